import type { LanguageRules } from "../language/rules.ts";
import { withoutEnd, withoutUnseen } from "../text.ts";
import type { Piece } from "./pieces.ts";

export type Verdict = Extract<Piece, { role: "verdict" }>["support"];

/** Signs that say yes or no in every language, with the mark that asks for an emoji. */
const yes = /^[✓✔✅☑🗸√][\ufe0e\ufe0f]?$/u;
const no = /^[✗✘✖❌❎☒×][\ufe0e\ufe0f]?$/u;
const sign = /^[✓✔✅☑🗸√✗✘✖❌❎☒×]/u;
const dash = /^[-\u2010-\u2015\u2212]+$/;
/** Behind an answer that more is said about. */
const more = /^\s*[(,;:\u2013\u2014-]/;

/** Longer answers than these are sentences. */
const longest = 80;

/** What words or a sign answer on the whole: yes, no or, for a dash, nothing; undefined where they are no answer. */
export function verdictOf(words: string, rules: LanguageRules): Verdict | undefined {
  if (words.length > longest) return undefined;
  const bare = withoutEnd(withoutUnseen(words), ".;:,").trimStart();
  if (dash.test(bare)) return "unlisted";
  if (yes.test(bare)) return "supported";
  if (no.test(bare)) return "unsupported";
  return rules.verdicts.find(({ pattern }) => pattern.test(bare))?.support;
}

/**
 * The answer that a table cell begins with, and how many characters it has: all of them, or those before a bracket,
 * comma or dash ("Y (need …)"). "Supported only when …" is no answer but a sentence.
 */
export function leadingVerdict(
  words: string,
  rules: LanguageRules,
): { readonly support: Verdict; readonly length: number } | undefined {
  const whole = verdictOf(words, rules);
  if (whole) return { support: whole, length: words.length };
  const head = words.slice(0, longest);
  for (const { index } of head.matchAll(/(?<=\S)(?:\s|[(,;:\u2013\u2014])/g)) {
    const support = verdictOf(head.slice(0, index), rules);
    const ends = sign.test(head) || more.test(words.slice(index, index + longest));
    if (support && support !== "unlisted" && ends) return { support, length: index };
  }
  return undefined;
}
