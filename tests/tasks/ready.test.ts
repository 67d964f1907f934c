import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

/** A stand-in for npm that notes how it was called, lays out what it would install, and ends as it is told to. */
const npm = `#!/bin/sh
case "$1 $PWD" in ci*/.second-node) what=second-node;; *) what=project;; esac
case " $* " in *" --offline "*) from=cache;; *) from=registry;; esac
case "$1" in
  ping) [ -z "$PING" ] && exit 0; echo "$PING"; exit 1;;
  ci) echo "$what from $from" >> "$CALLS";;
esac
[ "$NPM_ENDS_WITH" = 0 ] || { echo "npm error code $NPM_CODE" >&2; exit "$NPM_ENDS_WITH"; }
if [ $what = project ]; then
  rm -rf node_modules; mkdir -p node_modules/.bin
  cp "\${INSTALLS:-package-lock.json}" node_modules/.package-lock.json
  node bin/unpack.mjs
elif [ "$PLATFORM" != unknown ]; then
  mkdir -p node_modules/node-here/bin
  echo '{ "bin": { "node": "bin/node" } }' > node_modules/node-here/package.json
  printf '#!/bin/sh\\n[ $PLATFORM = known ]' > node_modules/node-here/bin/node; chmod +x node_modules/node-here/bin/node
fi
`;

/** What the stand-in installs of a package: enough to tell its version. */
const unpack = `import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
const { packages } = JSON.parse(readFileSync("node_modules/.package-lock.json", "utf8"));
for (const [folder, { version }] of Object.entries(packages)) {
  if (folder === "") continue;
  mkdirSync(folder, { recursive: true });
  writeFileSync(folder + "/package.json", JSON.stringify({ version }));
}`;

const lock = (packages: Readonly<Record<string, object>>) =>
  JSON.stringify({ packages: { "": { name: "project" }, ...packages } });
const zod = { "node_modules/zod": { version: "4.6.7", integrity: "sha512-a" } };

const binary = { version: "1.0.0", optional: true };
const binaryHere = { "node_modules/here": { ...binary, os: [process.platform], cpu: [process.arch] } };
const binariesElsewhere = {
  "node_modules/os": { ...binary, os: ["another"], cpu: [process.arch] },
  "node_modules/cpu": { ...binary, os: [process.platform], cpu: ["another"] },
  "node_modules/libc": { ...binary, os: [process.platform], cpu: [process.arch], libc: ["another"] },
  "node_modules/part-of-cpu": binary,
};

/** What Node does without this flag, an old one does not. */
const oldNode = { NODE_OPTIONS: "--no-experimental-strip-types" };
const noNetwork = { PING: '{ "error": { "code": "ENOTFOUND", "summary": "getaddrinfo ENOTFOUND" } }' };

