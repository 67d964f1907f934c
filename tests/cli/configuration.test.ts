import { describe, expect, test } from "vitest";
import type { Outcome } from "../../src/cli/outcome.ts";
import { run } from "../../src/cli/run.ts";
import { fixtureBase, fixtureContent, fixtureDay, fixtureOrigin } from "../fixtures/site.ts";
import { textAt } from "../support/api.ts";

/** Reading the content takes a while, so that each command line runs once. */
const known = new Map<string, Outcome>();
function configuration(...words: string[]): Outcome {
  const key = words.join(" ");
  const published = () => ({ origin: fixtureOrigin, base: fixtureBase });
  const surroundings = { content: fixtureContent, day: () => fixtureDay, published };
  const outcome = known.get(key) ?? run(["configuration", ...words], ".", surroundings);
  known.set(key, outcome);
  return outcome;
}
const online = "/exchange/lync-server-2013/exchange-online/";
const heads = (out: string): string[] => out.split("\n").filter((line) => /^[^\s/].*\(\d+\)$/.test(line));
const part = (out: string, title: string): string[] => {
  const lines = out.split("\n");
  const start = lines.findIndex((line) => line.startsWith(title));
  return lines.slice(start + 1, lines.indexOf("", start + 1)).map((line) => line.trim());
};

describe("a configuration", () => {
  test("is printed with what works, what is not listed, what it rests on and its address", () => {
    const { out, err, status } = configuration("sharepoint/lync-server-2013.sharepoint-online");
    expect({ err, status }).toEqual({ err: "", status: 0 });
    expect(out).toBe(`Lync Server 2013 with SharePoint Online
1 of 2 features is documented as working, 1 not listed.
Lync Server 2013  Out of support since 11 April 2023. Successor: Skype for Business Server Subscription Edition.

Supported (1)
  Presence in SharePoint

Not listed (1)
  SharePoint  Skills search
  “Not listed”: no document says anything about it here. That does not mean that it does not work.

Sources
  1. Lync Server 2013 and Skype for Business Online with Exchange and SharePoint  ${fixtureContent}/docs/en/hybrid-configurations.md  Vendor’s page of 9 December 2016; checked on 20 November 2026

/sharepoint/lync-server-2013/sharepoint-online/
`);
  });

  test("has its answers by where they stand, and within that by group", () => {
    const { out } = configuration(online);
    expect(heads(out)).toEqual([
      "Supported (12)",
      "With conditions (5)",
      "Was supported (1)",
      "Not listed (1)",
    ]);
    expect(part(out, "Supported").slice(0, 5)).toEqual([
      "Outlook",
      "IM and presence in Outlook",
      "Online meetings in Outlook",
      "Outlook Web App",
      "IM and presence in Outlook Web App",
    ]);
  });

  test("says of each answer what serves it, what it needs, and what became of it", () => {
    const { out } = configuration(online);
    expect(part(out, "Supported").at(-1)).toBe("Voice mail  via Cloud Voicemail since 2020");
    expect(part(out, "With conditions")).toContain(
      "Unified contact store  only Lync Server 2013 · Lync 2013 client",
    );
    expect(part(out, "Was supported")).toEqual([
      "Unified messaging with Hosted Exchange UM  Shared SIP address space",
      "Was supported, until Hosted Exchange UM was switched off on 28 February 2020. Now: Cloud Voicemail.",
    ]);
  });

  test("says what must be in place first, who needs it, and where that is said", () => {
    expect(part(configuration(online).out, "Before you start").slice(0, 4)).toEqual([
      "[ ] Shared SIP address space",
      "Unified messaging with Hosted Exchange UM, was supported (source 3, line 21), Unified messaging with Exchange UM in mixed mode (source 3, line 21)",
      "[ ] Exchange Web Services (off by default since 1 October 2026, will be switched off on 1 April 2027)",
      "Out-of-office messages (source 2, line 32), Calendar data (source 2, line 33)",
    ]);
  });

  test("says what became of other products, and where else it is spoken of", () => {
    const { out } = configuration(online);
    expect(part(out, "Lifecycle")).toEqual([
      "Hosted Exchange UM  Switched off on 28 February 2020. Successor: Cloud Voicemail.",
    ]);
    expect(part(out, "Also about")).toEqual([
      "With Exchange, 14 features  /exchange/",
      "Older servers to Exchange Online, 5 features  /exchange-online/",
      "Lync Server 2013 with Hosted Exchange UM, a form of it, 1 feature  /hosted-um/lync-server-2013/hosted-exchange-um/",
      "Lync Server 2013 with Exchange UM in mixed mode, a form of it, 1 feature  /hosted-um/lync-server-2013/exchange-um-mixed/",
    ]);
  });

  test("says what is stated of the whole, with its conditions and who says so", () => {
    const { out } = configuration("woodgrove-phone-6.woodgrove-mail-3");
    expect(part(out, "The configuration as a whole")).toEqual([
      "Supported together, with conditions.",
      "Requires Woodgrove Gateway.",
      `${fixtureContent}/docs/en/woodgrove.md:60  Yes. Requires Woodgrove Gateway.`,
      "From the vendor’s page Phone and mail together, 1 July 2020; checked on 20 November 2026",
      "https://vendor.example/woodgrove",
      `${fixtureContent}/docs/fr/woodgrove.md:60  Oui. Nécessite Woodgrove Gateway.`,
      "From the vendor’s page Phone and mail together, 1 July 2020; checked on 20 November 2026",
      "https://vendor.example/woodgrove",
    ]);
  });

  test("names the matrices where they say different things, and how sure an answer is", () => {
    const { out } = configuration("woodgrove-phone-6.woodgrove-mail-2");
    expect(part(out, "With conditions")).toEqual([
      "Caller names (Woodgrove Phone with its mail)  Woodgrove Gateway",
      "Caller names (Woodgrove at the desk)  Woodgrove Console",
    ]);
    expect(configuration("woodgrove-phone-4.woodgrove-mail-1").out).toContain("Call park (last stated 2018)");
  });

  test("is printed in the words of another language", () => {
    const { out } = configuration(online, "--lang", "fr");
    expect(out).toMatch(/^Lync Server 2013 avec Exchange Online\n16 fonctionnalités sur 17 fonctionnent /);
    expect(heads(out).at(-1)).toBe("Non mentionné (1)");
    expect(out).toContain("\nAvant de commencer\n  [ ] Espace d’adressage SIP partagé\n");
    expect(out).toMatch(/\n\/fr\/exchange\/lync-server-2013\/exchange-online\/\n$/);
  });

  test.each([
    online,
    "exchange/lync-server-2013/exchange-online",
    "https://example.org/hybrid-matrix/exchange/lync-server-2013/exchange-online/?x=1#before",
    "https://example.org/hybrid-matrix/fr/exchange/lync-server-2013/exchange-online/",
    "exchange/lync-server-2013.exchange-online",
    "lync-server-2013.exchange-online",
    "lync-server-2013+exchange-online",
    "exchange-online lync-server-2013",
    "lync-server-2013/exchange-online",
  ])("is found by %s", (asked) => {
    expect(configuration(asked).out.trimEnd().endsWith(online)).toBe(true);
  });

  test("of one axis is found as well, by its only member", () => {
    const { out } = configuration("lync-web-app");
    expect(out.startsWith("Lync Web App\n")).toBe(true);
    expect(out.endsWith("\n/lync-clients/lync-web-app/\n")).toBe(true);
  });

  test("is printed below the matrix that it was asked for in", () => {
    const asked = "exchange-online/lync-server-2013.exchange-online";
    expect(configuration(asked).out).toMatch(/\n\/exchange-online\/lync-server-2013\/exchange-online\/\n$/);
  });
});

