import { type Answer, answer, most } from "./answer.ts";
import { load } from "./load.ts";
import { element, noted, resultLink } from "./render.ts";

/** Answers a query with all that is found. @param box carries where to look as data */
export async function answered(query: string, box: HTMLElement): Promise<Answer> {
  return answer(query, await load(box), most);
}

/** An answer as the sections of a page, with what was left out above them and what to do next below. */
export function sections({ groups, marks, leftOut, foot }: Answer): HTMLElement[] {
  const parts = groups.map(({ label, options }) => {
    const links = options.map((option) => element("li", {}, resultLink(option, marks, {})));
    return element(
      "section",
      { class: "ledger" },
      element("h2", {}, label),
      element("ul", { class: "hits" }, ...links),
    );
  });
  return [...noted(leftOut), ...parts, ...foot];
}
