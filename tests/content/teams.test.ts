import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Condition, Said, Support } from "../../src/matrix/model/answers.ts";
import { searchData } from "../../src/search/data.ts";
import { createSearch } from "../../src/search/search.ts";
import type { CellView } from "../../src/site/site.ts";
import { siteAt, viewAt } from "../support/site.ts";
import { publishedDay } from "./facts.ts";
import { atSight, countOf, tablesIn } from "./tables.ts";
import {
  counts,
  dated,
  disputed,
  fileAnswers,
  fileNotes,
  files,
  footnotes,
  further,
  mailboxes,
  type NoteFact,
  printed,
  printedInAll,
  synchronised,
} from "./teams-facts.ts";

const site = siteAt("content", publishedDay);
const features = Object.keys(printed);

function cellAt(matrix: string, feature: string, placement: string): CellView["cell"] {
  const view = viewAt(site, `${matrix}/${keyFor(feature, placement)}`);
  if (view === undefined) throw new Error(`The catalog has no ${feature} of ${placement} in ${matrix}.`);
  return view.cell;
}

/** `requires exchange-server-2016 from CU3 for mailbox-server`; a limit in words has none of that. */
const named = ({ kind, products, minimum, subject }: Condition): string =>
  [
    kind,
    ...products.toSorted(),
    ...(minimum ? [`from ${minimum}`] : []),
    ...(subject ? [`for ${subject}`] : []),
  ].join(" ");

const allNamed = ({ conditions }: Pick<Said, "conditions">): string[] => conditions.map(named).toSorted();

/** Everything that is shown of a cell besides its answer. */
const wordsOf = ({ conditions, notes = [] }: Pick<Said, "conditions" | "notes">): string =>
  [...conditions.map(({ text }) => text), ...notes].join(" ");

const keyFor = (feature: string, placement: string): string => `${feature}.microsoft-teams.${placement}`;

/** A no is one, whatever is said beside it. */
const isNo = (cell: string): boolean => /^(?:No|Non)\b/.test(cell);

describe("what the vendor’s table on mailboxes prints", () => {
  test.each(["en", "fr"])("is in the document, answer by answer (%s)", (language) => {
    const [table = []] = tablesIn(readFileSync(`content/docs/${language}/teams-exchange.md`, "utf8"));
    const columns = mailboxes.map((id, at) => {
      const cells = table.map((row) => row[at] ?? "");
      return [id, countOf(cells.map((cell) => (isNo(cell) ? "no" : atSight(cell))))];
    });
    expect(Object.fromEntries(columns)).toEqual(counts);
  });

  test("is noted down to its last cell", () => {
    const all = Object.values(printed).flat();
    const found = [
      all.filter((one) => one === "Y"),
      all.filter((one) => one.startsWith("Y ")),
      all.filter((one) => one.startsWith("N")),
    ];
    const { yes, conditional, no } = printedInAll;
    expect(found.map(({ length }) => length)).toEqual([yes, conditional, no]);
  });
});

/** What a cell of the vendor's table needs, by its notes, its heading and other pages. */
function needs(key: string, answer: string, notes: readonly NoteFact[]): string[] {
  const isSynchronised = answer === "Y" && /legacy|on-premises/.test(key);
  const own = notes.flatMap(({ conditions = [] }) => conditions);
  return [...(isSynchronised ? [synchronised] : []), ...own, ...(further[key] ?? [])].toSorted();
}

function supportOf(key: string, answer: string, conditions: readonly string[]): Support {
  if (disputed.includes(key)) return "sources-differ";
  if (answer === "N") return "unsupported";
  return conditions.length > 0 ? "conditional" : "supported";
}

/** Each of the 56 cells. */
const cells = features.flatMap((feature) =>
  mailboxes.map((placement, at) => {
    const [answer = "", ...marks] = (printed[feature]?.[at] ?? "").split(" ");
    const notes = marks.flatMap((one) => footnotes[one] ?? []);
    const key = keyFor(feature, placement);
    const conditions = needs(key, answer, notes);
    return { feature, placement, support: supportOf(key, answer, conditions), conditions, notes };
  }),
);

describe("a mailbox in one place", () => {
  test.each(cells)("$feature, $placement: $support", ({ feature, placement, notes, ...expected }) => {
    const cell = cellAt("teams-exchange", feature, placement);
    expect(cell && { support: cell.support, conditions: allNamed(cell) }).toEqual(expected);
    for (const words of notes.flatMap(({ says }) => says)) expect(cell && wordsOf(cell)).toContain(words);
  });

  test("has a note in words for each note that only explains or grants", () => {
    const granting = cells.filter(({ notes }) => notes.some(({ conditions }) => conditions === undefined));
    const said = granting.map(
      ({ feature, placement }) => cellAt("teams-exchange", feature, placement)?.notes,
    );
    expect(granting).toHaveLength(14);
    expect(said).not.toContain(undefined);
  });
});

/** What is said, or was. */
type Entry = Pick<Said, "conditions" | "sources"> & { readonly support: Support };

/** What was said of mailboxes on-premises, from the first date on, in the words of the facts. */
function courseOf(feature: string): unknown[] {
  const cell = cellAt("teams-exchange", feature, "exchange-on-premises");
  const said: readonly Entry[] = cell ? [...(cell.history ?? []), cell] : [];
  return said.flatMap((one) => {
    const dates = one.sources.flatMap(({ date, document }) =>
      document === "teams-exchange" ? (date ?? []) : [],
    );
    const works = one.support === "unsupported" ? "no" : "yes";
    const conditions = allNamed(one).filter((name) => name !== synchronised);
    return dates.toSorted().map((date) => [date, works, ...conditions]);
  });
}

