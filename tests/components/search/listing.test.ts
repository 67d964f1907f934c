import { expect, test } from "vitest";
import { listing, type Naming, type SearchWords } from "../../../src/components/search/listing.ts";
import { dictionaries } from "../../../src/i18n/dictionary.ts";
import { searching } from "../../../src/i18n/searching.ts";
import { statements } from "../../../src/i18n/statements.ts";
import { addresses } from "../../../src/matrix/addresses.ts";
import type { Language } from "../../../src/matrix/catalog/languages.ts";
import { type SearchData, searchData } from "../../../src/search/data.ts";
import { createSearch } from "../../../src/search/search.ts";
import { becameOf } from "../../../src/site/lifecycle.ts";
import { fixtureDay } from "../../fixtures/site.ts";
import { catalog, fixtureResult } from "../../support/reading.ts";

const data = searchData(catalog, fixtureResult());
const search = createSearch(data, fixtureDay);

function listed(query: string, language: Language = "en", day = fixtureDay) {
  const hits = search.find(query, 8).hits.map(({ hit }) => hit);
  return listing(hits, namingIn(language, day));
}

function namingIn(language: Language, day = fixtureDay, known: SearchData = data): Naming {
  const { search: said, setup, standing, with: joint } = dictionaries[language];
  const words: SearchWords = {
    ...said,
    ...searching[language],
    setup: setup.mine,
    forget: setup.forget,
    standing,
    whole: statements[language].whole.answer,
    disputed: statements[language].disagree,
    lastStated: statements[language].lastStatedIn("#"),
    lastStatedUndated: statements[language].lastStatedIn(undefined),
    became: Object.fromEntries(catalog.products.map((one) => [one.id, becameOf(one.lifecycle, language)])),
    with: joint,
  };
  return { data: known, words, language, link: addresses("/base/"), day };
}

test("results are grouped by feature, the best hit first", () => {
  const [group] = listed("skills search");
  expect(group?.label).toBe("Skills search");
  expect(group?.options.map(({ label, note, standing }) => [label, note, standing])).toEqual([
    ["Skills search", "in every configuration", undefined],
    [
      "Lync Server 2013 with SharePoint on-premises",
      "Supported, out of support since April 2023",
      "supported",
    ],
    ["Lync Server 2013 with SharePoint Online", "Not listed", "unlisted"],
    ["Skype for Business Online with SharePoint on-premises", "Not listed", "unlisted"],
    ["Skype for Business Online with SharePoint Online", "Not listed", "unlisted"],
  ]);
});

test("what was switched off says so, and what will be does from that day on", () => {
  const notes = (query: string, day?: string): string[] =>
    listed(query, "en", day).flatMap(({ options }) => options.map(({ label, note }) => `${label}: ${note}`));
  expect(notes("unified contact store skype online exchange online")).toContain(
    "Skype for Business Online with Exchange Online: Was supported",
  );
  expect(notes("skype for business online")[0]).toBe("Skype for Business Online: switched off July 2021");
  expect(notes("lync server 2013 sharepoint online")[0]).toBe(
    "Lync Server 2013 with SharePoint Online: out of support since April 2023",
  );
  const outOfOffice = "out-of-office lync server 2013 exchange online";
  expect(notes(outOfOffice, "2027-03-31")[0]).toContain("With conditions");
  expect(notes(outOfOffice, "2027-04-01")[0]).toContain("Was supported");
});

test("a result leads to its page, under the base path and in the language of the page", () => {
  expect(
    listed("skills search")[0]
      ?.options.slice(0, 2)
      .map(({ href }) => href),
  ).toEqual([
    "/base/features/skills-search/",
    "/base/sharepoint/lync-server-2013/sharepoint-on-premises/skills-search/",
  ]);
  expect(listed("messagerie vocale", "fr")[0]?.options[0]).toMatchObject({
    label: "Messagerie vocale",
    href: "/base/fr/features/voice-mail/",
  });
});

