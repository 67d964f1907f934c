import { describe, expect, test } from "vitest";
import type { Condition } from "../../src/matrix/model/answers.ts";
import { placesFor } from "../../src/site/pairs.ts";
import { newsOf, type Prerequisite, prerequisites, wordsFor } from "../../src/site/prerequisites.ts";
import { siteOf } from "../../src/site/site.ts";
import { fixtureContent, fixtureDay } from "../fixtures/site.ts";
import { pairIn, siteAt } from "../support/site.ts";
import { condition, smallData, smallDay } from "../support/small-site.ts";

const site = siteAt(fixtureContent, fixtureDay);
const at = (path: string): readonly Prerequisite[] => prerequisites(site, pairIn(site, path));
const named = ({ kind, products, condition: { minimum, subject } }: Prerequisite): string =>
  [kind, ...products, minimum, subject].filter(Boolean).join(" ");
/** The features that need something, with the form where it is one's alone. */
const needing = ({ needs }: Prerequisite): string[] =>
  needs.map(({ feature, form }) => [feature.id, ...(form?.forms ?? []).map((one) => one.form.id)].join(" "));

describe("before a pair is used", () => {
  const found = at("exchange-online/lync-server-2013/exchange-online");

  test("everything that any matrix or form asks for is there once, in the order of the kinds", () => {
    expect(found.map(named)).toEqual([
      "requires shared-sip-address-space",
      "requires exchange-web-services",
      "requires office-communicator",
      "requires lync-2013-client",
      "restriction",
    ]);
  });

  test("it is the same from each of its addresses", () => {
    expect(at("exchange/lync-server-2013/exchange-online")).toEqual(found);
  });

  test("each thing names the features that need it, and the form that does", () => {
    expect(found.map(needing)).toEqual([
      ["unified-messaging hosted-exchange-um", "unified-messaging exchange-um-mixed"],
      ["out-of-office", "calendar-data"],
      ["out-of-office", "calendar-data"],
      ["unified-contact-store"],
      ["meeting-delegation"],
    ]);
  });

  test("each feature leads to the line that says so, in the language of the page", () => {
    const lines = (language: "en" | "fr") =>
      found[0]?.needs.flatMap(({ sources }) =>
        placesFor(site, sources, language).map(({ document, line }) => `${document}:${line}`),
      );
    expect(lines("en")).toEqual(["hosted-exchange-um:21", "hosted-exchange-um:21"]);
    expect(lines("fr")).toEqual(["hosted-exchange-um-fr:21", "hosted-exchange-um-fr:21"]);
  });

  test("what no document has in a language is said in the words of another", () => {
    const [sip, , , , limit] = found;
    expect(sip && wordsFor(sip, "fr")).toBe("Nécessite un espace d’adressage SIP partagé.");
    expect(limit && wordsFor(limit, "fr")).toMatch(/^Works only when/);
  });

  test("what the pair is by itself is none of it", () => {
    expect(at("generation-2013/lync-server-2013/exchange-server-2013").map(named)).not.toContain(
      "requires exchange-server-2013",
    );
  });

  test("a wider requirement is put to the narrower one, which names both places", () => {
    const [plan, recorder] = at("fabrikam-mail/fabrikam-voice-server/fabrikam-mail-online");
    expect(plan && named(plan)).toBe("requires subscription-plan");
    expect(recorder && [named(recorder), ...needing(recorder)]).toEqual([
      "requires fabrikam-recorder",
      "call-notes",
      "call-recording fabrikam-mail-vault",
    ]);
  });

  test("an id is the same in every build, and short where words are long", () => {
    expect(found.map(({ id }) => id).slice(0, 2)).toEqual([
      "requires shared-sip-address-space",
      "requires exchange-web-services",
    ]);
    expect(found.at(-1)?.id).toMatch(/^restriction [a-z0-9]{1,7}$/);
  });
});

/** What is needed by the voice and photos of the small site under other conditions. */
function needed(
  voice: readonly Condition[],
  photos: readonly Condition[],
  support = "conditional",
): string[] {
  const own: Readonly<Record<string, readonly Condition[]>> = { voice, photos };
  const matrices = smallData.result.matrices.map((matrix) => ({
    ...matrix,
    cells: matrix.cells.map((cell) => ({
      ...cell,
      support: support as typeof cell.support,
      conditions: [...(own[cell.feature] ?? [])],
    })),
  }));
  const kinds = ["mail", "server"].map((id) => ({ id, label: { en: id, fr: id } }));
  const catalog = { ...smallData.catalog, kinds };
  const small = siteOf({ ...smallData, catalog, result: { ...smallData.result, matrices } }, smallDay);
  return prerequisites(small, pairIn(small, "main/old/cloud")).map((one) =>
    [named(one), ...needing(one)].join(" < "),
  );
}
const requires = (...products: string[]): Condition => condition("requires", products, "It is required.");
const least = (minimum: string, ...products: string[]): Condition => ({ ...requires(...products), minimum });

