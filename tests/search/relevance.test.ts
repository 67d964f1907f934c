import { describe, expect, test } from "vitest";
import { searchData } from "../../src/search/data.ts";
import type { Hit } from "../../src/search/hit.ts";
import { createSearch } from "../../src/search/search.ts";
import { fixtureDay } from "../fixtures/site.ts";
import { catalog, fixtureResult } from "../support/reading.ts";

const search = createSearch(searchData(catalog, fixtureResult()), fixtureDay);

/** A hit as its address would name it: `voice-mail`, `product:lync-web-app`, `exchange/lync-server-2013/exchange-online/voice-mail`. */
function name(hit: Hit): string {
  switch (hit.kind) {
    case "feature":
      return hit.feature;
    case "configuration":
      return [hit.matrix, ...hit.at].join("/");
    case "cell":
      return [hit.matrix, ...hit.at, hit.feature].join("/");
    case "comparison":
      return hit.sides.map((side) => side.join("+")).join("|");
    default:
      return `${hit.kind}:${hit.product ?? ""}`;
  }
}
const find = (query: string, limit?: number): Hit[] => search.find(query, limit).hits.map(({ hit }) => hit);
const first = (query: string): string => find(query, 1).map(name).join("");

describe("a name leads to its feature", () => {
  test.each([
    ["Voice mail", "voice-mail"],
    ["meeting delegation", "meeting-delegation"],
    ["High-resolution photos", "high-resolution-photos"],
    ["unified contact store", "unified-contact-store"],
    ["unified-contact-store", "unified-contact-store"],
    ["free-busy-status", "free-busy-status"],
    ["IM and presence in Outlook", "im-presence-outlook"],
    ["IM and presence", "im-presence"],
    ["skills search", "skills-search"],
    ["presence in sharepoint", "presence-sharepoint"],
    ["SMTP relay", "smtp-relay"],
    ["SMTP", "smtp"],
    ["MAPI over HTTP", "mapi-over-http"],
    ["out-of-office messages", "out-of-office"],
    ["integrated services", "integrated-services"],
    ["unified messaging", "unified-messaging"],
  ])("%s", (query, expected) => expect(first(query)).toBe(expected));
});

describe("another wording leads to its feature", () => {
  test.each([
    ["voicemail", "voice-mail"],
    ["Contact list", "unified-contact-store"],
    ["conversation history", "conversation-history"],
    ["IM/Presence in OWA", "im-presence-owa"],
    ["IM and presence in Outlook on the web", "im-presence-owa"],
    ["Search archived content", "archive-search"],
    ["Schedule and join online meetings through Outlook", "online-meetings-outlook"],
    ["Lync archiving integration", "archiving"],
    ["IMAPv4", "imap4"],
    ["high-resolution contact photo", "high-resolution-photos"],
  ])("%s", (query, expected) => expect(first(query)).toBe(expected));
});

describe("an abbreviation or everyday word leads to what it means", () => {
  test.each([
    ["UCS", "unified-contact-store"],
    ["UM", "unified-messaging"],
    ["EWS", "exchange-web-services"],
    ["IM", "im-presence"],
    ["OWA", "im-presence-owa"],
    ["LWA", "product:lync-web-app"],
    ["EXO", "product:exchange-online"],
    ["OCS 2007 R2", "product:office-communications-server-2007-r2"],
    ["SfB Online", "product:skype-for-business-online"],
    ["avatar", "high-resolution-photos"],
    ["free busy", "free-busy-status"],
    ["ediscovery", "archive-search"],
    ["e-discovery", "archive-search"],
    ["call history", "conversation-history"],
    ["delegate", "meeting-delegation"],
    ["address book", "unified-contact-store"],
    ["OOF", "out-of-office"],
    ["POP", "pop3"],
    ["IMAP", "imap4"],
    ["fax gateway", "smtp-relay"],
  ])("%s", (query, expected) => expect(first(query)).toBe(expected));
});

describe("a typing error still leads there", () => {
  test.each([
    ["vocie mail", "voice-mail"],
    ["voice mial", "voice-mail"],
    ["voicemial", "voice-mail"],
    ["voce mail", "voice-mail"],
    ["meeting delegaton", "meeting-delegation"],
    ["meting delegatoin", "meeting-delegation"],
    ["unifed contact stroe", "unified-contact-store"],
    ["high-resolutoin photos", "high-resolution-photos"],
    ["hgih resolution phtoos", "high-resolution-photos"],
    ["archvie search", "archive-search"],
    ["skils search", "skills-search"],
    ["unifeid mesaging", "unified-messaging"],
    ["exchnage online", "product:exchange-online"],
    ["lync web ap", "product:lync-web-app"],
  ])("%s", (query, expected) => expect(first(query)).toBe(expected));
});

describe("word order, hyphens and plurals make no difference", () => {
  test.each([
    ["mail voice", "voice-mail"],
    ["photos high resolution", "high-resolution-photos"],
    ["high resolution photo", "high-resolution-photos"],
    ["delegation of meetings", "meeting-delegation"],
    ["contact-store", "unified-contact-store"],
    ["voice-mails", "voice-mail"],
    ["out of office message", "out-of-office"],
    ["freebusy", "free-busy-status"],
  ])("%s", (query, expected) => expect(first(query)).toBe(expected));
});

