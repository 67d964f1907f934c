import { isAbsolute, relative, sep } from "node:path";

/**
 * A path as people, editors and pull requests need it: relative if it is below the working folder, and absolute
 * otherwise.
 * @param path absolute
 * @param folder the working folder, absolute
 */
export function shortPath(path: string, folder: string): string {
  const short = relative(folder, path);
  const leaves = short === "" || short === ".." || short.startsWith(`..${sep}`) || isAbsolute(short);
  return leaves ? path : short;
}
