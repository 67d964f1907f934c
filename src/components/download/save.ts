/** Saves what is seen as a file for spreadsheets. Loaded when somebody asks for it. */

import { csvOf, type Table, tableIn } from "../../api/csv.ts";
import { factsOn, pickedDates, pickedFacts, withHost } from "../../api/picked.ts";
import { csvWords } from "../../i18n/csv.ts";
import { formats } from "../../i18n/format.ts";
import { type Language, languages } from "../../matrix/catalog/languages.ts";
import { link } from "../../site/link.ts";
import { readersDay } from "../day.ts";
import { element } from "../search/render.ts";
import { cellsSeen, datesSeen, isCut, linksSeen } from "./seen.ts";

/** What is to be saved of some files. */
type Saving = {
  readonly language: Language;
  /** The addresses of the files that have it. */
  readonly files: readonly string[];
  /** Whether there is more in it than is in view. */
  readonly isMore?: boolean;
};

/** Says what came of it. */
export type Say = (words: string) => void;

/** Saves what is seen of the page that a button is on. Rejects where a file of the site cannot be had. */
export async function saveSeen(part: HTMLElement, say: Say): Promise<void> {
  const language = languages.find((one) => one === document.documentElement.lang) ?? languages[0];
  const files = [...part.querySelectorAll<HTMLAnchorElement>("a[download]")].map(({ href }) => href);
  const { whole = "", first = "" } = part.dataset;
  const table = document.querySelector<HTMLTableElement>("table.matrix");
  if (document.querySelector(".timeline")) await saveDates({ language, files }, datesSeen(), say);
  else if (table) {
    const [matrix = ""] = pathIn(language);
    await saveFacts({ language, files, isMore: isCut(table) }, cellsSeen(table, matrix, whole), say);
  } else await saveFacts({ language, files }, [...first.split(" "), ...linksSeen()], say);
}

/** The parts of the path of the page below the root of its language. */
const pathIn = (language: Language): readonly string[] =>
  location.pathname
    .slice(link(language, { kind: "home" }).length)
    .split("/")
    .filter(Boolean);

/** Saves facts, each once. @param wanted see {@link pickedFacts} */
export async function saveFacts(saving: Saving, wanted: readonly string[], say: Say): Promise<void> {
  const { language, files } = saving;
  const facts = pickedFacts(await Promise.all(files.map(load)), wanted);
  save(factsOn(facts, readersDay(), language), saving, say);
}

async function saveDates(saving: Saving, ids: readonly string[], say: Say): Promise<void> {
  const [file = ""] = saving.files;
  save(pickedDates(await load(file), ids), saving, say);
}

async function load(address: string): Promise<Table> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return tableIn(await answer.text());
}

/** Hands a table to the browser as a file, which is called after the page and the day, and says how much is in it. */
function save(table: Table, { language, isMore = false }: Saving, say: Say): void {
  const words = csvWords[language].save;
  const file = `${[...pathIn(language), readersDay()].join("-")}.csv`;
  if (table.rows.length === 0) {
    say(words.nothing);
    return;
  }
  const text = csvOf(withHost(table, location.origin, language));
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  element("a", { href: address, download: file }).click();
  URL.revokeObjectURL(address);
  const saved = formats[language].plural(table.rows.length, words.saved).replace("##", file);
  say(isMore ? `${saved} ${words.beyond}` : saved);
}
