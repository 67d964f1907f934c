import { expect, test } from "vitest";
import SourceLines from "../../src/components/SourceLines.astro";
import { currentSite } from "../../src/site/current.ts";
import { links, only, show, text, texts } from "../support/page.ts";

const french = currentSite().document("hosted-exchange-um-fr");
const hybrid = currentSite().document("hybrid-configurations");
const line = (page: HTMLElement, number: number) => page.querySelector(`#L${number}`);

test("every line is there as it is written, under its number", async () => {
  const page = await show(SourceLines, { language: "en", document: french });
  const written = french.text.split("\n").slice(0, -1);
  expect([...page.querySelectorAll("code")].map((code) => code.textContent)).toEqual(written);
  expect([...page.querySelectorAll("li[id]")].map(({ id }) => id)).toEqual(
    written.map((_, at) => `L${at + 1}`),
  );
});

test("a line that states something has a name for each statement, and leads to the first of them", async () => {
  const page = await show(SourceLines, { language: "en", document: french });
  const row = line(page, 21);
  const keys = ["on-premises", "hosted", "mixed"].map(
    (one) =>
      `unified-messaging.lync-server-2013.${one === "hosted" ? "hosted-exchange-um" : `exchange-um-${one}`}`,
  );
  expect([...(row?.querySelectorAll("[id]") ?? [])].map(({ id }) => id)).toEqual(keys);
  expect(row && links(row, "a[href^='#']")).toEqual([`21 → #${keys[0]}`]);
  expect(row?.querySelector("a")?.getAttribute("aria-label")).toBe("Line 21");
});

test("headings and definitions have names by their words, and other lines none", async () => {
  const page = await show(SourceLines, { language: "en", document: french });
  expect(links(page, "li > a[href^='#']").filter((one) => !one.startsWith("21 "))).toEqual([
    "13 → #section-lync-server-2013-et-la-messagerie-unifiee-exchange-hebergee",
    "17 → #section-modes",
    "23 → #definition-mode-local",
    "25 → #definition-mode-intersites",
    "27 → #definition-mode-mixte",
    "32 → #section-avant-la-messagerie-unifiee-hebergee",
    "34 → #definition-espace-d-adressage-sip-partage",
  ]);
});

test("lines are read in the language of the document, not of the page", async () => {
  const page = await show(SourceLines, { language: "en", document: french });
  expect(line(page, 2)?.querySelector("code")?.getAttribute("lang")).toBe("fr");
});

test("a line tells what it is: front matter, a heading or text", async () => {
  const page = await show(SourceLines, { language: "en", document: french });
  expect([2, 13, 15].map((number) => line(page, number)?.className)).toEqual([
    "front-matter",
    "heading",
    "text",
  ]);
});

test("a line of a table leads to the cells that it states, other lines to none", async () => {
  const page = await show(SourceLines, { language: "fr", document: french });
  const row = line(page, 21);
  expect(text(row?.querySelector("summary"))).toBe("Énonce 3 cellules");
  expect(row && links(row, "details a")).toEqual(
    [
      ["Messagerie unifiée Exchange sur site", "exchange-um-on-premises"],
      ["Messagerie unifiée Exchange hébergée", "hosted-exchange-um"],
      ["Messagerie unifiée Exchange en mode mixte", "exchange-um-mixed"],
    ].map(
      ([name, id]) =>
        `Lync Server 2013 avec ${name} → /hybrid-matrix/fr/hosted-um/lync-server-2013/${id}/unified-messaging/`,
    ),
  );
  expect(page.querySelectorAll("details")).toHaveLength(1);
});

test("what was read of a line is marked in it, and listed with the form that took it", async () => {
  const page = await show(SourceLines, { language: "en", document: hybrid });
  const row = line(page, 31);
  const marked = [...(row?.querySelectorAll("code [data-as]") ?? [])];
  expect(marked.slice(0, 4).map((part) => `${part.getAttribute("data-as")}: ${text(part)}`)).toEqual([
    "feature: Unified contact store",
    "condition: Requires Exchange Server 2013.",
    "condition: A Lync 2013 desktop client is required.",
    "reference: See [Configuring Microsoft Lync Server 2013 to use the unified contact store](configuring-lync-server-2013-to-use-the-unified-contact-store.md)",
  ]);
  expect(row && texts(row, ".glosses li")).toHaveLength(marked.length);
  expect(row && texts(row, ".glosses li").slice(0, 4)).toEqual([
    "Feature Unified contact store",
    "Requires Exchange Server 2013 requires",
    "Requires Lync 2013 client required",
    "Further reading reference",
  ]);
  expect(row && links(row, ".glosses a")[0]).toBe("requires → /hybrid-matrix/about/grammar/#requires");
});

test("what was read is shown on demand, with a legend of what the document has", async () => {
  const page = await show(SourceLines, { language: "fr", document: hybrid });
  expect(text(only(page, ".reading label"))).toBe("Montrer comment chaque partie a été lue");
  expect(texts(page, ".reading li")).toEqual(["Fonctionnalité", "Condition", "Pour aller plus loin"]);
});

test("a document in which nothing was read offers nothing to show", async () => {
  const page = await show(SourceLines, { language: "en", document: { ...hybrid, id: "unread" } });
  expect(page.querySelector(".reading, .glosses, [data-as]")).toBeNull();
});

test("a document that holds markup shows it as text", async () => {
  const lines = "<script>alert(1)</script>\n<b>&amp;</b>\n";
  const page = await show(SourceLines, { language: "en", document: { ...french, text: lines } });
  expect(texts(page, "code")).toEqual(["<script>alert(1)</script>", "<b>&amp;</b>"]);
  expect(page.querySelector("b, script")).toBeNull();
});
