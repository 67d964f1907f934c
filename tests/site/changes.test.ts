import { describe, expect, test } from "vitest";
import type { Change, ChangeKind, State } from "../../src/matrix/changes/change.ts";
import {
  conditionsOf,
  grouped,
  isWordingOnly,
  mainKind,
  mostAlone,
  type ReadCondition,
  type ReadDetails,
  titler,
  type Untitled,
} from "../../src/site/changes.ts";
import { condition, smallData } from "../support/small-site.ts";

const { catalog } = smallData;
const state = (support: State["support"], conditions: string[] = []): State => ({
  support,
  conditions,
  via: [],
  sources: [{ document: "guide", anchor: "voice.old.cloud" }],
});
const change = (kinds: ChangeKind[], more: Partial<Change> = {}): Untitled => ({
  matrix: "main",
  key: "voice.old.cloud",
  about: "cell",
  kinds,
  before: state("conditional"),
  after: state("conditional"),
  ...more,
});
const inEnglish = (text: string): ReadCondition => ({
  ...condition("restriction", [], text),
  language: "en",
});
const needs = condition("requires", ["client", "web"], "Needs a client.");
const added = (...all: ReadCondition[]): ReadDetails => ({ added: all, removed: [] });
const removed = (...all: ReadCondition[]): ReadDetails => ({ added: [], removed: all });
const title = titler(catalog);

describe("the title of a change is the changed fact itself:", () => {
  test.each<{ name: string; of: Untitled; read?: ReadDetails; en: string; fr: string }>([
    {
      name: "its support",
      of: change(["support"], { before: state("supported"), after: state("unsupported") }),
      en: "supported → not supported",
      fr: "pris en charge → non pris en charge",
    },
    {
      name: "its support, and the condition that this comes with",
      of: change(["support", "condition-added"], { before: state("supported") }),
      read: added(needs),
      en: "supported → supported with conditions; now requires Good Client or Web Client",
      fr: "pris en charge → pris en charge sous conditions\u202f; exige désormais Good Client ou Web Client",
    },
    {
      name: "what serves it now",
      of: change(["service"], { after: { ...state("conditional"), via: ["Good Box", "Old Box"] } }),
      en: "now served by Good Box, Old Box",
      fr: "désormais assuré par Good Box, Old Box",
    },
    {
      name: "that it is no longer said what serves it",
      of: change(["service"]),
      en: "no longer said what serves it",
      fr: "ce qui l’assure n’est plus indiqué",
    },
    {
      name: "that it is new, without the conditions, which are all new",
      of: change(["newly-stated"], { before: undefined }),
      read: added(needs),
      en: "not listed → supported with conditions",
      fr: "non mentionné → pris en charge sous conditions",
    },
    {
      name: "that nothing is stated any more",
      of: change(["no-longer-stated"], { before: state("sources-differ"), after: undefined }),
      en: "sources differ → not listed",
      fr: "sources divergentes → non mentionné",
    },
    {
      name: "a requirement with its least version and what it is about",
      of: change(["condition-added"]),
      read: added({ ...condition("requires", ["new"], "x"), minimum: "CU3", subject: "mailbox-server" }),
      en: "now requires New Server CU3 or later for the mailbox server",
      fr: "exige désormais New Server CU3 ou ultérieure pour le serveur de boîtes aux lettres",
    },
    {
      name: "one condition for another",
      of: change(["condition-added", "condition-removed"]),
      read: { added: [condition("only", ["old"], "x")], removed: [condition("excludes", ["web"], "y")] },
      en: "now only with Old Server; no longer excludes Web Client",
      fr: "désormais uniquement avec Old Server\u202f; n’exclut plus Web Client",
    },
    {
      name: "more conditions than a title has room for, each of them once",
      of: change(["condition-removed"]),
      read: removed(needs, needs, condition("only", ["old"], "x"), condition("excludes", ["web"], "y")),
      en: "no longer requires Good Client or Web Client; no longer only with Old Server; 1 more condition changed",
      fr: "n’exige plus Good Client ou Web Client\u202f; n’est plus limité à Old Server\u202f; 1 autre condition modifiée",
    },
    {
      name: "a restriction in its own words, and without them in another language",
      of: change(["condition-added", "condition-removed"]),
      read: { added: [inEnglish("Only on weekdays.")], removed: [inEnglish("Never at night.")] },
      en: "new restriction “Only on weekdays”; restriction “Never at night” dropped",
      fr: "nouvelle restriction\u202f; restriction supprimée",
    },
    {
      name: "a product that no catalog knows in the words of the document",
      of: change(["condition-added"]),
      read: added({ ...condition("requires", ["lost-thing"], "The Lost Thing."), language: "en" }),
      en: "now requires The Lost Thing",
      fr: "nouvelle condition",
    },
    {
      name: "conditions of which nothing is known but their words",
      of: change(["condition-added", "condition-removed"], {
        before: state("conditional", ["Needs a client."]),
        after: state("conditional", ["Old only."]),
      }),
      en: "new condition; condition dropped",
      fr: "nouvelle condition\u202f; condition supprimée",
    },
    {
      name: "what serves it since, by its products",
      of: change(["service"]),
      read: { ...added(), via: [{ text: "Through them.", products: ["new", "cloud"] }] },
      en: "now served by New Server and Cloud",
      fr: "désormais assuré par New Server et Cloud",
    },
    {
      name: "what serves it since, in the words of the document in their language alone",
      of: change(["service"]),
      read: { ...added(), via: [{ text: "A gateway.", products: [], language: "en" }] },
      en: "now served by A gateway",
      fr: "assuré par un autre service",
    },
    { name: "another place", of: change(["source-moved"]), en: "source moved", fr: "source déplacée" },
    { name: "other words", of: change(["wording"]), en: "wording only", fr: "formulation seule" },
  ])("$name", ({ of, read, en, fr }) => {
    expect(title(of, read)).toEqual({
      en: `Voice, Old Server with Cloud: ${en}`,
      fr: `Voice, Old Server avec Cloud\u202f: ${fr}`,
    });
  });

  test.each([
    {
      name: "of a whole configuration",
      key: "old.cloud",
      about: "configuration",
      what: "Old Server with Cloud as a whole",
    },
    {
      name: "of something that is gone, by the earlier catalog",
      key: "voice.ancient.cloud",
      about: "cell",
      what: "Voice, Ancient Server with Cloud",
    },
    {
      name: "of something that no catalog knows, by its id",
      key: "fax.old.dish",
      about: "cell",
      what: "fax, Old Server with dish",
    },
  ] as const)("$name", ({ key, about, what }) => {
    const [product] = catalog.products;
    const renamed = { en: "Older Server", fr: "Serveur plus ancien" };
    const gone = { en: "Ancient Server", fr: "Serveur ancien" };
    const earlier = {
      ...catalog,
      products: catalog.products.flatMap((one) =>
        one === product
          ? [
              { ...one, label: renamed },
              { ...one, id: "ancient", label: gone },
            ]
          : [one],
      ),
    };
    const of = change(["support"], {
      key,
      about,
      before: state("supported"),
      after: state("not-applicable"),
    });
    expect(titler(catalog, earlier)(of).en).toBe(`${what}: supported → not applicable`);
  });
});

