import { fragment } from "../fragment.ts";
import { keep, keptSetup, withVersions } from "../setup/storage.ts";
import { tell } from "../table-events.ts";
import { ViewAddress } from "./address.ts";
import { fillIn, knownIn, labelIn, viewIn } from "./form.ts";
import type { Layout } from "./layout.ts";
import { narrow, withCell } from "./narrow.ts";
import { closeOnLeaving, countSet, fillPills, focusFirst, pillsIn } from "./pills.ts";
import { whenTight } from "./room.ts";
import { type LiveTable, liveTable } from "./table.ts";
import {
  asked,
  type Chosen,
  everything,
  formatView,
  type Parsed,
  parseView,
  type View,
  without,
  withValue,
} from "./view.ts";

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
  #listening: AbortController | undefined;
  readonly #address = new ViewAddress();

  connectedCallback(): void {
    const form = this.querySelector("form");
    const table = document.querySelector<HTMLTableElement>("table.matrix");
    if (form === null || table === null) return;
    const page = this.#page ?? this.#begin(form, table);
    this.#page = page;
    this.#listening = new AbortController();
    this.#listen(page, this.#listening.signal);
    // What was typed while the element was on its way counts; what a browser put back into the form does not.
    if (this.dataset["begun"] === undefined) this.#read(page);
    else this.#go(viewIn(form), false, page);
  }

  /** Leaves the table whole, with no style of ours on the page. */
  disconnectedCallback(): void {
    this.#listening?.abort();
    this.#address.forget();
    const live = this.#page?.live;
    live?.show(narrow(live.data, everything));
  }

  #begin(form: HTMLFormElement, table: HTMLTableElement): Page {
    const page: Page = { form, table, live: liveTable(table) };
    const box = table.closest<HTMLElement>(".scroll");
    if (box) whenTight(box, table, () => void this.#layOut(page, box));
    return page;
  }

  async #layOut(page: Page, box: HTMLElement): Promise<void> {
    const bar = document.querySelector<HTMLElement>(".columns");
    const { Layout: Found } = await import("./layout.ts");
    if (!bar || page.layout) return;
    const ask = (kind: string, values: readonly string[], turned: boolean): void =>
      this.#go({ ...this.#view, chosen: { ...this.#view.chosen, [kind]: values } }, turned, page);
    const loaded = (isThere: boolean): void => {
      tell("rows");
      this.#show(this.#view, page);
      if (!isThere) this.#announce(this.dataset["failed"] ?? "");
    };
    page.layout = new Found({ ...page, box, bar, ask, loaded });
    const parsed = parseView(location.search, this.#known(page));
    void this.#tellIgnored(parsed, page);
    // What has been typed meanwhile may not be in the address yet.
    this.#show(page.layout.kept(this.#view, parsed.view), page);
    tell("rows");
  }

  #listen(page: Page, signal: AbortSignal): void {
    const { form, live } = page;
    const go = (view: View, isTyped = false): void =>
      this.#go(page.layout?.kept(view, this.#view) ?? view, isTyped, page);
    const read = (): void => {
      this.#address.forget();
      this.#read(page);
    };
    addEventListener("popstate", read, { signal });
    // A cell was opened, or closed again, which may have to be shown in spite of the filters.
    document.addEventListener("cell", () => this.#show(this.#view, page), { signal });
    form.addEventListener("focusout", closeOnLeaving, { signal });
    form.addEventListener("submit", (event) => this.#submit(event, form), { signal });
    const typed = ({ target }: Event): boolean =>
      target instanceof HTMLInputElement && target.name === "text";
    form.addEventListener("input", (event) => go(viewIn(form), typed(event)), { signal });
    const reset = (): void => {
      go(everything);
      this.#focusOn();
    };
    form.addEventListener("reset", reset, { signal });
    for (const { button, clear, kinds } of pillsIn(form)) {
      const takeBack = (): void => {
        go(without(this.#view, kinds));
        button.focus();
      };
      clear.addEventListener("click", takeBack, { signal });
    }
    this.querySelector(".keep")?.addEventListener("click", () => this.#keep(page), { signal });
    const apply = (): void => {
      go({ ...this.#view, chosen: { ...this.#view.chosen, ...keptView(form, live) } });
      this.#focusOn();
    };
    this.querySelector(".apply")?.addEventListener("click", apply, { signal });
  }

  /** Everything was asked for already: all that is left to do is to show the table. */
  #submit(event: Event, form: HTMLFormElement): void {
    event.preventDefault();
    const sheet = form.querySelector<HTMLElement>(".filters:popover-open");
    sheet?.hidePopover();
  }

  /** What was pressed goes, so the focus moves on to what opens the filters, or to the first of them. */
  #focusOn(): void {
    focusFirst(document.querySelectorAll<HTMLElement>("[popovertarget=filters], .choice > button"));
  }

  #read(page: Page): void {
    const parsed = parseView(location.search, this.#known(page));
    void this.#tellIgnored(parsed, page);
    this.#show(parsed.view, page);
  }

  /** Tells of values that the table does not have, each once, with the nearest that it has. */
  async #tellIgnored({ ignored, unknown }: Parsed, page: Page): Promise<void> {
    document.querySelector(".told [data-asked=value]")?.remove();
    if (ignored === 0) return;
    const { nearestId, tellUnknown } = await import("../told.ts");
    const [first] = unknown;
    const id = first && nearestId(first.value, this.#known(page)[first.kind] ?? []);
    if (!first || id === undefined)
      return tellUnknown("value", this.dataset["ignored"] ?? "", undefined, this.dataset);
    const { kind, value } = first;
    tellUnknown(
      "value",
      (this.dataset["unknown"] ?? "").replace("#", () => value),
      {
        label: labelIn(page.form, kind, id),
        take: () => this.#go(withValue(this.#view, { kind, value: id }), false, page),
      },
      this.dataset,
    );
  }

  /** What an address can ask of the page. */
  #known({ form, layout }: Page): Chosen {
    return { ...knownIn(form), ...layout?.known };
  }

  #go(view: View, typed: boolean, page: Page): void {
    this.#address.write(view, typed);
    document.querySelector(".told [data-asked=value]")?.remove();
    this.#show(view, page);
  }

  #show(view: View, page: Page): void {
    const { form, live, layout } = page;
    this.#view = view;
    fillIn(form, view);
    const cell = fragment();
    const narrowed = narrow(live.data, view);
    const place = live.find(cell);
    const whole = withCell(narrowed, place);
    if (!layout) live.show(whole);
    const isSearched = layout?.show(view, whole, cell, place?.column) ?? live.total === undefined;
    this.#tell(view, narrowed.rows, isSearched, page);
    tell("narrowed", whole !== narrowed);
  }

  #tell(view: View, rows: readonly boolean[], isSearched: boolean, { form, live }: Page): void {
    const of = live.total ?? rows.length;
    // Rows that nobody has asked for are in view as far as the filters go.
    const count = isSearched ? rows.filter(Boolean).length : of;
    this.#count(count, of);
    this.querySelector(".none")?.toggleAttribute("hidden", count > 0);
    fillPills(form, this.dataset["several"] ?? "");
    const set = countSet(form);
    this.querySelector("[type=reset]")?.toggleAttribute("hidden", set === 0);
    const opener = document.querySelector<HTMLElement>("[popovertarget=filters]");
    if (set > 0) opener?.setAttribute("data-set", String(set));
    else opener?.removeAttribute("data-set");
    this.#offer(view, form, live);
  }

  /** A choice of members of the axes can be kept, and one that was kept can be had again. */
  #offer(view: View, form: HTMLFormElement, live: LiveTable): void {
    const kept = keptView(form, live);
    const chosen = membersIn(view, live);
    const isChosen = Object.keys(chosen).length > 0;
    const same = kept !== undefined && query(kept) === query(chosen);
    this.querySelector(".keep")?.toggleAttribute("hidden", !isChosen || same);
    this.querySelector(".apply")?.toggleAttribute("hidden", isChosen || kept === undefined);
  }

  #keep({ form, live }: Page): void {
    const button = this.querySelector<HTMLElement>(".keep");
    // What is kept for other axes is not this table's to forget.
    const chosen = membersIn(this.#view, live);
    const here = Object.keys(chosen).flatMap((axis) => knownIn(form)[axis] ?? []);
    if (!button || !keep(withVersions(Object.values(chosen).flat()), new Set(here))) return;
    button.hidden = true;
    this.#focusOn();
    this.#announce(button.dataset["kept"] ?? "");
  }

  #count(count: number, of: number): void {
    const { one = "", other = "" } = this.dataset;
    const form = new Intl.PluralRules(document.documentElement.lang).select(count) === "one" ? one : other;
    this.#announce(form.replace("##", String(of)).replace("#", String(count)));
  }

  #announce(words: string): void {
    const status = this.querySelector("[role=status]");
    if (status && status.textContent !== words) status.textContent = words;
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
