import { csvWords } from "../i18n/csv.ts";
import { dictionaries } from "../i18n/dictionary.ts";
import { requirementWords } from "../i18n/requirements.ts";
import { statements } from "../i18n/statements.ts";
import type { Language } from "../matrix/catalog/languages.ts";

/** The words with which browsers compare, in the language of their page: plain texts, which a page can carry. */
export function compareWords(language: Language) {
  const { compare, details, standing, setup, matrix, config, with: joint } = dictionaries[language];
  const { copy, copied, copyFailed } = details;
  const { keep, kept } = setup;
  const { check, checkVersion, unreadable } = requirementWords[language].browser;
  return {
    ...compare.browser,
    slips: { ...compare.browser.slips, unreadable },
    check,
    checkVersion,
    title: compare.title,
    unlisted: standing.unlisted,
    standing,
    save: csvWords[language].save.seen,
    whole: statements[language].whole.answer as Readonly<Record<string, string>>,
    disagree: statements[language].disagree,
    asWhole: statements[language].whole.title,
    with: joint,
    feature: matrix.feature,
    answer: config.answer,
    conditions: config.conditions,
    copy,
    copied,
    copyFailed,
    keep,
    kept,
  };
}

export type CompareWordsHere = ReturnType<typeof compareWords>;
