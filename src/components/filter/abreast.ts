import { type Asks, ColumnControls } from "./columns.ts";
import type { Narrowed } from "./narrow.ts";
import { roomIn } from "./room.ts";
import type { LiveTable } from "./table.ts";

/** What is asked of the columns beside what the filters leave of them. */
export type Wanted = {
  /** Whether all columns are asked for, whatever their width. */
  readonly all: boolean;
  /** The column to begin with. */
  readonly from: number;
  /** The column of an open cell, which has to be among them. */
  readonly open: number | undefined;
};

/**
 * Shows as many columns of a table as there is room for, from one on, so that the window scrolls rather than a box and
 * keeps the headers in view. Controls lead to the others. On request all are there, and scroll sideways.
 */
export class Abreast {
  /** The first column in view, and its place among those that the filters leave. */
  #column = 0;
  #first = 0;
  /** What was asked for last: only what is new moves the columns. */
  #from = 0;
  #open: number | undefined;
  #last: readonly [Narrowed, Wanted] | undefined;
  readonly #live: LiveTable;
  readonly #box: HTMLElement;
  readonly #controls: ColumnControls;
  readonly #ask: (column: number) => void;

  /**
   * @param box what the table is shown in
   * @param bar the controls above it
   * @param ask is told which column to begin with
   * @param all is told whether all columns are asked for
   */
  constructor(
    live: LiveTable,
    box: HTMLElement,
    bar: HTMLElement,
    ask: (column: number) => void,
    all: Asks["all"],
  ) {
    this.#live = live;
    this.#box = box;
    this.#ask = ask;
    const turn: Asks["turn"] = (direction) => this.#turn(direction);
    const choose: Asks["choose"] = (axis, member) => this.#choose(axis, member);
    this.#controls = new ColumnControls(bar, box, live.data.columns, { turn, choose, all });
    let room = roomIn(box);
    new ResizeObserver(() => {
      if (room === roomIn(box)) return;
      room = roomIn(box);
      if (this.#last) this.show(...this.#last);
    }).observe(box);
    // A sheet does not scroll, and nothing leads to its other columns: all that the filters leave are on it.
    addEventListener("beforeprint", () => this.#print(true));
    addEventListener("afterprint", () => this.#print(false));
  }

  /** Shows what the filters leave of the table, as far as there is room. */
  show(narrowed: Narrowed, wanted: Wanted): void {
    this.#last = [narrowed, wanted];
    const [left, room] = [this.#left(), roomIn(this.#box)];
    const isTight = left.length > room;
    this.#first = this.#place(left, room, wanted);
    this.#column = left[this.#first] ?? 0;
    const shown = isTight && !wanted.all ? left.slice(this.#first, this.#first + room) : left;
    const inView = new Set(shown);
    // Until now the style sheet has left out what there is no room for.
    this.#box.dataset["shown"] = "";
    this.#live.show({ ...narrowed, columns: narrowed.columns.map((_, at) => inView.has(at)) });
    const first = wanted.all || !isTight ? 0 : this.#first;
    this.#controls.tell({ isTight, all: wanted.all, left, first, shown: shown.length });
  }

  #print(isPaper: boolean): void {
    if (!this.#last) return;
    const [narrowed, wanted] = this.#last;
    if (isPaper) this.#live.show(narrowed);
    else this.show(narrowed, wanted);
  }

  #left(): readonly number[] {
    return [...(this.#last?.[0].columns ?? [])].flatMap((isLeft, at) => (isLeft ? [at] : []));
  }

  /** The place of the first one in view: that asked for, moved as little as it takes for a cell just opened to be seen. */
  #place(left: readonly number[], room: number, { from, open }: Wanted): number {
    const first = Math.max(0, left.indexOf(from === this.#from ? this.#column : from));
    const at = open === undefined || open === this.#open ? -1 : left.indexOf(open);
    const isSeen = at < 0 || (at >= first && at < first + room);
    [this.#from, this.#open] = [from, open];
    return Math.max(0, Math.min(isSeen ? first : at, left.length - room));
  }

  #begin(column: number): void {
    this.#column = column;
    this.#ask(column);
  }

  #turn(direction: 1 | -1): void {
    const [left, room] = [this.#left(), roomIn(this.#box)];
    const to = Math.max(0, Math.min(this.#first + direction * room, left.length - room));
    const column = left[to];
    if (column !== undefined && to !== this.#first) this.#begin(column);
  }

  /** The column with that member that has most of the others of the one in view. */
  #choose(axis: string, member: string): void {
    const left = this.#left();
    const { columns } = this.#live.data;
    const here = columns[left[this.#first] ?? 0] ?? {};
    const likeness = (at: number): number =>
      Object.entries(columns[at] ?? {}).filter(([one, other]) => here[one] === other).length;
    const [best] = left
      .filter((at) => columns[at]?.[axis] === member)
      .toSorted((one, other) => likeness(other) - likeness(one));
    if (best !== undefined) this.#begin(best);
  }
}
