/**
 * Short answers: a sign, a word or the name of a picture that says yes or no on its own. forms.ts finds them among
 * sentences, opening.ts at the start of a cell, and marks.ts compares a table's marks with them.
 */

import type { Form } from "../language/language.ts";
import type { Answer, Lexicon } from "../language/lexicon.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { nameWords, type Word } from "../words.ts";
import type { Verdict } from "./pieces.ts";
import { sentenceIn } from "./sentence.ts";
import { has, tokensOf } from "./tokens.ts";

/** Signs that say yes or no in every language. */
const signs: ReadonlyMap<string, Verdict> = new Map([
  ...[..."✓✔✅☑🗸√"].map((sign) => [sign, "supported"] as const),
  ...[..."✗✘✖❌❎☒×"].map((sign) => [sign, "unsupported"] as const),
  ["-", "unlisted"],
]);

/** What a short answer means, and the form that it has. */
export type Short = { readonly support: Verdict; readonly form: Form };

const meanings: Readonly<Record<Answer, Short>> = {
  yes: { support: "supported", form: "yes" },
  no: { support: "unsupported", form: "no" },
  "not-applicable": { support: "not-applicable", form: "not-applicable" },
  nothing: { support: "unlisted", form: "nothing" },
};

/** Anything longer is a sentence. */
const longest = 80;

/**
 * Reads a short answer: a sign, a word, or what a picture of a sign is called. Answers in any language count in
 * every text.
 * @param lexicons the language of the text first
 */
export function shortAnswer(
  text: string,
  lexicons: readonly Lexicon[],
  vocabulary: Vocabulary,
): Short | undefined {
  if (text.length > longest) return;
  const words = answerWords(text);
  const [first] = words;
  const sign = first && words.every(({ key }) => key === first.key) ? signs.get(first.key) : undefined;
  if (sign) return { support: sign, form: formOf(sign) };
  const said = lexicons.map((lexicon, at) => wordAnswer(text, words, lexicon, at === 0)).find(Boolean);
  const [own] = lexicons;
  return said ?? (own && explained(text, own, vocabulary));
}

/** What a word answers; a single letter of another language could be anything, except for those of "yes" and "no". */
function wordAnswer(
  text: string,
  words: readonly Word[],
  lexicon: Lexicon,
  isOwn: boolean,
): Short | undefined {
  const counts = isOwn || text.length > 1 || "ny".includes(words[0]?.key ?? "");
  const answer = counts ? lexicon.answer(words) : undefined;
  return answer && meanings[answer];
}

const formOf = (support: Verdict): Form => {
  if (support === "unlisted") return "nothing";
  return support === "supported" ? "yes" : "no";
};

/** The words of an answer, in brackets or not. */
function answerWords(text: string): readonly Word[] {
  const words = nameWords(text);
  const isBracketed = words[0]?.key === "(" && words.at(-1)?.key === ")";
  return isBracketed ? words.slice(1, -1) : words;
}

/** "Check mark that indicates the feature is supported": the picture and its meaning have to agree. */
function explained(text: string, lexicon: Lexicon, vocabulary: Vocabulary): Short | undefined {
  const tokens = tokensOf(text, { start: 0, end: text.length }, lexicon, vocabulary);
  const means = tokens.find((token) => has(token, "means"));
  if (!means) return;
  const answer = lexicon.answer(nameWords(text.slice(0, means.start)));
  const [meaning] = sentenceIn(text, { start: means.end, end: text.length }, lexicon, vocabulary);
  if (!answer || meaning?.role !== "verdict" || meaning.support !== meanings[answer].support) return;
  return meanings[answer];
}

/** What follows an answer that is qualified. */
const more = /^\s*[(,;:\u2013\u2014-]/;

/**
 * The answer at the start of a table cell, and its length: the whole cell, or up to a bracket,
 * comma or dash ("Y (need …)"). "Supported only when …" is not an answer but a sentence.
 */
export function leadingAnswer(
  text: string,
  answerOf: (text: string) => Short | undefined,
): (Short & { readonly length: number }) | undefined {
  const whole = answerOf(text);
  if (whole) return { ...whole, length: text.length };
  const head = text.slice(0, longest);
  for (const { index } of head.matchAll(/(?<=\S)(?:\s|[(,;:\u2013\u2014])/g)) {
    const start = head.slice(0, index);
    const isSign = signs.has(start.replace(/[\ufe0e\ufe0f]/g, ""));
    // Most words are not followed by any of this, and then it does not matter what they answer.
    if (!isSign && !more.test(text.slice(index, index + longest))) continue;
    const short = answerOf(start);
    if (short && short.support !== "unlisted") return { ...short, length: index };
  }
  return undefined;
}
