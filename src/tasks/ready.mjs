// node src/tasks/ready.mjs [SCRIPT[+SCRIPT]…]
//
// Makes the checkout ready, then runs the named npm scripts one after another, until one fails. Scripts joined by a
// plus run in parallel, for those that leave a core idle when run alone. The scripts in package.json begin with it, so
// that a fresh clone, or one whose package-lock.json has changed, needs no separate command for its dependencies. They
// call it in parentheses: a shell remembers where it found `node`, and what follows has to look again once a newer one
// has been installed.
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { programs, root, runsTypeScript, tooOldToInstall, unwritable } from "./checkout.mjs";

/**
 * Holds the folder of the checkout that was found ready, so that nested scripts do not check again.
 * The folder, and not just "yes": tests run this in checkouts of their own.
 */
const readyVariable = "READY_CHECKOUT";

/** How long a registry may take to answer before it counts as out of reach, in milliseconds. */
const patience = 3000;

/** Where the second Node is, if there is one. */
const secondNode = join(programs, process.platform === "win32" ? "node.exe" : "node");

/** @param {Error} error from starting npm */
const withoutNpm = ({ message }) =>
  `npm could not be started (${message}). It comes with Node: https://nodejs.org/`;

/** Windows finds npm only through a shell. */
const shell = process.platform === "win32";

/** An error for the user: a sentence that says what is wrong and what to do. */
class Obstacle extends Error {}

/** @param {string | null} sentence */
function stopAt(sentence) {
  if (sentence !== null) throw new Obstacle(sentence);
}

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Package
 * as a lock file lists it
 */

/**
 * The packages that a lock file lists, by their folders.
 * @param {string} path of package-lock.json, or of the one that npm leaves in node_modules at the end of an install
 * @returns {Readonly<Record<string, Package>>}
 */
function packagesIn(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).packages : {};
}

/**
 * Whether everything that package-lock.json lists for this machine is installed. There may be other packages, such as
 * one that somebody is trying out. npm's record alone is not enough: it exists only after a complete install, but
 * `npm install --package-lock-only` updates it without installing anything.
 */
function isInstalled() {
  const record = packagesIn(join(root, "node_modules", ".package-lock.json"));
  const { "": project, ...wanted } = packagesIn(join(root, "package-lock.json"));
  return Object.entries(wanted).every(([folder, one]) => {
    const recorded = record[folder];
    if (recorded === undefined) return maybeMissing(one);
    return recorded.integrity === one.integrity && versionIn(folder) === one.version;
  });
}

/**
 * The version of the package in a folder; undefined if there is none.
 * @param {string} folder relative to the root of the project
 */
function versionIn(folder) {
  const path = join(root, folder, "package.json");
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).version : undefined;
}

/**
 * Whether a package may be missing: it is optional, and not a binary for this machine. Such a binary is needed, but
 * npm silently continues without it when it cannot be downloaded.
 * @param {Package} one
 */
function maybeMissing({ optional, os, cpu, libc }) {
  const isBinaryForHere =
    os?.includes(process.platform) && cpu?.includes(process.arch) && (!libc || libc.includes(libcHere()));
  return optional === true && !isBinaryForHere;
}

function libcHere() {
  const { header } = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return header.glibcVersionRuntime ? "glibc" : "musl";
}

/**
 * The environment without the project's own programs on the path: npm has to run on the machine's Node, since
 * it deletes the second one.
 */
function machineEnvironment() {
  const environment = { ...process.env };
  for (const [name, value] of Object.entries(environment)) {
    if (name.toUpperCase() !== "PATH") continue;
    const folders = (value ?? "").split(delimiter).filter((folder) => resolve(folder) !== programs);
    environment[name] = folders.join(delimiter);
  }
  return environment;
}

/**
 * Runs npm on the machine's Node and waits for its end.
 * @param {readonly string[]} parameters
 * @param {{ cwd?: string, stdio: import("node:child_process").StdioOptions }} options
 */
function npm(parameters, { cwd = root, stdio }) {
  const result = spawnSync("npm", parameters, {
    cwd,
    env: machineEnvironment(),
    encoding: "utf8",
    shell,
    stdio,
  });
  if (result.error) stopAt(withoutNpm(result.error));
  return result;
}

/**
 * Why nothing can be downloaded, in the words of npm, which knows about proxies and other registries; null if the
 * registry answers, even with a refusal: not every registry has this address.
 * @returns {string | null}
 */
function networkTrouble() {
  const flags = ["--json", "--fetch-retries=0", `--fetch-timeout=${patience}`];
  const { status, stdout } = npm(["ping", ...flags], { stdio: ["ignore", "pipe", "ignore"] });
  if (status === 0) return null;
  const { code, summary } = JSON.parse(stdout).error;
  return /^E\d{3}$/.test(code) ? null : summary;
}

