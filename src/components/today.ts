/**
 * Tells a page of the day of its build to somebody who reads it later: a page that was built before a service was switched
 * off says so from that day on, however old it is.
 */

const today = (): string => new Date().toISOString().slice(0, 10);

/** The day on which the page was built; today where it does not say. */
const builtOn = (): string => document.documentElement.dataset["asOf"] ?? today();

/** The reader's day as an ISO date (UTC), but never before that of the build: nothing of the past is told again. */
export const readersDay = (): string => [builtOn(), today()].toSorted().at(-1) ?? today();

/**
 * Puts what a part of a page says in the reader's day: texts that carry their later wordings (`data-turns`), and marks that
 * carry the day from which on they have lapsed (`data-lapses`, with the words for that in `data-word` below it).
 */
export function retell(root: ParentNode): void {
  const day = readersDay();
  if (day <= builtOn()) return;
  for (const text of root.querySelectorAll<HTMLElement>("[data-turns]")) turn(text, day);
  for (const mark of root.querySelectorAll<HTMLElement>("[data-lapses]")) {
    if ((mark.dataset["lapses"] ?? day) <= day) lapse(mark);
  }
}

function turn(element: HTMLElement, day: string): void {
  const turns: readonly { from: string; text: string }[] = JSON.parse(element.dataset["turns"] ?? "[]");
  const text = turns.findLast(({ from }) => from <= day)?.text;
  if (text !== undefined) element.textContent = text;
}

function lapse(mark: HTMLElement): void {
  const works = ".supported, .conditional";
  for (const one of [mark, ...mark.querySelectorAll(works)]) {
    if (one.matches(works)) one.classList.add("lapsed");
    one.classList.remove("supported", "conditional");
  }
  if (mark.dataset["s"] !== undefined) {
    mark.dataset["s"] = "lapsed";
    mark.dataset["l"] = "retired";
  }
  for (const use of mark.querySelectorAll("use")) use.setAttribute("href", "#g-lapsed");
  for (const word of mark.querySelectorAll<HTMLElement>("[data-word]")) {
    word.lastChild?.replaceWith(word.dataset["word"] ?? "");
  }
}

/** Says as of when the page speaks, where that is another day than that of its build. */
function sayDay(): void {
  const note = document.querySelector<HTMLElement>("[data-today]");
  const day = readersDay();
  if (!note || day <= builtOn()) return;
  const words = new Intl.DateTimeFormat(document.documentElement.lang, {
    dateStyle: "long",
    timeZone: "UTC",
  });
  note.textContent = (note.dataset["today"] ?? "").replace("#", words.format(new Date(day)));
}

retell(document);
sayDay();
