import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { SearchIndex } from "../../src/components/search/listing.ts";
import { addresses, type Place } from "../../src/matrix/addresses.ts";
import { type Language, languages } from "../../src/matrix/catalog/languages.ts";
import { effectiveAnswer } from "../../src/matrix/derive/answer.ts";
import { type CellView, keyOf, placeOf } from "../../src/site/site.ts";
import { tableCellPlace, tableOf } from "../../src/site/table.ts";
import { attribute, type Element, saidIn, textOf } from "../support/built/markup.ts";
import type { BuiltPage } from "../support/built/site.ts";
import { siteAt, viewAt } from "../support/site.ts";
import { product } from "./sites.ts";

const site = siteAt("content", product.day);
const pathOf = addresses(product.base);

function pageAt(language: Language, place: Place): BuiltPage {
  const path = pathOf(language, place).replace(/#.*/, "");
  const page = product.pages.get(path);
  if (page === undefined) throw new Error(`There is no page at ${path}.`);
  return page;
}

const metaOf = ({ elements }: BuiltPage, property: string): string => {
  const meta = elements.find((one) => attribute(one, "property") === property);
  return (meta && attribute(meta, "content")) ?? "";
};
const folded = (element: Element): string => textOf(element).replace(/\s+/gu, " ").trim();

const retired = site.cells.filter(
  ({ at, cell }) =>
    cell &&
    ["supported", "conditional"].includes(effectiveAnswer(cell)) &&
    at.some(({ id }) => id === "skype-for-business-online"),
);
const words = {
  en: { was: "Was supported", until: "until Skype for Business Online was switched off on 31 July 2021" },
  fr: {
    was: "Était pris en charge",
    until: "jusqu’à l’arrêt de Skype for Business Online le 31 juillet 2021",
  },
} as const;

describe.each(languages)("what worked with Skype for Business Online, in the language %s", (language) => {
  const { was, until } = words[language];

  test("are cells, and all of them have lapsed", () => {
    expect(retired.length).toBeGreaterThan(20);
    expect(retired.filter(({ standing }) => standing !== "lapsed").map(keyOf)).toEqual([]);
  });

  test.each(retired.map((view) => [`${view.matrix.id}/${keyOf(view)}`, view] as const))(
    "%s is told as retired in table, page, title and preview",
    (_, view) => {
      const table = pageAt(language, tableCellPlace(site, view) ?? placeOf(view));
      const cell = table.elements.find((one) => attribute(one, "id") === keyOf(view));
      expect(cell && [attribute(cell, "class"), folded(cell).startsWith(was)]).toEqual(["lapsed", true]);
      const page = pageAt(language, placeOf(view));
      // A title that has no room for the whole answer says none.
      expect(page.title).toMatch(new RegExp(`${was}|^[^:]*$`, "i"));
      expect([...saidIn(page.elements)].filter((said) => said.startsWith(`${was}, ${until}.`))).not.toEqual(
        [],
      );
      expect(page.description).toContain(until);
      expect(metaOf(page, "og:title")).toContain(until);
      expect(metaOf(page, "og:description")).toContain(until);
    },
  );

  test("is found as retired by the search", () => {
    const file = join(
      product.folder,
      pathOf(language, { kind: "search" }).slice(product.base.length),
      "index.json",
    );
    const { data, words: said }: SearchIndex = JSON.parse(readFileSync(file, "utf8"));
    expect(said.standing["lapsed"]).toBe(was);
    const cells = new Map(
      data.matrices.flatMap(({ id, cells: all }) =>
        Object.entries(all).map(([key, cell]) => [`${id}/${key}`, cell]),
      ),
    );
    const days = retired.map((view) => cells.get(`${view.matrix.id}/${keyOf(view)}`)?.[2]);
    expect(new Set(days)).toEqual(new Set(["2021-07-31"]));
  });
});

function cellAt(address: string): CellView {
  const view = viewAt(site, address);
  if (view === undefined) throw new Error(`The catalog has no cell ${address}.`);
  return view;
}

describe.each<{ language: Language; address: string; says: string; never: string }>([
  {
    language: "en",
    address: "exchange/voice-mail.lync-server-2013.exchange-online",
    says: "by Cloud Voicemail since Hosted Exchange UM was switched off on 28 February 2020",
    never: "Was supported",
  },
  {
    language: "fr",
    address: "exchange/voice-mail.lync-server-2013.exchange-online",
    says: "par Cloud Voicemail depuis l’arrêt de Messagerie unifiée Exchange hébergée le 28 février 2020",
    never: "Était pris en charge",
  },
  {
    language: "en",
    address: "exchange-online/voice-mail.lync-server-2010.exchange-online",
    says: "Was supported, until Hosted Exchange UM was switched off on 28 February 2020. Nothing serves it any more.",
    never: "Cloud Voicemail",
  },
  {
    language: "fr",
    address: "exchange-online/voice-mail.lync-server-2010.exchange-online",
    says: "Était pris en charge, jusqu’à l’arrêt de Messagerie unifiée Exchange hébergée le 28 février 2020. Plus rien ne l’assure.",
    never: "Cloud Voicemail",
  },
])("voice mail at $address in $language", ({ language, address, says, never }) => {
  test("names what was switched off, and what serves it since", () => {
    const { description, elements } = pageAt(language, placeOf(cellAt(address)));
    const whole = elements.filter((one) => attribute(one, "class") === "answer-text").map(folded);
    expect(whole[0]).toContain(says);
    // A description has room for the beginning alone.
    for (const said of [description, ...whole]) expect(said).not.toContain(never);
  });
});

test.each(languages)(
  "the columns of a table say what became of their servers, in the language %s",
  (language) => {
    const { columns } = tableOf(site, cellAt("exchange/voice-mail.lync-server-2013.exchange-online").matrix);
    const page = pageAt(language, { kind: "matrix", matrix: columns[0]?.matrix.id ?? "" });
    const badges = page.elements.filter((one) => attribute(one, "class") === "badge").map(folded);
    expect(badges).toEqual(
      {
        en: ["out of support since April 2023", "switched off July 2021"],
        fr: ["hors support depuis avril 2023", "arrêté en juillet 2021"],
      }[language],
    );
  },
);

describe.each(["exchange", "exchange-online"])(
  "before one starts with Lync Server 2013 and Exchange Online, at /%s/",
  (matrix) => {
    const at = ["lync-server-2013", "exchange-online"];

    test.each<{ language: Language; needed: string; says: string }>([
      { language: "en", needed: "shared-sip-address-space", says: "Shared SIP address space" },
      { language: "en", needed: "exchange-web-services", says: "1 April 2027" },
      { language: "en", needed: "lync-2013-client", says: "Lync 2013 client" },
      { language: "fr", needed: "shared-sip-address-space", says: "Espace d’adressage SIP partagé" },
      { language: "fr", needed: "exchange-web-services", says: "1er avril 2027" },
      { language: "fr", needed: "lync-2013-client", says: "Client Lync 2013" },
    ])("$needed is named once, in $language", ({ language, needed, says }) => {
      const { elements } = pageAt(language, { kind: "configuration", matrix, at });
      const items = elements.filter((one) => attribute(one, "data-id")?.endsWith(needed));
      expect(items).toHaveLength(1);
      expect(items.map(folded).join()).toContain(says);
    });
  },
);
