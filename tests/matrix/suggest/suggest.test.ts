import { describe, expect, test } from "vitest";
import { catalogFiles, documentsAt } from "../../../src/disk/content.ts";
import { fixtureContent } from "../../fixtures/site.ts";
import { axesOnly, catalogFrom, suggested, table } from "../../support/suggesting.ts";

const ofSite = catalogFiles(".", fixtureContent).value;
const nothing = catalogFrom("groups: []\n");
const folder = (name: string) => documentsAt([`tests/fixtures/suggest/${name}`]).value;

const folders = [
  { name: "talk", field: "servers and placements, packed and answered", prose: 3, cells: 12 },
  { name: "fern", field: "features and clients", prose: 3, cells: 18 },
  { name: "quill", field: "printer drivers and operating systems", prose: 2, cells: 16 },
];
const catalogs = [
  { about: "other things", files: ofSite },
  { about: "axes alone", files: axesOnly },
  { about: "nothing", files: nothing },
];
const cases = folders.flatMap((one) => catalogs.map(({ about, files }) => ({ ...one, about, files })));

describe("what is suggested, as a further file of the catalog,", () => {
  test.each(cases)(
    "reads documents about $field, beside a catalog of $about",
    ({ name, prose, cells, files }) => {
      const { diagnostics, after } = suggested(folder(name), files);
      expect(diagnostics).toEqual([]);
      expect(after.matrices.map((matrix) => matrix.cells.length)).toEqual([cells]);
      expect(after.diagnostics.filter(({ severity }) => severity !== "note")).toEqual([]);
      // What is no matrix is left alone, as before.
      expect(after.diagnostics.filter(({ code }) => code === "table-left-alone")).toHaveLength(prose);
    },
  );

  test.each(cases)(
    "is all that there is to say about $field, beside a catalog of $about",
    ({ name, files }) => {
      const { yaml } = suggested(folder(name), files);
      const again = suggested(folder(name), [...files, { path: "suggested.yaml", text: yaml }]);
      expect(again.yaml).toBe("# The catalog already has everything these documents name.\n");
    },
  );

  test.each(cases)(
    "says nothing that documents about $field do not, beside a catalog of $about",
    ({ name, files }) => {
      const { additions } = suggested(folder(name), files);
      const texts = folder(name)
        .map(({ text }) => text)
        .join("\n");
      const entries = [...additions.products, ...additions.features, ...additions.groups];
      expect(entries.length).toBeGreaterThan(0);
      for (const { label, aliases } of entries)
        for (const words of [label, ...aliases]) expect(texts).toContain(words);
      for (const { title } of additions.matrices) expect(texts).toContain(`# ${title}\n`);
      expect(additions.axes.filter(({ isUnnamed, label }) => !isUnnamed && !texts.includes(label))).toEqual(
        [],
      );
    },
  );
});

test("a file of suggestions has the places of all words, and all wordings", () => {
  const text = `# Clients\n\n${table(
    "| Feature | Oak App | Elm App |",
    "| Notes | Yes | No |",
    "| Maps | Yes | Yes |",
    "| NOTES | No | No |",
  )}\n## More\n\n${table("| Feature | Oak App | Elm App |", "| Notes | Yes | Yes |", "| Charts | Yes | Yes |")}`;
  expect(suggested([{ path: "docs/a.md", text }], axesOnly).yaml).toMatchInlineSnapshot(`
    "# What the catalog lacks to read these documents, as far as they show. Save it as a separate file next to the other
    # files of the catalog, and correct what is wrong: ids never change once they are published. Labels, groups and
    # summaries are taken from the documents, and are the same in each language until somebody translates them.

    products:
      - { id: oak-app, kind: client, label: { en: Oak App, fr: Oak App } } # docs/a.md:3, docs/a.md:11
      - { id: elm-app, kind: client, label: { en: Elm App, fr: Elm App } } # docs/a.md:3, docs/a.md:11
    groups:
      - { id: clients, label: { en: Clients, fr: Clients } }
      - { id: more, label: { en: More, fr: More } }
    features:
      - { id: notes, group: clients, label: { en: Notes, fr: Notes }, aliases: [ NOTES ] } # docs/a.md:5, docs/a.md:7, docs/a.md:13
      - { id: maps, group: clients, label: { en: Maps, fr: Maps } } # docs/a.md:6
      - { id: charts, group: more, label: { en: Charts, fr: Charts } } # docs/a.md:14
    matrices:
      # Tables: docs/a.md:3, docs/a.md:11
      - id: clients
        label: { en: Clients, fr: Clients }
        summary: { en: Clients, fr: Clients }
        clients: [ oak-app, elm-app ]
        features:
          - notes
          - maps
          - charts
    "
  `);
});

