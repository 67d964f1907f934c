import { retold } from "../day.ts";
import { pageAt } from "../fetched-page.ts";

/** An opened cell, and the row of its details below it. */
export type CellDetails = {
  readonly cell: HTMLTableCellElement;
  readonly row: HTMLTableRowElement;
  /** Settled once the row has its whole height, or never will. */
  readonly filled: Promise<void>;
  readonly remove: () => void;
};

/** Opens a row below a cell's row, and fills it from the cell's own page, so that the two never differ. */
export function detailsRow(cell: HTMLTableCellElement, words: DOMStringMap): CellDetails {
  const link = cell.querySelector("a");
  const template = document.querySelector<HTMLTemplateElement>("#details");
  const row = document.createElement("tr");
  const box = row.insertCell();
  box.colSpan = cell.parentElement?.children.length ?? 1;
  row.className = "details";
  if (template) box.append(template.content.cloneNode(true));
  cell.parentElement?.after(row);
  cell.classList.add("open");
  link?.setAttribute("aria-expanded", "true");
  return {
    cell,
    row,
    filled: prepare(box, link?.href ?? "", words),
    remove: () => {
      row.remove();
      cell.classList.remove("open");
      link?.removeAttribute("aria-expanded");
    },
  };
}

function prepare(box: HTMLElement, page: string, words: DOMStringMap): Promise<void> {
  const status = box.querySelector<HTMLElement>("[role=status]");
  const say = (text = ""): void => {
    if (status) status.textContent = text;
  };
  box.querySelector<HTMLAnchorElement>("a.page")?.setAttribute("href", page);
  box
    .querySelector(".close")
    ?.addEventListener("click", () => box.dispatchEvent(new Event("close", { bubbles: true })));
  box.querySelector(".copy")?.addEventListener("click", () => void copy(say, words));
  say(words["loading"]);
  return fill(box, page).then(
    () => say(),
    () => say(words["failed"]),
  );
}

/** Only nodes of our own page, parsed and never run, come into the table. */
async function fill(box: HTMLElement, page: string): Promise<void> {
  const parts = (await pageAt(page)).querySelectorAll("h1, [data-in-place]");
  const place = box.querySelector(".from-page");
  place?.append(...[...parts].map((part) => document.importNode(asPart(part), true)));
  if (place) await retold(place);
}

/** The page's title is a heading among others here. */
function asPart(part: Element): Element {
  if (part.localName !== "h1") return part;
  const heading = document.createElement("h2");
  heading.append(...part.childNodes);
  return heading;
}

/** The address is in the bar already, so that it can be copied by hand where the clipboard is closed. */
async function copy(say: (text?: string) => void, words: DOMStringMap): Promise<void> {
  try {
    await navigator.clipboard.writeText(location.href);
    say(words["copied"]);
  } catch {
    say(`${words["copyFailed"]} ${location.href}`);
  }
}
