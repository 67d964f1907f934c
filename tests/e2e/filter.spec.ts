import { expect, type Page } from "@playwright/test";
import { test } from "./support/test.ts";

const rows = (page: Page) => page.locator("table.matrix tbody tr[data-g]:visible > th");
const heads = (page: Page) => page.locator("table.matrix thead tr:last-child th:visible");
const status = (page: Page) => page.locator("matrix-filter [role=status]");

async function choose(page: Page, kind: string, ...labels: string[]): Promise<void> {
  const choice = page
    .locator(".choice")
    .filter({ has: page.getByRole("button", { name: new RegExp(`^${kind}(:|$)`) }) });
  const opened = choice.locator("[popover]");
  await choice.locator(".control").click();
  for (const label of labels) await opened.getByLabel(label, { exact: true }).check();
  await page.keyboard.press("Escape");
  await expect(opened).toBeHidden();
}

const alone: { name: string; set: (page: Page) => Promise<void>; query: string; shown: string[] }[] = [
  {
    name: "words",
    set: (page) => page.getByRole("searchbox", { name: "Words" }).fill("archiv"),
    query: "?text=archiv",
    shown: ["Archiving", "Search of archived content"],
  },
  {
    name: "support",
    set: (page) => choose(page, "Support", "Not listed"),
    query: "?support=unlisted",
    shown: [
      "IM and presence in Outlook Web App",
      "Online meetings in Outlook Web App",
      "Unified contact store",
      "Archiving",
      "Search of archived content",
      "Voice mail",
    ],
  },
  {
    name: "a required product",
    set: (page) => choose(page, "Requires", "Exchange 2013"),
    query: "?requires=exchange-server-2013",
    shown: ["Unified contact store", "High-resolution photos", "Archiving", "Search of archived content"],
  },
  {
    name: "a group",
    set: (page) => choose(page, "Group", "Voice", "Meetings"),
    query: "?group=meetings,voice",
    shown: ["Meeting delegation", "Voice mail"],
  },
  {
    name: "differences",
    set: (page) => page.getByLabel("Only where they differ").check(),
    query: "?differ=1",
    shown: [
      "IM and presence in Outlook Web App",
      "Online meetings in Outlook Web App",
      "Unified contact store",
      "High-resolution photos",
      "Archiving",
      "Search of archived content",
      "Voice mail",
    ],
  },
];

for (const { name, set, query, shown } of alone) {
  test(`the table can be narrowed by ${name}, and the address says so`, async ({ page }) => {
    await page.goto("exchange/");
    await expect(status(page)).toHaveText("14 of 14 features");
    await set(page);
    await expect(page).toHaveURL(new RegExp(`/exchange/${query.replace("?", "\\?")}$`));
    await expect(rows(page)).toHaveText(shown);
    await expect(status(page)).toHaveText(`${shown.length} of 14 features`);
    await page.reload();
    await expect(rows(page)).toHaveText(shown);
  });
}

test("a server and a placement leave their columns and the header above them", async ({ page }) => {
  await page.goto("exchange/");
  await choose(page, "Server", "Skype for Business Online");
  await choose(page, "Placement", "Exchange on-premises");
  await expect(heads(page)).toHaveText([/^Exchange on-premises/]);
  await expect(page.locator("table.matrix thead [scope=colgroup]:visible")).toHaveText([
    "Skype for Business Online switched off July 2021",
  ]);
  await expect(
    page.locator("table.matrix tbody tr[data-g]:visible").first().locator("td:visible"),
  ).toHaveCount(1);
});

test("three filters answer together, and headings of groups without rows go", async ({ page }) => {
  await page.goto("exchange/?text=photo&server=lync-server-2013&support=conditional");
  await expect(rows(page)).toHaveText(["High-resolution photos"]);
  await expect(heads(page)).toHaveText([/^Exchange on-premises/, /^Exchange Online/]);
  await expect(page.locator("table.matrix tr.group:visible")).toHaveText(["Contacts and photos"]);
  await page.getByRole("searchbox", { name: "Words" }).clear();
  await expect(rows(page)).toHaveText([
    "Unified contact store",
    "High-resolution photos",
    "Meeting delegation",
    "Archiving",
    "Search of archived content",
  ]);
  await page.getByRole("button", { name: "Show everything" }).click();
  await expect(rows(page)).toHaveCount(14);
  await expect(page).toHaveURL(/\/exchange\/$/);
});

