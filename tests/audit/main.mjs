import { load } from "../../src/tasks/checkout.mjs";

const { main } = await load(() => import("./lighthouse.ts"), "npm run audit");
await main();
