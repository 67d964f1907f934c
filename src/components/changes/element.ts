import { hasWords } from "../folded.ts";

/** What somebody wants to see: the changes of a matrix, of a kind, and with some words; of all where one is empty. */
type View = { readonly matrix: string; readonly kind: string; readonly q: string };

const names = ["matrix", "kind", "q"] as const satisfies readonly (keyof View)[];

/** Narrows the changes of its page. What is shown is in the address; anything else in there is left alone. */
class ChangesFilter extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const form = this.querySelector("form");
    if (form === null) return;
    const read = (): void => this.#show(fillIn(form, viewIn(location.search)));
    const choose = (how: "pushState" | "replaceState"): void => {
      const view = viewOf(form);
      const query = queryOf(view);
      if (query !== location.search) history[how](null, "", `${location.pathname}${query}${location.hash}`);
      this.#show(view);
    };
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    // A word is typed letter by letter, and is one step back.
    const typed = (event: Event): void =>
      choose(event.target instanceof HTMLSelectElement ? "pushState" : "replaceState");
    form.addEventListener("input", typed, { signal });
    form.addEventListener("submit", (event) => event.preventDefault(), { signal });
    this.querySelector(".none button")?.addEventListener("click", () => this.#clear(form, choose), {
      signal,
    });
    addEventListener("popstate", read, { signal });
    // Something may have been chosen while the element was on its way.
    if (location.search === "") choose("replaceState");
    else read();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #clear(form: HTMLFormElement, choose: (how: "pushState") => void): void {
    fillIn(form, { matrix: "", kind: "", q: "" });
    choose("pushState");
    // The button is gone by now.
    form.querySelector("select")?.focus();
  }

  #show(view: View): void {
    const facts = factsIn(document);
    for (const fact of facts) fact.hidden = !isShown(fact, view);
    const isNarrowed = names.some((name) => view[name] !== "");
    for (const part of document.querySelectorAll<HTMLElement>("[data-changes], .changed")) {
      const isEmpty = factsIn(part).every(({ hidden }) => hidden);
      part.hidden = isNarrowed && isEmpty;
      if (isNarrowed && part instanceof HTMLDetailsElement) part.open = true;
    }
    const left = facts.filter(({ hidden }) => !hidden).length;
    const words = (this.dataset["count"] ?? "")
      .replace("##", String(facts.length))
      .replace("#", String(left));
    this.querySelector("[role=status]")?.replaceChildren(words);
    this.querySelector(".none")?.toggleAttribute("hidden", left > 0);
  }
}

const factsIn = (part: ParentNode): HTMLElement[] => [...part.querySelectorAll<HTMLElement>("[data-kinds]")];

function isShown({ dataset, textContent }: HTMLElement, { matrix, kind, q }: View): boolean {
  const { matrix: own = "", kinds = "" } = dataset;
  return (
    (matrix === "" || own === matrix) &&
    (kind === "" || kinds.split(" ").includes(kind)) &&
    hasWords(textContent, q)
  );
}

const fields = (form: HTMLFormElement) => [
  ...form.querySelectorAll<HTMLSelectElement | HTMLInputElement>("[name]"),
];

function viewIn(search: string): View {
  const asked = new URLSearchParams(search);
  const [matrix = "", kind = "", q = ""] = names.map((name) => asked.get(name) ?? "");
  return { matrix, kind, q };
}

function viewOf(form: HTMLFormElement): View {
  const value = (name: string): string => fields(form).find((field) => field.name === name)?.value ?? "";
  return { matrix: value("matrix"), kind: value("kind"), q: value("q").trim() };
}

/** Makes the form ask for a view. @returns the view that it asks for by then: what it has no choice for is everything */
function fillIn(form: HTMLFormElement, view: View): View {
  for (const field of fields(form)) {
    field.value = view[names.find((name) => name === field.name) ?? "q"];
    if (field.value === "" && field instanceof HTMLSelectElement) field.value = "";
  }
  return viewOf(form);
}

function queryOf(view: View): string {
  const asked = new URLSearchParams(names.flatMap((name) => (view[name] === "" ? [] : [[name, view[name]]])));
  return asked.size > 0 ? `?${asked}` : "";
}

customElements.define("changes-filter", ChangesFilter);
