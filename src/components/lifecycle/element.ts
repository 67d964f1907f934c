import { supportedPhases } from "../../matrix/derive/timeline.ts";
import { readersDay } from "../day.ts";
import { moveOn } from "./rows.ts";

/** What somebody wants to see: the things of a kind, or of every kind, and of these perhaps only what is in support. */
type View = { readonly kind: string; readonly inSupport: boolean };

/** The parameters of an address: `?kind=mail&in-support=1`. */
const supportName = "in-support";

/** Narrows the table of lifecycles of its page. What is shown is in the address; anything else in there is left alone. */
class LifecycleFilter extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const form = this.querySelector("form");
    const table = document.querySelector<HTMLTableElement>("table.timeline");
    if (form === null || table === null) return;
    moveOn(table, readersDay());
    const read = (): void => this.#show(fillIn(form, viewIn(location.search)), table);
    const choose = (): void => {
      const view = viewOf(form);
      const query = queryOf(view);
      if (query !== location.search)
        history.pushState(null, "", `${location.pathname}${query}${location.hash}`);
      this.#show(view, table);
    };
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    form.addEventListener("input", choose, { signal });
    form.addEventListener("submit", (event) => event.preventDefault(), { signal });
    addEventListener("popstate", read, { signal });
    // Something may have been chosen while the element was on its way.
    if (location.search === "") choose();
    else read();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #show(view: View, table: HTMLTableElement): void {
    const rows = [...table.querySelectorAll<HTMLTableRowElement>("[data-kind]")];
    for (const row of rows) row.hidden = !isShown(row, view);
    for (const body of table.tBodies) body.hidden = !body.querySelector("[data-kind]:not([hidden])");
    const count = rows.filter(({ hidden }) => !hidden).length;
    const words = (this.dataset["count"] ?? "")
      .replace("##", String(rows.length))
      .replace("#", String(count));
    this.querySelector("[role=status]")?.replaceChildren(words);
    this.querySelector(".none")?.toggleAttribute("hidden", count > 0);
  }
}

const isShown = (row: HTMLTableRowElement, { kind, inSupport }: View): boolean =>
  (kind === "" || row.dataset["kind"] === kind) &&
  (!inSupport || supportedPhases.some((phase) => phase === row.closest("tbody")?.dataset["phase"]));

const inputs = (form: HTMLFormElement): readonly HTMLInputElement[] => [...form.querySelectorAll("input")];

function viewIn(search: string): View {
  const asked = new URLSearchParams(search);
  return { kind: asked.get("kind") ?? "", inSupport: asked.get(supportName) === "1" };
}

const viewOf = (form: HTMLFormElement): View => ({
  kind: inputs(form).find(({ type, checked }) => type === "radio" && checked)?.value ?? "",
  inSupport: inputs(form).some(({ name, checked }) => name === supportName && checked),
});

/** Makes the form ask for a view. @returns the view that it asks for by then: a kind that there is not is every kind */
function fillIn(form: HTMLFormElement, { kind, inSupport }: View): View {
  const known = inputs(form).some(({ type, value }) => type === "radio" && value === kind) ? kind : "";
  for (const input of inputs(form)) {
    input.checked = input.type === "radio" ? input.value === known : inSupport;
  }
  return { kind: known, inSupport };
}

function queryOf({ kind, inSupport }: View): string {
  const parts = [...(kind === "" ? [] : [`kind=${kind}`]), ...(inSupport ? [`${supportName}=1`] : [])];
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}

customElements.define("lifecycle-filter", LifecycleFilter);
