import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync } from "node:fs";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { writeAll } from "../../src/cli/output.ts";
import { fixtureContent } from "../fixtures/site.ts";

const main = "src/cli/main.mjs";
const document = `${fixtureContent}/docs/en/hybrid-configurations.md`;

test("whoever stops reading ends the run quietly", async () => {
  const child = spawn(process.execPath, [main, "parse", document, "--json"], {
    env: { ...process.env, CONTENT_PATH: fixtureContent },
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stdout.destroy();
  const [err, [status]] = await Promise.all([text(child.stderr), once(child, "exit")]);
  expect({ err, status }).toEqual({ err: "", status: 0 });
});

describe("the day of lifecycles", () => {
  const check = (day: string) =>
    spawnSync(process.execPath, [main, "check"], { env: { ...process.env, AS_OF: day }, encoding: "utf8" });

  test("is that of AS_OF", () => {
    expect(check("2026-09-30").stdout).toContain("Products as of 2026-09-30: ");
  });

  test("that does not exist is wrong use", () => {
    const { stderr, status } = check("2026-02-30");
    expect({ stderr, status }).toEqual({
      stderr: "AS_OF is “2026-02-30”: write a day that exists as YYYY-MM-DD, such as 2026-11-20.\n",
      status: 2,
    });
  });
});

describe.skipIf(!existsSync("/dev/full"))("a full disk", () => {
  const runWith = (stdio: (full: number) => ("pipe" | number)[]) => {
    const full = openSync("/dev/full", "w");
    const { stderr, status } = spawnSync(process.execPath, [main, "schema"], {
      stdio: stdio(full),
      encoding: "utf8",
    });
    closeSync(full);
    return { stderr, status };
  };

  test("is told in one line, and ends with 2", () => {
    expect(runWith((full) => ["pipe", full, "pipe"])).toEqual({
      stderr:
        "Not all of the output could be written: the disk is full; free some space, or write elsewhere.\n",
      status: 2,
    });
  });

  test("behind both outputs leaves the status to tell", () => {
    expect(runWith((full) => ["pipe", full, full]).status).toBe(2);
  });
});

describe("what stops the output", () => {
  const error = (code: string) => Object.assign(new Error(`${code}: as the system says it`), { code });
  test.each([
    { code: "EPIPE", says: [] },
    {
      code: "EIO",
      says: ["Not all of the output could be written: the device reported an error; write elsewhere."],
    },
    { code: "ENEW", says: ["Not all of the output could be written: ENEW: as the system says it."] },
  ])("with $code is told as $says, whether it is thrown or an event", ({ code, says }) => {
    const told: string[] = [];
    const thrown = () => {
      throw error(code);
    };
    writeAll({ on: () => undefined, write: thrown }, "text", (sentence) => told.push(sentence));
    writeAll({ on: (_, listener) => listener(error(code)), write: () => true }, "text", (sentence) =>
      told.push(sentence),
    );
    expect(told).toEqual([...says, ...says]);
  });
});
