import { activeAfter, moveOf } from "./active.ts";
import { answer } from "./answer.ts";
import { load, type Ready } from "./load.ts";
import { element, noted, optionGroups } from "./render.ts";

/** Enough to choose from at a glance; the search page has them all. */
const shown = 12;

/** As many milliseconds pass before somebody is told to wait. */
const patience = 100;

/**
 * Makes a combobox with a list popup of the field, per the ARIA pattern: the focus stays in the field, arrows move the
 * active option, Enter opens it, or the page of all results where none is active, Escape closes the list and
 * the down arrow opens it again.
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
    // What an input method is still composing is no word yet.
    this.#input.addEventListener("input", (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) void this.#search();
    });
    for (const event of ["compositionend", "focus"])
      this.#input.addEventListener(event, () => void this.#search());
    this.#input.addEventListener("keydown", (event) => this.#press(event));
    this.#box.addEventListener("focusout", ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.#box.contains(relatedTarget))) this.#close();
    });
    void this.#search();
  }

  async #search(): Promise<void> {
    const query = this.#input.value;
    if (query.trim() === "") {
      this.#close();
      // Somebody is about to ask.
      void load(this.#box).catch(() => {});
      return;
    }
    const late = setTimeout(() => this.#say("searching"), patience);
    try {
      const ready = await load(this.#box);
      // Somebody may have typed on while the index was loading.
      if (query === this.#input.value) this.#show(query, ready);
    } catch {
      // The form still leads to the search page, which tries again.
      this.#say("failed");
    } finally {
      clearTimeout(late);
    }
  }

  #show(query: string, ready: Ready): void {
    this.#activate(-1);
    const { groups, marks, status, leftOut, foot } = answer(query, ready, shown);
    const list = element("div", { id: "found", role: "listbox", "aria-label": this.#input.ariaLabel ?? "" });
    list.append(...optionGroups(groups, marks));
    // The status says for those who cannot see it that nothing was found, and once is enough.
    const none = groups.length > 0 ? [] : [element("p", { "aria-hidden": "true" }, status)];
    this.#open(...none, ...noted(leftOut), list, ...foot);
    this.#input.setAttribute("aria-expanded", String(groups.length > 0));
    this.#status.textContent = [status, leftOut].filter(Boolean).join(" ");
  }

  /** Says how far the search is, in words that the box carries. */
  #say(state: "searching" | "failed"): void {
    const words = this.#box.dataset[state] ?? "";
    this.#open(element("p", { "aria-hidden": "true" }, words));
    this.#input.setAttribute("aria-expanded", "false");
    this.#activate(-1);
    this.#status.textContent = words;
  }

  #open(...children: HTMLElement[]): void {
    this.#popup.replaceChildren(...children);
    // Whoever has left the field since wants to see no list.
    this.#popup.hidden =
      !this.#box.contains(document.activeElement) && document.activeElement !== document.body;
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
    if (move === undefined || (this.#popup.hidden && move !== "next")) return;
    event.preventDefault();
    if (this.#popup.hidden) void this.#search();
    else if (move === "close") this.#close();
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
