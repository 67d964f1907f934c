import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { catalogOnDisk, ownDocuments } from "../../src/disk/content.ts";
import { readMatrices } from "../../src/matrix/index.ts";
import type { Cell, Condition, Said, Whole } from "../../src/matrix/model/answers.ts";
import type { Matrix } from "../../src/matrix/model/matrices.ts";
import { changes, conflicts, groups, stillStated } from "./skype-answers.ts";
import {
  type Column,
  columns2018,
  columns2025,
  hybridRows,
  type Mark,
  meanings,
  officeColumns,
  officeRows,
  officeSaying,
  planning2018,
  planning2025,
  printedTables,
  type Row,
  type Saying,
  sharePointCells,
  together,
  voiceMailInFebruary2018,
} from "./skype-facts.ts";
import { modelled, supportsOf, tablesIn } from "./tables.ts";

const languages = ["en", "fr"] as const;
const content = readMatrices(ownDocuments(".").value, catalogOnDisk(".").value, { own: true }).result;

function matrixOf(id: string): Matrix {
  const found = content.matrices.find((one) => one.id === id);
  if (!found) throw new Error(`There is no matrix ${id}.`);
  return found;
}

const addressOf = ({ feature, at }: Cell): string => [feature, ...at].join(".");

const cellsOf = (matrix: string): ReadonlyMap<string, Cell> =>
  new Map(matrixOf(matrix).cells.map((cell) => [addressOf(cell), cell]));

const [exchange, sharePoint, office] = ["skype-exchange", "skype-sharepoint", "office-skype"].map(
  cellsOf,
) as [ReadonlyMap<string, Cell>, ReadonlyMap<string, Cell>, ReadonlyMap<string, Cell>];

const named = ({ kind, products }: Condition): string => [kind, ...products.toSorted()].join(" ");

const bare = ({ support, conditions, via = [] }: Pick<Said, "support" | "conditions" | "via">): Saying => ({
  support,
  conditions: conditions.map(named),
  via: via.flatMap(({ products }) => products),
});

/** Everything that sources say of a cell: what holds, what held before, and what others say against it. */
function sayingsOf(cell: Cell | Whole): Saying[] {
  const against = (cell.conflicts ?? []).flatMap(({ sides }) => sides);
  // What sources differ about is said by the sides.
  const own = cell.support === "sources-differ" ? [] : [{ ...cell, support: cell.support }];
  return [...own, ...(cell.history ?? []), ...against].map(bare);
}

/** Whether a saying contains another one: conditions of further sources may have been added to it. */
function contains(whole: Saying, { support, conditions = [], via = [] }: Saying): boolean {
  const isSame = (whole.support === "unsupported") === (support === "unsupported");
  const has = (all: readonly string[] = [], some: readonly string[]): boolean =>
    some.every((one) => all.includes(one));
  return isSame && has(whole.conditions, conditions) && has(whole.via, via);
}

/** Each cell of a table that was noted down, with what it says there. */
function notedIn(rows: readonly Row[], columns: readonly Column[]): [address: string, says: Saying][] {
  return rows.flatMap(([feature, marks]) =>
    columns.flatMap(({ servers, placements }, column) =>
      servers.flatMap((server) =>
        placements.map((placement): [string, Saying] => {
          const mark = marks[column] as Mark;
          return [[feature, server, placement].join("."), meanings[mark](placement)];
        }),
      ),
    ),
  );
}

/** What was noted down, if a source says it of the cell; otherwise what sources say. */
function heard(cell: Cell | Whole | undefined, says: Saying): Saying | readonly Saying[] {
  const sayings = cell ? sayingsOf(cell) : [];
  return sayings.some((one) => contains(one, says)) ? says : sayings;
}

