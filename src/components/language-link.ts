/**
 * Lets a link to the same page in another language carry what the address has beyond the page: filters, an open cell, a
 * question. It is looked up as late as possible, since filters change the address without loading a page.
 */
export function keepWhereWeAre({ target }: Event): void {
  const link = target instanceof Element ? target.closest("a") : null;
  if (!link?.matches("header a[hreflang]")) return;
  link.search = location.search;
  link.hash = location.hash;
}

// A press comes before any way to open a link, be it in a new tab or from a menu; keys send a click alone.
for (const kind of ["pointerdown", "click"]) document.addEventListener(kind, keepWhereWeAre, true);
