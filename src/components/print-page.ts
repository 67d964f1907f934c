/** A button that prints the page. */
class PrintPage extends HTMLElement {
  #connection = new AbortController();

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.addEventListener("click", () => print(), { signal });
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }
}

customElements.define("print-page", PrintPage);
