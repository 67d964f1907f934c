import { keep, keptSetup } from "../setup/storage.ts";
import { ViewAddress } from "./address.ts";
import { chipsOf, viewAfterPress } from "./chips.ts";
import { fillIn, knownIn, viewIn } from "./form.ts";
import { narrow, withCell } from "./narrow.ts";
import { type LiveTable, liveTable } from "./table.ts";
import { asked, type Chosen, everything, formatView, parseView, type View } from "./view.ts";

/** Narrows the table of its page. The whole view is in the address; this element only carries it to and fro. */
class MatrixFilter extends HTMLElement {
  #view: View = everything;
  #live: LiveTable | undefined;
  #leave = (): void => {};
  readonly #address = new ViewAddress();

  connectedCallback(): void {
    const form = this.querySelector("form");
    const table = document.querySelector<HTMLTableElement>("table.matrix");
    if (form === null || table === null) return;
    const live = this.#live ?? liveTable(table);
    // Put back into its page, the element still listens to its form.
    if (this.#live === undefined) this.#listenToForm(form, live);
    this.#live = live;
    this.#leave = this.#listenToPage(form, live);
    const isWide = matchMedia("(min-width: 60rem)").matches;
    this.querySelector("details.fold")?.toggleAttribute("open", isWide);
    this.hidden = false;
    this.#read(form, live);
  }

  disconnectedCallback(): void {
    this.#leave();
  }

  /** @returns what ends it, and leaves the table whole, with no style of ours on the page */
  #listenToPage(form: HTMLFormElement, live: LiveTable): () => void {
    const read = (): void => {
      this.#address.forget();
      this.#read(form, live);
    };
    // A cell was opened, or closed again, which may have to be shown in spite of the filters.
    const again = (): void => this.#show(this.#view, form, live);
    addEventListener("popstate", read);
    document.addEventListener("cell", again);
    return () => {
      removeEventListener("popstate", read);
      document.removeEventListener("cell", again);
      this.#address.forget();
      live.show(narrow(live.data, everything));
    };
  }

  #listenToForm(form: HTMLFormElement, live: LiveTable): void {
    const go = (view: View, typed = false): void => this.#go(view, typed, form, live);
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

  #read(form: HTMLFormElement, live: LiveTable): void {
    const { view, ignored } = parseView(location.search, knownIn(form));
    this.#say("ignored", ignored > 0);
    this.#show(view, form, live);
  }

  #go(view: View, typed: boolean, form: HTMLFormElement, live: LiveTable): void {
    this.#address.write(view, typed);
    this.#say("ignored", false);
    this.#show(view, form, live);
  }

  #show(view: View, form: HTMLFormElement, live: LiveTable): void {
    this.#view = view;
    fillIn(form, view);
    const narrowed = narrow(live.data, view);
    const whole = withCell(narrowed, live.find(location.hash.slice(1)));
    live.show(whole);
    const count = narrowed.rows.filter(Boolean).length;
    this.#count(count, narrowed.rows.length);
    this.#say("none", count === 0);
    const chips = chipsOf(view, form, this.dataset["without"] ?? "#");
    this.querySelector(".chosen")?.replaceChildren(...chips);
    this.querySelector("[type=reset]")?.toggleAttribute("hidden", chips.length === 0);
    this.#offer(form, live);
    document.dispatchEvent(new CustomEvent("narrowed", { detail: whole !== narrowed }));
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
    const { axes } = this.#live ?? {};
    if (!(button instanceof HTMLElement) || !axes || !keep(membersIn(this.#view, { axes }))) return;
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
  const here = new Set(axes.flatMap((axis) => known[axis] ?? []));
  return keptSetup(axes, (id) => here.has(id));
}

const query = (chosen: Chosen): string => formatView({ ...everything, chosen });

customElements.define("matrix-filter", MatrixFilter);
