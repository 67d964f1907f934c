import { hasWords } from "../folded.ts";
import { questionIn } from "./question.ts";

/**
 * Puts a question beside each row of what is silent, and narrows the page to the rows that have some words. The questions
 * are made here, since each in the page would weigh as much as the row itself.
 */
class SilenceFilter extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    this.addEventListener("input", () => this.#narrow(), { signal: this.#listening.signal });
    for (const row of rowsIn(document)) this.#ask(row);
    // The browser may have kept what was typed.
    if (this.#typed !== "") this.#narrow();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  get #typed(): string {
    return this.querySelector("input")?.value ?? "";
  }

  #ask(row: HTMLElement): void {
    const asking = this.querySelector("template")?.content.firstElementChild?.cloneNode(true);
    if (!(asking instanceof HTMLElement) || row.querySelector("ask-vendor")) return;
    const { title, lines } = questionIn(row, this.dataset);
    asking.dataset["title"] = title;
    asking.dataset["lines"] = lines.join("\n\n");
    row.append(asking);
  }

  #narrow(): void {
    const asked = this.#typed;
    const rows = rowsIn(document);
    for (const row of rows) row.hidden = !hasWords(wordsOf(row), asked);
    for (const part of document.querySelectorAll<HTMLElement>("[data-asks], .silences details")) {
      part.hidden = !rowsIn(part).some(({ hidden }) => !hidden);
      if (asked.trim() !== "" && part instanceof HTMLDetailsElement) part.open = true;
    }
    const left = rows.filter(({ hidden }) => !hidden).length;
    const count = (this.dataset["count"] ?? "").replace("##", String(rows.length)).replace("#", String(left));
    this.querySelector("[role=status]")?.replaceChildren(count);
    this.querySelector(".none")?.toggleAttribute("hidden", left > 0);
  }
}

const rowsIn = (part: ParentNode): HTMLElement[] => [...part.querySelectorAll<HTMLElement>(".silent > li")];

/** What a row is about: its question has every name in it, and its matrix is named above it. */
function wordsOf(row: HTMLElement): string {
  const question = row.querySelector<HTMLElement>("ask-vendor")?.dataset["title"] ?? "";
  const matrix = row.closest("[data-asks]")?.querySelector("h2")?.textContent ?? "";
  return `${question} ${matrix}`;
}

customElements.define("silence-filter", SilenceFilter);
