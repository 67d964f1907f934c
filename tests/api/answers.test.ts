import { describe, expect, test } from "vitest";
import { answersOf } from "../../src/api/answers.ts";
import { linksAt } from "../../src/api/links.ts";
import type { Conflict, ConflictSide } from "../../src/matrix/model/answers.ts";
import { currentSite } from "../../src/site/current.ts";
import { keyOf } from "../../src/site/site.ts";
import { fixtureContent, fixtureDay } from "../fixtures/site.ts";
import { dataAt, making } from "../support/api.ts";
import { viewAt } from "../support/site.ts";

const answers = answersOf(making.site, making.links);

/** The cell of the small site at `matrix/feature.server.placement`. */
function cellAt(address: string) {
  const view = viewAt(making.site, address);
  if (view === undefined) throw new Error(`The small site has no cell ${address}.`);
  return answers.cell(view);
}

describe("a cell says", () => {
  test("where it is: its matrix, its key, its feature and the member on each axis", () => {
    const { matrix, key, feature, at } = cellAt("exchange/voice-mail.lync-server-2013.exchange-online");
    expect({ matrix, key, feature, at }).toEqual({
      matrix: "exchange",
      key: "voice-mail.lync-server-2013.exchange-online",
      feature: "voice-mail",
      at: { server: "lync-server-2013", placement: "exchange-online" },
    });
  });

  test("the addresses of its pages and of the file of its configuration", () => {
    const { page, api } = cellAt("exchange/voice-mail.lync-server-2013.exchange-online");
    const path = "exchange/lync-server-2013/exchange-online";
    expect(page).toEqual({
      en: `https://matrix.example/hybrid-matrix/${path}/voice-mail/`,
      fr: `https://matrix.example/hybrid-matrix/fr/${path}/voice-mail/`,
    });
    expect(api).toBe(`https://matrix.example/hybrid-matrix/api/v1/configurations/${path}.json`);
  });

  test("its conditions in the words of each language, by what they ask for", () => {
    expect(cellAt("hosted-um/unified-messaging.lync-server-2013.hosted-exchange-um").conditions).toEqual([
      {
        requires: ["shared-sip-address-space"],
        text: {
          en: "Requires a shared SIP address space.",
          fr: "Nécessite un espace d’adressage SIP partagé.",
        },
      },
    ]);
  });

  test("that its own configuration meets a condition", () => {
    const [only, requires] = cellAt(
      "exchange/unified-contact-store.lync-server-2013.exchange-online",
    ).conditions;
    expect(only).toEqual({
      only: ["lync-server-2013"],
      text: { en: "Lync Server 2013 only." },
      satisfied: true,
    });
    expect(requires?.satisfied).toBeUndefined();
  });

  test("a restriction as such, with nothing but its words", () => {
    const [restriction] = cellAt("exchange/meeting-delegation.lync-server-2013.exchange-online").conditions;
    expect(restriction).toEqual({ restriction: true, text: { en: expect.stringMatching(/\w/) } });
  });

  test("what serves it, by the names that documents have for it", () => {
    expect(
      cellAt("call-recording/call-recording.fabrikam-voice-online.fabrikam-mail-online").via,
    ).toMatchObject([{ text: { en: "Fabrikam Recorder." }, products: ["fabrikam-recorder"] }]);
  });

  test("its notes and references by language", () => {
    const address = "external-connectivity/exchange-web-services.application-hosted.exchange-online";
    expect(cellAt(address).notes).toEqual({ en: ["Exchange Impersonation is one way of granting them."] });
    expect(cellAt("hosted-um/unified-messaging.lync-server-2013.hosted-exchange-um").references).toEqual({
      en: [
        {
          text: "Hosted Exchange UM integration architecture in Lync Server 2013",
          target: "lync-server-2013-hosted-exchange-um-integration-architecture.md",
        },
      ],
      fr: [
        {
          text: "Architecture d’intégration de la messagerie unifiée Exchange hébergée dans Lync Server 2013",
          target: "lync-server-2013-hosted-exchange-um-integration-architecture.md",
        },
      ],
    });
  });

  test("where it is stated, with the vendor's page behind it, and where the site shows that", () => {
    const [source] =
      cellAt("woodgrove/call-park.woodgrove-phone-5.woodgrove-mail-2").history?.[0]?.sources ?? [];
    const anchor = "call-park.woodgrove-phone-5.woodgrove-mail-2~2018-12-20";
    expect(source).toMatchObject({
      document: "woodgrove",
      language: "en",
      path: "docs/en/woodgrove.md",
      anchor,
      words: "Call park\nNot supported.",
      origins: [
        { title: "Phone and mail together", address: "https://vendor.example/woodgrove", date: "2018-12-20" },
      ],
      checked: "2026-11-20",
      page: { en: `https://matrix.example/hybrid-matrix/sources/woodgrove/#${anchor}` },
    });
  });

  test("what earlier versions of the page said, and when it was stated last", () => {
    const { support, history } = cellAt("woodgrove/call-park.woodgrove-phone-5.woodgrove-mail-2");
    expect(support).toBe("supported");
    expect(history).toMatchObject([{ support: "unsupported", date: "2018-12-20" }]);
    const { last_stated } = cellAt("woodgrove/call-park.woodgrove-phone-4.woodgrove-mail-1");
    expect(last_stated).toEqual({ date: "2018-12-20" });
  });

  test("both what its matrix says and what all of them say together", () => {
    const { support, standing } = cellAt(
      "call-recording/call-recording.fabrikam-voice-server.fabrikam-mail-server",
    );
    expect({ support, standing }).toEqual({ support: "supported", standing: "sources-differ" });
  });

  test("who disagrees about it, and which question somebody has written down about that", () => {
    const { conflicts } = cellAt("call-recording/call-recording.fabrikam-voice-server.fabrikam-mail-server");
    expect(conflicts).toMatchObject([
      {
        about: "answer",
        decision: "open",
        answer: "sources-differ",
        sides: [
          { matrix: "call-recording", support: "supported" },
          {
            matrix: "fabrikam-mail",
            at: { server: "fabrikam-voice-server", placement: "fabrikam-mail-server" },
            support: "unsupported",
            date: "2026-11-20",
          },
        ],
        known: true,
        question: "recording-with-mail-on-premises",
      },
    ]);
  });

  test("what it rests on, and with what and since when it has lapsed", () => {
    const { standing, lifecycle } = cellAt(
      "exchange/im-presence-outlook.skype-for-business-online.exchange-on-premises",
    );
    expect(standing).toBe("lapsed");
    expect(lifecycle).toMatchObject({
      day: fixtureDay,
      worst: { state: "retired", event: "retired", date: "2021-07-31" },
      lapses_on: "2021-07-31",
      lapsed_with: "skype-for-business-online",
      now: ["microsoft-teams"],
    });
    expect(lifecycle.rests_on.map(({ kind, id, axis }) => [kind, id, axis])).toEqual([
      ["member", "skype-for-business-online", "server"],
      ["member", "exchange-on-premises", "placement"],
    ]);
  });

  test("on which day it will lapse, without having done so", () => {
    const { standing, lifecycle } = cellAt("exchange-online/out-of-office.lync-server-2010.exchange-online");
    expect(standing).not.toBe("lapsed");
    expect(lifecycle.lapses_on).toBe("2027-04-01");
    expect(lifecycle.lapsed_with).toBeUndefined();
  });

  test("what was replaced without its lapsing", () => {
    const { standing, lifecycle } = cellAt("exchange/voice-mail.lync-server-2013.exchange-online");
    expect(standing).toBe("supported");
    expect(lifecycle.replaced).toBe("hosted-exchange-um");
    expect(lifecycle.rests_on.map(({ id }) => id)).toContain("cloud-voicemail");
  });

  test("that no document states it, and why, where the catalog knows that", () => {
    const known = cellAt("exchange-online/integrated-services.lync-server-2010.exchange-online");
    expect(known).toMatchObject({ standing: "unlisted", conditions: [], sources: [] });
    expect(known.support).toBeUndefined();
    expect(known.reason?.en).toMatch(/^The document speaks of integrated services/);
    const missing = cellAt("exchange/voice-mail.skype-for-business-online.exchange-on-premises");
    expect(missing.standing).toBe("unlisted");
    expect(missing.reason).toBeUndefined();
  });
});

