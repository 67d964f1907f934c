import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { hostileContent } from "./content.ts";

/** Writes the hostile content into the folder that the build is told to take, which is emptied before. */
const folder = process.env["CONTENT_PATH"];
if (!folder) throw new Error("CONTENT_PATH must name the folder to write to.");
rmSync(folder, { recursive: true, force: true });
for (const { path, text } of hostileContent()) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
