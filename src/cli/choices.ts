/** Reads what somebody asks to see side by side, and says what of it cannot be read. */

import { type Choice, readChoice, type Slip, sideKeys } from "../matrix/choice.ts";
import { type At, configurationKey } from "../matrix/coordinates.ts";
import { visible } from "../matrix/report/visible.ts";
import { either } from "../matrix/text.ts";
import type { Site } from "../site/site.ts";
import { choosableOf, configurationAt } from "./configurations.ts";
import type { CompareCommand } from "./queries.ts";

/** A choice that can be shown, or sentences that say why it cannot. */
export type Chosen =
  | { readonly kind: "chosen"; readonly choice: Choice }
  | { readonly kind: "wrong"; readonly messages: readonly string[] };

const wrong = (...messages: readonly string[]): Chosen => ({ kind: "wrong", messages });

/**
 * Reads a choice of two to four configurations, each as `configuration` takes it; of products that somebody has, each with
 * its update or build behind it if they give that, `exchange-server-2016~cu23`; or the address of a comparison, which says
 * either. Unlike in a browser, nothing is left out: a script would not see what is missing.
 */
export function chosenIn({ asked, have }: CompareCommand, site: Site): Chosen {
  const [only = "", ...others] = asked;
  const query = others.length === 0 && only.includes("?") ? only.replace(/^[^?]*/, "") : undefined;
  if (query !== undefined) return read(query, site);
  if (have) return read(`?have=${asked.map(encodeURIComponent).join("+")}`, site);
  const found = asked.map((one) => configurationAt(one, site));
  const messages = found.flatMap((one) => (one.kind === "not-found" ? one.message : []));
  if (messages.length > 0) return wrong(...messages);
  const sides = found.flatMap((one) =>
    one.kind === "found" ? [one.configuration.at.map(({ id }) => id)] : [],
  );
  return checked({ kind: "sides", sides });
}

function read(query: string, site: Site): Chosen {
  const { choice, slips } = readChoice(query.replace(/#.*/, ""), choosableOf(site));
  return slips.length > 0 ? wrong(...slips.map(messageOf)) : checked(choice);
}

/** A comparison has two sides at least, and each of them once. */
function checked(choice: Choice): Chosen {
  if (choice.kind === "have") return { kind: "chosen", choice };
  const keys = choice.sides.map(configurationKey);
  const twice = keys.find((key, at) => keys.indexOf(key) !== at);
  if (twice !== undefined) return wrong(`“${twice}” is given twice: compare it with another configuration.`);
  if (keys.length < 2 || keys.length > sideKeys.length)
    return wrong("A comparison needs two to four configurations.");
  return { kind: "chosen", choice };
}

function messageOf(slip: Slip): string {
  switch (slip.kind) {
    case "unknown":
      return `There is no product “${visible(slip.value)}”: ${meant(slip.nearest)}`;
    case "unmatched":
      return `“${slip.value.join(" + ")}” is no configuration: ${meant(slip.nearest.map(configurationKey))}`;
    case "doubled":
      return `“${visible(slip.value)}” is given twice: leave one out.`;
    case "unreadable":
      return `The update or build in “${visible(slip.value)}” cannot be read: write it as in exchange-server-2016~cu23.`;
    case "missing":
      return `“${slip.key}” in the address has no value.`;
    case "excess":
      return `“${visible(slip.key)}” in the address means nothing here: leave it out.`;
  }
}

const meant = (nearest: At): string =>
  nearest.length > 0 ? `did you mean ${either(nearest)}?` : "use search to find its id.";
