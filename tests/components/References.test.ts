import { describe, expect, test } from "vitest";
import References from "../../src/components/References.astro";
import { links, show, text, texts } from "../support/page.ts";

const page = (url: string | null, title = "UM & voice mail") =>
  show(References, { language: "en", spoken: "en", references: [{ text: title, target: "um.md", url }] });

describe("a reference that can be opened", () => {
  test("is a link, and says where it leads", async () => {
    const body = await page("https://go.microsoft.com/fwlink/?LinkId=271805&x=1");
    expect(links(body)).toEqual(["UM & voice mail → https://go.microsoft.com/fwlink/?LinkId=271805&x=1"]);
    expect(texts(body, "small")).toEqual(["go.microsoft.com"]);
  });
});

test("a reference to a document of the site leads to its page", async () => {
  const references = [{ text: "Hosted UM", target: "hosted-um.md", url: null, document: "hosted-um" }];
  const body = await show(References, { language: "fr", spoken: "fr", references });
  expect(links(body)).toEqual(["Hosted UM → /hybrid-matrix/fr/sources/hosted-um/"]);
  expect(texts(body, "small")).toEqual([]);
});

describe("a reference that leads into the vendor's own files", () => {
  test("is no link, but names the file and can be searched for", async () => {
    const body = await page(null);
    expect(texts(body, "li > span, code")).toEqual(["UM & voice mail", "um.md"]);
    expect(links(body)).toEqual([
      "Search example.org for this title → https://example.org/search/?terms=UM%20%26%20voice%20mail",
    ]);
  });

  test("stays text, whatever its title holds", async () => {
    const body = await page(null, '"><img src=x>');
    expect(text(body.querySelector("li > span"))).toBe('"><img src=x>');
    expect(body.querySelector("img")).toBeNull();
  });
});

test.each([
  { spoken: "en", language: "en", expected: null },
  { spoken: "en", language: "fr", expected: "en" },
  { spoken: undefined, language: "fr", expected: null },
])("a title in $spoken on a page in $language has lang $expected", async ({ spoken, language, expected }) => {
  for (const url of [null, "https://example.com/a"]) {
    const references = [{ text: "Title", target: "a", url }];
    const body = await show(References, { language, spoken, references });
    expect(body.querySelector("li > span, li > a")?.getAttribute("lang")).toBe(expected);
    expect(texts(body, "small").includes("(en anglais)")).toBe(expected === "en");
  }
});