test("products and configurations have groups of their own, and say which matrix they are of", () => {
  const groups = listed("exchange online");
  expect(groups[0]).toMatchObject({
    label: "Products",
    options: [{ label: "Exchange Online", href: "/base/products/exchange-online/" }],
  });
  const [configurations] = listed("lync server 2013 exchange online");
  expect(configurations?.label).toBe("Configurations");
  expect(configurations?.options.slice(0, 1)).toMatchObject([
    {
      where: "With Exchange, Older servers to Exchange Online",
      href: "/base/exchange/lync-server-2013/exchange-online/",
    },
  ]);
});

test("a configuration that two matrices have is found once", () => {
  const hrefs = listed("lync server 2013 exchange online").flatMap(({ options }) =>
    options.filter(({ standing }) => standing === undefined).map(({ href }) => href),
  );
  expect(hrefs).toContain("/base/exchange/lync-server-2013/exchange-online/");
  expect(hrefs).not.toContain("/base/exchange-online/lync-server-2013/exchange-online/");
});

test.each([
  {
    query: "what needs exchange 2013",
    label: "Prerequisites",
    option: "What needs Exchange Server 2013",
    href: "/base/products/exchange-server-2013/",
  },
  {
    query: "when does exchange 2013 end",
    label: "Lifecycle",
    option: "Exchange Server 2013",
    href: "/base/lifecycle/#exchange-server-2013",
  },
  { query: "out of support", label: "Lifecycle", option: "What ends when", href: "/base/lifecycle/" },
  {
    query: "lync 2013 exchange online vs on-premises",
    label: "Comparison",
    option: "Lync Server 2013 with Exchange Online and Lync Server 2013 with Exchange on-premises",
    href: "/base/compare/?a=lync-server-2013+exchange-online&b=lync-server-2013+exchange-on-premises",
  },
])("$query leads to $label: $option", ({ query, label, option, href }) => {
  const [group] = listed(query);
  expect([group?.label, group?.options[0]?.label, group?.options[0]?.href]).toEqual([label, option, href]);
});

const archiving = "archiving.lync-server-2013.exchange-online";
const pair = "lync-server-2013.exchange-online";
/** The matrix with more of what documents say of it. */
const saying = (more: Partial<SearchData["matrices"][number]>): SearchData => ({
  ...data,
  matrices: data.matrices.map((one) => (one.id === "exchange" ? { ...one, ...more } : one)),
});
const at = ["lync-server-2013", "exchange-online"];

test.each([
  {
    language: "en",
    doubt: { disputed: true },
    expected: "Supported, sources disagree, out of support since April 2023",
  },
  {
    language: "en",
    doubt: { lastStated: "2018" },
    expected: "Supported, last stated 2018, out of support since April 2023",
  },
  {
    language: "en",
    doubt: { lastStated: "" },
    expected: "Supported, last stated earlier, out of support since April 2023",
  },
] as const)("what makes an answer less sure stands beside it: $expected", ({ language, doubt, expected }) => {
  const hit = { kind: "cell", matrix: "exchange", at, feature: "archiving" } as const;
  const known = saying({ doubts: { [archiving]: doubt } });
  const [group] = listing([hit], namingIn(language, fixtureDay, known));
  expect(group?.options[0]?.note).toBe(expected);
});

test.each([
  {
    language: "en",
    whole: ["unsupported"],
    expected: "Not supported together, out of support since April 2023",
  },
  {
    language: "en",
    whole: ["supported", "2020-01-01"],
    expected: "Was supported together, out of support since April 2023",
  },
] as const)("a configuration says where it stands as a whole: $expected", ({ language, whole, expected }) => {
  const hit = { kind: "configuration", matrix: "exchange", at } as const;
  const known = saying({ wholes: { [pair]: whole } });
  const [option] = listing([hit], namingIn(language, fixtureDay, known))[0]?.options ?? [];
  expect(option?.note).toBe(expected);
  expect(option?.standing).toBe(whole[1] === undefined ? "unsupported" : "lapsed");
});
