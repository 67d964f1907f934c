import { parseArgs } from "node:util";
import { wrongWith } from "./check.ts";
import { extremes } from "./extremes.ts";
import { mutate } from "./mutations.ts";
import { randomFrom } from "./random.ts";
import { seedDocuments } from "./seeds.ts";

/** Reads damaged documents, and tells the first that is read wrongly. */
export function main(): void {
  const { values } = parseArgs({
    options: { seed: { type: "string" }, count: { type: "string", default: "100000" } },
  });
  const seed = Number(values.seed ?? Date.now() % 2 ** 31);
  const count = Number(values.count);
  process.stdout.write(`${count} mutations, seed ${seed}. The same again: npm run fuzz -- --seed ${seed}\n`);

  const fail = (what: string, wrong: string, text: string): void => {
    process.stdout.write(`\n${what}: ${wrong}\n${JSON.stringify(text.slice(0, 4000))}\n`);
    process.exitCode = 1;
  };

  for (const { name, text } of extremes(1)) {
    const start = performance.now();
    const wrong = wrongWith(text);
    process.stdout.write(
      `${name}: ${(performance.now() - start).toFixed(0)} ms for ${text.length} characters\n`,
    );
    if (wrong) fail(name, wrong, text);
  }

  const random = randomFrom(seed);
  const documents = seedDocuments(seed, 20);
  for (let at = 1; at <= count && process.exitCode === undefined; at++) {
    const text = mutate(random.pick(documents), random.pick(documents), random);
    const wrong = wrongWith(text, random.pick(["en/a.md", "fr/a.md", "ja/a.md"]));
    if (wrong) fail(`Mutation ${at}`, wrong, text);
    if (at % 5000 === 0) process.stdout.write(`${at} mutations\n`);
  }
}
