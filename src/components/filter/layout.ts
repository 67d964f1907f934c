import { configurationKey, idsInKey } from "../../matrix/coordinates.ts";
import { Abreast } from "./abreast.ts";
import type { Narrowed } from "./narrow.ts";
import { Parts } from "./parts.ts";
import type { LiveTable } from "./table.ts";
import { asked, type Chosen, type View } from "./view.ts";

/** What the layout of a table needs of its page. */
type Needs = {
  readonly table: HTMLTableElement;
  readonly live: LiveTable;
  readonly box: HTMLElement;
  readonly bar: HTMLElement;
  /** Is told of a layout that somebody asked for; to turn through the columns is one step in the history, like typing. */
  readonly ask: (kind: string, values: readonly string[], turned: boolean) => void;
  /** Is told that rows have come in, or that they cannot be loaded. */
  readonly loaded: (isThere: boolean) => void;
};

/**
 * How a table is laid out that is large, or wider than its page: which groups are open, and which columns are in view. It
 * is in the address like a filter, but is none. Loaded only for such a table.
 */
export class Layout {
  readonly #live: LiveTable;
  readonly #parts: Parts;
  readonly #abreast: Abreast;
  /** The key of each column, which the address has where a table does not begin with its first one. */
  readonly #keys: readonly string[];
  readonly #loaded: Needs["loaded"];
  #open: readonly string[] = [];

  constructor({ table, live, box, bar, ask, loaded }: Needs) {
    this.#live = live;
    this.#loaded = loaded;
    this.#parts = new Parts(table);
    this.#keys = live.data.columns.map((column) => configurationKey(Object.values(column)));
    const from = (column: number): void => ask("columns", this.#keys.slice(column, column + 1), true);
    this.#abreast = new Abreast(live, box, bar, from, (all) => ask("columns", all ? ["all"] : [], false));
    table.addEventListener("click", (event) => {
      const group = this.#parts.pressed(event);
      if (group === undefined) return;
      event.preventDefault();
      const others = this.#open.filter((one) => one !== group);
      ask("open", others.length < this.#open.length ? others : [...others, group], false);
    });
  }

  /** What of it an address can have. */
  get known(): Chosen {
    return { open: this.#parts.ids, columns: ["all", ...this.#keys] };
  }

  /** A view with the layout of another one. */
  kept(view: View, { chosen: { open = [], columns = [] } }: View): View {
    return { ...view, chosen: { ...view.chosen, open, columns } };
  }

  /**
   * Shows what the filters leave of the table.
   * @param cell the key of a cell that somebody was sent to, and the index of its column
   * @returns whether rows are asked for, rather than what happens to be open
   */
  show(view: View, narrowed: Narrowed, cell: string, column: number | undefined): boolean {
    this.#open = asked(view, "open");
    const wanted = this.#parts.wantedBy(view, idsInKey(cell).feature);
    if (!this.#parts.has(wanted)) {
      const done = (isThere: boolean) => (): void => {
        this.#live.read();
        this.#loaded(isThere);
      };
      this.#parts.load(wanted).then(done(true), done(false));
    }
    this.#parts.show(wanted);
    const columns = asked(view, "columns");
    const from = this.#keys.indexOf(columns.at(-1) ?? "");
    this.#abreast.show(narrowed, { all: columns.includes("all"), from: Math.max(0, from), open: column });
    return wanted.only;
  }
}