test("a yes has the conditions of another side that says yes as well, in the words of that side", () => {
  const view = viewAt(making.site, "hosted-um/unified-messaging.lync-server-2013.hosted-exchange-um");
  const [english, french] = view?.cell?.sources ?? [];
  if (view?.cell === undefined || !english || !french) throw new Error("The small site has no such cell.");
  const { at, matrix, cell } = view;
  const side = (said: Partial<ConflictSide>): ConflictSide => ({
    matrix: matrix.id,
    at: at.map(({ id }) => id),
    support: "conditional",
    date: null,
    conditions: cell.conditions,
    references: [],
    sources: [english],
    ...said,
  });
  const other = side({
    conditions: [{ kind: "excludes", products: ["exchange-on-premises"], text: "Sauf sur site." }],
    sources: [french],
    translations: { en: { conditions: ["Except on-premises."], notes: [] } },
  });
  const conflict: Conflict = {
    about: "condition",
    decision: "newer",
    answer: "conditional",
    sides: [side({}), other],
  };
  const disputed = making.site.viewOf(view, { ...cell, conflicts: [conflict] });
  expect(answers.cell(disputed).conditions).toEqual([
    ...answers.cell(view).conditions,
    { excludes: ["exchange-on-premises"], text: { fr: "Sauf sur site.", en: "Except on-premises." } },
  ]);
});

