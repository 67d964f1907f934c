import { languages } from "../../matrix/catalog/languages.ts";
import { type Choice, formatChoice, readChoice } from "../../matrix/choice.ts";
import type { At } from "../../matrix/coordinates.ts";
import type { CompareWordsHere } from "../../site/compare-words.ts";
import { type Told, toldOn } from "../../site/comparing.ts";
import { clipped, longest } from "../../site/fitting.ts";
import { readersDay } from "../day.ts";
import { element } from "../search/render.ts";
import { actionsFor } from "./actions.ts";
import { HaveForm } from "./have.ts";
import { type Known, knownIn } from "./known.ts";
import { LoadError, load } from "./load.ts";
import type { Showing } from "./said.ts";
import { SidesTable } from "./sides.ts";

/** What the element works with once it is in its page. */
type Page = {
  readonly known: Known;
  readonly showing: Showing;
  readonly table: SidesTable;
  readonly have: HaveForm;
};

/** Puts configurations side by side, or reports on what somebody has. What is shown is in the address. */
class ComparePage extends HTMLElement {
  static words: CompareWordsHere | undefined;
  #leave = new AbortController();
  /** How titles end: with the name of the site. */
  readonly #site = document.title.split(/(?= · [^·]*$)/)[1] ?? "";
  /** Ends what is still on its way once something else is asked for. */
  #shown = new AbortController();

  connectedCallback(): void {
    this.#leave = new AbortController();
    const { signal } = this.#leave;
    const { words } = ComparePage;
    if (words === undefined) return;
    const language = languages.find((one) => one === document.documentElement.lang) ?? languages[0];
    const known = knownIn(document, words.with);
    const showing: Showing = { language, words };
    const page: Page = {
      known,
      showing,
      table: new SidesTable(known, showing, (sides) => this.#go({ kind: "sides", sides }, page)),
      have: new HaveForm(known, (have) => this.#go({ kind: "have", have }, page), signal),
    };
    addEventListener("popstate", () => this.#read(page), { signal });
    this.#read(page);
  }

  disconnectedCallback(): void {
    this.#leave.abort();
    this.#shown.abort();
  }

  #go(choice: Choice, page: Page): void {
    history.pushState(null, "", `${location.pathname}${formatChoice(choice)}`);
    this.#part("slips").replaceChildren();
    void this.#show(choice, page);
  }

  #read(page: Page): void {
    const { choice, slips } = readChoice(location.search, page.known.choosable);
    this.#part("slips").replaceChildren();
    if (slips.length > 0) void this.#tellSlips(location.search, choice, page);
    else void this.#show(choice, page);
  }

  /** What is wrong stands above everything else, so that it comes first. */
  async #tellSlips(search: string, choice: Choice, page: Page): Promise<void> {
    const { slipNodes } = await import("./slips.ts");
    if (search !== location.search) return;
    this.#part("slips").replaceChildren(...slipNodes(search, page.known, page.showing.words));
    await this.#show(choice, page);
  }

