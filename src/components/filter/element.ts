import { keep, keptSetup } from "../setup/storage.ts";
import { ViewAddress } from "./address.ts";
import { chipsOf, viewAfterPress } from "./chips.ts";
import { fillIn, knownIn, viewIn } from "./form.ts";
import type { Layout } from "./layout.ts";
import { narrow, withCell } from "./narrow.ts";
import { isWide, whenTight } from "./room.ts";
import { type LiveTable, liveTable } from "./table.ts";
import { asked, type Chosen, everything, formatView, parseView, type View } from "./view.ts";

/** What the element is about: its form and the table of the page. */
type Page = {
  readonly form: HTMLFormElement;
  readonly table: HTMLTableElement;
  readonly live: LiveTable;
  /** Loaded for a table that is large, or wider than the page. */
  layout?: Layout;
};

/** Narrows the table of its page. The whole view is in the address; this element only carries it to and fro. */
class MatrixFilter extends HTMLElement {
  #view: View = everything;
  #page: Page | undefined;
  #leave = (): void => {};
  readonly #address = new ViewAddress();

  connectedCallback(): void {
    const form = this.querySelector("form");
    const table = document.querySelector<HTMLTableElement>("table.matrix");
    if (form === null || table === null) return;
    const page = this.#page ?? this.#begin(form, table);
    this.#page = page;
    this.#leave = this.#listenToPage(page);
    // Shown already, it may have been unfolded meanwhile.
    if (this.hidden) this.querySelector("details.fold")?.toggleAttribute("open", isWide());
    this.hidden = false;
    // What was typed while the element was on its way counts; what a browser put back into the form does not.
    if (this.dataset["begun"] === undefined) this.#read(page);
    else this.#go(viewIn(form), false, page);
  }

  disconnectedCallback(): void {
    this.#leave();
  }

  /** Put back into its page, the element still listens to its form. */
  #begin(form: HTMLFormElement, table: HTMLTableElement): Page {
    const page: Page = { form, table, live: liveTable(table) };
    this.#listenToForm(page);
    const box = table.closest<HTMLElement>(".scroll");
    if (box) whenTight(box, table, () => void this.#layOut(page, box));
    return page;
  }

  async #layOut(page: Page, box: HTMLElement): Promise<void> {
    const bar = document.querySelector<HTMLElement>(".columns");
    const { Layout: Found } = await import("./layout.ts");
    if (!bar || page.layout) return;
    const ask = (kind: string, values: readonly string[]): void =>
      this.#go({ ...this.#view, chosen: { ...this.#view.chosen, [kind]: values } }, false, page);
    const loaded = (isThere: boolean): void => {
      document.dispatchEvent(new Event("rows"));
      this.#show(this.#view, page);
      if (!isThere) this.#announce(this.dataset["failed"] ?? "");
    };
    page.layout = new Found({ ...page, box, bar, ask, loaded });
    const { view, ignored } = parseView(location.search, this.#known(page));
    this.#say("ignored", ignored > 0);
    // What has been typed meanwhile may not be in the address yet.
    this.#show(page.layout.kept(this.#view, view), page);
    document.dispatchEvent(new Event("rows"));
  }

