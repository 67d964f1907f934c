import { isSetupKept } from "../setup/kept.ts";
import { whenTight } from "./room.ts";

/**
 * Brings what narrows and lays out the table of a page once there is a use for it: somebody turns to the form, the address
 * asks for something, a setup is kept, or not all of the table fits. Until then the form is no more than its markup.
 */
export function loadFilter(): void {
  const filter = document.querySelector<HTMLElement>("matrix-filter");
  const box = document.querySelector<HTMLElement>(".scroll");
  const table = box?.querySelector<HTMLTableElement>("table.matrix");
  if (!box || !table) return;
  if (!filter) {
    // The page of a group has no filter, which elsewhere says what to show.
    whenTight(box, table, () => void import("./group-page.ts").then(({ showGroup }) => showGroup(box)));
    return;
  }
  const load = (): void => void import("./element.ts");
  const begin = (): void => {
    filter.dataset["begun"] = "";
    load();
  };
  filter.addEventListener("focusin", load, { once: true });
  filter.addEventListener("input", begin, { once: true });
  addEventListener("popstate", load, { once: true });
  if (location.search !== "" || isSetupKept()) load();
  else whenTight(box, table, load);
}
