import { type ColumnBar, columnBar } from "./columns.ts";
import type { Narrowed } from "./narrow.ts";
import { roomIn } from "./room.ts";
import type { LiveTable } from "./table.ts";

/**
 * Shows as many columns of a table as there is room for, from one on, so that the window scrolls rather than a box and
 * keeps the headers in view. A bar leads to the others. On request all are there, in the box.
 */
export class Abreast {
  /** Whether all columns are asked for, whatever their width. */
  all = false;
  #first = 0;
  /** How many columns fit. To ask for it takes as long as to lay the table out, so it is asked when the box changes. */
  #room: number;
  #last: { readonly narrowed: Narrowed; readonly wanted: number | undefined } | undefined;
  readonly #live: LiveTable;
  readonly #box: HTMLElement;
  readonly #bar: ColumnBar;

  /**
   * @param box what the table scrolls in without scripts
   * @param bar the bar above it
   * @param asked is told when somebody asks for all columns, or for no more than fit
   */
  constructor(live: LiveTable, box: HTMLElement, bar: HTMLElement, asked: (all: boolean) => void) {
    this.#live = live;
    this.#box = box;
    this.#room = roomIn(box);
    this.#bar = columnBar(bar, box, (direction) => this.#turn(direction), asked);
    new ResizeObserver(() => this.#fit(roomIn(box))).observe(box);
  }

  /**
   * Shows what the filters leave of the table, as far as there is room.
   * @param wanted the index of a column that has to be among them
   */
  show(narrowed: Narrowed, wanted?: number): void {
    this.#last = { narrowed, wanted };
    const left = narrowed.columns.flatMap((isLeft, at) => (isLeft ? [at] : []));
    const isTight = left.length > this.#room;
    this.#box.classList.toggle("abreast", !this.all);
    const shown = isTight && !this.all ? this.#from(left, wanted) : left;
    const inView = new Set(shown);
    this.#live.show({ ...narrowed, columns: narrowed.columns.map((_, at) => inView.has(at)) });
    this.#bar.tell({
      isTight,
      all: this.all,
      first: left.indexOf(shown[0] ?? -1),
      shown: shown.length,
      of: left.length,
    });
  }

  /** Those from the first one on, moved as little as it takes for the wanted one to be among them. */
  #from(left: readonly number[], wanted: number | undefined): readonly number[] {
    const at = wanted === undefined ? -1 : left.indexOf(wanted);
    if (at >= 0 && (at < this.#first || at >= this.#first + this.#room)) this.#first = at;
    this.#first = Math.max(0, Math.min(this.#first, left.length - this.#room));
    return left.slice(this.#first, this.#first + this.#room);
  }

  #fit(room: number): void {
    if (room === this.#room) return;
    this.#room = room;
    if (this.#last) this.show(this.#last.narrowed, this.#last.wanted);
  }

  #turn(direction: 1 | -1): void {
    this.#first += direction * this.#room;
    if (this.#last) this.show(this.#last.narrowed);
  }
}
