import type { Place } from "../diagnostics.ts";
import { onPremisesName, rulesFor } from "../language/index.ts";
import type { LanguageRules } from "../language/rules.ts";
import type { Vocabulary } from "../resolve/vocabulary.ts";
import { fold } from "../text.ts";
import { type Names, namesIn } from "./names.ts";
import type { Name } from "./statement.ts";

/** One server with one placement, as a header or a heading names them; more where it names several releases of one. */
export type Configuration = { readonly servers: Names; readonly placements: Names };

/** Longer lines are prose. */
const longest = 200;

/**
 * Reads "Exchange Online + Skype for Business Server 2015 (on premises)" or "A on premises and B", in either order.
 * One of the two may be unknown to the catalog if it reads like a product's name.
 */
export function configurationIn(
  words: string,
  place: Place,
  vocabulary: Vocabulary,
  rules: LanguageRules,
): Configuration | undefined {
  const text = fold(words.slice(0, longest + 1)).replace(/\s*:$/, "");
  if (text.length > longest) return undefined;
  const joints = [...new Set([rules, rulesFor("en")])].flatMap(({ joint }) => [...text.matchAll(joint)]);
  const found = joints.flatMap((match) => {
    const [one, other] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
    return [ordered(one, other, place, vocabulary), ordered(other, one, place, vocabulary)];
  });
  const ranked = found.flatMap((one) => one ?? []).sort((a, b) => b.known - a.known);
  return ranked[0]?.configuration;
}

type Ranked = { readonly known: number; readonly configuration: Configuration };

function ordered(
  server: string,
  placement: string,
  place: Place,
  vocabulary: Vocabulary,
): Ranked | undefined {
  const servers = namesIn(server.trim(), place, vocabulary);
  const placements = namesIn(placement.trim(), place, vocabulary);
  const a = Math.min(...servers.map((one) => standing(one, vocabulary, vocabulary.isServer)));
  const b = Math.min(...placements.map((one) => standing(one, vocabulary, vocabulary.isPlacement)));
  return a > 0 && b > 0 && a + b > 2 ? { known: a + b, configuration: { servers, placements } } : undefined;
}

/**
 * How sure it is that a name belongs on a side: 3 for a known name of that side, 2 for another release of one, 1 for
 * what only ends as names of products do, 0 for anything else.
 */
function standing({ label, id }: Name, vocabulary: Vocabulary, fits: Vocabulary["isServer"]): number {
  if (id !== undefined) return fits(id) ? 3 : 0;
  if (!/^[\p{Lu}\p{N}]/u.test(label)) return 0;
  const mentions = vocabulary.mentions(label);
  if (mentions.some(({ start }) => start === 0))
    return mentions.every((one) => fits(one.kin ?? one.id)) ? 2 : 0;
  return onPremisesName(label) !== undefined || /\sonline$/i.test(label) ? 1 : 0;
}
