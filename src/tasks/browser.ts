import { main } from "./browser/find.ts";

process.exitCode = await main();