test("a configuration is printed for programs as its file of the API", () => {
  const { out } = configuration(online, "--json");
  const file = textAt("configurations/exchange/lync-server-2013/exchange-online.json");
  expect(JSON.parse(out)).toEqual(JSON.parse(file));
});

describe("what is no configuration", () => {
  test.each([
    {
      asked: "exchange/lync-sever-2013.exchange-online",
      says: "did you mean exchange/lync-server-2013.exchange-online?",
    },
    {
      asked: "/exchnage/lync-server-2013/exchange-onlin/",
      says: "did you mean exchange/lync-server-2013.exchange-online?",
    },
    { asked: "lync-2013-clint", says: "did you mean lync-clients/lync-2013-client?" },
    {
      asked: "lync-server-2013",
      says: "did you mean lync-server-2013.exchange-on-premises, lync-server-2013.exchange-online, or lync-server-2013.sharepoint-on-premises?",
    },
    { asked: "pigeons", says: "use search to find its address." },
  ])("is told with the nearest ones: $asked", ({ asked, says }) => {
    expect(configuration(asked)).toEqual({
      out: "",
      err: `There is no configuration “${asked}”: ${says}\n`,
      status: 2,
    });
  });

  test.each([{ words: [] }, { words: ["one", "two"] }])("is wrong use: $words", ({ words }) => {
    const { err, status } = configuration(...words);
    expect(status).toBe(2);
    expect(err).toContain(
      "configuration needs the address or key of one configuration, as search prints it.",
    );
  });
});
