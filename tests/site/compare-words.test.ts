import { expect, test } from "vitest";
import { dictionaries } from "../../src/i18n/dictionary.ts";
import { compareWords } from "../../src/site/compare-words.ts";

test.each(["en", "fr"] as const)(
  "the words of comparisons are all there, none in the place of another (%s)",
  (language) => {
    const { slips, ...browser } = dictionaries[language].compare.browser;
    const words = compareWords(language);
    expect(words).toMatchObject(browser);
    expect(words.slips).toMatchObject(slips);
  },
);
