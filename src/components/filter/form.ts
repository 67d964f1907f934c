import { type Kind, type Known, kinds, type View } from "./view.ts";

const boxes = (form: HTMLFormElement, kind: Kind): HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>(`input[name="${kind}"]`),
];

const byKind = (values: (kind: Kind) => string[]): Known =>
  Object.fromEntries(kinds.map((kind) => [kind, values(kind)])) as Record<Kind, string[]>;

const field = (form: HTMLFormElement, name: string): HTMLInputElement | null =>
  form.querySelector<HTMLInputElement>(`input[name="${name}"]`);

/** The values that can be chosen in a form: those of its boxes. */
export function knownIn(form: HTMLFormElement): Known {
  return byKind((kind) => boxes(form, kind).map(({ value }) => value));
}

/** The view that a form asks for. */
export function viewIn(form: HTMLFormElement): View {
  const chosen = byKind((kind) => boxes(form, kind).flatMap((box) => (box.checked ? [box.value] : [])));
  const text = (field(form, "text")?.value ?? "").trim();
  return { ...chosen, text, differ: field(form, "differ")?.checked ?? false };
}

/** Makes a form ask for a view. The words are left alone while they are being typed, or the caret would jump. */
export function fillIn(form: HTMLFormElement, view: View): void {
  for (const kind of kinds) {
    for (const box of boxes(form, kind)) {
      const asked = view[kind].includes(box.value);
      // Setting what is set already costs as much as a change.
      if (box.checked !== asked) box.checked = asked;
    }
  }
  const differ = field(form, "differ");
  if (differ && differ.checked !== view.differ) differ.checked = view.differ;
  const text = field(form, "text");
  if (text && text.value.trim() !== view.text) text.value = view.text;
}

/** What a value is called in the form. */
export function labelIn(form: HTMLFormElement, kind: Kind, value: string): string {
  return (
    boxes(form, kind)
      .find((box) => box.value === value)
      ?.labels?.[0]?.textContent?.trim() ?? value
  );
}
