import { load } from "../tasks/checkout.mjs";

const { main } = await load(() => import("./process.ts"), "npm run matrix");
main(process);
