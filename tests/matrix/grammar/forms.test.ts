import { describe, expect, test } from "vitest";
import { readerOf } from "../../../src/matrix/grammar/reader.ts";
import { type Form, forms } from "../../../src/matrix/language/language.ts";
import { languages } from "../../../src/matrix/language/languages.ts";
import { flatCell, vocabulary } from "../../support/reading.ts";

const everyForm = Object.keys(forms) as Form[];

describe.each(languages)("every form that is listed is understood in $tag", ({ tag, examples }) => {
  const reader = readerOf(vocabulary, tag);

  test.each(everyForm.map((form) => [form, examples[form]] as const))("%s: %s", (form, example) => {
    expect(reader.aside(flatCell(example)).map((piece) => piece.form)).toEqual([form]);
  });
});
