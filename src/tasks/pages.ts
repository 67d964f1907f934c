import { readdirSync } from "node:fs";
import { join } from "node:path";

/** The paths of all pages in the folder of a built site. */
export function pagesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".html"))
    .map((path) => join(folder, path));
}
