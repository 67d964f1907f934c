import { catalogs } from "./catalog.ts";
import { folders } from "./folder.ts";
import { documents, growth } from "./growth.ts";
import { keystrokes } from "./keystrokes.ts";
import type { Measure } from "./measure.ts";
import { reading } from "./reading.ts";

/** A measure in one line, with its limit and whether it is within that; some have none. */
function lineOf({ what, name, value, most, unit }: Measure): string {
  const shown = (number: number): string => (unit === "ms" ? number.toFixed(0) : number.toFixed(2));
  const start = `${what.padEnd(10)} ${name.padEnd(61)} ${shown(value).padStart(6)} ${unit}`;
  if (!Number.isFinite(most)) return `      ${start}`;
  return `${value > most ? "OVER" : "ok  "}  ${start}, at most ${shown(most)}`;
}

/** Takes all measures, says each in a line, and fails where one is over its limit. */
export async function main(): Promise<void> {
  let over = 0;
  for (const measures of [reading, folders, catalogs, growth, documents, keystrokes]) {
    for await (const measure of measures()) {
      process.stdout.write(`${lineOf(measure)}\n`);
      if (measure.value > measure.most) over += 1;
    }
  }
  process.stdout.write(over === 0 ? "All within their limits.\n" : `${over} over their limits.\n`);
  process.exitCode = over === 0 ? 0 : 1;
}
