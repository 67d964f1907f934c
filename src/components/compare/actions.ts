import type { CompareWordsHere } from "../../site/compare-words.ts";
import { element } from "../search/render.ts";

/** What can be done with what is seen. @param csv makes the text of the file, once somebody asks for it */
export function actionsFor(
  words: CompareWordsHere,
  csv: () => Promise<string>,
  say: (text: string) => void,
): HTMLElement[] {
  const button = (label: string, press: () => void): HTMLElement => {
    const made = element("button", { type: "button" }, label);
    made.addEventListener("click", press);
    return made;
  };
  return [
    button(words.copy, () => void copy(words, say)),
    button(words.csv, () => void csv().then(save, () => say(words.failed.replace("#", words.csv)))),
    button(words.print, () => print()),
  ];
}

/** The address is in the bar already, so that it can be copied by hand where the clipboard is closed. */
async function copy(words: CompareWordsHere, say: (text: string) => void): Promise<void> {
  try {
    await navigator.clipboard.writeText(location.href);
    say(words.copied);
  } catch {
    say(`${words.copyFailed} ${location.href}`);
  }
}

function save(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = element("a", { href: address, download: "comparison.csv" });
  link.click();
  URL.revokeObjectURL(address);
}
