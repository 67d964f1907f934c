import { describe, expect, test } from "vitest";
import type { DocumentInfo, Origin } from "../../../src/matrix/model/documents.ts";
import { isLater, latestOf, versionsOf } from "../../../src/matrix/resolve/versions.ts";

describe("of two dates", () => {
  test.each([
    { one: "2019-03-06", other: "2019-03-05", later: true },
    { one: "2019-03-05", other: "2019-03-06", later: false },
    { one: "2019-03-05", other: "2019-03-05", later: false },
    { one: "2020", other: "2019-12-31", later: true },
    { one: "2019-04", other: "2019-03-31", later: true },
    { one: "2019-03-31", other: "2019-03", later: false },
    { one: "2019", other: "2019-03", later: false },
    { one: "2019", other: "", later: false },
  ])("$one is later than $other: $later", ({ one, other, later }) => {
    expect(isLater(one, other)).toBe(later);
  });
});

test("the latest of no dates is unknown", () => {
  expect(latestOf([])).toBe("");
  expect(latestOf(["", "2019", "2019-03", "2018-12-31"])).toBe("2019-03");
});

describe("what a line is based on", () => {
  const origin = (fields: Partial<Origin>): Origin => ({
    title: "Page",
    address: null,
    date: null,
    version: null,
    ...fields,
  });
  const document = (id: string, language: string, ...origins: Origin[]): DocumentInfo => ({
    id,
    path: `docs/${language}/${id}.md`,
    language,
    title: id,
    date: null,
    checked: null,
    origins,
  });
  const at = (id: string, line = 1, date?: string) => ({
    document: id,
    line,
    column: 1,
    text: "",
    ...(date !== undefined && { date }),
  });

  test.each([
    { name: "its own name", fields: { page: "page", address: "https://vendor.example/a" }, page: "page" },
    {
      name: "its address without a name",
      fields: { address: "https://vendor.example/a" },
      page: "https://vendor.example/a",
    },
    { name: "its title without either", fields: {}, page: "Page" },
  ])("is a page by $name", ({ fields, page }) => {
    const { groundOf } = versionsOf([document("a", "en", origin(fields))]);
    expect(groundOf(at("a")).versions.map((one) => one.page)).toEqual([page]);
  });

  test("is dated by the row, and stays what it is up to the version of the page", () => {
    const { groundOf, newestOf } = versionsOf([document("a", "en", origin({ date: "2023" }))]);
    expect(groundOf(at("a", 1, "2019")).versions).toEqual([{ page: "Page", date: "2019", until: "2023" }]);
    expect(newestOf("Page")).toBe("2023");
    expect(newestOf("Another page")).toBe("");
  });

  test("is a page of its own where none is named", () => {
    const { groundOf } = versionsOf([document("a", "en")]);
    expect(groundOf(at("a"))).toMatchObject({ isBare: true, versions: [{ page: "document a", date: "" }] });
    expect(groundOf(at("a", 2, "2019"))).toMatchObject({ isBare: false, versions: [{ date: "2019" }] });
  });

  test("is prose only if every page says it in prose", () => {
    const prose = origin({ stated: "prose" });
    const { groundOf } = versionsOf([document("a", "en", prose), document("b", "en", prose, origin({}))]);
    expect([groundOf(at("a")).isTable, groundOf(at("b")).isTable]).toEqual([false, true]);
  });

  test("is the same page for a translation, unless it has other origins", () => {
    const french = origin({ title: "La page" });
    const original = document("a", "en", origin({}));
    const pageOf = (...documents: readonly DocumentInfo[]) =>
      versionsOf(documents)
        .groundOf(at("a-fr"))
        .versions.map(({ page }) => page);
    expect(pageOf(original, document("a-fr", "fr", french))).toEqual(["Page"]);
    expect(pageOf(original, document("a-fr", "fr", french, french))).toEqual(["La page", "La page"]);
    expect(pageOf(document("a-fr", "fr", french))).toEqual(["La page"]);
  });

  test("is not that of a document in the same language, whatever its name ends with", () => {
    const { originalOf } = versionsOf([document("a", "en"), document("a-en", "en"), document("a-fr", "fr")]);
    expect(["a", "a-en", "a-fr"].map(originalOf)).toEqual(["a", "a-en", "a"]);
  });
});
