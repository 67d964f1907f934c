import { describe, expect, test } from "vitest";
import { catalogOnDisk, ownDocuments } from "../../src/disk/content.ts";
import { readMatrices } from "../../src/matrix/index.ts";
import type { Support } from "../../src/matrix/model/answers.ts";
import type { InputFile, Matrix } from "../../src/matrix/model/matrices.ts";
import { type CountFact, countFacts } from "./counts.ts";
import { modelled, supportsOf } from "./tables.ts";

const catalog = catalogOnDisk(".").value;
const documents = ownDocuments(".").value;
const whole = readMatrices(documents, catalog).result.matrices;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** A document without the tables that are outside of some sections, so that nothing else is counted with theirs. */
function onlyIn(headings: readonly string[], { path, text }: InputFile): InputFile {
  const parts = text.split(/^(?=#{2,} )/m);
  const isMeant = (part: string): boolean => headings.some((one) => /^#+ (.*)/.exec(part)?.[1] === one);
  const kept = parts.map((part) => (isMeant(part) ? part : part.replaceAll(/^\|.*\n/gm, "")));
  return { path, text: kept.join("") };
}

function matricesOf({ version }: CountFact): readonly Matrix[] {
  if (version === undefined) return whole;
  const files = documents.filter(({ path }) => path === `content/docs/en/${version.document}.md`);
  return readMatrices(
    files.map((file) => onlyIn(version.headings, file)),
    catalog,
  ).result.matrices;
}

/** How many answers of each support a matrix has: of its cells or, where no cell is stated, of whole configurations. */
function answersIn(fact: CountFact): Partial<Record<Support, number>> {
  const found = matricesOf(fact).find(({ id }) => id === fact.matrix);
  return supportsOf(found && found.cells.length > 0 ? found.cells : (found?.configurations ?? []));
}

/** The same as a table prints it, where nothing is printed for what it does not have. */
function expected({ printed, notApplicable = 0, differences }: CountFact): Partial<Record<Support, number>> {
  const counts = { ...modelled(printed, differences) };
  counts["not-applicable"] = (counts["not-applicable"] ?? 0) + notApplicable;
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0));
}

const named = countFacts.map((fact) => ({
  fact,
  name: [fact.matrix, fact.version?.of ?? []].flat().join(", "),
}));

describe.each(named)("the table of $name", ({ fact }) => {
  test("has been counted to its last cell", () => {
    const { size, printed, notApplicable = 0, unstated = 0 } = fact;
    const all = sum(Object.values(printed)) + notApplicable + unstated;
    expect(all).toBe(sum(size.map(([rows, columns]) => rows * columns)));
  });

  test("comes to other numbers in the model for no other reasons than are given", () => {
    expect(answersIn(fact)).toEqual(expected(fact));
  });
});
