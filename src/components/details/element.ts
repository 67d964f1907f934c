import { fragment } from "../fragment.ts";
import { tell } from "../table-events.ts";
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
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const table = this.querySelector("table");
    if (table === null) return;
    table.dataset["live"] = "";
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener("click", (event) => this.#press(event), { signal });
    this.addEventListener("keydown", ({ key }) => key === "Escape" && this.#leave(), { signal });
    this.addEventListener("close", () => this.#leave(), { signal });
    const follow = (): void => this.#follow();
    addEventListener("hashchange", follow, { signal });
    addEventListener("popstate", follow, { signal });
    document.addEventListener("narrowed", ({ detail }) => this.#narrowed(detail), { signal });
    document.addEventListener("rows", () => this.#settle(), { signal });
    sayClosed(table);
    follow();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #press(event: MouseEvent): void {
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
  }

  /** What the address points to comes into view, clear of the headers, and opens. */
  #follow(): void {
    const wanted = fragment();
    const cell = document.getElementById(wanted);
    this.querySelector(".told [data-asked=cell]")?.remove();
    if (cell instanceof HTMLTableCellElement && this.contains(cell)) {
      if (this.#cell !== cell) void this.#show(cell);
      return;
    }
    this.#close();
    if (wanted !== "" && !cell) void this.#tellUnknown(wanted);
  }

  /** Only what no row that may still come in has is told. */
  async #tellUnknown(wanted: string): Promise<void> {
    const table = this.querySelector("table");
    if (!table) return;
    const { cellNear } = await import("./near.ts");
    cellNear(table, wanted, this.dataset);
  }

  /** Rows have come in, or the table is laid out anew: the cell may be there only now, or elsewhere. */
  #settle(): void {
    sayClosed(this);
    this.#follow();
    if (this.#cell && this.#open) bringIntoView(this.#cell, this.#open.row);
  }

  /** What fills the row is loaded with the first one, so that it does not hold up the table itself. */
  async #show(cell: HTMLTableCellElement): Promise<void> {
    this.#putAway();
    this.#cell = cell;
    const { detailsRow } = await import("./row.ts");
    if (this.#cell !== cell) return;
    const open = detailsRow(cell, this.dataset);
    this.#open = open;
    tell("cell");
    bringIntoView(cell, open.row);
    await open.filled;
    if (this.#cell === cell) bringIntoView(cell, open.row);
  }

  /**
   * A cell that somebody was sent to is shown even where filters would hide it, and says so. Where rows above it went, it
   * would leave the window with them: it is brought back, unless somebody is at the filters, which must stay where they are.
   */
  #narrowed(isForced: boolean): void {
    if (!this.#cell || !this.#open) return;
    this.#open.row.querySelector(".shown-anyway")?.toggleAttribute("hidden", !isForced);
    if (!document.activeElement?.closest("matrix-filter")) bringIntoView(this.#cell, this.#open.row);
  }

  #leave(): void {
    const link = this.#cell?.querySelector("a");
    if (!this.#cell) return;
    history.pushState(null, "", `${location.pathname}${location.search}`);
    this.#close();
    link?.focus();
  }

  #close(): void {
    if (!this.#cell) return;
    this.#putAway();
    tell("cell");
  }

  /** Closes without telling the filter, which narrows the whole table whenever it is told: once a press is enough. */
  #putAway(): void {
    this.#open?.remove();
    this.#open = undefined;
    this.#cell = undefined;
  }
}

/** Every cell that can be opened says that it is closed, now that scripts can open it. */
function sayClosed(within: Element): void {
  for (const link of within.querySelectorAll("td[id] > a:not([aria-expanded])")) link.ariaExpanded = "false";
}

/** As much of the details as there is room for; then the cell itself, which must not go for them. */
function bringIntoView(cell: HTMLElement, row: HTMLElement): void {
  row.scrollIntoView({ block: "nearest" });
  cell.scrollIntoView({ block: "nearest", inline: "nearest" });
}

customElements.define("cell-details", CellDetailsElement);
