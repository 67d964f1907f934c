import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { fixtureBase, fixtureContent, fixtureDay, fixtureOrigin } from "../fixtures/site.ts";
import { dataAt } from "../support/api.ts";

const cell = (...words: string[]) =>
  run(["cell", ...words], ".", {
    content: fixtureContent,
    day: () => fixtureDay,
    published: () => ({ origin: fixtureOrigin, base: fixtureBase }),
  });
const photos = "/exchange/skype-for-business-online/exchange-on-premises/high-resolution-photos/";
const key = "high-resolution-photos.skype-for-business-online.exchange-on-premises";

describe("a cell", () => {
  test("is printed with its answer, conditions, sources, references and address", () => {
    const { out, err, status } = cell("exchange/voice-mail.lync-server-2013.exchange-online");
    expect({ err, status }).toEqual({ err: "", status: 0 });
    expect(out).toBe(`Voice mail, Lync Server 2013 with Exchange Online
Supported, by a server out of support since 11 April 2023, by Cloud Voicemail since Hosted Exchange UM was switched off on 28 February 2020.

Who says so
  ${fixtureContent}/docs/en/hybrid-configurations.md:37  Voice mail See Providing Lync Server 2013 users voice mail on hosted Exchange UM
    From the vendor’s page Hybrid configurations, 9 December 2016; checked on 20 November 2026
    https://vendor.example/hybrid

Evidence
  stated in a table

Further reading
  Providing Lync Server 2013 users voice mail on hosted Exchange UM  providing-lync-server-2013-users-voice-mail-on-hosted-exchange-um.md

/exchange/lync-server-2013/exchange-online/voice-mail/
`);
  });

  test.each([
    `exchange/${key}`,
    `/exchange/#${key}`,
    `https://example.org/hybrid-matrix/fr/exchange/#${key}`,
    photos,
    photos.slice(1, -1),
    `https://example.org/hybrid-matrix${photos}`,
    `/fr${photos}`,
    key,
  ])("is found by %s", (asked) => {
    expect(cell(asked).out.trimEnd().endsWith(photos)).toBe(true);
  });

  test("of one axis is found as well", () => {
    const [line] = cell("lync-clients/unified-contact-store.lync-2013-client").out.split("\n");
    expect(line).toBe("Unified contact store, Lync 2013 client");
  });

  test("is printed in the words of another language", () => {
    const { out } = cell("hosted-um/unified-messaging.lync-server-2013.hosted-exchange-um", "--lang", "fr");
    expect(out).toContain("Messagerie unifiée, Lync Server 2013 avec Messagerie unifiée Exchange hébergée\n");
    expect(out).toContain("\n  Nécessite un espace d’adressage SIP partagé.\n");
    expect(out).toMatch(/Qui le dit\n\s+\S*docs\/fr\/(?:.*\n){3}\s+\S*docs\/en\/.*\n/);
    expect(out).toMatch(/Pour aller plus loin\n {2}Architecture d’intégration.*\n\n/);
    expect(out).toMatch(/\n\/fr\/hosted-um\/\S+\n$/);
  });

  test("of which no document says anything is no error", () => {
    const { out, status } = cell("exchange/voice-mail.skype-for-business-online.exchange-on-premises");
    expect(status).toBe(0);
    expect(out).toBe(`Voice mail, Skype for Business Online with Exchange on-premises
Not listed: no document says whether this works.

/exchange/skype-for-business-online/exchange-on-premises/voice-mail/
`);
  });

  test("is all of those that a key alone is that of", () => {
    const { out } = cell("voice-mail.lync-server-2013.exchange-online");
    expect(out.match(/^\/\S+\/$/gm)).toEqual([
      "/exchange/lync-server-2013/exchange-online/voice-mail/",
      "/exchange-online/lync-server-2013/exchange-online/voice-mail/",
    ]);
  });

  test("is printed for programs as the files of the API have it, with their envelope", () => {
    const { data, ...envelope } = JSON.parse(cell(photos, "--json").out);
    expect(envelope).toEqual({
      schema: "https://matrix.example/hybrid-matrix/api/v1/schema.json#/$defs/cell",
      version: "1.0.0",
      generated_at: "2026-11-20T00:00:00Z",
      content_date: "2026-11-20",
    });
    const { cells } = dataAt("matrices/exchange.json");
    expect(data).toEqual(cells.find((one: { key: string }) => one.key === key));
  });

  test("says for programs whether somebody has looked at a disagreement, as the files do", () => {
    const { cells } = dataAt("matrices/woodgrove.json");
    const disputed = cells.find((one: { conflicts?: unknown }) => one.conflicts !== undefined);
    const { data } = JSON.parse(cell(`woodgrove/${disputed.key}`, "--json").out);
    expect(data.conflicts).toEqual(disputed.conflicts);
  });

  test("has to be one for programs", () => {
    expect(cell("voice-mail.lync-server-2013.exchange-online", "--json")).toEqual({
      out: "",
      err: "“voice-mail.lync-server-2013.exchange-online” is several cells: use exchange/voice-mail.lync-server-2013.exchange-online or exchange-online/voice-mail.lync-server-2013.exchange-online.\n",
      status: 2,
    });
  });
});

describe("what is no cell", () => {
  test.each([
    {
      asked: "exchange/voice-mial.lync-server-2013.exchange-online",
      says: "did you mean exchange/voice-mail.lync-server-2013.exchange-online?",
    },
    {
      asked: "exchnage/voice-mail.lync-server-2013.exchange-onlin",
      says: "did you mean exchange/voice-mail.lync-server-2013.exchange-online?",
    },
    {
      asked: "/exchange/lync-sever-2013/exchange-online/voice-mail/",
      says: "did you mean exchange/voice-mail.lync-server-2013.exchange-online?",
    },
    {
      asked: "voicemail.lync-server-2013.exchange-online",
      says: "did you mean exchange/voice-mail.lync-server-2013.exchange-online or exchange-online/voice-mail.lync-server-2013.exchange-online?",
    },
    { asked: "pigeons", says: "use search to find its address." },
    { asked: "exchange/lync-server-2013", says: "use search to find its address." },
  ])("is told with the nearest ones: $asked", ({ asked, says }) => {
    expect(cell(asked)).toEqual({ out: "", err: `There is no cell “${asked}”: ${says}\n`, status: 2 });
  });

  test.each([{ words: [] }, { words: ["one", "two"] }])("is wrong use: $words", ({ words }) => {
    const { err, status } = cell(...words);
    expect(status).toBe(2);
    expect(err).toContain("cell needs the address or key of one cell, as search prints it.");
  });
});
