import { nearWords } from "../matrix/near.ts";

/** How many errors of typing a misspelt id may have, as a share of its length, and how long an id can be at all. */
const mostErrors = 1 / 3;
const longest = 80;

/** The id that a misspelt one was most likely meant to be; undefined where none is near. */
export function nearestId(written: string, known: readonly string[]): string | undefined {
  if (written.length > longest) return;
  const most = Math.max(1, Math.floor(written.length * mostErrors));
  return nearWords(known)(written, most)[0]?.word;
}

/** A name that was meant, perhaps, and what leads to it. */
export type Offer = { readonly label: string; readonly take: () => void };

/** What of an address may be told of: its fragment, or a value of its query. Of each the last is told, beside the other. */
export type Asked = "cell" | "value";

/**
 * Tells of something in the address that the page does not know, with the nearest that it does. It lies over the foot of
 * the window, so that nothing moves for it, until it is dismissed or followed.
 */
export function tellUnknown(
  asked: Asked,
  words: string,
  offer: Offer | undefined,
  { nearest = "", dismiss = "" }: DOMStringMap,
): void {
  const told = document.createElement("p");
  told.dataset["asked"] = asked;
  told.append(words);
  const leave = (then: () => void) => (): void => {
    told.remove();
    then();
  };
  if (offer) told.append(` ${nearest} `, button(offer.label, leave(offer.take)));
  const close = button(
    "×",
    leave(() => undefined),
  );
  close.ariaLabel = dismiss;
  told.append(" ", close);
  document.querySelector(`.told [data-asked=${asked}]`)?.remove();
  document.querySelector(".told")?.append(told);
}

function button(label: string, press: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = label;
  made.addEventListener("click", press);
  return made;
}
