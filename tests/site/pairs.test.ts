import { describe, expect, test } from "vitest";
import { catalogOnDisk, ownDocuments } from "../../src/disk/content.ts";
import { readMatrices } from "../../src/matrix/index.ts";
import { searchData } from "../../src/search/data.ts";
import { createSearch } from "../../src/search/search.ts";
import { choicesOf } from "../../src/site/filters.ts";
import {
  asOne,
  cellsOn,
  documentsOf,
  formTitle,
  groupsOf,
  oncePerPair,
  type PairRow,
  pairsOf,
} from "../../src/site/pairs.ts";
import { type CellView, keyOf, siteOf } from "../../src/site/site.ts";
import { fixtureContent, fixtureDay } from "../fixtures/site.ts";
import { pairIn, siteAt } from "../support/site.ts";
import { smallSite } from "../support/small-site.ts";

const site = siteAt(fixtureContent, fixtureDay);
const pairAt = (path: string) => pairIn(site, path);
const address = (view: CellView): string => `${view.matrix.id}/${keyOf(view)}`;
/** A row as its feature, and the matrices of each answer with its standing. */
const told = ({ feature, answers }: PairRow): string =>
  `${feature.id}: ${answers.map((all) => `${all[0]?.standing} in ${all.map(({ matrix }) => matrix.id).join(" and ")}`).join(", ")}`;

describe("a pair", () => {
  test("is one, from whichever matrix it is looked at", () => {
    const pair = pairAt("exchange/lync-server-2013/exchange-online");
    expect(pairAt("exchange-online/lync-server-2013/exchange-online")).toBe(pair);
    expect(pair.configurations.map(({ matrix }) => matrix.id)).toEqual(["exchange", "exchange-online"]);
    expect(pairsOf(site).all.filter((one) => one === pair)).toHaveLength(1);
  });

  test("has each feature once, with every matrix that says the same", () => {
    const rows = pairAt("exchange/lync-server-2013/exchange-online").rows.map(told);
    expect(rows).toHaveLength(17);
    expect(rows).toContain("voice-mail: supported in exchange and exchange-online");
    expect(rows).toContain("archiving: supported in exchange");
    expect(rows.slice(-3)).toEqual([
      "out-of-office: conditional in exchange-online",
      "calendar-data: conditional in exchange-online",
      "integrated-services: unlisted in exchange-online",
    ]);
  });

  test("has both answers where two matrices do not say the same, and one where they do", () => {
    const [, names] = pairAt("woodgrove/woodgrove-phone-6/woodgrove-mail-2").rows;
    expect(names && told(names)).toBe(
      "caller-names: conditional in woodgrove, conditional in woodgrove-desk",
    );
    const [online] = pairAt("fabrikam-mail/fabrikam-voice-server/fabrikam-mail-online").rows;
    expect(online && told(online)).toBe("call-recording: unsupported in call-recording and fabrikam-mail");
  });

  test("has one answer where sources differ and nothing decides, from all matrices together", () => {
    const [recording] = pairAt("fabrikam-mail/fabrikam-voice-server/fabrikam-mail-server").rows;
    expect(recording && told(recording)).toBe(
      "call-recording: sources-differ in call-recording and fabrikam-mail",
    );
  });

  test("has the answer that holds where something decides, from all matrices together", () => {
    const [park] = pairAt("woodgrove-desk/woodgrove-phone-6/woodgrove-mail-3").rows;
    expect(park && told(park)).toBe("call-park: supported in woodgrove and woodgrove-desk");
  });

  test("does not count the silence of one matrix against what another one states", () => {
    const rows = pairIn(smallSite, "main/new/cloud").rows.map(told);
    expect(rows).toContain("voice: supported in more");
    expect(rows).toContain("photos: unlisted in main and more");
  });

  test("counts as the more cautious of two answers", () => {
    const { matrix, cells } = asOne(pairAt("fabrikam-mail/fabrikam-voice-server/fabrikam-mail-server"));
    expect(matrix.id).toBe("call-recording");
    expect(cells.map(({ standing }) => standing)).toEqual(["sources-differ", "supported"]);
  });

  test("puts a feature of another matrix to the group that it belongs to", () => {
    const groups = groupsOf(pairAt("exchange/lync-server-2013/exchange-online").rows);
    expect(groups.find(({ group }) => group === "presence")?.rows.map(({ feature }) => feature.id)).toEqual([
      "free-busy-status",
      "out-of-office",
      "calendar-data",
    ]);
    expect(new Set(groups.map(({ group }) => group)).size).toBe(groups.length);
  });

  test("that no matrix has is a mistake of the caller", () => {
    const [first] = site.configurations;
    if (!first) throw new Error("The fixture site has configurations.");
    expect(() => pairsOf(site).of({ matrix: first.matrix, at: [] })).toThrow("There is no configuration");
  });
});

