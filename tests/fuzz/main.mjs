import { load } from "../../src/tasks/checkout.mjs";

const { main } = await load(() => import("./fuzz.ts"), "npm run fuzz");
main();
