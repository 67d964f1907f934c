import { membersIn } from "../members.ts";

/** A configuration by the ids of its members, and its address. */
type Lead = { readonly at: readonly string[]; readonly address: string };

/** Leads from a choice for each axis to the configuration, by the pictures of the page, and its own links to all others. */
class PairQuestion extends HTMLElement {
  #connection = new AbortController();

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.addEventListener("change", () => this.#settle(), { signal });
    this.addEventListener("submit", (event) => this.#go(event), { signal });
    this.#settle();
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  get #leads(): readonly Lead[] {
    const axes = this.querySelectorAll("select").length;
    const pictured = document.querySelectorAll<HTMLAnchorElement>(".picture a");
    return [...pictured, ...this.querySelectorAll("a")].map(({ href, pathname }) => ({
      at: membersIn(pathname, axes),
      address: href,
    }));
  }

  /** Leaves of each choice what goes with those before it. */
  #settle(): void {
    let left = this.#leads;
    for (const [axis, select] of this.querySelectorAll("select").entries()) {
      const members = new Set(left.map(({ at }) => at[axis]));
      for (const option of select.options) option.disabled = !members.has(option.value);
      if (select.selectedOptions[0]?.disabled)
        select.value = select.querySelector("option:enabled")?.getAttribute("value") ?? "";
      left = left.filter(({ at }) => at[axis] === select.value);
    }
  }

  #go(event: SubmitEvent): void {
    const chosen = [...this.querySelectorAll("select")].map(({ value }) => value).join(" ");
    const lead = this.#leads.find(({ at }) => at.join(" ") === chosen);
    if (lead === undefined) return;
    event.preventDefault();
    location.href = lead.address;
  }
}

customElements.define("pair-question", PairQuestion);
