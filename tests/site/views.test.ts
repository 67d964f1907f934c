import { describe, expect, test } from "vitest";
import type { MatrixSpec } from "../../src/matrix/catalog/schema.ts";
import { bySupport, counts, standingsIn } from "../../src/site/counts.ts";
import { linesOf } from "../../src/site/lines.ts";
import {
  acrossMatrices,
  definitionsOf,
  type FeatureInMatrix,
  featuresByGroup,
  wherever,
} from "../../src/site/related.ts";
import { type CellView, keyOf, siteOf, whyUnlisted } from "../../src/site/site.ts";
import { formsAround, productsOf, touchedProducts, touching } from "../../src/site/touching.ts";
import { viewAt } from "../support/site.ts";
import { cellAt, smallData, smallDay, smallSite } from "../support/small-site.ts";

type Unlisted = NonNullable<MatrixSpec["expected"]>["unlisted"];
const address = (view: CellView) => `${view.matrix.id}/${keyOf(view)}`;
/** The matrices, of which the first expects no document to speak of mail or the new server. */
const silentOnMail = smallData.catalog.matrices.map((matrix, at) =>
  at === 0
    ? { ...matrix, expected: { unlisted: ["mail", "new"], reason: { en: "No.", fr: "Non." } } }
    : matrix,
);
const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
const oldCloud = smallSite.cells.filter((view) => address(view).match(/^main\/.*\.old\.cloud$/));

describe("the joined content", () => {
  test("has a cell for every feature of every configuration, stated or not", () => {
    expect(smallSite.configurations).toHaveLength(6);
    expect(smallSite.cells).toHaveLength(2 * 2 * 3 + 2 * 1 * 2);
    expect(cellAt("main/albums.new.mail")).toMatchObject({ standing: "unlisted", cell: undefined });
    expect(cellAt("main/voice.old.mail").standing).toBe("unsupported");
  });

  test("is joined once", () => {
    expect(siteOf(smallData, smallDay)).toBe(smallSite);
  });

  test("says which id it does not have", () => {
    expect(() => smallSite.product("nowhere")).toThrow('There is no product "nowhere" in the content.');
  });
});

test("that something does not apply is explained only where a cell says so", () => {
  const usual = ["supported", "conditional", "unsupported", "unlisted"];
  expect(standingsIn(smallSite.cells)).toEqual(usual);
  const [first, ...others] = smallSite.cells;
  if (first === undefined) throw new Error("The small site has cells.");
  expect(standingsIn([{ ...first, standing: "not-applicable" }, ...others])).toEqual([
    "supported",
    "conditional",
    "unsupported",
    "not-applicable",
    "unlisted",
  ]);
});

test("counts tell what works from what is not listed", () => {
  expect(counts(oldCloud)).toEqual({
    supported: 0,
    "sources-differ": 0,
    conditional: 2,
    lapsed: 0,
    unsupported: 0,
    "not-applicable": 0,
    unlisted: 1,
    total: 3,
    works: 2,
  });
  expect(bySupport(oldCloud).unlisted.map(address)).toEqual(["main/albums.old.cloud"]);
});

describe("a feature", () => {
  test("is found in every matrix that has it", () => {
    const found = acrossMatrices(smallSite, smallSite.feature("voice"));
    expect(found.map(({ matrix, cells }) => [matrix.id, cells.length])).toEqual([
      ["main", 4],
      ["more", 2],
    ]);
  });

  test("is found beginning with the matrix it was left in, and with the cell itself in its place", () => {
    const view = cellAt("more/voice.new.cloud");
    const found = wherever(smallSite, view);
    expect(found.map(({ matrix }) => matrix.id)).toEqual(["more", "main"]);
    expect(found[0]?.cells).toContain(view);
    expect(found.flatMap(({ cells }) => cells)).toHaveLength(6);
  });

  test("is not looked for where the catalog says that no document speaks of it", () => {
    const voice = smallSite.feature("voice");
    const site = siteOf(
      { ...smallData, catalog: { ...smallData.catalog, matrices: silentOnMail } },
      smallDay,
    );
    const view = viewAt(site, "more/voice.new.cloud");
    if (!view) throw new Error("The site has this cell.");
    const found = (all: readonly FeatureInMatrix[]) => all.flatMap(({ cells }) => cells).map(address);
    expect(found(acrossMatrices(smallSite, voice))).toContain("main/voice.new.mail");
    expect(found(acrossMatrices(site, voice))).not.toContain("main/voice.new.mail");
    expect(found(wherever(site, view))).toEqual([
      "more/voice.old.cloud",
      "more/voice.new.cloud",
      // A document speaks of it, whatever the catalog expects.
      "main/voice.old.mail",
      "main/voice.old.cloud",
    ]);
  });

  test("that a document states is there even where the catalog expects silence about its pair", () => {
    const site = siteOf(
      { ...smallData, catalog: { ...smallData.catalog, matrices: silentOnMail } },
      smallDay,
    );
    const sound = featuresByGroup(site).find(({ group }) => group.id === "sound");
    expect(sound?.features.map(({ cells }) => cells.map(address))).toEqual([
      ["main/voice.old.mail", "main/voice.old.cloud", "more/voice.old.cloud", "more/voice.new.cloud"],
    ]);
  });

  test("stands in its group, unless no matrix has it", () => {
    expect(featuresByGroup(smallSite).map(({ group, features }) => [group.id, features.length])).toEqual([
      ["pictures", 2],
      ["sound", 1],
    ]);
  });

  test("is defined where a term is one of its names, whatever its case", () => {
    const [photos, voice] = [smallSite.feature("photos"), smallSite.feature("voice")];
    expect(definitionsOf(smallSite, [photos], "en").map(({ definition }) => definition.term)).toEqual([
      "Portraits",
    ]);
    expect(
      definitionsOf(smallSite, [{ ...voice, aliases: { en: ["PORTRAITS"], fr: [] } }], "fr"),
    ).toHaveLength(1);
    expect(definitionsOf(smallSite, [voice], "en")).toEqual([]);
  });
});