describe("of several conditions", () => {
  test.each([
    {
      name: "the same products in another order are one",
      voice: [requires("web", "client")],
      photos: [requires("client", "web")],
      expected: ["requires client web < photos < voice"],
    },
    {
      name: "the narrowest stays, whichever comes first",
      voice: [requires("web"), requires("web", "client", "spare")],
      photos: [requires("web", "client")],
      expected: ["requires web < voice < photos"],
    },
    {
      name: "two that overlap both stay",
      voice: [requires("web", "client")],
      photos: [requires("client", "spare")],
      expected: ["requires client spare < photos", "requires web client < voice"],
    },
    {
      name: "a limit does not stand for a requirement, nor one to be avoided for two",
      voice: [condition("only", ["web"], "Web only."), condition("excludes", ["new"], "Not new.")],
      photos: [requires("web", "client"), condition("excludes", ["new", "spare"], "Not both.")],
      expected: [
        "requires web client < photos",
        "only web < voice",
        "excludes new spare < photos",
        "excludes new < voice",
      ],
    },
    {
      name: "the highest least version stays, and names what needs a lower one, or any",
      voice: [least("CU3", "web", "spare"), requires("web", "spare")],
      photos: [least("CU19", "web", "spare")],
      expected: ["requires web spare CU19 < photos < voice"],
    },
    {
      name: "an update and a build stand apart",
      voice: [least("CU3", "web")],
      photos: [least("15.1.2507", "web")],
      expected: ["requires web 15.1.2507 < photos", "requires web CU3 < voice"],
    },
    {
      name: "what is about a thing stands behind the others, thing by thing, and apart from them",
      voice: [
        { ...least("CU19", "web"), subject: "network" as const },
        { ...least("CU3", "web"), subject: "mailbox-server" as const },
      ],
      photos: [least("CU5", "web"), { ...least("CU5", "web"), subject: "mailbox-server" as const }],
      expected: [
        "requires web CU5 < photos",
        "requires web CU5 mailbox-server < photos < voice",
        "requires web CU19 network < voice",
      ],
    },
    {
      name: "an update of what the pair has stays, and so does what is about another server",
      voice: [least("CU3", "old"), { ...requires("old"), subject: "hybrid-server" as const }],
      photos: [least("CU3", "spare", "old")],
      expected: ["requires old CU3 < voice", "requires old hybrid-server < voice"],
    },
    {
      name: "kinds stand in the order of the catalog, unknown ones last, restrictions behind all",
      voice: [condition("restriction", [], "Only on weekdays."), requires("client"), requires("new")],
      photos: [requires("mail"), condition("excludes", ["spare"], "Not spare.")],
      expected: [
        "requires mail < photos",
        "requires new < voice",
        "requires client < voice",
        "excludes spare < photos",
        "restriction < voice",
      ],
    },
    {
      name: "what the pair has is left out, even if one document forgot",
      voice: [requires("old", "web"), { ...requires("web"), satisfied: true as const }],
      photos: [condition("only", ["cloud"], "Cloud only."), condition("excludes", ["old"], "Not old.")],
      expected: ["excludes old < photos"],
    },
  ])("$name", ({ voice, photos, expected }) => {
    expect(needed(voice, photos)).toEqual(expected);
  });

  test.each(["unsupported", "not-applicable"])("a feature that is %s needs nothing", (support) => {
    expect(needed([requires("web")], [requires("client")], support)).toEqual([]);
  });

  test("what more features need comes first within a kind", () => {
    expect(needed([requires("web"), requires("client")], [requires("client")])).toEqual([
      "requires client < photos < voice",
      "requires web < voice",
    ]);
  });
});

describe("what has become of a product", () => {
  const [online, elsewhere] = ["exchange-online", "exchange-on-premises"].map((placement) =>
    pairIn(site, `exchange/lync-server-2013/${placement}`),
  );
  const told = (product: string, day: string, language: "en" | "fr", pair = online) =>
    pair && newsOf(site.product(product), pair, day, language);

  test("is told by every state that holds on a day", () => {
    expect(told("exchange-web-services", fixtureDay, "en")).toBe(
      "off by default since 1 October 2026, will be switched off on 1 April 2027",
    );
    expect(told("exchange-web-services", "2027-05-01", "fr")).toBe("arrêté le 1er avril 2027");
  });

  test("is no news where nothing is known, or where it holds elsewhere alone", () => {
    expect(told("sql-server", fixtureDay, "en")).toBe("");
    expect(told("exchange-web-services", fixtureDay, "en", elsewhere)).toBe("");
  });
});
