/**
 * Licences, which their noun tells from the product that they are for: "an Exchange Online Plan 1 licence" is no Exchange
 * Online. objects.ts asks this of each member of a list.
 */

import { wordsOf } from "../words.ts";
import { type Background, type Named, unknown, wordsIn } from "./names.ts";
import type { Token } from "./tokens.ts";

/**
 * The licence that tokens name by its noun, beside the product that it is for or at that end of its name. What is
 * between them is part of its name: a plan or an edition makes it another one.
 */
export function licenceIn(tokens: readonly Token[], background: Background): readonly Named[] | undefined {
  const at = tokens.findIndex((token) => token.product !== undefined);
  const named = tokens[at];
  if (!named?.product) return undefined;
  const noun = tokens.findIndex((token) => isNoun(token, background));
  if (noun < 0) return endsInNoun(named.product.label, background) ? [named.product] : undefined;
  const behind = noun < at ? planIn(tokens.slice(at + 1)) : tokens.slice(at + 1, noun);
  const label = wordsIn([named, ...behind], background.text);
  const id = background.vocabulary.product(label);
  return [id === undefined ? unknown(label) : { id, label, known: true }];
}

/** The words of a plan right behind a product: "Plan 1", "E3". */
function planIn(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(({ capital, roles }) => !capital || roles.size > 0);
  return end < 0 ? tokens : tokens.slice(0, end);
}

const isNoun = ({ product, start, end }: Token, background: Background): boolean =>
  product === undefined && isNounKey(wordsOf(background.text.slice(start, end))[0]?.key, background);

/** Whether a product's own name says that it is a licence. */
function endsInNoun(label: string, background: Background): boolean {
  const words = wordsOf(label);
  const word = background.lexicon.language.order.kindFirst ? words[0] : words.at(-1);
  return isNounKey(word?.key, background);
}

const isNounKey = (key = "", { lexicon }: Background): boolean =>
  lexicon.subjects.next.get(key)?.value === "licence";
