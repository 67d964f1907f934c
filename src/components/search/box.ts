import sheet from "../../styles/found.css?url";
import { wantsSearch } from "./shortcut.ts";

/** The search field of every page. What answers is loaded when somebody first turns to it, and not before. */
class SearchBox extends HTMLElement {
  #panel: Promise<void> | undefined;

  /** Put back into a page, the element adds the same functions once more, which changes nothing. */
  connectedCallback(): void {
    this.addEventListener("focusin", this.#wake);
    addEventListener("keydown", this.#press);
  }

  disconnectedCallback(): void {
    removeEventListener("keydown", this.#press);
  }

  readonly #wake = (): void => {
    this.#panel ??= wake(this);
  };

  readonly #press = (event: KeyboardEvent): void => {
    if (!wantsSearch(event, isField(event.target))) return;
    event.preventDefault();
    const input = this.querySelector("input");
    input?.focus();
    input?.select();
  };
}

async function wake(box: HTMLElement): Promise<void> {
  const input = box.querySelector("input");
  dress();
  const { attach } = await import("./panel.ts");
  if (input) attach(box, input);
}

/** Brings the styles of what will be found. They are on their way before the first answer can be. */
function dress(): void {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = sheet;
  document.head.append(link);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, select, textarea, [contenteditable]");
}

customElements.define("search-box", SearchBox);
