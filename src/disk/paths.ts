import { isAbsolute, relative, sep } from "node:path";

/**
 * A path as a person, an editor or a pull request wants it: relative where it lies below the working folder, absolute
 * everywhere else.
 * @param path absolute
 * @param folder the working folder, absolute
 */
export function shortPath(path: string, folder: string): string {
  const short = relative(folder, path);
  const leaves = short === "" || short === ".." || short.startsWith(`..${sep}`) || isAbsolute(short);
  return leaves ? path : short;
}
