import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { fixtureContent, fixtureDay } from "../fixtures/site.ts";

const content = fixtureContent;
const search = (...words: string[]) => run(["search", ...words], ".", { content, day: () => fixtureDay });

describe("search", () => {
  test.each([
    {
      query: "voicemail",
      lines: [
        "Voice mail. Works in 2 of 6 configurations, and worked in 2 more.",
        "    /features/voice-mail/",
      ],
    },
    {
      query: "photos skype on-premises",
      lines: [
        "High-resolution photos, Skype for Business Online with Exchange on-premises: was supported, until Skype for Business Online was switched off on 31 July 2021",
        "    /exchange/skype-for-business-online/exchange-on-premises/high-resolution-photos/",
      ],
    },
    {
      query: "voice mail skype on-premises",
      lines: [
        "Voice mail, Skype for Business Online with Exchange on-premises: not listed: no document says whether this works",
        "    /exchange/skype-for-business-online/exchange-on-premises/voice-mail/",
      ],
    },
    {
      query: "skype online exchange on-premises",
      lines: [
        "Skype for Business Online with Exchange on-premises (With Exchange): 8 of 14 were supported, 6 not listed",
        "    /exchange/skype-for-business-online/exchange-on-premises/",
      ],
    },
    {
      query: "lync server 2013 exchange online",
      lines: [
        "Lync Server 2013 with Exchange Online (With Exchange, Older servers to Exchange Online): 16 of 17, 4 with conditions",
        "    /exchange/lync-server-2013/exchange-online/",
      ],
    },
    { query: "LWA", lines: ["Lync Web App (client)", "    /products/lync-web-app/"] },
    {
      query: "photos skype on-premises --lang fr",
      lines: [
        "Photos haute résolution, Skype for Business Online avec Exchange sur site\u00a0: était pris en charge, jusqu’à l’arrêt de Skype for Business Online le 31 juillet 2021",
        "    /fr/exchange/",
      ],
    },
  ])(
    "says what $query is, and where its page is, for a person",
    ({ query, lines: [line = "", address = ""] }) => {
      const { out, status } = search(...query.split(" "), "--limit", "1");
      expect(status).toBe(0);
      const [first, second, ...others] = out.trimEnd().split("\n");
      expect(others).toEqual([]);
      expect(first?.startsWith(line)).toBe(true);
      expect(second?.startsWith(address)).toBe(true);
    },
  );

  test.each([
    {
      query: "what needs exchange 2013",
      lines: ["Exchange Server 2013. Needed by ", "    /products/exchange-server-2013/"],
    },
    {
      query: "when does exchange 2013 end",
      lines: [
        "Exchange Server 2013. Out of support since 11 April 2023",
        "    /lifecycle/#exchange-server-2013",
      ],
    },
    { query: "out of support", lines: ["What ends when", "    /lifecycle/"] },
    {
      query: "lync 2013 exchange online vs on-premises",
      lines: [
        "Comparison: Lync Server 2013 with Exchange Online and Lync Server 2013 with Exchange on-premises",
        "    /compare/?a=lync-server-2013+exchange-online&b=lync-server-2013+exchange-on-premises",
      ],
    },
    {
      query: "voicemail exchange 2016 xyzzy",
      lines: [
        "Voice mail, Lync Server 2013 with Exchange on-premises: supported",
        "    /exchange/lync-server-2013/exchange-on-premises/voice-mail/",
        "Nothing is said of “exchange 2016” by itself; this is the nearest. Left out: xyzzy",
      ],
    },
  ])("answers $query by what it is after, and says what it has not", ({ query, lines }) => {
    const printed = search(...query.split(" "), "--limit", "1")
      .out.trimEnd()
      .split("\n");
    expect(printed).toHaveLength(lines.length);
    expect(printed).toEqual(lines.map((line) => expect.stringContaining(line)));
  });

  test("tells programs what it left out, and the sides of a comparison", () => {
    const parsed = (query: string) => JSON.parse(search(...query.split(" "), "--json", "--limit", "1").out);
    expect(parsed("voicemail exchange 2016 xyzzy")).toMatchObject({
      leftOut: ["2016", "xyzzy"],
      unspoken: ["exchange 2016"],
    });
    expect(parsed("lync 2013 exchange online vs on-premises").results).toEqual([
      {
        kind: "comparison",
        sides: [
          ["lync-server-2013", "exchange-online"],
          ["lync-server-2013", "exchange-on-premises"],
        ],
        url: "/compare/?a=lync-server-2013+exchange-online&b=lync-server-2013+exchange-on-premises",
        score: 0,
      },
    ]);
  });

  test("prints the best result first", () => {
    const addresses = search("voicemail", "--limit", "2").out.match(/\/\S+\/$/gm);
    expect(addresses).toEqual([
      "/features/voice-mail/",
      "/exchange/lync-server-2013/exchange-on-premises/voice-mail/",
    ]);
  });

  test("prints one JSON object when asked to, with the keys that apply", () => {
    const { query, results } = JSON.parse(search("photos", "skype", "--json", "--limit", "1").out);
    expect(query).toBe("photos skype");
    expect(results).toEqual([
      {
        kind: "cell",
        feature: "high-resolution-photos",
        matrix: "exchange",
        server: "skype-for-business-online",
        placement: "exchange-on-premises",
        url: "/exchange/skype-for-business-online/exchange-on-premises/high-resolution-photos/",
        score: expect.any(Number),
      },
    ]);
  });

  test("answers one query a line from standard input, in order, empty ones too", () => {
    const { out } = run(["search", "--stdin"], ".", {
      content,
      day: () => fixtureDay,
      input: () => "UCS\n\nxyzzy\nLWA\n",
    });
    const lines = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ query }) => query)).toEqual(["UCS", "", "xyzzy", "LWA"]);
    expect(lines.map(({ results }) => results[0]?.url)).toEqual([
      "/features/unified-contact-store/",
      undefined,
      undefined,
      "/products/lync-web-app/",
    ]);
  });

  test("gives French addresses when asked to", () => {
    expect(search("messagerie vocale", "--lang", "fr", "--limit", "1").out).toContain(
      "/fr/features/voice-mail/",
    );
  });

  test("says that nothing was found, with the nearest names", () => {
    expect(search("hig res foto").out).toBe(
      "Nothing found for “hig res foto”. The nearest names: High-resolution photos.\n",
    );
  });

  test.each([
    { words: [], says: "search needs a query" },
    { words: ["voice", "--stdin"], says: "not both" },
    { words: ["voice", "--lang", "de"], says: "Unknown language “de”: use en or fr" },
    { words: ["voice", "--limit", "none"], says: "a whole number of 1 or more" },
    { words: ["voice", "--lmit", "3"], says: "search has no option --lmit: did you mean --limit?" },
  ])("of $words is wrong use: $says", ({ words, says }) => {
    const { out, err, status } = search(...words);
    expect({ out, status }).toEqual({ out: "", status: 2 });
    expect(err).toContain(says);
  });
});
