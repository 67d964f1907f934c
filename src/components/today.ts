/**
 * Tells a page of the day of its build to somebody who reads it later: a page that was built before a service was switched
 * off says so from that day on, however old it is.
 */

/**
 * Puts what a part of a page says in the reader's day: texts that carry their later wordings (`data-turns`), and marks that
 * carry the day from which on they have lapsed (`data-lapses`, with the words for that in `data-word` below it). Says as of
 * when the page speaks (`data-today`).
 * @param day the reader's day as an ISO date, later than that of the build
 */
export function retell(root: ParentNode, day: string): void {
  for (const text of root.querySelectorAll<HTMLElement>("[data-turns]")) turn(text, day);
  for (const mark of root.querySelectorAll<HTMLElement>("[data-lapses]")) {
    if ((mark.dataset["lapses"] ?? day) <= day) lapse(mark);
  }
  for (const note of root.querySelectorAll<HTMLElement>("[data-today]")) sayDay(note, day);
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

/** Says as of when the page speaks. */
function sayDay(note: HTMLElement, day: string): void {
  const words = new Intl.DateTimeFormat(note.dataset["locale"], {
    dateStyle: "long",
    timeZone: "UTC",
  });
  note.textContent = (note.dataset["today"] ?? "").replace("#", words.format(new Date(day)));
}
