import { activeAfter, moveOf } from "./active.ts";
import { answer } from "./answer.ts";
import { load, type Ready } from "./load.ts";
import { element, optionGroups } from "./render.ts";

/** Enough to choose from at a glance; the search page has them all. */
const shown = 12;

/**
 * Makes a combobox with a list popup of the field, per the ARIA pattern: the focus stays in the field, arrows move the
 * active option, Enter opens it, or the page of all results where none is active, Escape closes the list.
 */
export function attach(box: HTMLElement, input: HTMLInputElement): void {
  const popup = box.querySelector<HTMLElement>(".found");
  const status = box.querySelector<HTMLElement>("[role=status]");
  if (popup === null || status === null) return;
  new Panel(box, input, popup, status).connect();
}

class Panel {
  #active = -1;
  readonly #box: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #popup: HTMLElement;
  readonly #status: HTMLElement;

  constructor(box: HTMLElement, input: HTMLInputElement, popup: HTMLElement, status: HTMLElement) {
    this.#box = box;
    this.#input = input;
    this.#popup = popup;
    this.#status = status;
  }

  connect(): void {
    const attributes = {
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": "found",
    };
    for (const [name, value] of Object.entries(attributes)) this.#input.setAttribute(name, value);
    this.#input.addEventListener("input", () => void this.#search());
    this.#input.addEventListener("focus", () => void this.#search());
    this.#input.addEventListener("keydown", (event) => this.#press(event));
    this.#box.addEventListener("focusout", ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.#box.contains(relatedTarget))) this.#close();
    });
    void this.#search();
  }

  async #search(): Promise<void> {
    const query = this.#input.value;
    try {
      const ready = await load(this.#box);
      // Somebody may have typed on while the index was loading.
      if (query === this.#input.value) this.#show(query, ready);
    } catch {
      // The form still leads to the search page, which says what went wrong.
      this.#close();
    }
  }

  #show(query: string, ready: Ready): void {
    this.#activate(-1);
    if (query.trim() === "") {
      this.#close();
      return;
    }
    const { groups, status, foot } = answer(query, ready, shown);
    const list = element("div", { id: "found", role: "listbox", "aria-label": this.#input.ariaLabel ?? "" });
    list.append(...optionGroups(groups, query));
    this.#popup.replaceChildren(list, ...foot);
    this.#popup.hidden = false;
    this.#input.setAttribute("aria-expanded", String(groups.length > 0));
    this.#status.textContent = status;
  }

  #close(): void {
    this.#popup.hidden = true;
    this.#input.setAttribute("aria-expanded", "false");
    this.#activate(-1);
  }

  #press(event: KeyboardEvent): void {
    // Enter and arrows then choose among what an input method offers for the letters typed so far.
    if (event.isComposing) return;
    const options = this.#options();
    const active = options[this.#active];
    if (event.key === "Enter" && active && !this.#popup.hidden) {
      event.preventDefault();
      active.click();
    }
    const move = moveOf(event.key);
    if (move === undefined || this.#popup.hidden) return;
    event.preventDefault();
    if (move === "close") this.#close();
    else this.#activate(activeAfter(move, this.#active, options.length));
  }

  #activate(index: number): void {
    this.#active = index;
    for (const [at, option] of this.#options().entries()) option.ariaSelected = String(at === index);
    const option = this.#options()[index];
    if (option) this.#input.setAttribute("aria-activedescendant", option.id);
    else this.#input.removeAttribute("aria-activedescendant");
    option?.scrollIntoView({ block: "nearest" });
  }

  #options(): HTMLElement[] {
    return [...this.#popup.querySelectorAll<HTMLElement>("[role=option]")];
  }
}
