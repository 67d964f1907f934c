import { formatChoice } from "../../matrix/choice.ts";
import type { At } from "../../matrix/coordinates.ts";
import { compareTold, factsAbreast, summaryOf, type Told } from "../../site/comparing.ts";
import { namesOf } from "../../site/side-names.ts";
import { element } from "../search/render.ts";
import { Heads } from "./heads.ts";
import type { Known } from "./known.ts";
import type { Showing } from "./said.ts";
import { bodiesOf } from "./table.ts";

/** Asks for some configurations instead. */
export type AskSides = (sides: readonly At[]) => void;

/** How much differs, and the rest of the sentence; and what is seen, by matrix and key. */
type Filled = { readonly said: readonly [string, string]; readonly facts: readonly string[] };

/** The columns that there always are: something to choose from, however little is chosen. */
const fewestColumns = 2;

/** Configurations side by side: a table whose head chooses them. */
export class SidesTable {
  readonly node = element("table", { class: "compared" });
  readonly #caption = element("caption", { class: "visually-hidden" });
  readonly #heads: Heads;
  readonly #known: Known;
  readonly #showing: Showing;
  #names: readonly string[] = [];

  constructor(known: Known, showing: Showing, ask: AskSides) {
    this.#known = known;
    this.#showing = showing;
    this.#heads = new Heads(known, showing.words, (sides) => ask(sides.filter((at) => at !== undefined)));
    this.node.append(this.#caption, this.#heads.node);
  }

  /** Shows what is chosen before anything is known of it. @returns the heading that says what it is */
  begin(sides: readonly At[]): string {
    const { labelOf } = this.#known;
    const { heading, own } = namesOf(sides, { ...this.#showing, labelOf });
    this.#names = own;
    this.#caption.textContent = heading;
    this.#heads.show(padded(sides), own, []);
    return heading;
  }

  /** Shows what is told of what was chosen. @returns what to say of it, and every fact in the order of the rows */
  fill(sides: readonly At[], told: readonly Told[], day: string): Filled {
    const compared = compareTold(told, day);
    this.#heads.show(padded(sides), this.#names, told);
    this.empty();
    this.node.append(...bodiesOf(compared, told, this.#names, this.#showing));
    return { said: summaryOf(compared, sides.length, this.#showing), facts: factsAbreast(compared, told) };
  }

  /** Takes away what is not true of what is chosen now. */
  empty(): void {
    for (const body of [...this.node.tBodies]) body.remove();
  }

  /** What shares a member with a configuration, as ways to compare it with that. */
  partnersOf(at: At): HTMLElement {
    const { sides } = this.#known;
    const key = at.join();
    const ways = sides
      .filter((side) => side.at.join() !== key && side.at.some((id) => at.includes(id)))
      .map((side) => {
        const href = formatChoice({ kind: "sides", sides: [at, side.at] });
        return element("li", {}, element("a", { href }, side.label));
      });
    return element("ul", { class: "run" }, ...ways);
  }

  /** Puts the focus into the first chooser that nothing is chosen in. */
  focusOpen(sides: readonly At[]): void {
    this.#heads.focus(sides.length);
  }
}

const padded = (sides: readonly At[]): readonly (At | undefined)[] =>
  sides.length < fewestColumns
    ? [...sides, ...Array.from({ length: fewestColumns - sides.length }, () => undefined)]
    : sides;
