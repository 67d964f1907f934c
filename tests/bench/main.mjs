import { load } from "../../src/tasks/checkout.mjs";

const { main } = await load(() => import("./bench.ts"), "npm run bench");
await main();
