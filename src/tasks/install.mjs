// Runs before every npm script, so that a fresh clone needs no command of its own for its dependencies.
// It is plain JavaScript without dependencies: where it runs there may be nothing but Node 20 and npm.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const oldestNode = 20;
const root = fileURLToPath(new URL("../..", import.meta.url));
const programs = join(root, "node_modules", ".bin");
const stamp = join(root, "node_modules", ".installed-from");

/**
 * What to tell somebody whose Node is too old to begin with; null where it is not.
 * @param {string} version as `process.versions.node` has it: "20.20.2"
 * @returns {string | null}
 */
export function nodeComplaint(version) {
  if (Number.parseInt(version, 10) >= oldestNode) return null;
  return `Node ${oldestNode} or later is needed, this is ${version}. Get one from https://nodejs.org/`;
}

/**
 * The search path without a folder. npm has to run on the machine's own Node: the one in node_modules/.bin is
 * part of what `npm ci` deletes.
 * @param {string} path folders, set apart as the platform does
 * @param {string} folder
 * @returns {string}
 */
export function pathWithout(path, folder) {
  const others = path.split(delimiter).filter((entry) => resolve(entry) !== resolve(folder));
  return others.join(delimiter);
}

const lockHash = () =>
  createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");

const isInstalled = () => existsSync(stamp) && readFileSync(stamp, "utf8") === lockHash();

/** npm calls this at the end of every install, and only of one whose install scripts ran and went well. */
function recordInstall() {
  // npm calls this too when it only pretends to install, or leaves out what the scripts here need.
  const pretended = ["dry_run", "package_lock_only"].some(
    (flag) => process.env[`npm_config_${flag}`] === "true",
  );
  if (!pretended && existsSync(join(programs, "node"))) writeFileSync(stamp, lockHash());
}

function machineEnvironment() {
  const environment = { ...process.env };
  for (const [name, value] of Object.entries(environment)) {
    if (name.toUpperCase() === "PATH") environment[name] = pathWithout(value ?? "", programs);
  }
  return environment;
}

function install() {
  console.error("Installing what package-lock.json lists (npm ci) …");
  rmSync(stamp, { force: true });
  // Only errors: on Node 20 npm warns of packages that want a newer one, which is among what it installs.
  const flags = ["ci", "--include=dev", "--loglevel=error", "--no-audit", "--no-fund"];
  const shell = process.platform === "win32";
  const { status } = spawnSync("npm", flags, {
    cwd: root,
    env: machineEnvironment(),
    shell,
    stdio: ["inherit", 2, 2],
  });
  if (status !== 0) return "npm ci failed, see above. Mend that, then run the same command again.";
  if (isInstalled()) return null;
  return "Install scripts were skipped, so the Node that this project runs on is missing: npm ci --ignore-scripts=false";
}

/** @returns {string | null} what went wrong and how to mend it */
function main() {
  const complaint = nodeComplaint(process.versions.node);
  if (complaint !== null) return complaint;
  if (process.argv.includes("--installed")) {
    recordInstall();
    return null;
  }
  return isInstalled() ? null : install();
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const failure = main();
  if (failure !== null) console.error(failure);
  process.exitCode = failure === null ? 0 : 1;
}
