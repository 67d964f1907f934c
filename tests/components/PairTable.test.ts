import { expect, test } from "vitest";
import PairTable from "../../src/components/PairTable.astro";
import type { Language } from "../../src/matrix/catalog/languages.ts";
import { currentSite } from "../../src/site/current.ts";
import { links, show, text, texts } from "../support/page.ts";
import { pairIn } from "../support/site.ts";

const tableOf = (path: string, language: Language = "en") => {
  const { rows, configurations } = pairIn(currentSite(), path);
  return show(PairTable, { language, rows, caption: "A pair", matrix: configurations[0].matrix });
};
const rows = (page: ParentNode): string[] => texts(page, "tbody tr:not(.group)");

test("each feature has its answer, and its conditions as chips", async () => {
  const page = await tableOf("exchange/lync-server-2013/exchange-on-premises");
  expect(rows(page)).toContain("Unified contact store With conditions Exchange 2013 Lync 2013 client");
  expect(rows(page)).toContain("IM and presence in Outlook Supported");
  expect(texts(page, "thead th")).toEqual(["Feature", "Answer", "Conditions and what serves it"]);
  expect(text(page.querySelector("caption"))).toBe("A pair");
});

test("features stand by group, those of a further matrix among them, with its name", async () => {
  const page = await tableOf("exchange/lync-server-2013/exchange-online");
  const presence = [...page.querySelectorAll("tbody")].find((one) => text(one).startsWith("Presence"));
  expect(texts(presence ?? page, "tr")).toEqual([
    "Presence and calendar",
    "Status from Outlook free/busy Supported",
    "Out-of-office messages With conditions Older servers to Exchange Online Office Communicator EWS",
    "Calendar data With conditions Older servers to Exchange Online Office Communicator EWS",
  ]);
});

test("an answer that two matrices give is there once, with both, of which the other one leads to its cell", async () => {
  const page = await tableOf("exchange/lync-server-2013/exchange-online");
  expect(rows(page)).toContain(
    "IM and presence in Outlook Web App Supported With Exchange Older servers to Exchange Online",
  );
  expect(links(page).filter((one) => one.includes("im-presence-owa"))).toEqual([
    "IM and presence in Outlook Web App → /hybrid-matrix/exchange/lync-server-2013/exchange-online/im-presence-owa/",
    "Older servers to Exchange Online → /hybrid-matrix/exchange-online/lync-server-2013/exchange-online/im-presence-owa/",
  ]);
});

test("two answers to one feature stand below each other, each with its matrix", async () => {
  const page = await tableOf("woodgrove/woodgrove-phone-6/woodgrove-mail-2");
  expect(rows(page)).toEqual([
    "Call park Supported",
    "Caller names With conditions Woodgrove Phone with its mail Woodgrove Gateway",
    "With conditions Woodgrove at the desk Woodgrove Console",
    "Message light Supported",
  ]);
  expect(page.querySelectorAll("th[scope=row]")[1]?.getAttribute("rowspan")).toBe("2");
  expect(links(page)).toContain(
    "Woodgrove at the desk → /hybrid-matrix/woodgrove-desk/woodgrove-phone-6/woodgrove-mail-2/caller-names/",
  );
});

test("an answer says in few words that sources disagree about it, or that they differ", async () => {
  expect(rows(await tableOf("woodgrove/woodgrove-phone-6/woodgrove-mail-3"))[0]).toBe(
    "Call park Supported Woodgrove Phone with its mail Woodgrove at the desk sources disagree",
  );
  expect(rows(await tableOf("fabrikam-mail/fabrikam-voice-server/fabrikam-mail-server"))[0]).toBe(
    "Call recording Sources differ Call recording Fabrikam with its mail via Fabrikam Recorder",
  );
});

test("what no document mentions says so, and is no no", async () => {
  const page = await tableOf("exchange/skype-for-business-online/exchange-on-premises", "fr");
  expect(rows(page)).toContain("Messagerie vocale Non mentionné");
});

test("groups that gather nothing have no headings", async () => {
  const page = await tableOf("lync-clients/lync-2013-client");
  expect(texts(page, ".group")).toEqual([]);
});