test("names of a matrix that the catalog has are to be added to it, which no further file can do", () => {
  const text = table(
    "| | Exchange Online | Exchange on-premises |",
    "| Contoso Talk 2030 | Voice mail | Skills search |",
    "| Lync Server 2013 | Voice mail | Whiteboard sharing |",
    "| Skype for Business Online | Whiteboard sharing | Voice mail |",
  );
  const { yaml, after, diagnostics } = suggested([{ path: "a.md", text }], ofSite);
  expect(diagnostics).toEqual([]);
  expect(yaml).toContain("contoso-talk-2030");
  expect(yaml).toContain("\n# Add to the servers of the matrix exchange: contoso-talk-2030\n");
  expect(yaml).toContain(
    "\n# Add to the features of the matrix exchange: skills-search, whiteboard-sharing\n",
  );
  expect(new Set(after.diagnostics.map(({ code }) => code))).toEqual(new Set(["not-in-matrix"]));
});

test("a matrix that is suggested lists also what shows only once its tables are read", () => {
  const text = `# Oaks\n\n${table(
    "| | Elm Mail | Elm Mail 2 |",
    "| Oak Server | Voice maps | Voice maps |",
    "| Ash Server | Shared photo store | Voice maps |",
  )}`;
  const { additions, after } = suggested([{ path: "a.md", text }], axesOnly);
  expect(additions.matrices[0]?.features).toEqual(["voice-maps", "shared-photo-store"]);
  expect(after.diagnostics).toEqual([]);
});

test("what a matrix of the catalog does not list is all there can be to do", () => {
  const text = table("| | Exchange Online |", "| Lync Server 2013 | Skills search |");
  expect(suggested([{ path: "a.md", text }], ofSite).yaml).toBe(
    "# Add to the features of the matrix exchange: skills-search\n",
  );
});

test("known names that meet in no matrix make one, which has no better name than their place without a heading", () => {
  const text = table("| | SharePoint Online |", "| Exchange Server 2010 | Skills search |");
  const { additions, yaml } = suggested([{ path: "docs/a.md", text }], ofSite);
  expect(additions.matrices.map(({ title }) => title)).toEqual(["a, line 1"]);
  expect(yaml).toContain("  # Tables: docs/a.md:1\n");
});

test("known names that meet in no matrix make one", () => {
  const text = `## Old with old\n\n${table("| | SharePoint Online |", "| Exchange Server 2010 | Skills search |")}`;
  const { additions, after } = suggested([{ path: "a.md", text }], ofSite);
  expect(additions.products).toEqual([]);
  expect(additions.matrices).toMatchObject([
    {
      id: "old-with-old",
      axes: [{ members: ["sharepoint-online"] }, { members: ["exchange-server-2010"] }],
      features: ["skills-search"],
    },
  ]);
  expect(after.diagnostics).toEqual([]);
});

test("a table that is read for the sake of one known word brings up no names", () => {
  const text = table(
    "| Step | Where |",
    "| Exchange Online | Turn voice mail on in the Contoso Portal. |",
    "| Another | Voice mail |",
  );
  expect(suggested([{ path: "a.md", text }], ofSite).additions.products).toEqual([]);
});
