import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Condition, Said, Support } from "../../src/matrix/model/answers.ts";
import { searchData } from "../../src/search/data.ts";
import { createSearch } from "../../src/search/search.ts";
import type { CellView } from "../../src/site/site.ts";
import { siteAt, viewAt } from "../support/site.ts";
import { publishedDay } from "./facts.ts";
import { tablesIn } from "./tables.ts";
import {
  type Answer,
  changes,
  conditions,
  disputes,
  history,
  mailboxes,
  offered,
  offeredCounts,
  type Print,
  printed,
  printedCounts,
} from "./voice-mail-facts.ts";

const site = siteAt("content", publishedDay);
const languages = ["en", "fr"] as const;

function cellAt(address: string): CellView["cell"] {
  const view = viewAt(site, address);
  if (view === undefined) throw new Error(`The catalog has no ${address}.`);
  return view.cell;
}

/** What the documents of the matrix say, by the server and the mailbox, whatever others say against it. */
const stated = new Map(
  (site.data.result.matrices.find(({ id }) => id === "voice-mail")?.cells ?? []).map((cell) => [
    cell.at.join("."),
    cell,
  ]),
);

/** Every server with every mailbox: `server.mailbox`, and who answers there. */
const answers = Object.entries(printed).flatMap(([server, row]) =>
  mailboxes.map((mailbox, at): [at: string, answer: Answer] => [`${server}.${mailbox}`, row[at]]),
);

const named = ({ kind, products }: Condition): string => [kind, ...products].join(" ");

/** Who takes the messages, by what a cell says now or said before. */
const answerOf = ({ support, via = [] }: Pick<Said, "support" | "via">): Answer =>
  support === "unsupported" ? "no" : via.flatMap(({ products }) => products);

/** Services in any order. */
const sorted = (answer: Answer): Answer => (Array.isArray(answer) ? answer.toSorted() : answer);

function countOf<T extends string>(all: readonly T[]): Partial<Record<T, number>> {
  const counts = [...Map.groupBy(all, (one) => one)].map(([one, { length }]) => [one, length]);
  return Object.fromEntries(counts);
}

describe("who answers the call that nobody takes", () => {
  test("was noted down for 20 pairs: 16 yeses, 2 noes, and 2 of which no page speaks", () => {
    const kinds = answers.map(([, answer]) => {
      if (answer === undefined) return "unstated";
      return answer === "no" ? "no" : "yes";
    });
    expect(countOf(kinds)).toEqual(printedCounts);
  });

  test.each(answers.filter(([, answer]) => answer === undefined))("is not stated for %s", (at) => {
    expect(cellAt(`voice-mail/voice-mail.${at}`)).toBeUndefined();
  });

  test.each(answers.filter(([, answer]) => answer === "no"))("is nobody for %s", (at) => {
    expect(cellAt(`voice-mail/voice-mail.${at}`)).toMatchObject({ support: "unsupported", conditions: [] });
  });

  test.each(answers.flatMap(([at, answer]) => (Array.isArray(answer) ? [{ at, services: answer }] : [])))(
    "is $services for $at",
    ({ at, services }) => {
      const { via = [] } = cellAt(`voice-mail/voice-mail.${at}`) ?? {};
      expect(via[0]?.products).toEqual(services);
    },
  );

  test.each(Object.entries(conditions))("is tied to conditions for %s", (at, expected) => {
    const cell = stated.get(at);
    expect(cell?.support).toBe("conditional");
    expect(cell?.conditions.map(named).toSorted()).toEqual(expected);
  });

  test.each(languages)("is stated in each language (%s)", (language) => {
    const unsaid = answers.filter(([at, answer]) => {
      const sources = stated.get(at)?.sources ?? [];
      const isSaid = sources.some(({ document }) => site.document(document).language === language);
      return answer !== undefined && !isSaid;
    });
    expect(unsaid).toEqual([]);
  });
});

describe("what pages disagree about", () => {
  test.each(Object.entries(disputes))("is decided, or left open, for %s", (at, expected) => {
    const { conflicts = [] } = stated.get(at) ?? {};
    const told = conflicts.map(({ about, decision, answer }) => [about, decision, answer]);
    expect(told).toEqual(expect.arrayContaining(expected.map((one) => [...one])));
    const open = expected.some(([, decision]) => decision === "open");
    expect(cellAt(`voice-mail/voice-mail.${at}`)?.support === "sources-differ").toBe(open);
  });

  test("is about no other answer", () => {
    const disputed = answers.filter(([at]) => stated.get(at)?.conflicts).map(([at]) => at);
    expect(disputed.toSorted()).toEqual(Object.keys(disputes).toSorted());
  });
});

