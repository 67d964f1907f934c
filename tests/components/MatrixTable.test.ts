import { describe, expect, test } from "vitest";
import MatrixTable from "../../src/components/MatrixTable.astro";
import type { MatrixSpec } from "../../src/matrix/catalog/schema.ts";
import { matrixAt } from "../support/fixture-site.ts";
import { links, show, text, texts } from "../support/page.ts";

const table = (matrix: MatrixSpec, language = "en") => show(MatrixTable, { language, matrix });
const sharepoint = matrixAt("sharepoint");
const base = "/hybrid-matrix/sharepoint";

describe("the headers", () => {
  test("name the table, its column of features and each server over its placements", async () => {
    const page = await table(sharepoint);
    expect(texts(page, "caption, thead tr:first-child th")).toEqual([
      "With SharePoint: support by feature and configuration",
      "Feature",
      "Lync Server 2013 out of support since April 2023",
      "Skype for Business Online switched off July 2021",
    ]);
    expect(links(page, "thead a")).toEqual([
      `SharePoint on-premises → ${base}/lync-server-2013/sharepoint-on-premises/`,
      `SharePoint Online → ${base}/lync-server-2013/sharepoint-online/`,
      `SharePoint on-premises → ${base}/skype-for-business-online/sharepoint-on-premises/`,
      `SharePoint Online → ${base}/skype-for-business-online/sharepoint-online/`,
    ]);
  });

  test("have a scope and a span, so that they can be heard with their cells", async () => {
    const page = await table(sharepoint);
    const heads = [...page.querySelectorAll("th")].map(({ scope, rowSpan, colSpan }) => [
      scope,
      rowSpan,
      colSpan,
    ]);
    expect(heads).toEqual([
      ["col", 2, 1],
      ["colgroup", 1, 2],
      ["colgroup", 1, 2],
      ["col", 1, 1],
      ["col", 1, 1],
      ["col", 1, 1],
      ["col", 1, 1],
      ["row", 1, 1],
      ["row", 1, 1],
    ]);
    expect([...page.querySelectorAll("colgroup")].map(({ span }) => span)).toEqual([1, 2, 2]);
  });

  test("put a single placement above the servers", async () => {
    const page = await table(matrixAt("external-connectivity"));
    expect(texts(page, "thead :is([rowspan], [scope=colgroup], [scope=col] a)")).toEqual([
      "Feature",
      "Exchange Online",
      "Application on-premises",
      "Application in Azure",
      "Application in another hosted service",
    ]);
  });

  test("name the groups over the whole width, where there are several", async () => {
    const page = await table(matrixAt("exchange"));
    const groups = [...page.querySelectorAll<HTMLTableCellElement>("th[scope=rowgroup]")];
    expect(groups.map((head) => [text(head), head.colSpan])).toEqual(
      [
        "Outlook",
        "Outlook Web App",
        "Mobile clients",
        "Presence and calendar",
        "Contacts and photos",
        "Meetings",
        "History and archiving",
        "Voice",
      ].map((name) => [name, 5]),
    );
    expect(texts(await table(sharepoint), "th[scope=rowgroup]")).toEqual([]);
  });
});

test("each column says how much of it works, in as many words as there is room for", async () => {
  expect(texts(await table(sharepoint, "fr"), ".tally")).toEqual([
    "2 sur 2",
    "1 sur 2, 1 non mentionnée",
    "1 sur 2 était prise en charge, 1 non mentionnée",
    "1 sur 2 était prise en charge, 1 non mentionnée",
  ]);
  expect(texts(await table(matrixAt("sable-clients")), ".tally")[1]).toBe("15 of 22");
});

describe("a cell", () => {
  test("says where it stands in words, and leads to its page", async () => {
    const page = await table(sharepoint, "fr");
    const row = page.querySelector("tbody tr");
    const at = (server: string, placement: string) =>
      `/hybrid-matrix/fr/sharepoint/${server}/${placement}/skills-search/`;
    expect(row && links(row)).toEqual([
      "Recherche de compétences → /hybrid-matrix/fr/features/skills-search/",
      `Pris en charge → ${at("lync-server-2013", "sharepoint-on-premises")}`,
      `Non mentionné → ${at("lync-server-2013", "sharepoint-online")}`,
      `Non mentionné → ${at("skype-for-business-online", "sharepoint-on-premises")}`,
      `Non mentionné → ${at("skype-for-business-online", "sharepoint-online")}`,
    ]);
  });

  test("has an id of its feature, server and placement, which addresses point to", async () => {
    const page = await table(sharepoint);
    const ids = [...page.querySelectorAll("td")].map(({ id }) => id);
    expect(ids).toHaveLength(8);
    expect(new Set(ids).size).toBe(8);
    expect(ids[1]).toBe("skills-search.lync-server-2013.sharepoint-online");
  });

  test("says its support for styles and for the filter", async () => {
    const page = await table(sharepoint);
    const said = [...page.querySelectorAll("tbody tr:first-child td")].map((cell) => [
      cell.className,
      cell.getAttribute("data-s"),
    ]);
    expect(said).toEqual(
      ["supported", "unlisted", "unlisted", "unlisted"].map((support) => [support, support]),
    );
  });

  test("has a chip for each condition, with the products that it requires for the filter", async () => {
    const page = await table(matrixAt("exchange"));
    const chips = (placement: string, server: string, feature: string) =>
      [...page.querySelectorAll(`td[id="${feature}.${server}.${placement}"] li`)].map((chip) => [
        text(chip),
        chip.getAttribute("data-r"),
      ]);
    expect(chips("exchange-on-premises", "skype-for-business-online", "high-resolution-photos")).toEqual([
      ["Exchange 2013", "exchange-server-2013"],
      ["not Lync Web App", null],
    ]);
    expect(chips("exchange-on-premises", "lync-server-2013", "im-presence-outlook")).toEqual([]);
  });

  test("without conditions has no empty list", async () => {
    expect((await table(sharepoint)).querySelector("td ul")).toBeNull();
  });
});

test("a row says which group its feature is of", async () => {
  const page = await table(sharepoint);
  expect([...page.querySelectorAll("tr[data-g]")].map((row) => row.getAttribute("data-g"))).toEqual([
    "sharepoint",
    "sharepoint",
  ]);
});

test("the table can be scrolled by keyboard, and skipped by a link to what comes after it", async () => {
  const page = await table(sharepoint);
  expect(page.querySelector("section")?.tabIndex).toBe(0);
  expect(page.querySelector("section")?.getAttribute("aria-labelledby")).toBe(
    page.querySelector("caption")?.id,
  );
  const [skip] = page.querySelectorAll("a");
  expect(text(skip)).toBe("Skip the table");
  expect(page.querySelector(skip?.getAttribute("href") ?? "")?.previousElementSibling?.localName).toBe(
    "template",
  );
});
