/** Which columns are in view, for the bar above them. */
export type Abreast = {
  /** Whether there are more than there is room for. */
  readonly isTight: boolean;
  readonly all: boolean;
  /** The first one in view, counted from 0 among those that the filters leave. */
  readonly first: number;
  readonly shown: number;
  readonly of: number;
};

/** The bar that leads from some columns of a table to those before and after. */
export type ColumnBar = { readonly tell: (abreast: Abreast) => void };

/**
 * Brings the bar to life.
 * @param box the table's box, where a finger that is drawn across leads to other columns, too
 * @param turn leads on, or back
 * @param ask is told whether all columns are asked for
 */
export function columnBar(
  bar: HTMLElement,
  box: HTMLElement,
  turn: (direction: 1 | -1) => void,
  ask: (all: boolean) => void,
): ColumnBar {
  const [back, on] = bar.querySelectorAll("button");
  const all = bar.querySelector("input");
  back?.addEventListener("click", () => turn(-1));
  on?.addEventListener("click", () => turn(1));
  all?.addEventListener("input", () => ask(all.checked));
  onSwipe(box, (direction) => !(bar.hidden || all?.checked) && turn(direction));
  return {
    tell: ({ isTight, all: isAll, first, shown, of }) => {
      bar.hidden = !isTight;
      if (all) all.checked = isAll;
      if (back) back.disabled = first <= 0;
      if (on) on.disabled = first + shown >= of;
      say(bar, [first + 1, first + shown, of]);
    },
  };
}

/** Says which columns there are, once: a live region would read equal words again. */
function say(bar: HTMLElement, numbers: readonly number[]): void {
  const status = bar.querySelector("[role=status]");
  const [first, last] = numbers;
  const words = first === last ? bar.dataset["one"] : bar.dataset["said"];
  const said = (words ?? "").replace(/#+/g, (mark) => String(numbers[mark.length - 1]));
  if (status && status.textContent !== said) status.textContent = said;
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
