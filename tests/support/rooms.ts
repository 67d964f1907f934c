import { isBuiltin } from "node:module";
import { posix } from "node:path";
import { type Named, references } from "./references.ts";

/** Which rooms of src each room may import from; from itself it always may. Outermost first. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  pages: ["layouts", "components", "styles", "api", "site", "i18n", "search", "matrix"],
  layouts: ["components", "styles", "api", "site", "i18n", "search", "matrix"],
  components: ["styles", "api", "site", "i18n", "search", "matrix"],
  styles: [],
  api: ["site", "i18n", "search", "matrix"],
  site: ["i18n", "search", "disk", "matrix"],
  i18n: ["matrix"],
  search: ["matrix"],
  cli: ["tasks", "disk", "api", "site", "i18n", "search", "matrix"],
  disk: ["matrix"],
  matrix: [],
  tasks: ["disk", "matrix"],
};

/**
 * The rooms inside the core, in the order in which a fact passes them; each may import from those before it alone. Files
 * beside them belong to all of them, but for the one that puts all together.
 */
const coreRooms: readonly string[] = [
  "diagnostics",
  "model",
  "language",
  "document",
  "catalog",
  "vocabulary",
  "grammar",
  "shapes",
  "resolve",
  "upkeep",
  "derive",
  "changes",
  "permalinks",
  "report",
  "suggest",
  "explain",
];

/** Rooms that know of no machine: they run in a browser and on the command line alike. */
const portable: readonly string[] = ["matrix", "search"];
const machineGlobals: readonly string[] = ["console", "process"];

/** A file of src: its path from the top of the project, with forward slashes, and what is in it. */
export type SourceText = { readonly path: string; readonly text: string };

/** Every import and name in a file that its room must not have, as `path:line what is wrong`. */
export function trespasses({ path, text }: SourceText): readonly string[] {
  const room = roomOf(path);
  if (room === undefined || !(room in mayImport)) return [`${path}:1 is in no room of src that there is`];
  const { imports, identifiers } = references(path, text);
  const globals = identifiers.filter(({ name }) => portable.includes(room) && machineGlobals.includes(name));
  return [
    ...imports.filter(({ name }) => !isAllowed(room, path, name)).map(at(path, `${room} must not import`)),
    ...globals.map(at(path, `${room} must not use`)),
  ];
}

const at = (path: string, wrong: string) => (found: Named) => `${path}:${found.line} ${wrong} ${found.name}`;

function isAllowed(room: string, path: string, specifier: string): boolean {
  if (specifier.startsWith(".") && pointsBack(path, posix.join(posix.dirname(path), specifier))) return false;
  if (!specifier.startsWith(".")) return !portable.includes(room) || isPortablePackage(specifier);
  const target = roomOf(posix.join(posix.dirname(path), specifier));
  return target !== undefined && (target === room || (mayImport[room] ?? []).includes(target));
}

/** Whether an import inside the core leads from a room to one behind it, or to what puts all rooms together. */
function pointsBack(from: string, to: string): boolean {
  const [own, other] = [coreRoomOf(from), coreRoomOf(to)];
  if (own === undefined) return false;
  return (
    to === "src/matrix/index.ts" || (other !== undefined && coreRooms.indexOf(other) > coreRooms.indexOf(own))
  );
}

const coreRoomOf = (path: string): string | undefined => /^src\/matrix\/([^/]+)\//.exec(path)?.[1];

function isPortablePackage(specifier: string): boolean {
  return !isBuiltin(specifier) && !/^(?:@?astro\b|astro:)/.test(specifier);
}

/** The folder below src that a path is in; undefined for one that is in none. */
function roomOf(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1];
}

/** Files that import each other, be it through others or for a type alone, each as the way round: `a.ts → b.ts → a.ts`. */
export function circles(files: readonly SourceText[]): readonly string[] {
  const imports = new Map(files.map((file) => [file.path, importsOf(file)]));
  const found = new Set<string>();
  const done = new Set<string>();
  const walk = (path: string, way: readonly string[]): void => {
    const start = way.indexOf(path);
    if (start >= 0) found.add([...way.slice(start), path].join(" → "));
    if (start >= 0 || done.has(path)) return;
    for (const next of imports.get(path) ?? []) walk(next, [...way, path]);
    done.add(path);
  };
  for (const { path } of files) walk(path, []);
  return [...found];
}

const importsOf = ({ path, text }: SourceText): string[] =>
  references(path, text)
    .imports.filter(({ name }) => name.startsWith("."))
    .map(({ name }) => posix.join(posix.dirname(path), name));
