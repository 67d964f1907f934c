import { wantsSearch } from "./active.ts";

/** The search field of every page. What answers is loaded when somebody first turns to it, and not before. */
class SearchBox extends HTMLElement {
  #onPage = new AbortController();

  connectedCallback(): void {
    this.#onPage = new AbortController();
    this.#live(this.#onPage.signal);
  }

  disconnectedCallback(): void {
    this.#onPage.abort();
  }

  #live(signal: AbortSignal): void {
    const input = this.querySelector("input");
    if (input === null) return;
    input.addEventListener("focus", () => void wake(this, input, signal), { once: true, signal });
    const press = (event: KeyboardEvent): void => {
      if (!wantsSearch(event, isField(event.target))) return;
      event.preventDefault();
      input.focus();
      input.select();
    };
    addEventListener("keydown", press, { signal });
  }
}

async function wake(box: HTMLElement, input: HTMLInputElement, signal: AbortSignal): Promise<void> {
  const { attach } = await import("./panel.ts");
  attach(box, input, signal);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, select, textarea, [contenteditable]");
}

customElements.define("search-box", SearchBox);
