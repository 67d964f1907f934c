import { type Choice, formatChoice } from "../../matrix/choice.ts";
import { ownedAs, ownedId, ownedVersion } from "../../matrix/owned.ts";
import { versionName } from "../../matrix/versions.ts";
import { forgetSetup, keep, keptProducts } from "../setup/storage.ts";
import type { Known } from "./known.ts";

/** The form of what somebody has, and the choice of it that is kept on the device. */
export class HaveForm {
  readonly #form = document.querySelector<HTMLFormElement>("form.have");
  readonly #known: Known;
  /** Whether a choice has been shown. Until then, what somebody opened or ticked before scripts came stays. */
  #isShown = false;

  constructor(known: Known, ask: (have: readonly string[]) => void, signal: AbortSignal) {
    this.#known = known;
    this.#form?.addEventListener(
      "submit",
      (event) => {
        event.preventDefault();
        const have = this.#have();
        if (have.length === 0) return;
        ask(have);
        // The form gives its place to what it asked for, whose heading is where to read on.
        const heading = document.querySelector("h1");
        heading?.setAttribute("tabindex", "-1");
        heading?.focus();
      },
      { signal },
    );
    this.#form?.addEventListener("change", () => this.#offerVersions(), { signal });
    this.#form?.querySelector(".forget")?.addEventListener("click", forgetSetup, { signal });
    this.#form?.querySelector(".keep")?.addEventListener("click", (event) => this.#keep(event), { signal });
  }

  /** Shows a choice in the form, and offers to keep it, or what was kept. */
  show(choice: Choice): void {
    const have = choice.kind === "have" ? choice.have : [];
    if (this.#isShown || have.length > 0) this.#fill(have);
    this.#isShown = true;
    this.#offerVersions();
    const kept = keptProducts((id) => this.#known.choosable.products.has(id));
    const isKept = kept.length > 0 && kept.length === have.length && kept.every((one) => have.includes(one));
    this.#toggle(".keep", have.length > 0 && !isKept);
    this.#toggle(".mine", kept.length > 0);
    this.#toggle(".mine a", !isKept);
    const link = this.#form?.querySelector<HTMLAnchorElement>(".mine a");
    if (link) link.search = formatChoice({ kind: "have", have: kept });
  }

  /** Ticks what a choice has, and gives its place to what it asks for. */
  #fill(have: readonly string[]): void {
    const versions = new Map(have.map((owned) => [ownedId(owned), ownedVersion(owned) ?? ""]));
    for (const box of this.#boxes()) box.checked = versions.has(box.value);
    for (const field of this.#versions()) field.value = versions.get(field.dataset["of"] ?? "") ?? "";
    this.#form?.querySelector("details")?.toggleAttribute("open", false);
  }

  /** What is ticked, each with its version, if one is given that can be read. */
  #have(): readonly string[] {
    const versions = new Map(
      this.#versions().map(({ dataset, value }) => [dataset["of"], versionName(value)]),
    );
    return this.#boxes(":checked").map(({ value }) => ownedAs(value, versions.get(value)));
  }

  /** Asks for the version of what is ticked alone: a field that is not seen must not stop the form. */
  #offerVersions(): void {
    const ticked = new Set(this.#boxes(":checked").map(({ value }) => value));
    for (const field of this.#versions()) {
      const isAsked = ticked.has(field.dataset["of"] ?? "");
      field.hidden = !isAsked;
      field.disabled = !isAsked;
    }
  }

  #boxes(state = ""): HTMLInputElement[] {
    return this.#inputs(`input[name=have]${state}`);
  }

  #versions(): HTMLInputElement[] {
    return this.#inputs("input.version");
  }

  #inputs(selector: string): HTMLInputElement[] {
    return [...(this.#form?.querySelectorAll<HTMLInputElement>(selector) ?? [])];
  }

  #toggle(selector: string, isShown: boolean): void {
    this.#form?.querySelector(selector)?.toggleAttribute("hidden", !isShown);
  }

  /** The button goes, so that focus moves on to what takes it back. */
  #keep({ currentTarget }: Event): void {
    const have = this.#have();
    if (!keep(have, this.#known.choosable.products) || !(currentTarget instanceof HTMLElement)) return;
    this.show({ kind: "have", have });
    this.#form?.querySelector<HTMLElement>(".forget")?.focus();
  }
}
