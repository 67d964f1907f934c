import { asked, type Chosen, type Known, type View } from "./view.ts";

/** The boxes of a form by kind, in the order of the form, which is that of the address; all of them, or those checked. */
const boxesByKind = (
  form: HTMLFormElement,
  state: "" | ":checked" = "",
): ReadonlyMap<string, readonly HTMLInputElement[]> =>
  Map.groupBy(form.querySelectorAll<HTMLInputElement>(`[type=checkbox][value]${state}`), ({ name }) => name);

/** The values of boxes; a kind without a box has none. */
const valuesOf = (boxes: ReturnType<typeof boxesByKind>): Chosen =>
  Object.fromEntries([...boxes].map(([kind, own]) => [kind, own.map(({ value }) => value)]));

const field = (form: HTMLFormElement, name: string): HTMLInputElement | null =>
  form.querySelector<HTMLInputElement>(`input[name="${name}"]`);

/** The values that can be chosen in a form: those of its boxes. */
export const knownIn = (form: HTMLFormElement): Known => valuesOf(boxesByKind(form));

/** The view that a form asks for. */
export function viewIn(form: HTMLFormElement): View {
  const chosen = valuesOf(boxesByKind(form, ":checked"));
  const text = (field(form, "text")?.value ?? "").trim();
  return { chosen, text, differ: field(form, "differ")?.checked ?? false };
}

/** Makes a form ask for a view. The words are left alone while they are being typed, or the caret would jump. */
export function fillIn(form: HTMLFormElement, view: View): void {
  for (const [kind, boxes] of boxesByKind(form)) {
    for (const box of boxes) {
      const isAsked = asked(view, kind).includes(box.value);
      // Setting what is set already costs as much as a change.
      if (box.checked !== isAsked) box.checked = isAsked;
    }
  }
  const differ = field(form, "differ");
  if (differ && differ.checked !== view.differ) differ.checked = view.differ;
  const text = field(form, "text");
  if (text && text.value.trim() !== view.text) text.value = view.text;
}

/** What a value is called in the form. */
export function labelIn(form: HTMLFormElement, kind: string, value: string): string {
  const box = boxesByKind(form)
    .get(kind)
    ?.find((one) => one.value === value);
  return box?.labels?.[0]?.textContent?.trim() ?? value;
}