test("back and forward go through the views", async ({ page }) => {
  await page.goto("exchange/");
  await page.getByLabel("Only where they differ").check();
  // What is asked for before the filter has been loaded is one step.
  await expect(page).toHaveURL(/\?differ=1$/);
  await page.getByRole("searchbox", { name: "Words" }).pressSequentially("photo");
  await expect(rows(page)).toHaveCount(1);
  await expect(page).toHaveURL(/\?text=photo&differ=1$/);
  await page.goBack();
  await expect(rows(page)).toHaveCount(7);
  await expect(page.getByRole("checkbox", { name: "Only where they differ" })).toBeChecked();
  await page.goBack();
  await expect(rows(page)).toHaveCount(14);
  await page.goForward();
  await page.goForward();
  await expect(rows(page)).toHaveText(["High-resolution photos"]);
  await expect(page.getByRole("searchbox", { name: "Words" })).toHaveValue("photo");
});

test("no feature left is said, and one press shows everything again", async ({ page }) => {
  await page.goto("exchange/?text=xyzzy");
  await expect(page.getByText("No feature matches all filters.")).toBeVisible();
  await page.getByRole("button", { name: "Show everything" }).press("Enter");
  await expect(rows(page)).toHaveCount(14);
});

test.describe("an address of unknown or hostile values changes nothing but a notice", () => {
  const hostile = [
    "server=teams",
    "support=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
    "group=javascript:alert(1)&differ=maybe",
    "requires=__proto__,constructor",
    `text=${"x".repeat(12_000)}`,
  ];
  for (const query of hostile) {
    test(query.slice(0, 40), async ({ page }) => {
      await page.goto(`exchange/?${query}`);
      await expect(rows(page)).toHaveCount(14);
      await expect(page.getByText("Part of this address was ignored")).toBeVisible();
      await expect(page.locator("matrix-filter [data-on]")).toHaveCount(0);
      expect(await page.locator("img").count()).toBe(0);
    });
  }

  test("100 KB of text, typed by a script", async ({ page }) => {
    await page.goto("exchange/");
    await page.evaluate(() => history.replaceState(null, "", `?text=${"x".repeat(100_000)}`));
    await page.evaluate(() => dispatchEvent(new PopStateEvent("popstate")));
    await expect(page.getByText("Part of this address was ignored")).toBeVisible();
    await expect(rows(page)).toHaveCount(14);
  });
});

test("a setup is kept only when asked to, narrows home page and search, and is forgotten with one press", async ({
  page,
}) => {
  await page.goto("exchange/?server=skype-for-business-online&placement=exchange-online");
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByRole("button", { name: "Keep as my setup" }).click();
  await expect(status(page)).toHaveText("Kept on this device.");

  await page.goto("exchange/");
  await expect(rows(page)).toHaveCount(14);
  await page.getByRole("button", { name: "Show only my setup" }).click();
  await expect(heads(page)).toHaveText([/^Exchange Online/]);

  await page.goto("external-connectivity/?server=application-in-azure");
  await page.getByRole("button", { name: "Keep as my setup" }).click();
  await expect(status(page)).toHaveText("Kept on this device.");

  await page.goto("");
  await expect(page.locator("my-setup")).toContainText("Skype for Business Online");
  const pictures = page.getByRole("table", { name: "Applications to Exchange Online" });
  await expect(pictures.getByRole("link")).toHaveCount(1);

  await page.getByRole("searchbox", { name: "Search" }).fill("voice mail");
  const found = page.getByRole("group", { name: "Voice mail" }).getByRole("option");
  await expect(found.first()).toContainText("in every configuration");
  await expect(found.nth(1)).toContainText("Skype for Business Online with Exchange Online");
  await page.locator(".found").getByRole("button", { name: "Forget my setup" }).click();
  await expect(page.locator("my-setup")).toBeHidden();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("only what is in support can be asked for, and nothing of what has ended is left", async ({ page }) => {
  await page.goto("external-connectivity/");
  await page.getByLabel("In support only").check();
  await expect(page).toHaveURL(/\/external-connectivity\/\?lifecycle=in-support$/);
  await expect(page.locator("table.matrix tbody tr[data-g]:visible > th")).toHaveText([
    "Exchange Web Services",
  ]);
});
