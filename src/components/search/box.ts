import { wantsSearch } from "./active.ts";

/** The search field of every page. What answers is loaded when somebody first turns to it, and not before. */
class SearchBox extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector("input");
    if (input === null) return;
    input.addEventListener("focus", () => void wake(this, input), { once: true });
    addEventListener("keydown", (event) => {
      if (!wantsSearch(event, isField(event.target))) return;
      event.preventDefault();
      input.focus();
      input.select();
    });
  }
}

async function wake(box: HTMLElement, input: HTMLInputElement): Promise<void> {
  const { attach } = await import("./panel.ts");
  attach(box, input);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, select, textarea, [contenteditable]");
}

customElements.define("search-box", SearchBox);
