import type { Feature, Localised, Product } from "../../src/matrix/catalog/schema.ts";
import { idsInKey } from "../../src/matrix/coordinates.ts";
import type { Cell, Condition, Whole } from "../../src/matrix/model/answers.ts";
import type { SiteData } from "../../src/site/data.ts";
import { type CellView, type Site, siteOf } from "../../src/site/site.ts";
import { nowhere } from "../../src/site/written.ts";
import { viewAt } from "./site.ts";

const both = (text: string): Localised => ({ en: text, fr: text });
const product = (id: string, label: string, more: Partial<Product> = {}): Product => ({
  id,
  kind: "server",
  label: both(label),
  aliases: { en: [], fr: [] },
  terms: [],
  ...more,
});
const featureOf = (id: string, group: string, label: Localised, aliases: string[] = []): Feature => ({
  id,
  group,
  label,
  aliases: { en: aliases, fr: aliases },
  terms: [],
});

/** A condition, as documents state them. */
export const condition = (kind: Condition["kind"], products: string[], text: string): Condition => ({
  kind,
  products,
  text,
});

const cell = (id: string, support: Cell["support"], line: number, conditions: Condition[] = []): Cell => {
  const { feature, at } = idsInKey(id);
  const sources = [{ document: "guide", line, column: 3, text: feature }];
  return { feature, at: [...at], support, evidence: "table", conditions, references: [], sources };
};

/** What documents say of a configuration as a whole. */
export const whole = (at: readonly string[], support: Whole["support"]): Whole => ({
  at: [...at],
  support,
  evidence: "table",
  conditions: [],
  references: [],
  sources: [{ document: "guide", line: 7, column: 3, text: "together" }],
});

const server = { id: "server", list: "servers", label: both("Server") };
const placement = { id: "placement", list: "placements", label: both("Placement") };

const matrix = (id: string, servers: string[], placements: string[], features: string[]) => ({
  id,
  label: both(id),
  summary: both(`About ${id}`),
  axes: [
    { ...server, members: servers },
    { ...placement, members: placements },
  ],
  features,
});

const result = (id: string, cells: Cell[]) => ({
  id,
  title: id,
  axes: [],
  features: [],
  cells,
  configurations: [],
  notes: [],
});

const document = {
  id: "guide",
  path: "guide.md",
  language: "en",
  title: "Guide",
  date: null,
  origins: [],
  checked: null,
};
const guide = ["---", "title: Guide", "---", "", "# Guide", "", "| photos |", "| voice |", ""].join("\n");

/** Two matrices with everything that the derived views have to tell apart. */
export const smallData: SiteData = {
  catalog: {
    axes: [server, placement],
    kinds: [],
    products: [
      product("old", "Old Server", { short: both("Old") }),
      product("new", "New Server", { short: both("New") }),
      product("mail", "Mail", { kind: "mail" }),
      product("cloud", "Cloud", { kind: "mail" }),
      product("client", "Good Client", { kind: "client", short: both("Client") }),
      product("web", "Web Client", { kind: "client" }),
      product("spare", "Spare Part"),
    ],
    groups: [
      { id: "pictures", label: both("Pictures") },
      { id: "sound", label: both("Sound") },
    ],
    references: [],
    features: [
      featureOf("photos", "pictures", { en: "Photos", fr: "Photos d’identité" }, ["Portraits"]),
      featureOf("albums", "pictures", both("Albums")),
      featureOf("voice", "sound", both("Voice")),
      featureOf("silence", "sound", both("Silence")),
    ],
    matrices: [
      matrix("main", ["old", "new"], ["mail", "cloud"], ["photos", "albums", "voice"]),
      matrix("more", ["old", "new"], ["cloud"], ["voice", "photos"]),
    ],
    origins: [],
    rests: [],
  },
  site: {
    name: "Small",
    title: both("Small"),
    line: both("A small site."),
    examples: { en: ["photos"], fr: ["photos"] },
  },
  documents: [{ ...document, description: "", text: guide }],
  conflicts: [],
  changes: [],
  redirects: { redirects: [], gone: [] },
  permalinks: [],
  places: nowhere,
  stretches: new Map(),
  result: {
    documents: [document],
    diagnostics: [],
    definitions: [
      { term: "Portraits", text: "Pictures of people.", source: { document: "guide", line: 5, column: 1 } },
      { term: "Nothing", text: "Not there.", source: { document: "guide", line: 6, column: 1 } },
    ],
    matrices: [
      result("main", [
        cell("photos.old.mail", "supported", 7),
        cell("photos.old.cloud", "conditional", 7, [
          condition("requires", ["client", "web"], "Needs a client."),
          condition("excludes", ["new"], "Not with the new one."),
        ]),
        cell("voice.old.cloud", "conditional", 8, [
          condition("requires", ["web", "client"], "A client is needed."),
          condition("restriction", [], "Only on weekdays."),
          condition("only", ["old"], "Old only."),
        ]),
        cell("voice.old.mail", "unsupported", 8),
      ]),
      result("more", [cell("voice.new.cloud", "supported", 8)]),
    ],
  },
};

/** The day as of which the small site speaks. */
export const smallDay = "2026-11-20";

export const smallSite: Site = siteOf(smallData, smallDay);

/** The cell of the small site at `matrix/feature.server.placement`. */
export function cellAt(address: string): CellView {
  const found = viewAt(smallSite, address);
  if (found === undefined) throw new Error(`The small site has no cell ${address}.`);
  return found;
}

/** The small site with a plain yes in further cells of its matrices. @param cells keys of cells by the id of their matrix */
export function smallSiteWith(cells: Readonly<Record<string, readonly string[]>>): Site {
  const matrices = smallData.result.matrices.map((one) => ({
    ...one,
    cells: [...one.cells, ...(cells[one.id] ?? []).map((key) => cell(key, "supported", 7))],
  }));
  return siteOf({ ...smallData, result: { ...smallData.result, matrices } }, smallDay);
}

/** The small site with a statement about each configuration of both matrices. */
export const spokenSite: Site = smallSiteWith({
  main: ["voice.new.mail", "voice.new.cloud"],
  more: ["voice.old.cloud"],
});
