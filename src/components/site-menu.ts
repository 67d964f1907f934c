/**
 * What opens from the masthead, with the button that opens it. The browser opens it, and closes it on Escape and on a press
 * outside; this closes it on tabbing away, too.
 */
class SiteMenu extends HTMLElement {
  #connection = new AbortController();

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.addEventListener("focusout", (event) => this.#left(event), { signal });
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  #left({ relatedTarget }: FocusEvent): void {
    // Focus that goes nowhere is a press on the page or another window: the browser knows what to do.
    if (!(relatedTarget instanceof Node) || this.contains(relatedTarget)) return;
    for (const menu of this.querySelectorAll<HTMLElement>("[popover]")) menu.hidePopover();
  }
}

customElements.define("site-menu", SiteMenu);
