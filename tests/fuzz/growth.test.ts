import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import type { Growth } from "./growth.ts";
import { flags } from "./meter.ts";
import { quadratic, works } from "./works.ts";

let growths: readonly Growth[] = [];
const tooFast = (name: string) => growths.find((growth) => growth.name === name)?.tooFast;

// A process of its own: the counters are those that `npm run coverage` uses in this one.
beforeAll(async () => {
  const script = fileURLToPath(new URL("growth.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, script]);
  growths = JSON.parse(stdout);
});

describe("four times the input does not take many times the steps, searches or memory", () => {
  test.each(works)("$name", ({ name }) => {
    expect(tooFast(name)).toEqual([]);
  });
});

describe("the count itself finds what grows with the square of the input, in", () => {
  test.each(quadratic)("$name", ({ name }) => {
    expect(tooFast(name)).toContainEqual(expect.stringMatching(new RegExp(`^${name}: \\d+ → \\d+$`)));
  });
});