describe("what the pages said before", () => {
  test.each(Object.entries(history))("is the history of %s", (at, dated) => {
    const past = cellAt(`voice-mail/voice-mail.${at}`)?.history ?? [];
    expect(past.map((one) => [one.date, sorted(answerOf(one))])).toEqual(
      dated.map(([date, answer]) => [date, sorted(answer)]),
    );
  });

  test("is that of no other answer", () => {
    const changed = answers
      .filter(([at]) => cellAt(`voice-mail/voice-mail.${at}`)?.history)
      .map(([at]) => at);
    expect(changed.toSorted()).toEqual(Object.keys(history).toSorted());
  });

  test.each(languages)("stands in the document with each of its dates (%s)", (language) => {
    const text = readFileSync(`content/docs/${language}/voice-mail.md`, "utf8");
    const dates = [...text.matchAll(/^\| [^|]+ \| (\d{4}-\d{2}-\d{2}) \|/gm)].map(([, date]) => date);
    expect([...new Set(dates)].toSorted()).toEqual(changes.toSorted());
  });
});

describe("what Cloud Voicemail offers beside hosted Exchange UM", () => {
  const services = ["cloud-voicemail", "hosted-exchange-um"] as const;
  const cells = Object.entries(offered).flatMap(([feature, row]) =>
    services.map((service, at) => ({ feature, service, print: row[at] ?? "no" })),
  );
  const supports: Readonly<Record<Print, Support>> = {
    yes: "supported",
    no: "unsupported",
    limited: "conditional",
    moot: "not-applicable",
  };

  test("was noted down in 136 answers: 107 yeses, 25 noes, 2 with a limit, 2 that do not apply", () => {
    expect(countOf(cells.map(({ print }) => print))).toEqual(offeredCounts);
  });

  test.each(languages)("is printed in as many answers of each kind (%s)", (language) => {
    const tables = tablesIn(readFileSync(`content/docs/${language}/cloud-voicemail.md`, "utf8"));
    expect(countOf(tables.flat(2).map(printOf))).toEqual(offeredCounts);
  });

  test.each(cells)("of $feature, in $service: $print", ({ feature, service, print }) => {
    const cell = cellAt(`cloud-voicemail/${feature}.${service}`);
    expect(cell?.support).toBe(supports[print]);
    expect(cell?.conditions.map(({ kind }) => kind)).toEqual(print === "limited" ? ["restriction"] : []);
    expect(new Set(cell?.sources.map(({ document }) => site.document(document).language))).toEqual(
      new Set(languages),
    );
  });

  test("is nothing in its place where Cloud Voicemail lacks what hosted Exchange UM had", () => {
    const gone = cells.filter(
      ({ service, print }) => service === "cloud-voicemail" && (print === "no" || print === "moot"),
    );
    const now = gone.map(
      ({ feature }) =>
        viewAt(site, `cloud-voicemail/${feature}.hosted-exchange-um`)?.foundation.lapsed?.rest?.now,
    );
    expect(now).toEqual(gone.map(() => []));
  });
});

/** What a cell of a document says at first sight. */
function printOf(cell: string): Print {
  if (/^(?:Yes|Oui)$/.test(cell)) return "yes";
  if (/^(?:Does not apply|Sans objet)$/.test(cell)) return "moot";
  return /^(?:No|Non)$/.test(cell) ? "no" : "limited";
}

describe("the search for voice mail", () => {
  const search = createSearch(searchData(site.data.catalog, site.data.result), publishedDay);

  /** What comes first: a feature, or a cell of a matrix. */
  function firstFor(question: string): string | undefined {
    const [found] = search.find(question, 1).hits.map(({ hit }) => hit);
    if (found?.kind === "cell") return [found.matrix, ...found.at, found.feature].join("/");
    return found?.kind === "feature" ? found.feature : found?.kind;
  }

  test.each([
    ["voicemail transcription", "voice-mail-transcription"],
    ["transcription de la messagerie vocale", "voice-mail-transcription"],
    ["auto attendant", "auto-attendant-skype-server"],
    ["standard automatique", "auto-attendant-skype-server"],
    ["cloud voicemail fax", "cloud-voicemail/cloud-voicemail/fax-integration"],
    [
      "skype 2015 exchange 2019 voicemail",
      "voice-mail/skype-for-business-server-2015/exchange-server-2019/voice-mail",
    ],
    ["répondeur teams exchange 2016", "voice-mail/microsoft-teams/exchange-server-2016/voice-mail"],
  ])("leads from “%s” to what was meant", (question, expected) => {
    expect(firstFor(question)).toBe(expected);
  });
});
