import { askedAt } from "../../site/asked-at.ts";
import { copied } from "../clipboard.ts";

/**
 * Copies a question to put to the vendor, or opens it where it can be asked. Its first lines are in its own `data-title`
 * and `data-lines`; what several questions share is in the `data-behind` and `data-page` of what they stand in, with the
 * words of copying. Without scripts the link leads to a question without what was searched.
 */
class AskVendor extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const press = (event: Event): void => this.#press(event.target);
    this.addEventListener("click", press, { signal: this.#listening.signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #press(target: EventTarget | null): void {
    const pressed = target instanceof Element ? target.closest("a, button") : null;
    const { title = "" } = this.dataset;
    if (pressed instanceof HTMLAnchorElement) {
      pressed.href = askedAt(this.#shared["issues"] ?? "", title, this.#body());
    } else if (pressed) {
      const text = [title, "", this.#body()].join("\n");
      void copied(text, this.querySelector("[role=status]"), this.#shared);
    }
  }

  get #shared(): DOMStringMap {
    return this.closest<HTMLElement>("[data-asks]")?.dataset ?? {};
  }

  #body(): string {
    const { behind = "", page = "" } = this.#shared;
    const parts = [this.dataset["lines"] ?? "", behind, new URL(page, location.href).href];
    return parts.filter(Boolean).join("\n\n");
  }
}

if (!customElements.get("ask-vendor")) customElements.define("ask-vendor", AskVendor);
