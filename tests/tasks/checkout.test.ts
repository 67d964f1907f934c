import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { tooOldToInstall } from "../../src/tasks/checkout.mjs";

const { engines, scripts }: { engines: { node: string }; scripts: Record<string, string> } = JSON.parse(
  readFileSync("package.json", "utf8"),
);

test.each([
  {
    version: "18.20.8",
    expected: "Node 20 or later is needed, and this is 18.20.8. Get one from https://nodejs.org/",
  },
  { version: "20.0.0", expected: null },
  { version: "24.21.0", expected: null },
  { version: "100.1.0", expected: null },
])("of Node $version it says $expected", ({ version, expected }) => {
  expect(tooOldToInstall(version)).toBe(expected);
});

describe("a program that is called without npm", () => {
  const called = Object.values(scripts).flatMap((line) => [...line.matchAll(/\bnode (\S+?)(?=[\s)]|$)/g)]);
  const programs = [...new Set(called.map(([, path]) => path ?? ""))].filter(
    (path) => !path.includes("ready"),
  );

  test.each(programs)("says under an old Node what %s needs, in one line", (path) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--no-experimental-strip-types", path], {
      encoding: "utf8",
    });
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(/^Node 22\.18 or later is needed, and this is [\d.]+\. Use "npm .*\n$/);
  });

  test("needs the Node that package.json says", () => {
    expect(engines.node).toMatch(/^\^22\.18\.0 /);
  });

  test("says that nothing is installed", () => {
    const folder = mkdtempSync(join(tmpdir(), "checkout-"));
    for (const path of ["src/cli/main.mjs", "src/tasks/checkout.mjs"]) cpSync(path, join(folder, path));
    const { status, stderr } = spawnSync(process.execPath, [join(folder, "src/cli/main.mjs")], {
      encoding: "utf8",
    });
    rmSync(folder, { recursive: true });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'Nothing is installed yet. Use "npm run matrix", which installs, or "npm ci".\n',
    });
  });
});
