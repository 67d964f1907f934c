import { describe, expect, test } from "vitest";
import { stated } from "../../support/facts.ts";

const cell = (words: string): string => `| | Exchange Online |\n| - | - |\n| Lync Server 2013 | ${words} |\n`;

describe("words after a known name make it another, unknown one", () => {
  test.each([
    { words: "Requires Exchange Server 2013 Gizmo Edition.", products: "exchange-server-2013-gizmo-edition" },
    { words: "Requires the Lync 2013 Widget client.", products: "lync-2013-widget" },
    { words: "Requires Exchange 2016/2013.", products: "exchange-2016, exchange-server-2013" },
    {
      words: "Requires Exchange Server 2013, 2016 or 2019.",
      products: "exchange-server-2013, exchange-server-2016, exchange-server-2019",
    },
  ])("$words", ({ words, products }) => {
    const { cells, codes } = stated(cell(`Voice mail <br/> ${words}`));
    expect(cells).toEqual([
      `voice-mail.lync-server-2013.exchange-online conditional; requires [${products}] ${words}`,
    ]);
    expect(new Set(codes)).toEqual(new Set(["unknown-product"]));
  });
});

test("a denial that breaks off is unclear, and states nothing", () => {
  const { cells, codes } = stated(cell("Voice mail <br/> Neither Exchange Server 2013 nor."));
  expect({ cells, codes }).toEqual({ cells: [], codes: ["unclear-text"] });
});

test("a list of features may have an empty column after its notes", () => {
  const text =
    "## Exchange Online + Lync Server 2013\n\n| Feature | Notes | |\n| - | - | - |\n| Voice mail | Requires Exchange Server 2013. | |\n";
  expect(stated(text).cells).toEqual([
    "voice-mail.lync-server-2013.exchange-online conditional; requires [exchange-server-2013] Requires Exchange Server 2013.",
  ]);
});

test("notes of one feature in several documents are kept once each", () => {
  const one = cell("Voice mail <br/> Exchange Impersonation is one way of granting them.");
  const other = one.replace("one way", "another way");
  const { cells, codes } = stated(`${one}\n\n${other}`);
  expect(cells).toEqual(["voice-mail.lync-server-2013.exchange-online supported"]);
  expect(codes).toEqual(["duplicate-statement"]);
});
