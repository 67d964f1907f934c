/** A member of each axis of a column, in the order of the axes. */
type Member = { readonly id: string };

/** The first member of one column that another does not have: what tells it apart in a word. */
export const firstDifference = <T extends Member>(
  column: readonly T[],
  other: readonly Member[],
): T | undefined => column.find(({ id }, axis) => id !== other[axis]?.id);

/** A name without the words that it opens with like another one: "Exchange Online" beside "Exchange on-premises" is "Online". */
export function apart(name: string, other: string): string {
  const [words, others] = [name.split(" "), other.split(" ")];
  const at = words.findIndex((word, index) => word !== others[index]);
  return at > 0 ? words.slice(at).join(" ") : name;
}

/** Which columns are in view, for the controls above them. */
export type Abreast = {
  /** Whether there are more than there is room for. */
  readonly isTight: boolean;
  readonly all: boolean;
  /** The indexes of the columns that filters leave, and how many of these stand before those in view. */
  readonly left: readonly number[];
  readonly first: number;
  readonly shown: number;
};

/** What the controls ask for. */
export type Asks = {
  readonly turn: (direction: 1 | -1) => void;
  /** For the column that has one member, and of the others as many as may be. */
  readonly choose: (axis: string, member: string) => void;
  readonly all: (isAsked: boolean) => void;
};

/**
 * The controls above the columns of a table: one member of each axis, one step back or on, or all columns at once.
 * @param box the table's box, where a finger that is drawn across leads to other columns, too
 * @param columns the members of each column by axis
 */
export class ColumnControls {
  readonly #bar: HTMLElement;
  readonly #box: HTMLElement;
  readonly #columns: readonly Readonly<Record<string, string>>[];

  constructor(
    bar: HTMLElement,
    box: HTMLElement,
    columns: readonly Readonly<Record<string, string>>[],
    { turn, choose, all }: Asks,
  ) {
    this.#bar = bar;
    this.#box = box;
    this.#columns = columns;
    this.#part("[name=back]")?.addEventListener("click", () => turn(-1));
    this.#part("[name=on]")?.addEventListener("click", () => turn(1));
    bar.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLSelectElement) choose(target.name, target.value);
      else if (target instanceof HTMLInputElement) all(target.checked);
    });
    onSwipe(box, (direction) => bar.dataset["tight"] === "one" && turn(direction));
  }

  /** Says which columns are in view, and what lies on either side. */
  tell({ isTight, all, left, first, shown }: Abreast): void {
    const last = first + shown - 1;
    const isOne = shown === 1;
    this.#bar.dataset["tight"] = !isTight || all ? "no" : "one";
    this.#box.toggleAttribute("data-all", all && isTight);
    const checkbox = this.#part<HTMLInputElement>("[name=all]");
    if (checkbox) checkbox.checked = all;
    this.#name("back", left[first], left[first - 1], (name) => `‹ ${name}`);
    this.#name("on", left[last], left[last + 1], (name) => `${name} ›`);
    this.#say(isOne ? this.#counts(left[first] ?? 0) : this.#range(first + 1, last + 1, left.length));
    for (const select of this.#bar.querySelectorAll("select")) this.#choose(select, left, left[first] ?? 0);
  }

  /** A way to a neighbour has the name that tells it from the column beside it. */
  #name(
    name: "back" | "on",
    here: number | undefined,
    there: number | undefined,
    worded: (name: string) => string,
  ): void {
    const button = this.#part<HTMLButtonElement>(`[name=${name}]`);
    if (!button) return;
    button.disabled = there === undefined;
    const [from, to] = [this.#columns[here ?? -1] ?? {}, this.#columns[there ?? -1] ?? {}];
    const axis = Object.keys(to).find((one) => to[one] !== from[one]) ?? "";
    const label = apart(this.#short(axis, to[axis]), this.#short(axis, from[axis]));
    button.textContent = there === undefined ? "" : worded(label);
  }

  #short(axis: string, member = ""): string {
    return this.#part<HTMLOptionElement>(`[name="${axis}"] [value="${member}"]`)?.dataset["short"] ?? "";
  }

  #choose(select: HTMLSelectElement, left: readonly number[], first: number): void {
    const open = new Set(left.map((at) => this.#columns[at]?.[select.name]));
    for (const option of select.options) option.disabled = !open.has(option.value);
    select.value = this.#columns[first]?.[select.name] ?? "";
  }

  #counts(column: number): string {
    const tally = this.#box.querySelectorAll(".tally")[column];
    const whole = tally?.parentElement?.querySelector(".whole");
    return [tally, whole].flatMap((one) => one?.textContent?.trim() || []).join(" · ");
  }

  #range(...numbers: readonly number[]): string {
    const words = this.#bar.dataset["said"] ?? "";
    return words.replace(/#+/g, (mark) => String(numbers[mark.length - 1]));
  }

  /** Says it once: a live region would read equal words again. */
  #say(said: string): void {
    const status = this.#part("[role=status]");
    if (status && status.textContent?.trim() !== said) status.textContent = said;
  }

  #part<T extends HTMLElement = HTMLElement>(selector: string): T | null {
    return this.#bar.querySelector<T>(selector);
  }
}

/** Pixels that a finger goes at least, if it means to turn. */
const shortestSwipe = 60;

/** A finger that was drawn across, rather than up or down, asks for what is on the other side. */
function onSwipe(box: HTMLElement, turn: (direction: 1 | -1) => void): void {
  let start: Touch | undefined;
  box.addEventListener(
    "touchstart",
    (event) => {
      start = event.touches[0];
    },
    { passive: true },
  );
  box.addEventListener("touchend", ({ changedTouches: [end] }) => {
    if (!start || !end) return;
    const [across, down] = [end.clientX - start.clientX, end.clientY - start.clientY];
    if (Math.abs(across) > Math.max(shortestSwipe, 2 * Math.abs(down))) turn(across < 0 ? 1 : -1);
  });
}
