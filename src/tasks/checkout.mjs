// What has to be so before anything here can run, as sentences for somebody who has just cloned the project.
// Plain JavaScript that only imports from Node: it must load where nothing is installed, and under an old Node.
import { accessSync, constants, existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the checkout. */
export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[/\\]$/, "");
/** Where npm puts programs, and the first folder in which its scripts look for one. */
export const programs = join(root, "node_modules", ".bin");

/** The Node that runs npm and the programs in plain JavaScript, and the one that the rest needs: `engines` has it too. */
const oldestToInstall = 20;
const oldestToRun = "22.18";

/**
 * Whether this Node runs TypeScript as it is. Asked of Node itself rather than of its version, since 23.0 to 23.5
 * do not, nor does a later one with the flag that turns it off.
 */
export const runsTypeScript = Boolean(process.features.typescript);

/**
 * What to tell somebody whose Node is too old even to install with.
 * @param {string} version as `process.versions.node` has it: "20.20.2"
 * @returns {string | null} null where it is not
 */
export function tooOldToInstall(version) {
  if (Number.parseInt(version, 10) >= oldestToInstall) return null;
  return `Node ${oldestToInstall} or later is needed, and this is ${version}. Get one from https://nodejs.org/`;
}

/**
 * What to tell somebody who cannot write where a command has to. Only the permission is looked at, nothing is written.
 * @param {readonly string[]} folders those that are not there are passed over
 * @returns {string | null} null where all of them can be written
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
 * What to tell somebody who calls a program without npm, where it cannot run.
 * @param {string} command the command of npm that runs the same program, and makes the checkout ready first
 * @returns {string | null} null where it can
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
 * Imports the TypeScript of a program; where that cannot work, says why in a sentence and ends the process.
 * Every program is a small file in JavaScript that does this, for Node reports a file that it cannot read with a stack
 * trace, and before the first line of the importing file has run.
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