describe.skipIf(process.platform === "win32")("a checkout", () => {
  let folder = "";
  const at = (...path: readonly string[]) => join(folder, ...path);
  const program = "src/tasks/ready.mjs";

  function environment(more: Readonly<Record<string, string>>) {
    const PATH = [at("bin"), process.env["PATH"]].join(delimiter);
    const standIn = {
      CALLS: at("calls"),
      NPM_ENDS_WITH: "0",
      NPM_CODE: "EINTEGRITY",
      PING: "",
      PLATFORM: "known",
    };
    return { ...process.env, PATH, ...standIn, ...more };
  }

  /** Makes the checkout ready and says what was installed for it. */
  function ready(more: Readonly<Record<string, string>> = {}, flags: readonly string[] = []) {
    rmSync(at("calls"), { force: true });
    const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, program], {
      cwd: folder,
      encoding: "utf8",
      env: environment(more),
    });
    const installs = existsSync(at("calls")) ? readFileSync(at("calls"), "utf8").trim().split("\n") : [];
    return { status, stdout, stderr, installs };
  }

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "checkout-")));
    mkdirSync(at("bin"));
    writeFileSync(at("bin", "npm"), npm, { mode: 0o755 });
    writeFileSync(at("bin", "unpack.mjs"), unpack);
    writeFileSync(at("package-lock.json"), lock(zod));
    writeFileSync(at("without-binaries.json"), lock(zod));
    for (const one of ["ready.mjs", "checkout.mjs", "second-node"]) {
      cpSync(`src/tasks/${one}`, at("src/tasks", one), { recursive: true });
    }
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  describe("with a Node that is new enough", () => {
    test("is installed once, without a second Node, and silently left alone after that", () => {
      const { stderr, ...first } = ready();
      expect(first).toEqual({ status: 0, stdout: "", installs: ["project from registry"] });
      expect(stderr).toContain("npm ci");
      expect(existsSync(at("node_modules/.bin/node"))).toBe(false);
      expect(ready()).toEqual({ status: 0, stdout: "", stderr: "", installs: [] });
    });

    test("is left alone where npm was called directly", () => {
      spawnSync("npm", ["ci"], { cwd: folder, env: environment({}) });
      expect(ready().installs).toEqual([]);
    });

    test.each([
      {
        name: "another version",
        packages: { "node_modules/zod": { version: "5.0.0", integrity: "sha512-b" } },
      },
      {
        name: "other content",
        packages: { "node_modules/zod": { version: "4.6.7", integrity: "sha512-b" } },
      },
      { name: "one more package", packages: { ...zod, "node_modules/yaml": { version: "2.9.1" } } },
    ])("is installed again when the lock file lists $name", ({ packages }) => {
      ready();
      writeFileSync(at("package-lock.json"), lock(packages));
      expect(ready().installs).toEqual(["project from registry"]);
      expect(ready().installs).toEqual([]);
    });

    test.each([
      { name: "another version", packages: { "node_modules/zod": { version: "5.0.0" } } },
      {
        name: "a package that is not there",
        packages: { ...zod, "node_modules/yaml": { version: "2.9.1" } },
      },
    ])("is installed where npm's record has $name, as after --package-lock-only", ({ packages }) => {
      ready();
      for (const path of ["package-lock.json", "node_modules/.package-lock.json"]) {
        writeFileSync(at(path), lock(packages));
      }
      expect(ready().installs).toEqual(["project from registry"]);
      expect(ready().installs).toEqual([]);
    });

    test("is left alone where only packages for other machines are missing", () => {
      writeFileSync(at("package-lock.json"), lock({ ...zod, ...binariesElsewhere }));
      ready({ INSTALLS: "without-binaries.json" });
      expect(ready().installs).toEqual([]);
    });

    test("does not count as installed where npm left out a binary for this machine, which is told", () => {
      writeFileSync(at("package-lock.json"), lock({ ...zod, ...binaryHere }));
      const { status, stderr } = ready({ INSTALLS: "without-binaries.json" });
      expect(status).toBe(1);
      expect(stderr).toContain("npm could not get every package that this machine needs");
      expect(ready().installs).toEqual(["project from registry"]);
    });

    test("is left alone by a command within a command, but not by one of another checkout", () => {
      expect(ready({ READY_CHECKOUT: folder }).installs).toEqual([]);
      expect(ready({ READY_CHECKOUT: process.cwd() }).installs).toHaveLength(1);
    });

    test("does not count as installed after npm failed, which is told", () => {
      const { status, stderr } = ready({ NPM_ENDS_WITH: "7" });
      expect({ status, stderr }).toMatchObject({
        status: 1,
        stderr: expect.stringContaining("npm ci failed"),
      });
      expect(ready().installs).toEqual(["project from registry"]);
    });
  });

  describe("with a Node that is too old", () => {
    test("gets a second one, where npm's scripts find it first, and nothing more after that", () => {
      const { status, stderr, installs } = ready(oldNode);
      expect(status).toBe(0);
      expect(stderr).toContain("This machine's Node is too old");
      expect(installs).toEqual(["project from registry", "second-node from registry"]);
      expect(existsSync(at("node_modules/.bin/node"))).toBe(true);
      expect(existsSync(at("node_modules/.second-node"))).toBe(false);
      expect(ready(oldNode).installs).toEqual([]);
    });

    test("gets the second one alone where npm was called directly", () => {
      ready();
      expect(ready(oldNode).installs).toEqual(["second-node from registry"]);
    });

    test("gets the second one again when the lock file has changed, as npm deletes it", () => {
      ready(oldNode);
      writeFileSync(at("package-lock.json"), lock({ ...zod, "node_modules/yaml": { version: "2.9.1" } }));
      expect(ready(oldNode).installs).toEqual(["project from registry", "second-node from registry"]);
    });

    test.each([
      { name: "npm has none for the platform", PLATFORM: "unknown" },
      { name: "the one that npm has does not start", PLATFORM: "unlike any other" },
    ])("is told to get one where $name", ({ PLATFORM }) => {
      const { status, stderr } = ready({ ...oldNode, PLATFORM });
      expect(status).toBe(1);
      expect(stderr).toContain("Install Node 22.18 or later from https://nodejs.org/");
      expect(existsSync(at("node_modules/.bin/node"))).toBe(false);
      expect(existsSync(at("node_modules/.second-node"))).toBe(false);
    });
  });

  describe("without network", () => {
    test("is installed from npm's cache, where that holds everything", () => {
      const { status, installs } = ready({ ...noNetwork, ...oldNode });
      expect(status).toBe(0);
      expect(installs).toEqual(["project from cache", "second-node from cache"]);
    });

    test.each([
      { what: "the project's packages", with: { NPM_ENDS_WITH: "1", NPM_CODE: "ENOTCACHED" } },
      { what: "a binary for this machine", with: { INSTALLS: "without-binaries.json" } },
      { what: "the second Node", with: { ...oldNode, PLATFORM: "unknown" } },
    ])("is not where the cache lacks $what, and a sentence says why", ({ with: more }) => {
      writeFileSync(at("package-lock.json"), lock({ ...zod, ...binaryHere }));
      const { status, stderr } = ready({ ...noNetwork, ...more });
      expect(status).toBe(1);
      expect(stderr.trimEnd().split("\n").at(-1)).toBe(
        "The npm registry cannot be reached, and npm's cache does not contain everything that is needed (getaddrinfo ENOTFOUND). Check the network, or npm's settings for proxy and registry, then run the same command again.",
      );
    });

    test("shows what npm says where something else went wrong", () => {
      const { status, stderr } = ready({ ...noNetwork, NPM_ENDS_WITH: "1", NPM_CODE: "EUSAGE" });
      expect(status).toBe(1);
      expect(stderr).toContain("npm error code EUSAGE\nnpm ci failed");
    });

    test("is not what a registry that refuses the question counts as", () => {
      const PING = '{ "error": { "code": "E404", "summary": "Not Found" } }';
      expect(ready({ PING }).installs).toEqual(["project from registry"]);
    });
  });

  test("that cannot be written is told so before anything is tried", () => {
    const readOnly = `data:text/javascript,import fs from "node:fs"; import { syncBuiltinESMExports } from "node:module";
      fs.accessSync = () => { throw Object.assign(new Error(), { code: "EROFS" }); };
      syncBuiltinESMExports();`;
    expect(ready({}, ["--import", readOnly])).toEqual({
      status: 1,
      stdout: "",
      stderr: `${folder} cannot be written (EROFS). Make it writable, or clone the project to another folder.\n`,
      installs: [],
    });
  });

  test("without npm says what npm comes with", () => {
    const { status, stderr } = ready({ PATH: at("nowhere") });
    expect(status).toBe(1);
    expect(stderr).toContain("npm could not be started");
  });

  describe("that is ready", () => {
    /** Runs the program with scripts of its own, by a real npm. */
    function running(scripts: Readonly<Record<string, string>>, ...steps: readonly string[]) {
      ready();
      rmSync(at("bin", "npm"));
      writeFileSync(at("package.json"), JSON.stringify({ scripts }));
      const { status, stdout } = spawnSync(process.execPath, [program, ...steps], {
        cwd: folder,
        encoding: "utf8",
        env: environment({}),
      });
      return { status, lines: stdout.split("\n").filter((line) => line !== "" && !line.startsWith("> ")) };
    }

    test("runs scripts one after another, each knowing that it is, until one fails with its status", () => {
      const good = 'node -e "console.log(process.env.READY_CHECKOUT)"';
      const bad = 'node -e "process.exit(3)"';
      expect(running({ good, bad }, "good", "bad", "good")).toEqual({ status: 3, lines: [folder] });
    });

    test("runs scripts joined by a plus side by side, and shows all that one prints before the next", () => {
      // Each waits for the other's file, which it would do for ever if it ran alone.
      const meets = (own: string, other: string) =>
        `echo ${own} starts && touch ${own} && until [ -e ${other} ]; do sleep 0.02; done && echo ${own} ends`;
      const scripts = { left: meets("left", "right"), right: meets("right", "left") };
      const lines = ["left starts", "left ends", "right starts", "right ends"];
      expect(running(scripts, "left+right")).toEqual({ status: 0, lines });
    });

    test("goes on after scripts side by side only if none of them failed", () => {
      const scripts = { good: "echo good", bad: "exit 4", next: "echo next" };
      expect(running(scripts, "good+bad", "next")).toEqual({ status: 4, lines: ["good"] });
    });
  });
});
