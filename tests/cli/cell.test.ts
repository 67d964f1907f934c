import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { fixtureContent, fixtureDay } from "../fixtures/site.ts";

const cell = (...words: string[]) =>
  run(["cell", ...words], ".", { content: fixtureContent, day: () => fixtureDay });
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

  test("is a list for programs, with the keys of its axes and the paths of its sources", () => {
    expect(JSON.parse(cell(photos, "--json").out)).toEqual([
      expect.objectContaining({
        matrix: "exchange",
        feature: "high-resolution-photos",
        server: "skype-for-business-online",
        placement: "exchange-on-premises",
        key,
        support: "conditional",
        sources: [
          expect.objectContaining({
            path: `${fixtureContent}/docs/en/hybrid-configurations.md`,
            line: 46,
            origins: [
              {
                title: "Hybrid configurations",
                address: "https://vendor.example/hybrid",
                date: "2016-12-09",
                version: null,
              },
            ],
            checked: "2026-11-20",
          }),
        ],
        url: photos,
      }),
    ]);
    const [unlisted] = JSON.parse(
      cell("exchange/voice-mail.skype-for-business-online.exchange-on-premises", "--json").out,
    );
    expect(unlisted).toMatchObject({ support: "unlisted", sources: [] });
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