describe("a product", () => {
  test.each([
    { id: "old", pairs: 2, requires: 0, only: 1, excludes: 0 },
    { id: "new", pairs: 2, requires: 0, only: 0, excludes: 1 },
    { id: "client", pairs: 0, requires: 2, only: 0, excludes: 0 },
    { id: "spare", pairs: 0, requires: 0, only: 0, excludes: 0 },
  ])("$id is touched by what names it", ({ id, pairs, ...cells }) => {
    const found = touching(smallSite, smallSite.product(id));
    expect(found.pairs).toHaveLength(pairs);
    expect({
      requires: found.cells.requires.length,
      only: found.cells.only.length,
      excludes: found.cells.excludes.length,
    }).toEqual(cells);
  });

  test("leads to what it is a form of, and to its own forms", () => {
    const products = smallData.catalog.products.map((one) => ({
      ...one,
      ...(one.id === "mail" && { formOf: ["cloud"] }),
    }));
    const site = siteOf({ ...smallData, catalog: { ...smallData.catalog, products } }, smallDay);
    const around = (id: string) => {
      const { wider, forms } = formsAround(site, site.product(id));
      return [ids(wider), ids(forms)];
    };
    expect(around("mail")).toEqual([["cloud"], []]);
    expect(around("cloud")).toEqual([[], ["mail"]]);
    expect(around("old")).toEqual([[], []]);
  });

  test("that a feature needs in two matrices of one pair is needed there once", () => {
    const [main, more] = smallData.result.matrices;
    const photos = main?.cells.find((cell) => cell.feature === "photos" && cell.conditions.length > 0);
    const twice = more && photos ? [main, { ...more, cells: [...more.cells, photos] }] : [];
    const matrices = twice.flatMap((one) => one ?? []);
    const site = siteOf({ ...smallData, result: { ...smallData.result, matrices } }, smallDay);
    const naming = (one: typeof site) => touching(one, one.product("client")).cells.requires.map(address);
    expect(site.cells.filter(({ cell }) => cell === photos)).toHaveLength(2);
    expect(naming(site)).toEqual(naming(smallSite));
  });

  test("belongs to a cell by its sides first, then by its conditions", () => {
    const found = productsOf(smallSite, [cellAt("main/photos.old.cloud")]);
    expect(ids(found)).toEqual(["old", "cloud", "client", "web", "new"]);
  });

  test("that nothing names is left out of the list", () => {
    expect(ids(touchedProducts(smallSite))).toEqual(["old", "new", "mail", "cloud", "client", "web"]);
  });
});

describe("the lines of a document", () => {
  const lines = linesOf(smallSite, smallSite.document("guide"));

  test("keep the numbers of the file and know what they are", () => {
    expect(lines.map(({ number, kind }) => `${number} ${kind}`)).toEqual([
      "1 front-matter",
      "2 front-matter",
      "3 front-matter",
      "4 text",
      "5 heading",
      "6 text",
      "7 text",
      "8 text",
    ]);
  });

  test("know the cells that they state", () => {
    expect(lines.at(6)?.states.map(address)).toEqual(["main/photos.old.mail", "main/photos.old.cloud"]);
    expect(lines.at(7)?.states).toHaveLength(3);
    expect(lines.at(0)?.states).toEqual([]);
  });

  test("have no front matter where the document has none", () => {
    const plain = { ...smallSite.document("guide"), text: "One\r\n---\r\n" };
    expect(linesOf(smallSite, plain).map(({ kind, text }) => [kind, text])).toEqual([
      ["text", "One"],
      ["text", "---"],
    ]);
  });
});

describe("why no document states a cell", () => {
  const why = { en: "Nobody asked.", fr: "Personne ne l’a demandé." };
  const view = cellAt("main/albums.old.mail");
  const expecting = (unlisted: Unlisted): CellView => ({
    ...view,
    matrix: { ...view.matrix, expected: { unlisted, reason: why } },
  });
  test.each<{ name: string; unlisted: Unlisted; reason: typeof why | undefined }>([
    { name: "its whole matrix", unlisted: "all", reason: why },
    { name: "its feature", unlisted: ["albums"], reason: why },
    { name: "a member of its configuration", unlisted: ["mail"], reason: why },
    { name: "something else", unlisted: ["cloud"], reason: undefined },
    { name: "its feature there", unlisted: [{ features: ["albums"], placements: ["mail"] }], reason: why },
    {
      name: "its feature elsewhere",
      unlisted: [{ features: ["albums"], servers: ["new"] }],
      reason: undefined,
    },
  ])("is what the catalog says of $name: $reason.en", ({ unlisted, reason }) => {
    expect(whyUnlisted(expecting(unlisted))).toEqual(reason);
  });

  test("is nothing where one does, or where the catalog expects no silence", () => {
    expect(whyUnlisted({ ...expecting("all"), cell: cellAt("main/photos.old.mail").cell })).toBeUndefined();
    expect(whyUnlisted(view)).toBeUndefined();
  });
});
