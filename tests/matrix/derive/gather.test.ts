import { describe, expect, test } from "vitest";
import { gatherer } from "../../../src/matrix/derive/gather.ts";
import { smallData } from "../../support/small-site.ts";

const { products, matrices } = smallData.catalog;
const forms: Readonly<Record<string, readonly string[]>> = {
  spare: ["cloud"],
  mail: ["spare"],
  new: ["old"],
};
const withForms = products.map((one) => ({
  ...one,
  ...(forms[one.id] && { formOf: [...(forms[one.id] ?? [])] }),
}));
const [main, more] = matrices;
if (!main || !more) throw new Error("The small catalog has two matrices.");
const alone = { ...main, id: "alone", axes: main.axes.slice(1) };
const turned = {
  ...main,
  id: "turned",
  axes: main.axes.map((axis, at) => ({ ...axis, id: `turned-${at}` })),
};
const catalog = { products: withForms, matrices: [main, more, alone, turned] };

/** What belongs to a configuration, each as `matrix/members`, with the members that are forms of others. */
const gathered = (matrix: typeof main, ...at: string[]): string[] =>
  gatherer(catalog)({ matrix, at }).map((one) =>
    [`${one.matrix.id}/${one.at.join("/")}`, ...one.forms.map(({ form, of }) => `${form} for ${of}`)].join(
      ", ",
    ),
  );

describe("what belongs to a configuration", () => {
  test("is the same pair in every matrix, then its forms, both in the order of the catalog", () => {
    expect(gathered(more, "old", "cloud")).toEqual([
      "main/old/cloud",
      "more/old/cloud",
      "main/old/mail, mail for cloud",
      "main/new/mail, new for old, mail for cloud",
      "main/new/cloud, new for old",
      "more/new/cloud, new for old",
    ]);
  });

  test("is the same from each matrix that has it", () => {
    expect(gathered(main, "old", "cloud")).toEqual(gathered(more, "old", "cloud"));
  });

  test("never has what it is itself a form of", () => {
    expect(gathered(main, "new", "mail")).toEqual(["main/new/mail"]);
  });

  test("has nothing of a matrix that ranges over other axes", () => {
    expect(gathered(alone, "cloud")).toEqual(["alone/cloud", "alone/mail, mail for cloud"]);
    expect(gathered(turned, "new", "cloud")).toEqual(["turned/new/cloud", "turned/new/mail, mail for cloud"]);
  });
});
