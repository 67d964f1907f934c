import { load } from "./checkout.mjs";

const { main } = await load(() => import("./server.ts"), "npm start");
await main();