describe("the forms of a pair", () => {
  const pair = pairAt("exchange/lync-server-2013/exchange-online");

  test("stand in parts of their own, with what documents state of them", () => {
    expect(pair.forms.map((form) => formTitle(form, "en"))).toEqual([
      "With Hosted Exchange UM, a form of Exchange Online",
      "With Exchange UM in mixed mode, a form of Exchange Online",
    ]);
    expect(pair.forms.flatMap(({ rows }) => rows.map(told))).toEqual([
      "unified-messaging: lapsed in hosted-um",
      "unified-messaging: conditional in hosted-um",
    ]);
    expect(cellsOn(pair).map(address)).toContain(
      "hosted-um/unified-messaging.lync-server-2013.hosted-exchange-um",
    );
  });

  test("are there even where no document says anything of them, without rows", () => {
    const { forms } = pairAt("exchange/lync-server-2013/exchange-on-premises");
    expect(forms.map(({ forms: [own], rows }) => [own?.form.id, rows.length])).toEqual([
      ["exchange-um-on-premises", 1],
      ["exchange-um-mixed", 1],
      ["exchange-server-2010", 0],
      ["exchange-server-2013", 6],
    ]);
  });

  test("know what they are forms of", () => {
    const wider = (own: string) => pairAt(own).wider.map((one) => one.at.map(({ id }) => id).join("/"));
    expect(wider("hosted-um/lync-server-2013/exchange-um-mixed")).toEqual([
      "lync-server-2013/exchange-on-premises",
      "lync-server-2013/exchange-online",
    ]);
    expect(wider("exchange/lync-server-2013/exchange-online")).toEqual([]);
  });

  test("change no cell, no filter and no answer of the search where it names what the cells do", () => {
    const catalog = catalogOnDisk(".", fixtureContent).value;
    const files = ownDocuments(".", fixtureContent).value;
    const without = { ...catalog, products: catalog.products.map(({ formOf: _, ...others }) => others) };
    const read = readMatrices(files, without, { own: true }).result;
    expect(without).not.toEqual(catalog);
    expect(read).toEqual(site.data.result);
    const [found, foundWithout] = [searchData(catalog, site.data.result), searchData(without, read)].map(
      (searched) => createSearch(searched, fixtureDay).find("voice mail exchange online"),
    );
    expect(foundWithout).toEqual(found);
    const bare = siteOf({ ...site.data, catalog: without, result: read }, site.day);
    const choices = (one: typeof site) =>
      one.data.catalog.matrices.map((matrix) => choicesOf(one, matrix).requires.map(({ id }) => id));
    expect(choices(bare)).toEqual(choices(site));
  });
});

test("of cells of one pair in two matrices, one is counted", () => {
  const voice = site.cells.filter(({ feature }) => feature.id === "voice-mail");
  const once = oncePerPair(voice).map(address);
  expect(voice.map(address)).toContain("exchange-online/voice-mail.lync-server-2013.exchange-online");
  expect(once).not.toContain("exchange-online/voice-mail.lync-server-2013.exchange-online");
  expect(once).toHaveLength(voice.length - 1);
});

test("documents are named once, in the language of the page where they have it", () => {
  const cells = cellsOn(pairAt("hosted-um/lync-server-2013/hosted-exchange-um"));
  const ids = (language: "en" | "fr") => documentsOf(site, cells, language).map((one) => one.language);
  expect(ids("en")).toEqual(["en"]);
  expect(ids("fr")).toEqual(["fr"]);
});
