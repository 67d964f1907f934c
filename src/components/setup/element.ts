import { isSetupKept } from "./kept.ts";

/** What somebody works with, on the home page. What shows it is loaded only where a setup is kept, which few readers have. */
class MySetup extends HTMLElement {
  async connectedCallback(): Promise<void> {
    if (!isSetupKept()) return;
    const { showSetup } = await import("./shown.ts");
    showSetup(this);
  }
}

customElements.define("my-setup", MySetup);
