import { createServer } from "node:net";

const variable = "E2E_PORTS";

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("No port is free.");
  return address.port;
}

/**
 * Two free ports, the same ones in every process of a test run: Playwright reads its configuration again in each
 * worker, and workers inherit the environment. Free rather than fixed, so that two checkouts can test at once.
 */
export async function freePorts(): Promise<readonly [number, number]> {
  process.env[variable] ??= [await freePort(), await freePort()].join(" ");
  const [first, second] = process.env[variable].split(" ").map(Number);
  if (first === undefined || second === undefined) throw new Error(`${variable} must hold two ports.`);
  return [first, second];
}
