import { fits } from "../../search/setup.ts";
import { forgetSetup, keptSetup } from "./storage.ts";

/** Shows of the home page's picture what somebody works with, and says so with a chip that undoes it. */
class MySetup extends HTMLElement {
  connectedCallback(): void {
    const cells = [...document.querySelectorAll<HTMLElement>(".picture [data-server]")];
    const names = new Map(
      [...this.querySelectorAll<HTMLElement>("[data-id]")].map((one) => [one.dataset["id"] ?? "", one]),
    );
    const setup = keptSetup((id) => names.has(id));
    if (setup === undefined) return;
    for (const table of document.querySelectorAll<HTMLTableElement>(".picture")) {
      const own = cells.filter((cell) => table.contains(cell));
      const servers = own.map(({ dataset }) => dataset["server"] ?? "");
      const placements = own.map(({ dataset }) => dataset["placement"] ?? "");
      for (const [at, cell] of own.entries()) {
        const [server = "", placement = ""] = [servers[at], placements[at]];
        cell.classList.toggle("outside", !fits(setup, { server, placement, servers, placements }));
      }
      for (const row of table.tBodies[0]?.rows ?? []) row.hidden = !row.querySelector("td:not(.outside)");
    }
    for (const id of [...setup.servers, ...setup.placements]) names.get(id)?.removeAttribute("hidden");
    this.querySelector("button")?.addEventListener("click", forgetSetup);
    this.hidden = false;
  }
}

customElements.define("my-setup", MySetup);
