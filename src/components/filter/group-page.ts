import { fragment } from "../fragment.ts";
import { Layout } from "./layout.ts";
import { narrow } from "./narrow.ts";
import { liveTable } from "./table.ts";
import { everything, type View } from "./view.ts";

/** Lays out the table of a page that has no filter: that of a group, where nothing is asked for but columns. */
export function showGroup(box: HTMLElement): void {
  const table = box.querySelector<HTMLTableElement>("table.matrix");
  const bar = document.querySelector<HTMLElement>(".columns");
  if (!table || !bar) return;
  const live = liveTable(table);
  let view: View = everything;
  const show = (): void => {
    const cell = fragment();
    layout.show(view, narrow(live.data, everything), cell, live.find(cell)?.column);
  };
  const layout = new Layout({
    table,
    live,
    box,
    bar,
    ask: (kind, values) => {
      view = { ...view, chosen: { [kind]: values } };
      show();
    },
    loaded: show,
  });
  addEventListener("popstate", show);
  show();
}
