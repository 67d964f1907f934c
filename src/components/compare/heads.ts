import type { At } from "../../matrix/coordinates.ts";
import type { CompareWordsHere } from "../../site/compare-words.ts";
import type { Told } from "../../site/comparing.ts";
import { element } from "../search/render.ts";
import type { Known } from "./known.ts";
import { wholeMarks } from "./said.ts";

/** The head of one column: what the configuration is called, its chooser, and below what became of its members. */
type Head = {
  readonly cell: HTMLTableCellElement;
  readonly name: HTMLElement;
  readonly select: HTMLSelectElement;
  readonly remove: HTMLButtonElement;
  readonly badges: HTMLTableCellElement;
};

/** Asks for another choice: what stands in each column, of which an empty one is still to be chosen. */
export type Ask = (sides: readonly (At | undefined)[]) => void;

const keyOf = (at: At | undefined): string => at?.join("+") ?? "";

/** What a column shows: the configuration, its name beside the others, and what became of its members. */
type Shown = { readonly side: At | undefined; readonly name: string; readonly became: Became };

/** What is stated of the whole of a configuration, and what became of its members. */
type Became = Pick<Told, "wholes" | "badges">;

const nothing: Became = { wholes: [], badges: [] };

/** The heads of the columns. They stay while what they choose changes, so that focus stays in them. */
export class Heads {
  readonly #add = element("button", { type: "button" });
  readonly #row = element("tr", {}, element("td", {}, this.#add));
  readonly #badges = element("tr", { class: "badges" }, element("td"));
  /** The choosers, which stay in view, and what became of what they choose. */
  readonly node = element("thead", {}, this.#row, this.#badges);
  readonly #heads: Head[] = [];
  readonly #known: Known;
  readonly #words: CompareWordsHere;
  readonly #ask: Ask;
  #sides: readonly (At | undefined)[] = [];

  constructor(known: Known, words: CompareWordsHere, ask: Ask) {
    this.#known = known;
    this.#words = words;
    this.#ask = ask;
    this.#add.addEventListener("click", () => {
      this.show([...this.#sides, undefined], [], []);
      this.focus(this.#sides.length - 1);
    });
  }

  /**
   * Shows what is chosen.
   * @param names what each column is called beside the others
   * @param became what is stated of the whole of each and what became of its members, once that is known
   */
  show(sides: readonly (At | undefined)[], names: readonly string[], became: readonly Became[]): void {
    this.#sides = sides;
    while (this.#heads.length > sides.length) this.#drop();
    while (this.#heads.length < sides.length) this.#grow();
    for (const [at, head] of this.#heads.entries()) {
      const side = sides[at];
      const name = names[at] ?? (side && this.#known.sideOf(side)?.label) ?? "";
      this.#fill(head, { side, name, became: became[at] ?? nothing });
    }
    this.#badges.hidden = became.every(({ wholes, badges }) => wholes.length + badges.length === 0);
    const add = this.#words.add[this.#heads.length - 2];
    this.#add.hidden = add === undefined || sides.includes(undefined);
    this.#add.textContent = add ?? "";
  }

  #fill(head: Head, shown: Shown): void {
    const { cell, name, select, remove, badges } = head;
    name.textContent = shown.name;
    cell.abbr = shown.name;
    select.value = keyOf(shown.side);
    const others = new Set(this.#sides.filter((one) => one !== shown.side).map(keyOf));
    for (const option of select.options) option.disabled = option.value !== "" && others.has(option.value);
    this.#label(head, shown);
    remove.hidden = this.#sides.length < 3;
    remove.ariaLabel = this.#words.remove.replace("#", () => shown.name);
    badges.replaceChildren(
      ...wholeMarks(shown.became.wholes, { words: this.#words }),
      ...shown.became.badges.map((text) => element("small", { class: "badge" }, text)),
    );
  }

  /** A chosen name goes without its first member where all columns share that, and the head need not say it again. */
  #label({ name, select }: Head, shown: Shown): void {
    for (const option of select.options) option.removeAttribute("label");
    const [chosen] = select.selectedOptions;
    const side = shown.side && this.#known.sideOf(shown.side);
    const isSaid = side?.rest === shown.name;
    name.toggleAttribute("data-said", isSaid);
    if (chosen && side && !isSaid) chosen.label = side.label;
  }

  /** Puts the focus into the chooser of a column, or into the last one. */
  focus(column: number): void {
    (this.#heads[column] ?? this.#heads.at(-1))?.select.focus();
  }

  #drop(): void {
    const head = this.#heads.pop();
    head?.cell.remove();
    head?.badges.remove();
  }

  #grow(): void {
    const at = this.#heads.length;
    const head = headOf(this.#known, this.#words, this.#words.sides[at] ?? "");
    head.select.addEventListener("change", () => {
      const chosen = this.#known.sides.find((side) => keyOf(side.at) === head.select.value)?.at;
      this.#ask(this.#sides.with(at, chosen));
    });
    head.remove.addEventListener("click", () => {
      this.#ask(this.#sides.toSpliced(at, 1));
      this.focus(at);
    });
    this.#heads.push(head);
    this.#row.append(head.cell);
    this.#badges.append(head.badges);
  }
}

function headOf(known: Known, words: CompareWordsHere, label: string): Head {
  const name = element("b");
  const select = element("select", {}, element("option", { value: "" }, words.choose));
  for (const [head, sides] of Map.groupBy(known.sides, (side) => side.head)) {
    const options = sides.map((side) => element("option", { value: keyOf(side.at) }, side.rest));
    select.append(element("optgroup", { label: head }, ...options));
  }
  const remove = element("button", { type: "button", class: "chip" }, "×");
  const choose = element("label", { class: "pick" }, element("span", {}, label), select);
  const cell = element("th", { scope: "col" }, name, choose, remove);
  return { cell, name, select, remove, badges: element("td") };
}
