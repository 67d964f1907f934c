import { formatChoice } from "../../matrix/choice.ts";
import { fits, type Setup } from "../../search/setup.ts";
import { membersIn } from "../members.ts";
import { forgetSetup, keptProducts, keptSetup } from "./storage.ts";

/** Shows of the home page's pictures what somebody works with, and says so with a chip that undoes it. */
export function showSetup(box: HTMLElement): void {
  const names = new Map(
    [...box.querySelectorAll<HTMLElement>("[data-id]")].map((one) => [one.dataset["id"] ?? "", one]),
  );
  const setup = keptSetup((id) => names.has(id));
  if (setup === undefined) return;
  for (const table of document.querySelectorAll<HTMLTableElement>(".picture")) narrow(table, setup);
  for (const id of setup) names.get(id)?.removeAttribute("hidden");
  const report = box.querySelector("a");
  if (report) report.search = formatChoice({ kind: "have", have: keptProducts((id) => names.has(id)) });
  const forget = box.querySelector("button");
  if (forget) forget.onclick = forgetSetup;
  box.hidden = false;
}

/** Hides what is no part of a setup, and every row and column that nothing is left in. */
function narrow(table: HTMLTableElement, setup: Setup): void {
  const cells = [...table.querySelectorAll<HTMLTableCellElement>("td:has(a)")];
  const names = wordsIn(table, "axes");
  const all = cells.map((cell) => membersIn(cell.querySelector("a")?.pathname ?? "", names.length));
  const axes = names.map((_, axis) => ({ members: all.map((at) => at[axis] ?? "") }));
  for (const [index, cell] of cells.entries())
    cell.classList.toggle("outside", !fits(setup, all[index] ?? [], axes));
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  for (const row of rows) row.hidden = !row.querySelector("td:not(.outside, :empty)");
  for (const column of [...(rows[0]?.cells ?? [])].keys()) {
    const isEmpty = column > 0 && rows.every(({ cells: own }) => own[column]?.matches(".outside, :empty"));
    for (const row of table.rows) row.cells[column]?.toggleAttribute("hidden", isEmpty);
  }
}

const wordsIn = ({ dataset }: HTMLElement, name: string): string[] => (dataset[name] ?? "").split(" ");
