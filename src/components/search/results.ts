/**
 * The page of all results: reads the query from its address, and puts it into the field and the title of the page.
 */
class SearchResults extends HTMLElement {
  connectedCallback(): void {
    const query = new URLSearchParams(location.search).get("q") ?? "";
    const box = document.querySelector<HTMLElement>("search-box");
    const input = box?.querySelector("input");
    if (input) input.value = query.slice(0, input.maxLength);
    if (!box || query.trim() === "") return;
    document.title = (this.dataset["titled"] ?? "#").replace("#", () => query.trim().slice(0, longestTitle));
    void this.#answer(query, box);
  }

  async #answer(query: string, box: HTMLElement): Promise<void> {
    this.#show(box.dataset["searching"] ?? "");
    try {
      const { answered, sections } = await import("./sections.ts");
      const found = await answered(query, box);
      this.#show(found.status, ...sections(found));
    } catch {
      this.#show(box.dataset["failed"] ?? "");
    }
  }

  #show(status: string, ...below: HTMLElement[]): void {
    this.querySelector("[role=status]")?.replaceChildren(status);
    this.querySelector(".hits-here")?.replaceChildren(...below);
  }
}

/** A title as long as a tab can show. */
const longestTitle = 60;

customElements.define("search-results", SearchResults);
