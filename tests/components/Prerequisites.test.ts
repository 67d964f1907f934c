import { expect, test } from "vitest";
import Prerequisites from "../../src/components/Prerequisites.astro";
import type { Language } from "../../src/matrix/catalog/languages.ts";
import { currentSite } from "../../src/site/current.ts";
import { cellsOn, documentsOf } from "../../src/site/pairs.ts";
import { views, viewWith } from "../support/fixture-site.ts";
import { links, show, text, texts } from "../support/page.ts";
import { pairIn } from "../support/site.ts";
import { condition } from "../support/small-site.ts";

const online = "exchange/lync-server-2013/exchange-online";
const listOf = (path: string, language: Language = "en") => {
  const pair = pairIn(currentSite(), path);
  const documents = documentsOf(currentSite(), cellsOn(pair), language);
  return show(Prerequisites, { language, pair, documents });
};

test("each thing is there once, with what became of it, who needs it and where that is said", async () => {
  expect(texts(await listOf(online), "li")).toEqual([
    "Shared SIP address space Unified messaging with Hosted Exchange UM, was supported (source 3, line 21), Unified messaging with Exchange UM in mixed mode (source 3, line 21)",
    "Exchange Web Services off by default since 1 October 2026, will be switched off on 1 April 2027 Out-of-office messages (source 2, line 32), Calendar data (source 2, line 33)",
    "Office Communicator Out-of-office messages (source 2, line 32), Calendar data (source 2, line 33)",
    "Lync 2013 client Unified contact store (source 1, line 31)",
    "Works only when both people are homed online in one forest, or both on-premises. Meeting delegation (source 1, line 33)",
  ]);
});

test("names lead to products, features to their cells, and lines to the document", async () => {
  expect(links(await listOf(online)).slice(0, 3)).toEqual([
    "Shared SIP address space → /hybrid-matrix/products/shared-sip-address-space/",
    "Unified messaging → /hybrid-matrix/hosted-um/lync-server-2013/hosted-exchange-um/unified-messaging/",
    "source 3, line 21 → /hybrid-matrix/sources/hosted-exchange-um/#unified-messaging.lync-server-2013.hosted-exchange-um",
  ]);
});

test("where one document says it all, its lines have no number of a source", async () => {
  const page = await listOf("external-connectivity/application-in-azure/exchange-online");
  expect(texts(page, "li:first-child .needed")).toEqual(["Exchange Web Services (line 53)"]);
});

test("on a French page, everything is French but the words that are English, which say so", async () => {
  const page = await listOf(online, "fr");
  expect(text(page.querySelector("li"))).toBe(
    "Espace d’adressage SIP partagé Messagerie unifiée avec Messagerie unifiée Exchange hébergée, était prise en charge (source 3, ligne 21), Messagerie unifiée avec Messagerie unifiée Exchange en mode mixte (source 3, ligne 21)",
  );
  expect(links(page)[2]).toContain(
    "/hybrid-matrix/fr/sources/hosted-exchange-um-fr/#unified-messaging.lync-server-2013.hosted-exchange-um",
  );
  expect([...page.querySelectorAll("q")].map((one) => one.getAttribute("lang"))).toEqual(["en"]);
});

test("what must not be used, and alternatives, are told by their words", async () => {
  const page = await listOf("exchange/skype-for-business-online/exchange-on-premises");
  expect(texts(page, "li > p:first-child")).toContain("Not with Lync Web App");
  const vault = await listOf("fabrikam-mail/fabrikam-voice-server/fabrikam-mail-vault");
  expect(texts(vault, "li > p:first-child")).toContain("Fabrikam Recorder or Fabrikam Scribe");
});

test("what a requirement is about comes before it, and the least version behind its name", async () => {
  const pair = pairIn(currentSite(), online);
  const conditions = [
    {
      ...condition("requires", ["exchange-server-2013"], "Requires it."),
      minimum: "CU5",
      subject: "hybrid-server" as const,
    },
    { ...condition("requires", ["exchange-online"], "Requires it."), subject: "licence" as const },
  ];
  const rows = pair.rows.slice(0, 1).map((row) => ({
    ...row,
    answers: [[viewWith(views.contactStore, { conditions })]],
  }));
  const shown = (language: Language) =>
    show(Prerequisites, { language, pair: { ...pair, rows, forms: [] }, documents: [] });
  expect(texts(await shown("en"), "li > p:first-child")).toEqual([
    "Hybrid server: Exchange Server 2013, CU5 or later Exchange 2013: out of support since 11 April 2023",
    "Licence: Exchange Online",
  ]);
  expect(texts(await shown("fr"), "li > p:first-child")).toEqual([
    "Serveur hybride : Exchange Server 2013, CU5 ou ultérieure Exchange 2013 : hors support depuis le 11 avril 2023",
    "Licence : Exchange Online",
  ]);
});

test("without scripts there is no box to tick and no button to clear any", async () => {
  const page = await listOf(online);
  expect(page.querySelectorAll("input")).toHaveLength(0);
  expect(page.querySelector("button")?.hidden).toBe(true);
});
