/** Whether there is room for the filters beside the table's heading, so that they need not be folded away. */
export const isWide = (): boolean => matchMedia("(min-width: 60rem)").matches;

/** How many columns of a table there is room for beside the first one, which is as wide as the style sheet says. */
export function roomIn(box: HTMLElement): number {
  const sheet = getComputedStyle(box);
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const width = (name: string): number => rem * Number.parseFloat(sheet.getPropertyValue(name));
  const room = Math.floor((box.clientWidth - width("--first")) / width("--column"));
  // A page that is not laid out has no widths.
  return box.clientWidth > 0 && !Number.isNaN(room) ? Math.max(1, room) : Infinity;
}

/**
 * Calls back once a table has to be laid out: at once if its groups have pages of their own, else when it has more columns
 * than there is room for. A table that fits is told so, and needs no box to scroll in.
 */
export function whenTight(box: HTMLElement, table: HTMLTableElement, tight: () => void): void {
  if (table.querySelector("[data-part]")) {
    tight();
    return;
  }
  const count = (table.dataset["columns"] ?? "").split(" ").length;
  new ResizeObserver((_, observer) => {
    const isTight = roomIn(box) < count;
    box.classList.toggle("abreast", !isTight);
    if (!isTight) return;
    observer.disconnect();
    tight();
  }).observe(box);
}
