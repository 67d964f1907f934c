import { fillIn, knownIn, labelIn, viewIn } from "./form.ts";
import { keep, keptView } from "./kept.ts";
import { narrow, withCell } from "./narrow.ts";
import { type LiveTable, liveTable } from "./table.ts";
import { everything, formatView, type Known, kinds, parseView, type View, without } from "./view.ts";

/** Milliseconds after which somebody is taken to have stopped typing for a moment. */
const pauseOfTyping = 200;

/** Narrows the table of its page. The whole view is in the address; this element only carries it to and fro. */
class MatrixFilter extends HTMLElement {
  #view: View = everything;
  #typing = false;
  #pending: (() => void) | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const form = this.querySelector("form");
    const table = document.querySelector<HTMLTableElement>("table.matrix");
    if (form === null || table === null) return;
    const live = liveTable(table);
    const read = (): void => {
      const { view, ignored } = parseView(location.search, knownIn(form));
      this.#say("ignored", ignored > 0);
      this.#show(view, form, live);
    };
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", ({ target }) => {
      const typed = target instanceof HTMLInputElement && target.name === "text";
      this.#go(viewIn(form), typed, form, live);
    });
    form.addEventListener("reset", () => this.#go(everything, false, form, live));
    this.addEventListener("click", ({ target }) => {
      const chip = target instanceof Element ? target.closest<HTMLElement>("[data-kind]") : null;
      if (chip) this.#go(withoutChip(this.#view, chip), false, form, live);
    });
    this.querySelector(".keep")?.addEventListener("click", ({ currentTarget }) => this.#keep(currentTarget));
    this.querySelector(".apply")?.addEventListener("click", () =>
      this.#go({ ...this.#view, ...keptView(knownIn(form)) }, false, form, live),
    );
    addEventListener("popstate", () => {
      clearTimeout(this.#pause);
      this.#pending = undefined;
      this.#typing = false;
      read();
    });
    // A cell was opened, or closed again, which may have to be shown in spite of the filters.
    document.addEventListener("cell", () => this.#show(this.#view, form, live));
    for (const fold of this.querySelectorAll("details.fold"))
      fold.toggleAttribute("open", matchMedia("(min-width: 60rem)").matches);
    this.hidden = false;
    read();
  }

  /**
   * A word typed letter by letter is one step back, everything else a step each. The address of what is being typed
   * waits for a pause: with an address every link of a page may change its colour, which a large table takes long for.
   */
  #go(view: View, typed: boolean, form: HTMLFormElement, live: LiveTable): void {
    if (typed) {
      clearTimeout(this.#pause);
      this.#pending = () => this.#write(view, this.#typing);
      this.#pause = setTimeout(() => this.#settle(true), pauseOfTyping);
    } else {
      this.#settle(false);
      this.#write(view, false);
    }
    this.#say("ignored", false);
    this.#show(view, form, live);
  }

  #settle(typing: boolean): void {
    clearTimeout(this.#pause);
    this.#pending?.();
    this.#pending = undefined;
    this.#typing = typing;
  }

  #write(view: View, replace: boolean): void {
    const address = `${location.pathname}${formatView(view)}${location.hash}`;
    if (replace) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
  }

  #show(view: View, form: HTMLFormElement, live: LiveTable): void {
    this.#view = view;
    fillIn(form, view);
    const narrowed = narrow(live.data, view);
    const whole = withCell(narrowed, live.find(decodeURIComponent(location.hash.slice(1))));
    live.show(whole);
    const count = narrowed.rows.filter(Boolean).length;
    this.#count(count, narrowed.rows.length);
    this.#say("none", count === 0);
    this.querySelector(".chosen")?.replaceChildren(...this.#chips(form));
    this.#offer(knownIn(form));
    document.dispatchEvent(new CustomEvent("narrowed", { detail: whole !== narrowed }));
  }

  /** A choice of servers or placements can be kept, and one that was kept can be had again. */
  #offer(known: Known): void {
    const { server, placement } = this.#view;
    const kept = keptView(known);
    const chosen = server.length + placement.length > 0;
    const same = `${kept?.server}|${kept?.placement}` === `${server}|${placement}`;
    this.querySelector(".keep")?.toggleAttribute("hidden", !chosen || same);
    this.querySelector(".apply")?.toggleAttribute("hidden", chosen || kept === undefined);
  }

  #keep(button: EventTarget | null): void {
    const { server, placement } = this.#view;
    if (!(button instanceof HTMLElement) || !keep({ servers: server, placements: placement })) return;
    button.hidden = true;
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = button.dataset["kept"] ?? "";
  }

  #count(count: number, of: number): void {
    const { one = "", other = "" } = this.dataset;
    const form = new Intl.PluralRules(document.documentElement.lang).select(count) === "one" ? one : other;
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = form.replace("##", String(of)).replace("#", String(count));
  }

  #say(what: "ignored" | "none", so: boolean): void {
    this.querySelector(`.${what}`)?.toggleAttribute("hidden", !so);
  }

  #chips(form: HTMLFormElement): HTMLElement[] {
    const view = this.#view;
    const chosen = kinds.flatMap((kind) =>
      view[kind].map((value) => this.#chip(kind, value, labelIn(form, kind, value))),
    );
    const text = view.text === "" ? [] : [this.#chip("text", "", `“${view.text}”`)];
    const differ = view.differ
      ? [
          this.#chip(
            "differ",
            "",
            form.querySelector("[name=differ]")?.parentElement?.textContent?.trim() ?? "",
          ),
        ]
      : [];
    this.querySelector("[type=reset]")?.toggleAttribute(
      "hidden",
      chosen.length + text.length + differ.length === 0,
    );
    return [...text, ...chosen, ...differ];
  }

  #chip(kind: string, value: string, label: string): HTMLElement {
    const chip = document.createElement("button");
    chip.type = "button";
    chip.className = "chip";
    chip.textContent = `${label} ×`;
    chip.ariaLabel = (this.dataset["without"] ?? "#").replace("#", () => label);
    Object.assign(chip.dataset, { kind, value });
    return chip;
  }
}

function withoutChip(view: View, { dataset }: HTMLElement): View {
  const { kind = "", value = "" } = dataset;
  const known = [...kinds, "text", "differ"] as const;
  const found = known.find((one) => one === kind);
  return found ? without(view, found, value) : view;
}

customElements.define("matrix-filter", MatrixFilter);