describe("an unfinished word leads to what it starts", () => {
  test.each([
    ["voic", "voice-mail"],
    ["unified con", "unified-contact-store"],
    ["high res", "high-resolution-photos"],
    ["meeting del", "meeting-delegation"],
    ["out of", "out-of-office"],
  ])("%s", (query, expected) => expect(first(query)).toBe(expected));
});

describe("a feature with a product leads to the cell", () => {
  test.each([
    ["voice mail exchange online", "exchange/lync-server-2013/exchange-online/voice-mail"],
    [
      "photos skype for business online",
      "exchange/skype-for-business-online/exchange-on-premises/high-resolution-photos",
    ],
    [
      "voicemail skype for business online exchange on-premises",
      "exchange/skype-for-business-online/exchange-on-premises/voice-mail",
    ],
    [
      "unified contact store lync server 2010",
      "generation-2013/lync-server-2010/exchange-server-2010/unified-contact-store",
    ],
    ["skills search sharepoint online", "sharepoint/lync-server-2013/sharepoint-online/skills-search"],
    ["EWS azure", "external-connectivity/application-in-azure/exchange-online/exchange-web-services"],
    [
      "smtp relay application on-premises",
      "external-connectivity/application-on-premises/exchange-online/smtp-relay",
    ],
    ["unified messaging mixed mode", "hosted-um/lync-server-2013/exchange-um-mixed/unified-messaging"],
    [
      "calendar data OCS 2007 R2",
      "exchange-online/office-communications-server-2007-r2/exchange-online/calendar-data",
    ],
    ["does voice mail work with exchange online?", "exchange/lync-server-2013/exchange-online/voice-mail"],
    ["skpye for business online voicemail", "exchange/skype-for-business-online/exchange-online/voice-mail"],
  ])("%s", (query, expected) => expect(first(query)).toBe(expected));
});

describe("a product or a pair of them leads to its page", () => {
  test.each([
    ["exchange server 2013", "product:exchange-server-2013"],
    ["exchange 2010", "product:exchange-server-2010"],
    ["lync 2013 client", "product:lync-2013-client"],
    ["shared SIP address space", "product:shared-sip-address-space"],
    ["split domain", "product:shared-sip-address-space"],
    ["lync server 2013 exchange online", "exchange/lync-server-2013/exchange-online"],
    ["sharepoint online skype for business online", "sharepoint/skype-for-business-online/sharepoint-online"],
  ])("%s", (query, expected) => expect(first(query)).toBe(expected));
});

describe("a French name leads there", () => {
  test.each([
    ["messagerie vocale", "voice-mail"],
    ["Messagerie unifiée", "unified-messaging"],
    ["messagerie unifiee", "unified-messaging"],
    ["magasin de contacts", "unified-contact-store"],
    ["photos haute résolution", "high-resolution-photos"],
    ["délégation de réunions", "meeting-delegation"],
    ["messages d’absence", "out-of-office"],
    ["relais SMTP", "smtp-relay"],
    ["espace d'adressage SIP partagé", "product:shared-sip-address-space"],
  ])("%s", (query, expected) => expect(first(query)).toBe(expected));
});

describe("words of a condition are found last", () => {
  test("but found", () => {
    expect(first("forest")).toBe("exchange/lync-server-2013/exchange-on-premises/meeting-delegation");
    expect(first("648")).toBe("high-resolution-photos");
  });
});

describe("what nothing has is left out of a question, and said to be", () => {
  test.each([
    { query: "voice mail xyzzy", found: "voice-mail", leftOut: ["xyzzy"] },
    { query: "sharepoint 2031", found: "product:sharepoint-on-premises", leftOut: ["2031"] },
    { query: "does voice mail work?", found: "voice-mail", leftOut: [] },
    {
      query: "voicemail exchange 2010 skype for business online",
      found: "exchange/skype-for-business-online/exchange-on-premises/voice-mail",
      leftOut: ["2010"],
    },
  ])("$query", ({ query, found, leftOut }) => {
    expect(first(query)).toBe(found);
    expect(search.find(query).leftOut).toEqual(leftOut);
  });
});

test("a word that is asked for twice is not two words of a name", () => {
  expect(first("voice voice")).toBe("voice-mail");
});

describe("nothing is found for", () => {
  test.each(["", "   ", "?!", "xyzzy", "tents", "vcxe", "<img onerror=alert(1)>", "x".repeat(100_000)])(
    "%.30s",
    (query) => expect(find(query)).toEqual([]),
  );
});

test("a reader who found nothing is offered the nearest names", () => {
  const nearest = (query: string) => search.nearest(query).map(({ en }) => en);
  expect(nearest("hig res foto")).toContain("High-resolution photos");
  expect(nearest("voice mail xyzzy")).toContain("Voice mail");
  expect(nearest("mesagerie vocle")).toContain("Voice mail");
});

test("a name goes before the cells of its feature, and exact names before words", () => {
  const kinds = find("voice mail", 2).map(({ kind }) => kind);
  expect(kinds).toEqual(["feature", "cell"]);
  const scores = search.find("photo", 20).hits.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => a - b));
});