  async #show(choice: Choice, page: Page): Promise<void> {
    this.#shown.abort();
    this.#shown = new AbortController();
    const { signal } = this.#shown;
    page.have.show(choice);
    if (choice.kind === "have") await this.#report(choice.have, page, signal);
    else await this.#compare(choice.sides, page, signal);
  }

  async #compare(sides: readonly At[], page: Page, signal: AbortSignal): Promise<void> {
    const { table, showing } = page;
    const heading = table.begin(sides);
    this.#name(sides.length > 0 ? heading : showing.words.title, showing);
    this.#ask(sides.length > 0 ? "sides" : undefined);
    this.#place(table.node, sides.length > 1);
    const [first, ...others] = sides;
    if (first === undefined || others.length === 0) {
      this.#wait(first, page);
      return;
    }
    await this.#load(sides, page, signal, (told) => {
      table.node.hidden = false;
      const { said, facts } = table.fill(sides, told, readersDay());
      this.#say(said);
      this.#act(facts, page);
    });
  }

  /** Puts the table into the page. At first it comes with its rows, in one go. */
  #place(table: HTMLTableElement, isFilled: boolean): void {
    const result = this.#part("result");
    while (table.nextSibling) table.nextSibling.remove();
    // Moved in its page, the chooser that somebody is in would lose its focus.
    if (table.parentNode === result) return;
    result.replaceChildren(table);
    table.hidden = isFilled;
  }

  /** Shows what there is to choose, beside the one configuration that is chosen, if one is. */
  #wait(first: At | undefined, page: Page): void {
    const { table, showing } = page;
    table.empty();
    table.node.hidden = false;
    this.#say([first ? showing.words.chooseMore : ""]);
    this.#act([], page);
    if (first === undefined) return;
    table.node.after(table.partnersOf(first));
    // Somebody who comes with one configuration is about to choose what to compare it with.
    if (document.activeElement === document.body) table.focusOpen([first]);
  }

  async #report(have: readonly string[], page: Page, signal: AbortSignal): Promise<void> {
    const { reportOn } = await import("./report.ts");
    if (signal.aborted) return;
    const { known, showing } = page;
    const { heading, sides, summary, fill } = reportOn(have, known, showing);
    const result = this.#part("result");
    this.#name(heading, showing);
    this.#ask("loading");
    result.replaceChildren();
    await this.#load(sides, page, signal, (told) => {
      this.#say(summary);
      result.replaceChildren(...fill(told));
      this.#ask("have");
      this.#act(
        told.flatMap(({ facts }) => facts),
        page,
      );
    });
  }

  /** Loads what is told of some configurations; says that it does, and what to do where it cannot. */
  async #load(
    sides: readonly At[],
    page: Page,
    signal: AbortSignal,
    show: (told: readonly Told[]) => void,
  ): Promise<void> {
    const { language, words } = page.showing;
    this.#say([words.loading]);
    try {
      const found = await Promise.all(sides.map((at) => load(language, at)));
      if (!signal.aborted) show(found.map((one) => toldOn(one, readersDay())));
    } catch (error) {
      if (!(error instanceof LoadError)) throw error;
      if (!signal.aborted) this.#fail(error, page);
    }
  }

  #fail({ at, isGone }: LoadError, page: Page): void {
    const { known, showing, table } = page;
    const { words } = showing;
    table.empty();
    table.node.hidden = false;
    const label = known.sideOf(at)?.label ?? at.join(" + ");
    this.#say([(isGone ? words.missing : words.failed).replace("#", () => label)]);
    const again = element("button", { type: "button" }, words.retry);
    again.addEventListener("click", () => {
      if (isGone) location.reload();
      this.#read(page);
      this.querySelector("select")?.focus();
    });
    this.#part("tools").replaceChildren(again);
  }

  /** Tells the style of the page what is asked for, which takes the place of what there is to choose. */
  #ask(kind: Choice["kind"] | "loading" | undefined): void {
    const { dataset } = document.documentElement;
    if (kind === undefined) delete dataset["asked"];
    else dataset["asked"] = kind;
  }

  #name(heading: string, { words }: Showing): void {
    const name = document.querySelector("h1");
    if (name) name.textContent = heading;
    document.title = fitting(heading === "" ? words.title : heading, this.#site);
  }

  /** Says what is to be said of the result; its first part matters most. */
  #say([first = "", rest = ""]: readonly string[]): void {
    this.querySelector("[role=status]")?.replaceChildren(
      ...(rest === "" ? [first] : [element("b", {}, first), rest]),
    );
  }

  /** Offers what can be done with what is seen. @param facts by matrix and key; none where nothing is shown */
  #act(facts: readonly string[], { showing }: Page): void {
    const say = (text: string): void => this.#say([text]);
    const actions = facts.length === 0 ? [] : actionsFor(showing, facts, say);
    this.#part("tools").replaceChildren(...actions);
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`.${name}`);
    if (part === null) throw new Error(`The page of comparisons has no ${name}.`);
    return part;
  }
}

/** A title with the name of the site, without that, or cut, so that a result of a search engine shows all of it. */
function fitting(heading: string, site: string): string {
  const isShort = heading.length + site.length <= longest.title;
  return isShort ? `${heading}${site}` : clipped(heading, longest.title);
}

/** Brings the element to life, with the words of its page. */
export function define(words: CompareWordsHere): void {
  ComparePage.words = words;
  customElements.define("compare-page", ComparePage);
}
