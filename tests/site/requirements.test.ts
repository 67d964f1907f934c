import { describe, expect, test } from "vitest";
import type { Product } from "../../src/matrix/catalog/schema.ts";
import type { Condition } from "../../src/matrix/model/answers.ts";
import {
  aboutWords,
  forWords,
  namedProducts,
  productsPhrase,
  requirementPhrase,
  versionedProducts,
} from "../../src/site/requirements.ts";
import { siteOf } from "../../src/site/site.ts";
import { smallData, smallDay } from "../support/small-site.ts";

const product = (id: string, label: string, available?: string): Product => ({
  id,
  kind: "mail",
  label: { en: label, fr: label },
  aliases: { en: [], fr: [] },
  terms: [],
  ...(available ? { lifecycle: { available, source: "o" } } : {}),
});

/** Four releases of one product, two of another, and one whose days are not known. */
const products = [
  product("m13", "Mail 2013", "2013-01-01"),
  product("m16", "Mail 2016", "2016-01-01"),
  product("m19", "Mail 2019", "2019-01-01"),
  product("m22", "Mail 2022", "2022-01-01"),
  product("online", "Mail Online"),
  product("plan", "Mail Online licence"),
];
const site = siteOf({ ...smallData, catalog: { ...smallData.catalog, products, matrices: [] } }, smallDay);

type Asked = Pick<Condition, "products" | "minimum" | "subject">;
const phrase = (asked: Asked, language: "en" | "fr") =>
  productsPhrase(site, asked, language, ({ label }) => label[language]);

describe("what is asked for, in words", () => {
  test.each([
    { asked: { products: ["m16"] }, en: "Mail 2016", fr: "Mail 2016" },
    {
      asked: { products: ["m16", "online"] },
      en: "Mail 2016 or Mail Online",
      fr: "Mail 2016 ou Mail Online",
    },
    {
      asked: { products: ["m16", "m19", "m22"], minimum: "CU3" },
      en: "Mail 2016 CU3 or later",
      fr: "Mail 2016 CU3 ou ultérieure",
    },
    {
      asked: { products: ["m16"], minimum: "CU3" },
      en: "Mail 2016 CU3 or a later update",
      fr: "Mail 2016 CU3 ou mise à jour ultérieure",
    },
    {
      asked: { products: ["m22"], minimum: "CU1" },
      en: "Mail 2022 CU1 or later",
      fr: "Mail 2022 CU1 ou ultérieure",
    },
    {
      asked: { products: ["online"], minimum: "15.28" },
      en: "Mail Online 15.28 or later",
      fr: "Mail Online 15.28 ou ultérieure",
    },
    {
      asked: { products: ["m16", "m19", "m22"] },
      en: "Mail 2016 or later",
      fr: "Mail 2016 ou version ultérieure",
    },
    { asked: { products: ["m19", "m22"] }, en: "Mail 2019 or Mail 2022", fr: "Mail 2019 ou Mail 2022" },
    { asked: { products: ["m13", "m16"] }, en: "Mail 2013 or Mail 2016", fr: "Mail 2013 ou Mail 2016" },
    {
      asked: { products: ["m16", "m13", "m19", "m22"], minimum: "CU3" },
      en: "Mail 2016 CU3 or later or Mail 2013",
      fr: "Mail 2016 CU3 ou ultérieure ou Mail 2013",
    },
    {
      asked: { products: ["online"], subject: "licence" as const },
      en: "Mail Online licence",
      fr: "licence Mail Online",
    },
    {
      asked: { products: ["plan"], subject: "licence" as const },
      en: "Mail Online licence",
      fr: "Mail Online licence",
    },
  ])("$en", ({ asked, en, fr }) => {
    expect([phrase(asked, "en"), phrase(asked, "fr")]).toEqual([en, fr]);
  });

  test("has which thing it is for behind it, unless it is a licence or a restriction in words", () => {
    const whole = (asked: Asked) => requirementPhrase(site, asked, "en");
    expect(whole({ products: ["m16"], minimum: "CU3", subject: "mailbox-server" })).toBe(
      "Mail 2016 CU3 or a later update for the mailbox server",
    );
    expect(whole({ products: ["online"], subject: "licence" })).toBe("Mail Online licence");
    expect(whole({ products: [] })).toBe("");
  });
});

describe("around the names of products that are links", () => {
  const around = (asked: Asked, language: "en" | "fr") =>
    namedProducts(site, asked, language).map((one) => `${one.before}[${one.product.id}]${one.behind}`);

  test.each([
    { asked: { products: ["m16", "online"] }, en: ["[m16]", "[online]"], fr: ["[m16]", "[online]"] },
    {
      asked: { products: ["m16", "m19", "m22"], minimum: "CU3" },
      en: ["[m16], CU3 or later"],
      fr: ["[m16], CU3 ou ultérieure"],
    },
    {
      asked: { products: ["m16"], minimum: "CU3" },
      en: ["[m16], CU3 or a later update"],
      fr: ["[m16], CU3 ou mise à jour ultérieure"],
    },
    {
      asked: { products: ["m16", "m19", "m22"] },
      en: ["[m16] or later"],
      fr: ["[m16] ou version ultérieure"],
    },
    {
      asked: { products: ["online"], subject: "licence" as const },
      en: ["[online] licence"],
      fr: ["licence [online]"],
    },
  ])("are the version and the noun: $en", ({ asked, en, fr }) => {
    expect([around(asked, "en"), around(asked, "fr")]).toEqual([en, fr]);
  });
});

test("versions are asked for of the products that some requirement names one of", () => {
  const conditions = [
    { kind: "requires" as const, products: ["web", "client"], minimum: "CU3", text: "Needs it." },
    { kind: "requires" as const, products: ["spare"], text: "Needs it." },
  ];
  const matrices = smallData.result.matrices.map((matrix) => ({
    ...matrix,
    cells: matrix.cells.slice(0, 1).map((cell) => ({ ...cell, conditions })),
  }));
  const small = siteOf({ ...smallData, result: { ...smallData.result, matrices } }, smallDay);
  expect([...versionedProducts(small)]).toEqual(["web"]);
});

test.each([
  { subject: undefined, about: ["", ""], behind: ["", ""] },
  {
    subject: "hybrid-server" as const,
    about: ["Hybrid server: ", "Serveur hybride\u00a0: "],
    behind: [" for the hybrid server", " pour le serveur hybride"],
  },
  { subject: "licence" as const, about: ["Licence: ", "Licence\u00a0: "], behind: ["", ""] },
])("the thing that it is about is said before it as $about, and behind it as $behind", (one) => {
  const asked = one.subject ? { subject: one.subject } : {};
  expect([aboutWords(asked, "en"), aboutWords(asked, "fr")]).toEqual(one.about);
  expect([forWords(asked, "en"), forWords(asked, "fr")]).toEqual(one.behind);
});
