import { answer, most } from "./answer.ts";
import { load } from "./load.ts";
import { element, resultLink } from "./render.ts";

/** The page of all results: reads the query from its address, and puts it into the field of the page, too. */
class SearchResults extends HTMLElement {
  connectedCallback(): void {
    const query = new URLSearchParams(location.search).get("q") ?? "";
    const box = document.querySelector<HTMLElement>("search-box");
    const input = box?.querySelector("input");
    if (input) input.value = query.slice(0, input.maxLength);
    if (box && query.trim() !== "") void this.#answer(query, box);
  }

  async #answer(query: string, box: HTMLElement): Promise<void> {
    const status = this.querySelector("[role=status]");
    try {
      const { groups, status: said, foot } = answer(query, await load(box), most);
      const sections = groups.map(({ label, options }) =>
        element(
          "section",
          { class: "ledger" },
          element("h2", {}, label),
          element(
            "ul",
            { class: "hits" },
            ...options.map((option) => element("li", {}, resultLink(option, query, {}))),
          ),
        ),
      );
      if (status) status.textContent = said;
      this.querySelector(".hits-here")?.replaceChildren(...sections, ...foot);
    } catch {
      if (status) status.textContent = this.dataset["failed"] ?? "";
    }
  }
}

customElements.define("search-results", SearchResults);
