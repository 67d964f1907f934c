import { knownIn, labelIn } from "./form.ts";
import { type View, without } from "./view.ts";

/** A chip for every filter that is set, in the order of the address. A press on one is meant to undo it. */
export function chipsOf(view: View, form: HTMLFormElement, removal: string): HTMLElement[] {
  const known = knownIn(form);
  const chosen = Object.entries(view.chosen)
    .filter(([kind]) => Object.hasOwn(known, kind))
    .flatMap(([kind, values]) =>
      values.map((value) => chip(kind, value, labelIn(form, kind, value), removal)),
    );
  const text = view.text === "" ? [] : [chip("text", "", `“${view.text}”`, removal)];
  const differ = view.differ ? [chip("differ", "", differLabel(form), removal)] : [];
  return [...text, ...chosen, ...differ];
}

const differLabel = (form: HTMLFormElement): string =>
  form.querySelector("[name=differ]")?.parentElement?.textContent?.trim() ?? "";

function chip(kind: string, value: string, label: string, removal: string): HTMLElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "chip";
  made.textContent = `${label} ×`;
  made.ariaLabel = removal.replace("#", () => label);
  Object.assign(made.dataset, { kind, value });
  return made;
}

/** The view without the filter of the chip that was pressed; undefined where something else was. */
export function viewAfterPress(view: View, target: EventTarget | null): View | undefined {
  const pressed = target instanceof Element ? target.closest<HTMLElement>("[data-kind]") : null;
  const { kind, value = "" } = pressed?.dataset ?? {};
  return kind === undefined ? undefined : without(view, kind, value);
}
