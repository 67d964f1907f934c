import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { fixtureContent } from "../fixtures/site.ts";

const content = fixtureContent;
const search = (...words: string[]) => run(["search", ...words], ".", { content });

describe("search", () => {
  test("prints a line for each result, best first, for a person", () => {
    const { out, status } = search("voicemail", "--limit", "2");
    expect(status).toBe(0);
    expect(out).toBe(
      "feature        /features/voice-mail/\ncell           /exchange/lync-server-2013/exchange-on-premises/voice-mail/\n",
    );
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
    const { out } = run(["search", "--stdin"], ".", { content, input: () => "UCS\n\nxyzzy\nLWA\n" });
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
    { words: ["voice", "--lang", "de"], says: "no language “de”: use en or fr" },
    { words: ["voice", "--limit", "none"], says: "a whole number of 1 or more" },
    { words: ["voice", "--lmit", "3"], says: "--lmit" },
  ])("of $words is wrong use: $says", ({ words, says }) => {
    const { out, err, status } = search(...words);
    expect({ out, status }).toEqual({ out: "", status: 2 });
    expect(err).toContain(says);
  });
});