describe("how the answer for mailboxes on-premises changed", () => {
  test.each(Object.entries(dated))("%s", (feature, changes) => {
    const more = further[keyFor(feature, "exchange-on-premises")] ?? [];
    const expected = changes.map(([since, answer, ...conditions], at) => {
      const all = at + 1 < changes.length ? conditions : [...conditions, ...more];
      return [since, answer, ...all.toSorted()];
    });
    expect(courseOf(feature)).toEqual(expected);
  });

  test("is known of every feature", () => {
    expect(Object.keys(dated).toSorted()).toEqual(features.toSorted());
  });
});

describe("the files of a team or a chat", () => {
  const all = Object.entries(fileAnswers).flatMap(([feature, answers]) =>
    files.map((placement, at) => ({ feature, placement, answer: answers[at] ?? null })),
  );

  test.each(all)("$feature, $placement: $answer", ({ feature, placement, answer }) => {
    const cell = cellAt("teams-files", feature, placement);
    const supports = { yes: "supported", no: "unsupported" } as const;
    expect(cell?.support).toBe(answer === null ? undefined : supports[answer]);
    expect(cell?.conditions ?? []).toEqual([]);
    const note = placement === "sharepoint-online" ? (fileNotes[feature] ?? "") : "";
    expect((cell?.notes ?? []).join(" ")).toContain(note);
    expect(cell?.evidence ?? "prose").not.toBe("table");
  });

  test("are stated in 14 cells, 8 of which are a yes", () => {
    const stated = all.flatMap(({ answer }) => answer ?? []);
    expect(stated).toHaveLength(14);
    expect(stated.filter((answer) => answer === "yes")).toHaveLength(8);
  });

  test("were shared in channels without a licence in some cases, then not at all, and are now", () => {
    const { history = [] } = cellAt("teams-files", "standard-channel-files", "no-sharepoint-licence") ?? {};
    expect(history.map(({ date, support }) => [date, support])).toEqual([
      ["2017-08-10", "conditional"],
      ["2017-12-19", "unsupported"],
    ]);
  });

  test("in a tab were last spoken of by the text of 2020 to 2021, and no other answer is that old", () => {
    const old = all.flatMap(({ feature, placement }) => {
      const last = cellAt("teams-files", feature, placement)?.lastStated;
      return last ? [[feature, placement, last.date]] : [];
    });
    expect(old).toEqual([["sharepoint-page-tab", "sharepoint-online", "2020"]]);
  });
});

describe("where the documents on Teams disagree", () => {
  test.each(disputed)("nothing decides between text and table: %s", (key) => {
    const { conflicts = [] } = viewAt(site, `teams-exchange/${key}`)?.cell ?? {};
    const [conflict] = conflicts;
    expect(conflict).toMatchObject({ about: "answer", decision: "open", answer: "sources-differ" });
    expect(conflict?.sides.map(({ date, support }) => [date, support])).toEqual([
      ["2023-10-24", "conditional"],
      ["2023-10-24", "unsupported"],
    ]);
  });

  test("they do nowhere else", () => {
    const found = site.cells
      .filter(({ matrix, cell }) => /^teams-/.test(matrix.id) && cell?.conflicts)
      .map(({ feature, at }) => [feature, ...at].map(({ id }) => id).join("."));
    expect(found.toSorted()).toEqual(disputed.toSorted());
  });
});

describe("the search for Teams", () => {
  const { catalog, result } = site.data;
  const search = createSearch(searchData(catalog, result), publishedDay);

  /** What comes first, as in the address of its page. */
  function firstFor(question: string): string {
    const [found] = search.find(question, 1).hits.map(({ hit }) => hit);
    if (found?.kind !== "cell" && found?.kind !== "configuration") return found?.kind ?? "nothing";
    return [found.matrix, ...found.at, ...(found.kind === "cell" ? [found.feature] : [])].join("/");
  }

  test.each([
    ["teams voicemail on-prem mailbox", "teams-exchange/microsoft-teams/exchange-on-premises/voice-mail"],
    ["teams on-prem mailbox", "teams-exchange/microsoft-teams/exchange-on-premises"],
    ["teams calendar exchange 2016", "teams-exchange/microsoft-teams/exchange-on-premises/teams-meetings"],
    ["legal hold teams exchange online", "teams-exchange/microsoft-teams/exchange-online/legal-hold"],
    ["teams files in chats without onedrive", "teams-files/microsoft-teams/no-sharepoint-licence/chat-files"],
    ["teams sharepoint on-premises", "teams-files/microsoft-teams/sharepoint-on-premises"],
    [
      "messagerie vocale teams boîte aux lettres sur site",
      "teams-exchange/microsoft-teams/exchange-on-premises/voice-mail",
    ],
    [
      "calendrier teams exchange sur site",
      "teams-exchange/microsoft-teams/exchange-on-premises/teams-meetings",
    ],
    [
      "photo de profil teams exchange online",
      "teams-exchange/microsoft-teams/exchange-online/profile-picture",
    ],
  ])("leads from “%s” to what was meant", (question, expected) => {
    expect(firstFor(question)).toBe(expected);
  });
});
