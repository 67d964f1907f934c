import { describe, expect, test } from "vitest";
import { kindsOf } from "../../src/api/kinds.ts";
import { cell } from "../../src/api/shapes/answers.ts";
import { envelope } from "../../src/api/shapes/files.ts";
import { apiFields } from "../../src/i18n/api-fields.ts";
import { languages } from "../../src/matrix/catalog/languages.ts";
import { files } from "../support/api.ts";

describe.each(languages)("the page about the API says in the language %s", (language) => {
  const words = apiFields[language];

  test("what each kind of files has", () => {
    expect(new Set(Object.keys(words.files))).toEqual(new Set(kindsOf(files).map(({ name }) => name)));
  });

  test.each([
    { name: "an envelope", means: words.envelope, shape: envelope.shape },
    { name: "a cell", means: words.cell, shape: cell.shape },
  ])("what each field of $name means", ({ means, shape }) => {
    expect(Object.keys(means).toSorted()).toEqual(Object.keys(shape).toSorted());
  });
});