test("conditions are told apart by their words", () => {
  const of = change(["condition-added"], {
    before: state("conditional", ["A.", "B."]),
    after: state("conditional", ["B.", "C."]),
  });
  expect(conditionsOf(of)).toEqual({ added: ["C."], removed: ["A."] });
  expect(conditionsOf({ after: state("conditional", ["A."]) })).toEqual({ added: [], removed: [] });
});

test.each<{ kinds: ChangeKind[]; main: ChangeKind; wordingOnly: boolean }>([
  { kinds: ["condition-removed", "support"], main: "support", wordingOnly: false },
  { kinds: ["wording", "source-moved"], main: "source-moved", wordingOnly: false },
  { kinds: ["no-longer-stated"], main: "no-longer-stated", wordingOnly: false },
  { kinds: ["wording"], main: "wording", wordingOnly: true },
])("a change of $kinds counts as $main", ({ kinds, main, wordingOnly }) => {
  expect(mainKind({ kinds })).toBe(main);
  expect(isWordingOnly({ kinds })).toBe(wordingOnly);
});

describe("changes of one kind in one matrix", () => {
  const titled = (matrix: string, kind: ChangeKind, at: number): Change => ({
    ...change([kind], { matrix, key: `voice.old.cloud-${at}` }),
    title: { en: `${at}`, fr: `${at}` },
  });
  const many = (matrix: string, kind: ChangeKind, count: number): Change[] =>
    Array.from({ length: count }, (_, at) => titled(matrix, kind, at));

  test.each([
    { count: mostAlone, isMany: false },
    { count: mostAlone + 1, isMany: true },
  ])("$count are shown as one: $isMany", ({ count, isMany }) => {
    expect(grouped(many("main", "support", count)).map((group) => group.isMany)).toEqual([isMany]);
  });

  test("stand together, in the order of the entry, and none is lost", () => {
    const all = [
      titled("main", "support", 1),
      titled("more", "support", 2),
      titled("main", "wording", 3),
      titled("main", "support", 4),
    ];
    expect(
      grouped(all).map(({ matrix, kind, changes }) => [matrix, kind, ...changes.map((one) => one.title.en)]),
    ).toEqual([
      ["main", "support", "1", "4"],
      ["main", "wording", "3"],
      ["more", "support", "2"],
    ]);
  });
});
