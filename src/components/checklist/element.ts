import { keepTicks, keptTicks } from "./ticks.ts";

/** Gives each item of a checklist a box, which only a script can keep ticked, and a way to clear all of them. */
class CheckList extends HTMLElement {
  #boxes: readonly HTMLInputElement[] = [];

  connectedCallback(): void {
    const ticked = keptTicks(this.#configuration);
    this.#boxes = [...this.querySelectorAll<HTMLElement>("[data-id]")].map((item) =>
      boxIn(item, ticked.has(item.dataset["id"] ?? "")),
    );
    this.addEventListener("change", () => this.#keep());
    this.#clear?.addEventListener("click", () => {
      for (const box of this.#boxes) box.checked = false;
      this.#keep();
      // The button is about to go; whoever pressed it by keyboard is left where the list begins.
      this.#boxes[0]?.focus();
    });
    this.#show();
  }

  get #configuration(): string {
    return this.dataset["of"] ?? "";
  }

  get #clear(): HTMLButtonElement | null {
    return this.querySelector("button");
  }

  #keep(): void {
    keepTicks(
      this.#configuration,
      this.#boxes.filter(({ checked }) => checked).map(({ value }) => value),
    );
    this.#show();
  }

  #show(): void {
    for (const box of this.#boxes) box.parentElement?.classList.toggle("done", box.checked);
    this.#clear?.toggleAttribute("hidden", !this.#boxes.some(({ checked }) => checked));
  }
}

/** The box of an item, named by its first line. */
function boxIn(item: HTMLElement, checked: boolean): HTMLInputElement {
  const box = document.createElement("input");
  box.type = "checkbox";
  box.value = item.dataset["id"] ?? "";
  box.checked = checked;
  box.autocomplete = "off";
  box.ariaLabel = item.querySelector("p")?.textContent?.replace(/\s+/g, " ").trim() ?? "";
  item.prepend(box);
  return box;
}

customElements.define("check-list", CheckList);
