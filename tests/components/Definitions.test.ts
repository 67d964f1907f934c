import { expect, test } from "vitest";
import Definitions from "../../src/components/Definitions.astro";
import { currentSite } from "../../src/site/current.ts";
import { links, show, texts } from "../support/page.ts";

const site = currentSite();
const sharedSpace = site.product("shared-sip-address-space");

test.each([
  {
    language: "en",
    term: "Shared SIP address space",
    link: "Lync Server 2013 and hosted Exchange UM, line 32 → /hybrid-matrix/sources/hosted-exchange-um/#definition-shared-sip-address-space",
    origin: "Hosted voice mail → https://vendor.example/hosted",
  },
  {
    language: "fr",
    term: "Espace d’adressage SIP partagé",
    link: "Lync Server 2013 et la messagerie unifiée Exchange hébergée, ligne 34 → /hybrid-matrix/fr/sources/hosted-exchange-um-fr/#definition-espace-d-adressage-sip-partage",
    origin: "Messagerie vocale hébergée → https://vendor.example/hosted",
  },
])(
  "in $language, a thing is explained by a document of that language, with its line",
  async ({ language, term, link, origin }) => {
    const page = await show(Definitions, { language, things: [sharedSpace] });
    expect(texts(page, "dt")).toEqual([term]);
    expect(links(page)).toEqual([link, origin]);
    expect(page.querySelector("[lang]")).toBeNull();
  },
);

test("where no document of the page's language explains it, another one does, in its own language", async () => {
  const page = await show(Definitions, { language: "fr", things: [site.feature("archiving")] });
  expect(texts(page, "dt[lang=en]")).toEqual(["Archiving in Exchange", "Archiving in Exchange"]);
  expect(page.querySelectorAll("dd p[lang=en], dd a > span[lang=en]")).toHaveLength(4);
  expect(texts(page, "dd small:not(.origin)")).toEqual(["(en anglais)", "(en anglais)"]);
});

test("a thing that only English explains keeps its words beside one that has French ones", async () => {
  const page = await show(Definitions, { language: "fr", things: [sharedSpace, site.feature("archiving")] });
  expect(texts(page, "dt").slice(0, 2)).toEqual(["Espace d’adressage SIP partagé", "Archiving in Exchange"]);
});

test("there is no section at all for a thing that no document explains", async () => {
  const page = await show(Definitions, { language: "en", things: [site.feature("smtp")] });
  expect(page.childElementCount).toBe(0);
});
