import { fits } from "../../search/setup.ts";
import { forgetSetup, keptSetup } from "./storage.ts";

/** Shows of the home page's picture what somebody works with, and says so with a chip that undoes it. */
class MySetup extends HTMLElement {
  connectedCallback(): void {
    const names = new Map(
      [...this.querySelectorAll<HTMLElement>("[data-id]")].map((one) => [one.dataset["id"] ?? "", one]),
    );
    const setup = keptSetup(wordsIn(this, "axes"), (id) => names.has(id));
    if (setup === undefined) return;
    for (const table of document.querySelectorAll<HTMLTableElement>(".picture")) {
      const cells = [...table.querySelectorAll<HTMLElement>("[data-at]")];
      const all = cells.map((cell) => wordsIn(cell, "at"));
      const axes = wordsIn(table, "axes").map((id, axis) => ({
        id,
        members: all.map((at) => at[axis] ?? ""),
      }));
      for (const [index, cell] of cells.entries())
        cell.classList.toggle("outside", !fits(setup, all[index] ?? [], axes));
      for (const row of table.tBodies[0]?.rows ?? []) row.hidden = !row.querySelector("td:not(.outside)");
    }
    for (const id of Object.values(setup).flat()) names.get(id)?.removeAttribute("hidden");
    this.querySelector("button")?.addEventListener("click", forgetSetup);
    this.hidden = false;
  }
}

const wordsIn = ({ dataset }: HTMLElement, name: string): string[] => (dataset[name] ?? "").split(" ");

customElements.define("my-setup", MySetup);
