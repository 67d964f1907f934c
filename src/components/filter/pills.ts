/** The parts of a choice: what opens it, what takes it back, and the kinds of filters that it sets. */
export type Pill = {
  readonly button: HTMLButtonElement;
  readonly clear: HTMLButtonElement;
  readonly kinds: readonly string[];
};

/** The choices of a form, each a button that opens its boxes. */
export const pillsIn = (form: HTMLFormElement): readonly Pill[] =>
  [...form.querySelectorAll(".choice")].flatMap((choice) => {
    const [button, clear] = choice.querySelectorAll("button");
    const boxes = [...choice.querySelectorAll("input")];
    return button && clear ? [{ button, clear, kinds: [...new Set(boxes.map(({ name }) => name))] }] : [];
  });

/**
 * Lets each choice say what was chosen: its name and the one value, or how many. What is chosen can be taken back.
 * @param several the words for more than one, with `#` for the name and `##` for the number
 */
export function fillPills(form: HTMLFormElement, several: string): void {
  for (const { button, clear } of pillsIn(form)) {
    button.dataset["title"] ??= button.textContent ?? "";
    const { title = "" } = button.dataset;
    const chosen = [...(button.parentElement?.querySelectorAll<HTMLInputElement>(":checked") ?? [])];
    const [one] = chosen.map(({ labels }) => labels?.[0]?.textContent?.trim() ?? "");
    const worded = several.replace("##", String(chosen.length)).replace("#", () => title);
    if (one === undefined) button.textContent = title;
    else button.textContent = chosen.length === 1 ? `${title}: ${one}` : worded;
    button.toggleAttribute("data-on", one !== undefined);
    clear.hidden = one === undefined;
  }
}

/** How many filters of a form are set, each choice counted once. */
export const countSet = (form: HTMLFormElement): number =>
  pillsIn(form).filter(({ clear }) => !clear.hidden).length +
  form.querySelectorAll(":is(.filters > label) :checked, [type=search]:not(:placeholder-shown)").length;

/** Moves the focus to the first of some elements that can be seen: what had it is about to go. */
export function focusFirst(elements: Iterable<HTMLElement>): void {
  for (const one of elements) {
    one.focus();
    if (document.activeElement === one) return;
  }
}

/** Closes what a choice has opened once the focus goes on to something else: the browser does so for Escape and a press. */
export function closeOnLeaving({ currentTarget, relatedTarget }: FocusEvent): void {
  if (!(currentTarget instanceof HTMLElement && relatedTarget instanceof Node)) return;
  for (const open of currentTarget.querySelectorAll<HTMLElement>(":popover-open")) {
    if (!open.contains(relatedTarget) && !open.parentElement?.contains(relatedTarget)) open.hidePopover();
  }
}
