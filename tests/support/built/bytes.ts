import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The paths of all files in a folder and below it, in order. */
export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .toSorted();

/** In which files two folders differ, each with what both have from the first byte on that is not the same. */
export function differencesBetween(one: string, other: string): readonly string[] {
  const [own, others] = [new Set(filesBelow(one)), new Set(filesBelow(other))];
  return [...own.union(others)].flatMap((file) => {
    if (!others.has(file)) return `${file}: only in the first`;
    if (!own.has(file)) return `${file}: only in the second`;
    return differenceOf(readFileSync(join(one, file)), readFileSync(join(other, file))).map(
      (difference) => `${file}${difference}`,
    );
  });
}

function differenceOf(one: Buffer, other: Buffer): readonly string[] {
  if (one.equals(other)) return [];
  const at = one.findIndex((byte, index) => byte !== other[index]);
  const from = at < 0 ? one.length : at;
  const [first, second] = [one, other].map((bytes) =>
    bytes.toString("utf8", Math.max(0, from - 20), from + 20),
  );
  return [`, byte ${from}: “${first}” and “${second}”`];
}
