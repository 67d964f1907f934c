/** How many columns of a table there is room for beside the first one: the style sheet knows, by the width of the page. */
export function roomIn(box: HTMLElement): number {
  const room = Number.parseInt(getComputedStyle(box).getPropertyValue("--room"), 10);
  // A page that is not laid out has room for anything.
  return Number.isNaN(room) ? Number.POSITIVE_INFINITY : room;
}

/**
 * Calls back once a table has to be laid out: at once if its groups have pages of their own, else when it has more columns
 * than there is room for.
 */
export function whenTight(box: HTMLElement, table: HTMLTableElement, tight: () => void): void {
  if (table.querySelector("[data-part]")) {
    tight();
    return;
  }
  const count = (table.dataset["columns"] ?? "").split(" ").length;
  new ResizeObserver((_, observer) => {
    if (roomIn(box) >= count) return;
    observer.disconnect();
    tight();
  }).observe(box);
}
