import type { CompareWordsHere } from "../../site/compare-words.ts";
import { element } from "../search/render.ts";
import type { Showing } from "./said.ts";

type Say = (text: string) => void;

/** What can be done with what is seen. @param facts what a file for spreadsheets is to hold, by matrix and key */
export function actionsFor(showing: Showing, facts: readonly string[], say: Say): HTMLElement[] {
  const { words } = showing;
  const button = (label: string, press: () => void): HTMLElement => {
    const made = element("button", { type: "button" }, label);
    made.addEventListener("click", press);
    return made;
  };
  const failed = (): void => say(words.failed.replace("#", words.csv));
  return [
    button(words.copy, () => void copy(words, say)),
    button(words.save, () => void save(showing, facts, say).catch(failed)),
    button(words.print, () => print()),
  ];
}

/** The address is in the bar already, so that it can be copied by hand where the clipboard is closed. */
async function copy(words: CompareWordsHere, say: Say): Promise<void> {
  try {
    await navigator.clipboard.writeText(location.href);
    say(words.copied);
  } catch {
    say(`${words.copyFailed} ${location.href}`);
  }
}

async function save({ language }: Showing, facts: readonly string[], say: Say): Promise<void> {
  const { saveCompared } = await import("../download/compared.ts");
  await saveCompared(facts, language, say);
}
