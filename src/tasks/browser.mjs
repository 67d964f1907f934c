import { load } from "./checkout.mjs";

const { main } = await load(() => import("./browser/find.ts"), "npm run e2e");
process.exitCode = await main();
