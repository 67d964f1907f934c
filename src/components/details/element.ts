import type { CellDetails } from "./row.ts";

/**
 * Opens a cell below its row, with what its own page says of it. The address gets the cell's fragment, and a fragment
 * in the address opens its cell. Links stay links: with a key held they open the page, as without scripts.
 *
 * The table keeps plain tab order: as an ARIA grid it would take the arrow keys away from the table reading of screen
 * readers, which is the better way through it. A link before it skips it.
 */
class CellDetailsElement extends HTMLElement {
  #cell: HTMLTableCellElement | undefined;
  #open: CellDetails | undefined;

  /** Put back into a page, the element adds the same functions once more, which changes nothing. */
  connectedCallback(): void {
    const table = this.querySelector("table");
    if (table === null) return;
    table.classList.add("live");
    this.addEventListener("click", this.#press);
    this.addEventListener("keydown", this.#type);
    this.addEventListener("close", this.#leave);
    addEventListener("hashchange", this.#follow);
    addEventListener("popstate", this.#follow);
    document.addEventListener("narrowed", this.#forced);
    document.addEventListener("rows", this.#settle);
    this.#follow();
  }

  disconnectedCallback(): void {
    removeEventListener("hashchange", this.#follow);
    removeEventListener("popstate", this.#follow);
    document.removeEventListener("narrowed", this.#forced);
    document.removeEventListener("rows", this.#settle);
  }

  readonly #press = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const cell = link?.closest("td[id]");
    if (!(cell instanceof HTMLTableCellElement)) return;
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (this.#cell === cell) this.#leave();
    else {
      history.pushState(null, "", `${location.pathname}${location.search}#${cell.id}`);
      void this.#show(cell);
    }
  };

  readonly #type = ({ key }: KeyboardEvent): void => {
    if (key === "Escape") this.#leave();
  };

  /** What the address points to comes into view, clear of the headers, and opens. */
  readonly #follow = (): void => {
    const cell = document.getElementById(location.hash.slice(1));
    if (!(cell instanceof HTMLTableCellElement && this.contains(cell))) this.#close();
    else if (this.#cell !== cell) void this.#show(cell);
  };

  /** Rows have come in, or the table is laid out anew: the cell may be there only now, or elsewhere. */
  readonly #settle = (): void => {
    this.#follow();
    if (this.#cell && this.#open) bringIntoView(this.#cell, this.#open.row);
  };

  /** What fills the row is loaded with the first one, so that it does not hold up the table itself. */
  async #show(cell: HTMLTableCellElement): Promise<void> {
    this.#putAway();
    this.#cell = cell;
    const { detailsRow } = await import("./row.ts");
    if (this.#cell !== cell) return;
    const open = detailsRow(cell, this.dataset);
    this.#open = open;
    document.dispatchEvent(new Event("cell"));
    bringIntoView(cell, open.row);
    await open.filled;
    if (this.#cell === cell) bringIntoView(cell, open.row);
  }

  /** A cell that somebody was sent to is shown even where filters would hide it, and says so. */
  readonly #forced = (event: Event): void => {
    const isForced = event instanceof CustomEvent && event.detail === true;
    this.#open?.row.querySelector(".shown-anyway")?.toggleAttribute("hidden", !isForced);
  };

  readonly #leave = (): void => {
    const link = this.#cell?.querySelector("a");
    if (!this.#cell) return;
    history.pushState(null, "", `${location.pathname}${location.search}`);
    this.#close();
    link?.focus();
  };

  #close(): void {
    if (!this.#cell) return;
    this.#putAway();
    document.dispatchEvent(new Event("cell"));
  }

  /** Closes without telling the filter, which narrows the whole table whenever it is told: once a press is enough. */
  #putAway(): void {
    this.#open?.remove();
    this.#open = undefined;
    this.#cell = undefined;
  }
}

/**
 * First the box that the table scrolls in, whose headers say what the cell is about; then as much of the details as
 * there is room for; last the cell itself, which must not go for them.
 */
function bringIntoView(cell: HTMLElement, row: HTMLElement): void {
  const box = cell.closest(".scroll");
  if (box && box.scrollHeight > box.clientHeight && getComputedStyle(box).overflowY !== "visible") {
    box.scrollIntoView({ block: "nearest" });
  }
  row.scrollIntoView({ block: "nearest" });
  cell.scrollIntoView({ block: "nearest", inline: "nearest" });
}

customElements.define("cell-details", CellDetailsElement);
