import type { Page } from "@playwright/test";

/** A table of made-up features by configurations. */
export type Size = { readonly features: number; readonly configurations: number };

/**
 * Makes the table of a matrix's page larger by copies of its own rows and cells, in the page's own style, and lets the
 * page's own filter start over with it.
 */
export async function enlarge(page: Page, size: Size): Promise<void> {
  // The filter is loaded once somebody turns to it.
  await page.getByRole("searchbox", { name: "Words" }).focus();
  await page.evaluate(() => customElements.whenDefined("matrix-filter"));
  await page.evaluate(({ features, configurations }) => {
    const table = document.querySelector("table.matrix");
    const row = table?.querySelector("tr[data-g]");
    if (!table || !row) throw new Error("The page has no table to copy.");
    table.classList.add("large");
    for (const body of [...table.querySelectorAll("tbody")]) body.remove();
    const keys = Array.from(
      { length: configurations },
      (_, at) => `server-${at % 5}.placement-${Math.floor(at / 5)}`,
    );
    table.setAttribute("data-columns", keys.join(" "));
    const rowOf = (at: number): Node => {
      const made = row.cloneNode(true) as HTMLTableRowElement;
      const cell = made.cells[1] as HTMLTableCellElement;
      const name = made.cells[0] as HTMLTableCellElement;
      const cells = Array.from({ length: configurations }, (_, column) => {
        const copy = cell.cloneNode(true) as HTMLTableCellElement;
        copy.id = `feature-${at}.${keys[column]}`;
        return copy;
      });
      name.textContent = `${["Voice", "Photo", "Meeting"][at % 3]} feature number ${at}`;
      made.replaceChildren(name, ...cells);
      return made;
    };
    const body = table.appendChild(document.createElement("tbody"));
    body.append(...Array.from({ length: features }, (_, at) => rowOf(at)));
    const filter = document.querySelector("matrix-filter");
    filter?.replaceWith(filter.cloneNode(true));
  }, size);
}
