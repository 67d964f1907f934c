import { expect, test } from "vitest";
import Prerequisites from "../../src/components/Prerequisites.astro";
import { views, viewWith } from "../support/fixture-site.ts";
import { links, show, texts } from "../support/page.ts";

const { contactStore, photos, delegation, outlook } = views;

test("what several cells need is listed once, with every cell that needs it", async () => {
  const page = await show(Prerequisites, { language: "en", cells: [contactStore, photos, outlook] });
  expect(texts(page, "li")).toEqual([
    "Requires Exchange Server 2013 Requires Exchange Server 2013. Needed by Unified contact store, High-resolution photos",
    "Requires Lync 2013 client (Lync by client) A Lync 2013 desktop client is required. Needed by Unified contact store",
    "Not with Lync Web App (Lync by client) Not supported in Lync Web App when users are homed on Skype for Business Online. Needed by High-resolution photos",
  ]);
});

test("every wording that documents have for it is quoted", async () => {
  const [first, ...others] = contactStore.cell?.conditions ?? [];
  const reworded = viewWith(contactStore, {
    conditions: first ? [{ ...first, text: "It takes Exchange Server 2013." }, ...others] : [],
  });
  const page = await show(Prerequisites, { language: "en", cells: [photos, reworded] });
  expect(texts(page, "li:first-child q")).toEqual([
    "Requires Exchange Server 2013.",
    "It takes Exchange Server 2013.",
  ]);
});

test("a limit in words names no product, only who needs it", async () => {
  const page = await show(Prerequisites, { language: "en", cells: [delegation] });
  expect(links(page)).toEqual([
    "Meeting delegation → /hybrid-matrix/exchange/lync-server-2013/exchange-online/meeting-delegation/",
  ]);
});

test("on a French page, English words are marked as English", async () => {
  const page = await show(Prerequisites, { language: "fr", cells: [delegation] });
  expect(page.querySelector("q")?.getAttribute("lang")).toBe("en");
});

test("cells without conditions need nothing", async () => {
  const page = await show(Prerequisites, { language: "en", cells: [outlook] });
  expect(texts(page, "li")).toEqual([]);
});
