/** Shows the address of its link as the browser knows it, with the host that the page came from. */
class WholeAddressElement extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector("a");
    if (link) this.replaceChildren(Object.assign(link, { textContent: link.href }));
  }
}

customElements.define("whole-address", WholeAddressElement);