  /** @returns what ends it, and leaves the table whole, with no style of ours on the page */
  #listenToPage(page: Page): () => void {
    const { live } = page;
    const read = (): void => {
      this.#address.forget();
      this.#read(page);
    };
    // A cell was opened, or closed again, which may have to be shown in spite of the filters.
    const again = (): void => this.#show(this.#view, page);
    addEventListener("popstate", read);
    document.addEventListener("cell", again);
    return () => {
      removeEventListener("popstate", read);
      document.removeEventListener("cell", again);
      this.#address.forget();
      live.show(narrow(live.data, everything));
    };
  }

  #listenToForm(page: Page): void {
    const { form, live } = page;
    const go = (view: View, typed = false): void =>
      this.#go(page.layout?.kept(view, this.#view) ?? view, typed, page);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", ({ target }) =>
      go(viewIn(form), target instanceof HTMLInputElement && target.name === "text"),
    );
    form.addEventListener("reset", () => go(everything));
    this.addEventListener("click", ({ target }) => {
      const view = viewAfterPress(this.#view, target);
      if (view) go(view);
    });
    this.querySelector(".keep")?.addEventListener("click", ({ currentTarget }) => this.#keep(currentTarget));
    const apply = (): void =>
      go({ ...this.#view, chosen: { ...this.#view.chosen, ...keptView(form, live) } });
    this.querySelector(".apply")?.addEventListener("click", apply);
  }

  #read(page: Page): void {
    const { view, ignored } = parseView(location.search, this.#known(page));
    this.#say("ignored", ignored > 0);
    this.#show(view, page);
  }

  /** What an address can ask of the page. */
  #known({ form, layout }: Page): Chosen {
    return { ...knownIn(form), ...layout?.known };
  }

  #go(view: View, typed: boolean, page: Page): void {
    this.#address.write(view, typed);
    this.#say("ignored", false);
    this.#show(view, page);
  }

  #show(view: View, page: Page): void {
    const { form, live, layout } = page;
    this.#view = view;
    fillIn(form, view);
    const cell = location.hash.slice(1);
    const narrowed = narrow(live.data, view);
    const place = live.find(cell);
    const whole = withCell(narrowed, place);
    if (!layout) live.show(whole);
    const isSearched = layout?.show(view, whole, cell, place?.column) ?? live.total === undefined;
    this.#tell(view, narrowed.rows, isSearched, page);
    document.dispatchEvent(new CustomEvent("narrowed", { detail: whole !== narrowed }));
  }

  #tell(view: View, rows: readonly boolean[], isSearched: boolean, { form, live }: Page): void {
    const of = live.total ?? rows.length;
    // Rows that nobody has asked for are in view as far as the filters go.
    const count = isSearched ? rows.filter(Boolean).length : of;
    this.#count(count, of);
    this.#say("none", count === 0);
    const chips = chipsOf(view, form, this.dataset["without"] ?? "#");
    this.querySelector(".chosen")?.replaceChildren(...chips);
    this.querySelector("[type=reset]")?.toggleAttribute("hidden", chips.length === 0);
    this.#offer(form, live);
  }

  /** A choice of members of the axes can be kept, and one that was kept can be had again. */
  #offer(form: HTMLFormElement, live: LiveTable): void {
    const kept = keptView(form, live);
    const chosen = membersIn(this.#view, live);
    const isChosen = Object.keys(chosen).length > 0;
    const same = kept !== undefined && query(kept) === query(chosen);
    this.querySelector(".keep")?.toggleAttribute("hidden", !isChosen || same);
    this.querySelector(".apply")?.toggleAttribute("hidden", isChosen || kept === undefined);
  }

  #keep(button: EventTarget | null): void {
    const { form, live } = this.#page ?? {};
    if (!(button instanceof HTMLElement) || !form || !live) return;
    // What is kept for other axes is not this table's to forget.
    const chosen = membersIn(this.#view, live);
    const here = Object.keys(chosen).flatMap((axis) => knownIn(form)[axis] ?? []);
    if (!keep(Object.values(chosen).flat(), new Set(here))) return;
    button.hidden = true;
    this.#announce(button.dataset["kept"] ?? "");
  }

  #count(count: number, of: number): void {
    const { one = "", other = "" } = this.dataset;
    const form = new Intl.PluralRules(document.documentElement.lang).select(count) === "one" ? one : other;
    this.#announce(form.replace("##", String(of)).replace("#", String(count)));
  }

  #announce(words: string): void {
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = words;
  }

  #say(what: "ignored" | "none", so: boolean): void {
    this.querySelector(`.${what}`)?.toggleAttribute("hidden", !so);
  }
}

/** The members of the table's axes that a view asks for, by axis; axes of which it asks for none are left out. */
const membersIn = (view: View, { axes }: Pick<LiveTable, "axes">): Chosen =>
  Object.fromEntries(
    axes.flatMap((axis) => (asked(view, axis).length > 0 ? [[axis, asked(view, axis)] as const] : [])),
  );

/** What the kept setup asks for of this table; undefined where it says nothing of it. */
function keptView(form: HTMLFormElement, { axes }: LiveTable): Chosen | undefined {
  const known = knownIn(form);
  const kept = keptSetup((id) => axes.some((axis) => known[axis]?.includes(id)));
  const mine = axes.map((axis) => [axis, (known[axis] ?? []).filter((id) => kept?.includes(id))] as const);
  return kept && Object.fromEntries(mine.filter(([, ids]) => ids.length > 0));
}

const query = (chosen: Chosen): string => formatView({ ...everything, chosen });

customElements.define("matrix-filter", MatrixFilter);
