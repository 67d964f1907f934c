// Checks that have to pass before anything here can run, with messages for somebody who has just cloned the project.
// Plain JavaScript that only imports from Node: it must load when nothing is installed, and under an old Node.
import { accessSync, constants, existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the checkout. */
export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[/\\]$/, "");
/** Where npm puts programs, and the first place where its scripts look for one. */
export const programs = join(root, "node_modules", ".bin");

/** The oldest Node for npm and programs in plain JavaScript, and the oldest for everything else; see also `engines`. */
const oldestToInstall = 20;
const oldestToRun = "22.18";

/**
 * Whether this Node runs TypeScript directly. Node itself is asked rather than its version checked, since 23.0 to 23.5
 * do not, nor does a later one with the flag that turns it off.
 */
export const runsTypeScript = Boolean(process.features.typescript);

/**
 * The message for a Node that is too old even to install with.
 * @param {string} version from `process.versions.node`, such as "20.20.2"
 * @returns {string | null} null if it is not too old
 */
export function tooOldToInstall(version) {
  if (Number.parseInt(version, 10) >= oldestToInstall) return null;
  return `Node ${oldestToInstall} or later is needed, and this is ${version}. Get one from https://nodejs.org/`;
}

/**
 * The message for folders that a command has to write to but cannot. Only permissions are checked, nothing is written.
 * @param {readonly string[]} folders those that do not exist are skipped
 * @returns {string | null} null if all of them are writable
 */
export function unwritable(folders) {
  for (const folder of folders.filter((one) => existsSync(one))) {
    try {
      accessSync(folder, constants.W_OK);
    } catch (error) {
      const reason = error instanceof Error && "code" in error ? error.code : error;
      return `${folder} cannot be written (${reason}). Make it writable, or clone the project to another folder.`;
    }
  }
  return null;
}

/**
 * The message for a program that was started without npm and cannot run.
 * @param {string} command the npm command that prepares the checkout and then runs the same program
 * @returns {string | null} null if it can run
 */
function notReady(command) {
  if (!runsTypeScript) {
    return `Node ${oldestToRun} or later is needed, and this is ${process.versions.node}. Use "${command}", which brings one, or get one from https://nodejs.org/`;
  }
  if (!existsSync(programs))
    return `Nothing is installed yet. Use "${command}", which installs, or "npm ci".`;
  return null;
}

/**
 * Imports the TypeScript of a program; if that cannot work, says why in a sentence and ends the process.
 * Every program is a small JavaScript file that does this, because Node reports a file that it cannot read with a stack
 * trace, before the first line of the importing file has run.
 * @template Module
 * @param {() => Promise<Module>} importing
 * @param {string} command see `notReady`
 * @returns {Promise<Module>}
 */
export function load(importing, command) {
  const complaint = notReady(command);
  if (complaint === null) return importing();
  console.error(complaint);
  process.exit(1);
}
