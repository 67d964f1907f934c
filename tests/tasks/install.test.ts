import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { nodeComplaint, pathWithout } from "../../src/tasks/install.mjs";

test.each([
  {
    version: "18.20.8",
    expected: "Node 20 or later is needed, this is 18.20.8. Get one from https://nodejs.org/",
  },
  { version: "20.0.0", expected: null },
  { version: "24.21.0", expected: null },
  { version: "100.1.0", expected: null },
])("of Node $version it says $expected", ({ version, expected }) => {
  expect(nodeComplaint(version)).toBe(expected);
});

test("takes a folder off the path, however it is written", () => {
  const path = ["/project/node_modules/.bin", "/usr/bin", "/project/./node_modules/.bin/"].join(delimiter);
  expect(pathWithout(path, "/project/node_modules/.bin")).toBe("/usr/bin");
});

/** A stand-in for npm that notes that it was called, lays out node_modules and ends as it is told to. */
const npm = `#!/bin/sh
echo "$*" >> calls
rm -rf node_modules && mkdir -p node_modules/.bin && touch node_modules/.bin/node
[ "$NPM_SKIPS_SCRIPTS" = yes ] || [ "$NPM_ENDS_WITH" != 0 ] || node src/tasks/install.mjs --installed
exit "$NPM_ENDS_WITH"
`;

describe.skipIf(process.platform === "win32")("a checkout", () => {
  let folder = "";

  function run(environment: Readonly<Record<string, string>> = {}) {
    const path = [join(folder, "bin"), process.env["PATH"]].join(delimiter);
    const { status, stdout, stderr } = spawnSync(process.execPath, ["src/tasks/install.mjs"], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, PATH: path, NPM_ENDS_WITH: "0", ...environment },
    });
    const called = existsSync(join(folder, "calls"));
    rmSync(join(folder, "calls"), { force: true });
    return { status, stdout, stderr, called };
  }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "install-"));
    mkdirSync(join(folder, "bin"));
    writeFileSync(join(folder, "bin", "npm"), npm, { mode: 0o755 });
    writeFileSync(join(folder, "package-lock.json"), "{}");
    cpSync("src/tasks/install.mjs", join(folder, "src/tasks/install.mjs"));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  test("is installed once, and silently left alone after that", () => {
    expect(run()).toMatchObject({
      status: 0,
      called: true,
      stdout: "",
      stderr: expect.stringContaining("npm ci"),
    });
    expect(run()).toEqual({ status: 0, called: false, stdout: "", stderr: "" });
  });

  test("is installed again when the lock file has changed", () => {
    run();
    writeFileSync(join(folder, "package-lock.json"), '{ "lockfileVersion": 3 }');
    expect(run().called).toBe(true);
    expect(run().called).toBe(false);
  });

  test("does not count as installed after a failure", () => {
    run();
    writeFileSync(join(folder, "package-lock.json"), '{ "lockfileVersion": 3 }');
    expect(run({ NPM_ENDS_WITH: "1" })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("npm ci failed"),
    });
    expect(run()).toMatchObject({ status: 0, called: true });
  });

  test.each(["npm_config_dry_run", "npm_config_package_lock_only"])(
    "is not installed by npm with %s",
    (flag) => {
      expect(run({ [flag]: "true" }).status).toBe(1);
      expect(run().called).toBe(true);
    },
  );

  test("does not count as installed where install scripts were skipped, and says how to mend that", () => {
    const { status, stderr } = run({ NPM_SKIPS_SCRIPTS: "yes" });
    expect(status).toBe(1);
    expect(stderr).toContain("npm ci --ignore-scripts=false");
    expect(run().called).toBe(true);
  });
});
