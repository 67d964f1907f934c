import { describe, expect, test } from "vitest";
import { addresses } from "../../src/matrix/addresses.ts";
import { type Language, languages } from "../../src/matrix/catalog/languages.ts";
import { placeOf } from "../../src/site/site.ts";
import { answerSentence } from "../../src/site/wording.ts";
import { cellFacts } from "../content/facts.ts";
import { elementsOf, saidIn } from "../support/built/markup.ts";
import { siteAt, viewAt } from "../support/site.ts";
import { product } from "./sites.ts";

const site = siteAt("content", product.day);
const pathOf = addresses(product.base);

/** The page of a cell in the built site, and the sentence that it has to show. */
function expectedOf(address: string, language: Language): { path: string; sentence: string } {
  const view = viewAt(site, address);
  if (view === undefined) throw new Error(`The catalog has no cell ${address}: see tests/content/facts.ts.`);
  const path = pathOf(language, placeOf(view));
  return { path, sentence: answerSentence(site, view, language).replace(/\s+/gu, " ") };
}

describe.each(languages)("the built pages in the language %s", (language) => {
  test.each(cellFacts)("show what is published: $address", ({ address }) => {
    const { path, sentence } = expectedOf(address, language);
    const shown = saidIn(product.pages.get(path)?.elements ?? []).has(sentence);
    expect(shown, `${path} does not show the published fact ${address} as “${sentence}”`).toBe(true);
  });
});

/** Facts of the generations in use, in the words that a reader finds on the page of each. */
const readOff: readonly { readonly path: string; readonly says: readonly string[] }[] = [
  { path: "teams-exchange/microsoft-teams/exchange-on-premises/outlook-contacts/", says: ["Not supported."] },
  {
    path: "teams-exchange/microsoft-teams/exchange-on-premises/change-out-of-office/",
    says: ["Not supported."],
  },
  {
    path: "teams-exchange/microsoft-teams/exchange-on-premises/profile-picture/",
    says: [
      "not supported (19 September 2017)",
      "not supported (9 June 2020)",
      "supported, if Synchronisation to Microsoft Entra ID is in place (9 June 2021)",
      "sources differ (24 October 2023)",
      "Nothing decides between them.",
    ],
  },
  { path: "teams-files/microsoft-teams/no-sharepoint-licence/chat-files/", says: ["Not supported."] },
  {
    path: "voice-mail/skype-for-business-server-2015/exchange-server-2019/voice-mail/",
    says: ["Not supported."],
  },
  {
    path: "fr/voice-mail/lync-server-2013/exchange-server-2019/voice-mail/",
    says: ["Non pris en charge."],
  },
  {
    path: "skype-exchange/skype-for-business-server-se/exchange-online/archiving/",
    says: ["Supported."],
  },
  {
    path: "skype-exchange/skype-for-business-server-se/exchange-on-premises/voice-mail/",
    says: ["Supported, through UM on-premises, only with Exchange Server 2016."],
  },
  {
    path: "skype-exchange/skype-for-business-online/exchange-server-2016/unified-contact-store/",
    says: ["Not supported."],
  },
  {
    path: "skype-exchange/skype-for-business-server-2015/exchange-server-2019/",
    says: ["Sources differ about the whole", "5 February 2020", "26 June 2025"],
  },
  { path: "cloud-voicemail/cloud-voicemail/fax-integration/", says: ["Not supported."] },
  { path: "office-skype/office-2010/onenote-meeting-notes/", says: ["Not supported."] },
];

test.each(readOff)("the page $path says what was noted down", ({ path, says }) => {
  const said = saidIn(product.pages.get(`${product.base}${path}`)?.elements ?? []);
  expect(says.filter((words) => !said.has(words))).toEqual([]);
});

describe("the check itself", () => {
  const page = (main: string): string =>
    `<!DOCTYPE html><html><head><title>Title</title></head><body><nav>Nav</nav><main>${main}</main></body></html>`;

  test.each([
    { name: "a sentence with markup in it", main: "<p><b>Not</b>\n supported.</p>", finds: true },
    { name: "references to characters", main: "<p>Not&#32;supported&#46;</p>", finds: true },
    { name: "more than the sentence", main: "<p>Not supported. Or is it?</p>", finds: false },
    { name: "a comment", main: "<!-- Not supported. -->", finds: false },
    { name: "an attribute", main: '<p title="Not supported.">Supported.</p>', finds: false },
  ])("reads $name", ({ main, finds }) => {
    expect(saidIn(elementsOf(page(main))).has("Not supported.")).toBe(finds);
  });

  test("reads nothing outside the main part", () => {
    expect([...saidIn(elementsOf(page("<p>Yes.</p>")))]).toEqual(["Yes."]);
  });
});