test("every condition of every cell has exactly one of the keys that say what it asks for", () => {
  const keys = ["requires", "only", "excludes", "restriction"] as const;
  const all = making.site.cells.flatMap((view) => answers.cell(view).conditions);
  expect(all.length).toBeGreaterThan(0);
  expect(all.filter((one) => keys.filter((key) => key in one).length !== 1)).toEqual([]);
  expect(new Set(all.flatMap((one) => keys.filter((key) => key in one)))).toEqual(new Set(keys));
});

test("every cell of a matrix is in its file, those that no document states as well", () => {
  const matrix = dataAt("matrices/exchange.json");
  const expected = making.site.cells.filter((view) => view.matrix.id === "exchange").map(keyOf);
  expect(matrix.cells.map(({ key }: { key: string }) => key)).toEqual(expected);
  expect(matrix.cells.some(({ standing }: { standing: string }) => standing === "unlisted")).toBe(true);
});

test("a whole configuration is said to be what documents state of it", () => {
  const wholes = dataAt("matrices/woodgrove.json").wholes;
  expect(wholes).toMatchObject([
    { key: "woodgrove-phone-4.woodgrove-mail-3", support: "unsupported", standing: "unsupported" },
    { key: "woodgrove-phone-5.woodgrove-mail-3", support: "supported" },
    { key: "woodgrove-phone-6.woodgrove-mail-1", support: "unsupported" },
    { key: "woodgrove-phone-6.woodgrove-mail-3", support: "conditional" },
  ]);
  expect(wholes[0].sources[0].anchor).toBe("together.woodgrove-phone-4.woodgrove-mail-3");
});

test("addresses begin at the root where the site does not know its own", () => {
  const [view] = making.site.cells;
  if (view === undefined) throw new Error(`${fixtureContent} has no cells.`);
  const { page, api } = answersOf(currentSite(), linksAt({ base: "/" })).cell(view);
  expect(page.en).toMatch(/^\/[a-z]/);
  expect(page.fr).toMatch(/^\/fr\/[a-z]/);
  expect(api).toMatch(/^\/api\/v1\/configurations\//);
});