/**
 * Installs exactly what the lock file in a folder lists.
 * @param {string} folder
 * @param {string | null} trouble with the network: only npm's cache is used then
 */
function install(folder, trouble) {
  // Only errors: on Node 20, npm warns about packages that need a newer one.
  const flags = ["--include=dev", "--include=optional", "--loglevel=error", "--no-audit", "--no-fund"];
  const { status, stderr } =
    trouble === null
      ? npm(["ci", ...flags], { cwd: folder, stdio: ["inherit", 2, 2] })
      : npm(["ci", "--offline", ...flags], { cwd: folder, stdio: ["ignore", 2, "pipe"] });
  if (status === 0) return;
  if (trouble !== null && stderr.includes("ENOTCACHED")) stopAt(offline(trouble));
  stopAt(`${stderr ?? ""}npm ci failed, see above. Fix that, then run the same command again.`);
}

/** @param {string} trouble */
function offline(trouble) {
  return `The npm registry cannot be reached, and npm's cache does not contain everything that is needed (${trouble}). Check the network, or npm's settings for proxy and registry, then run the same command again.`;
}

/**
 * Whether a Node runs TypeScript directly.
 * @param {string} node a path, or the name of a program on the PATH
 */
function canRun(node) {
  const question = "process.exit(process.features.typescript ? 0 : 1)";
  return spawnSync(node, ["--eval", question], { env: machineEnvironment(), stdio: "ignore" }).status === 0;
}

/**
 * Installs a second Node among the project's programs, where npm's scripts find it before the machine's own. It has a
 * lock file of its own, since a dependency in package.json would be installed everywhere.
 * @param {string | null} trouble with the network
 */
function installSecondNode(trouble) {
  console.error(
    "This machine's Node is too old for the project: installing a second one, in node_modules alone …",
  );
  const folder = join(root, "node_modules", ".second-node");
  rmSync(folder, { recursive: true, force: true });
  cpSync(new URL("second-node", import.meta.url), folder, { recursive: true });
  install(folder, trouble);
  const binary = binaryIn(join(folder, "node_modules"));
  const isUsable = binary !== undefined && canRun(binary);
  if (isUsable) renameSync(binary, secondNode);
  rmSync(folder, { recursive: true });
  if (!isUsable) stopAt(trouble === null ? noSecondNode : offline(trouble));
}

const incomplete =
  "npm could not get every package that this machine needs, though it reports no error. Run the same command again.";
const noSecondNode =
  "npm has no newer Node for this machine, or none that starts. Install Node 22.18 or later from https://nodejs.org/";

/**
 * The binary of the one package for this platform; undefined if there is none.
 * @param {string} folder
 */
function binaryIn(folder) {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith("node-")) : [];
  return names.flatMap((name) => {
    const { bin } = JSON.parse(readFileSync(join(folder, name, "package.json"), "utf8"));
    return [join(folder, name, bin.node)];
  })[0];
}

function makeReady() {
  stopAt(tooOldToInstall(process.versions.node));
  if (isInstalled() && (runsTypeScript || canRun(secondNode))) return;
  stopAt(unwritable([root, join(root, "node_modules")]));
  const trouble = networkTrouble();
  if (!isInstalled()) {
    console.error("Installing what package-lock.json lists (npm ci) …");
    install(root, trouble);
    if (!isInstalled()) stopAt(trouble === null ? incomplete : offline(trouble));
  }
  if (!canRun("node")) installSecondNode(trouble);
}

/**
 * Runs an npm script.
 * @param {string} script
 * @param {boolean} isShown immediately; otherwise its output is kept until it has ended, so that scripts do not mix
 * @returns {Promise<{ status: number, printed: readonly Buffer[] }>} its exit status, and the output that was kept
 */
function run(script, isShown) {
  const output = isShown ? "inherit" : "pipe";
  const child = spawn("npm", ["run", script], {
    cwd: root,
    env: { ...process.env, [readyVariable]: root },
    shell,
    stdio: ["inherit", output, output],
  });
  /** @type {Buffer[]} */
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part) => printed.push(part));
  return new Promise((done, fail) => {
    child.on("error", (error) => fail(new Obstacle(withoutNpm(error))));
    child.on("close", (status) => done({ status: status ?? 1, printed }));
  });
}

/**
 * Runs npm scripts one after another, until one fails.
 * @param {readonly string[]} steps each a script, or several joined by a plus, which run in parallel
 * @returns {Promise<number>} the exit status of the first one that failed; 0 if none did
 */
async function runAll(steps) {
  for (const step of steps) {
    const ends = await Promise.all(step.split("+").map((script, index) => run(script, index === 0)));
    process.stdout.write(Buffer.concat(ends.flatMap(({ printed }) => printed)));
    const failed = ends.find(({ status }) => status !== 0);
    if (failed) return failed.status;
  }
  return 0;
}

try {
  if (process.env[readyVariable] !== root) makeReady();
  process.exitCode = await runAll(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Obstacle)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
