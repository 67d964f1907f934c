/**
 * Brings what the keyboard reaches wholly into view. Browsers leave alone what is in view in part, if only a sliver of
 * it sticks out from under the column that stays; without this that sliver is all there is to see.
 * @param box what the table scrolls in; null where a page has none
 */
export function showFocused(box: Element | null): void {
  box?.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLAnchorElement && target.matches(":focus-visible")) {
      target.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
  });
}
