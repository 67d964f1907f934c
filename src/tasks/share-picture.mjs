import { load } from "./checkout.mjs";

const { main } = await load(() => import("./share-picture.ts"), "npm run build");
await main();
