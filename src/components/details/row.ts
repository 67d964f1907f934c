import { retold } from "../day.ts";
import "../copy.ts";
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
  const groups = [...(cell.closest("table")?.querySelectorAll("colgroup") ?? [])];
  box.colSpan = groups.reduce((sum, { hidden, span }) => sum + (hidden ? 0 : span), 0);
  row.className = "details";
  if (template) box.append(template.content.cloneNode(true));
  cell.parentElement?.after(row);
  cell.dataset["open"] = "";
  link?.setAttribute("aria-expanded", "true");
  const asking = new AbortController();
  return {
    cell,
    row,
    filled: prepare(box, link?.href ?? "", words, asking.signal),
    remove: () => {
      asking.abort();
      row.remove();
      delete cell.dataset["open"];
      link?.setAttribute("aria-expanded", "false");
    },
  };
}

function prepare(box: HTMLElement, page: string, words: DOMStringMap, signal: AbortSignal): Promise<void> {
  const status = box.querySelector<HTMLElement>("[role=status]");
  const say = (text = ""): void => {
    if (status) status.textContent = text;
  };
  box.querySelector<HTMLAnchorElement>("a.page")?.setAttribute("href", page);
  box
    .querySelector(".close")
    ?.addEventListener("click", () => box.dispatchEvent(new Event("close", { bubbles: true })));
  say(words["loading"]);
  return fill(box, page, signal).then(
    () => say(),
    () => say(words["failed"]),
  );
}

/** Only nodes of our own page, parsed and never run, come into the table; what copies them stands with the other actions. */
async function fill(box: HTMLElement, page: string, signal: AbortSignal): Promise<void> {
  const from = (await pageAt(page, signal)).querySelector<HTMLTemplateElement>("#in-place");
  if (!from) throw new Error(page);
  const parts = document.importNode(from.content, true);
  const copy = parts.querySelector("copy-cell");
  if (copy) box.querySelector(".page")?.after(copy);
  box.querySelector(".from-page")?.append(parts);
  await retold(box);
}