describe("the planning topic of Skype for Business Server", () => {
  const noted2025 = notedIn(planning2025, columns2025);

  test("answers in 2025 for three servers with 17 features each, on-premises and online", () => {
    expect(noted2025).toHaveLength(102);
  });

  test.each(noted2025)("of 2025 says what was noted down: %s", (address, says) => {
    const cell = exchange.get(address);
    expect(heard(cell, says)).toEqual(says);
    expect(cell?.support).not.toBe("unsupported");
    expect(cell?.lastStated).toBeUndefined();
  });

  const noted2018 = notedIn(planning2018, columns2018);

  test.each([...noted2018, ...notedIn([voiceMailInFebruary2018], columns2018)])(
    "of 2018 says what was noted down: %s",
    (address, says) => {
      expect(heard(exchange.get(address), says)).toEqual(says);
    },
  );

  // Another topic speaks of unified messaging with Exchange 2010, and still does.
  test.each(noted2018.filter(([address]) => address !== stillStated))(
    "of 2018 stated it last: %s",
    (address) => {
      expect(exchange.get(address)?.lastStated).toEqual({ date: "2018-12-20" });
    },
  );

  test.each(changes)("changed its answer: $matrix/$address", ({ matrix, address, support, before }) => {
    const cell = cellsOf(matrix).get(address);
    expect(cell?.support).toBe(support);
    expect(cell?.history?.map((one) => [one.date, bare(one)])).toEqual(before);
  });

  test.each(groups)(
    "comes to other numbers in the model for no other reasons than are given: $name",
    ({ rows, columns, printed, differences }) => {
      const addresses = notedIn(rows, columns).map(([address]) => address);
      const cells = addresses.flatMap((address) => exchange.get(address) ?? []);
      expect(supportsOf(cells)).toEqual(modelled(printed, differences));
    },
  );
});

describe("other topics", () => {
  test.each(hybridRows)("the hybrid topic adds what was noted down: %s", (address, conditions) => {
    const says: Saying = { support: "conditional", conditions };
    expect(heard(exchange.get(address), says)).toEqual(says);
  });

  test.each(together)("say of two servers as a whole what was noted down: %s", (address, says) => {
    const whole = matrixOf("skype-exchange").configurations.find(({ at }) => at.join(".") === address);
    expect(says ? heard(whole, says) : whole).toEqual(says);
  });

  test("state no more of SharePoint than was noted down", () => {
    const plain = [...sharePoint.values()].filter(({ support }) => support === "supported").map(addressOf);
    expect(plain.toSorted()).toEqual(sharePointCells.toSorted());
    expect(sharePoint.size).toBe(sharePointCells.length);
  });

  const officeCells = officeRows.flatMap(([feature, marks]) =>
    officeColumns.flatMap((ids, column) =>
      ids.map((id): [string, Saying] => [`${feature}.${id}`, officeSaying(marks[column] ?? "", id)]),
    ),
  );

  test.each(officeCells)("say of Office what was noted down: %s", (address, { support, conditions = [] }) => {
    const cell = office.get(address);
    expect(cell && bare(cell as Said)).toEqual({ support, conditions, via: [] });
  });
});

test.each(conflicts)(
  "the rules leave of a disagreement what was noted down: $address",
  ({ address, ...ruling }) => {
    const whole = matrixOf("skype-exchange").configurations.find(({ at }) => at.join(".") === address);
    const found = (exchange.get(address) ?? whole)?.conflicts ?? [];
    const rulings = found.map(({ about, decision, answer }) => ({ about, decision, answer }));
    expect(rulings).toContainEqual(ruling);
  },
);

/** What a cell says at first sight: a sentence more than an answer or a name is a condition. */
function atSight(printed: string): "yes" | "no" | "conditional" | "empty" {
  const cell = printed.replaceAll(/\[\^[^\]]+\]/g, "");
  if (cell === "") return "empty";
  if (cell === "No" || cell === "Non") return "no";
  return cell.includes(".") ? "conditional" : "yes";
}

describe.each(Object.entries(printedTables))("the tables of %s", (file, tables) => {
  test.each(languages)("print as many answers of each kind as the vendor does (%s)", (language) => {
    const text = readFileSync(`content/docs/${language}/${file}`, "utf8");
    const printed = tablesIn(text).map((rows) => {
      const count = (kind: string): number => rows.flat().filter((cell) => atSight(cell) === kind).length;
      return { yes: count("yes"), conditional: count("conditional"), no: count("no"), empty: count("empty") };
    });
    expect(printed).toEqual(tables.map(({ name: _, empty = 0, ...counts }) => ({ ...counts, empty })));
  });
});
