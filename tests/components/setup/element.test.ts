import { expect, test, vi } from "vitest";
import "../../../src/components/setup/element.ts";
import MySetup from "../../../src/components/MySetup.astro";
import Picture from "../../../src/components/Picture.astro";
import { setupKey } from "../../../src/search/setup-key.ts";
import { matrixAt } from "../../support/fixture-site.ts";
import { markup, only, text, visit } from "../../support/page.ts";

const setup = await markup(MySetup, { language: "en" });
const [generations, sharepoint] = await Promise.all(
  ["generation-2013", "sharepoint"].map((id) => markup(Picture, { language: "en", matrix: matrixAt(id) })),
);
const enter = async (kept?: string): Promise<void> => {
  if (kept !== undefined) localStorage.setItem(setupKey, kept);
  visit("/", setup, generations ?? "", sharepoint ?? "");
  await vi.dynamicImportSettled();
};

/** The configurations of a picture that are in view, as their members. */
const inView = (picture: number): string[] =>
  [...(document.querySelectorAll(".picture")[picture]?.querySelectorAll("td a") ?? [])]
    .filter((link) => !link.closest(".outside, [hidden]"))
    .map((link) => link.getAttribute("href")?.split("/").slice(-3, -1).join(" ") ?? "");

test.each([{ kept: undefined }, { kept: "" }, { kept: "teams|" }])(
  "with $kept kept, every configuration is shown, and nothing is said of a setup",
  async ({ kept }) => {
    await enter(kept);
    expect(only(document, "my-setup").hidden).toBe(true);
    expect([inView(0).length, inView(1).length]).toEqual([3, 4]);
  },
);

test("a server that was kept leaves its configurations alone, and the rows of others go", async () => {
  await enter("lync-server-2013|");
  expect(inView(0)).toEqual(["lync-server-2013 exchange-server-2013"]);
  expect(inView(1)).toEqual([
    "lync-server-2013 sharepoint-on-premises",
    "lync-server-2013 sharepoint-online",
  ]);
  const rows = document.querySelectorAll<HTMLElement>(".picture tbody tr");
  expect([...rows].map(({ hidden }) => hidden)).toEqual([true, false, false, true]);
});

test("a column that nothing is left in goes with its heading", async () => {
  await enter("exchange-server-2013");
  const [picture] = document.querySelectorAll<HTMLTableElement>(".picture");
  const hidden = [...(picture?.rows ?? [])].map(({ cells }) => [...cells].map((cell) => cell.hidden));
  expect(new Set(hidden.map(String))).toEqual(new Set(["false,true,false"]));
});

test("everything that it can do is one press away", async () => {
  await enter("lync-server-2013+exchange-server-2013");
  const { pathname, search } = only<HTMLAnchorElement>(document, "my-setup a");
  expect(pathname + search).toBe("/hybrid-matrix/compare/?have=lync-server-2013+exchange-server-2013");
});

test("a placement says nothing of a matrix that does not have it", async () => {
  await enter("|exchange-server-2013");
  expect(inView(0)).toEqual([
    "lync-server-2010 exchange-server-2013",
    "lync-server-2013 exchange-server-2013",
  ]);
  expect(inView(1)).toHaveLength(4);
});

test("it is said what is kept, by name", async () => {
  await enter("lync-server-2013|exchange-server-2013");
  expect(only(document, "my-setup").hidden).toBe(false);
  const names = [...document.querySelectorAll("my-setup li:not([hidden])")].map(text);
  expect(names).toEqual(["Lync Server 2013", "Exchange 2013"]);
});

test("a press on the chip forgets it", async () => {
  await enter("lync-server-2013|");
  const reload = vi.fn();
  vi.stubGlobal("location", { reload });
  only(document, "my-setup button").click();
  expect(localStorage.getItem(setupKey)).toBeNull();
  expect(reload).toHaveBeenCalledOnce();
});
