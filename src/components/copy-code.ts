import { unknownHost } from "../api/unknown-host.ts";
import { copied } from "./clipboard.ts";

/**
 * Copies the example that it stands beside. Where the build did not know the host of the site, the example gets the one that
 * the page is read from. Without scripts it is not shown.
 */
class CopyCode extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const code = this.closest("figure")?.querySelector("code");
    if (!code) return;
    code.textContent = code.textContent.replaceAll(unknownHost, location.origin);
    const press = (): void =>
      void copied(code.textContent, this.querySelector("[role=status]"), this.dataset);
    this.querySelector("button")?.addEventListener("click", press, { signal: this.#listening.signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }
}

if (!customElements.get("copy-code")) customElements.define("copy-code", CopyCode);
