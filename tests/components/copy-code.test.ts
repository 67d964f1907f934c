import { beforeEach, expect, test, vi } from "vitest";
import "../../src/components/copy-code.ts";
import CodeExample from "../../src/components/CodeExample.astro";
import { markup, only, settled, text, visit } from "../support/page.ts";

const exampleOf = (code: string) =>
  markup(CodeExample, { language: "en", title: "One cell", runs: "sh", code, prints: "supported" });
const written = vi.fn((_: string) => Promise.resolve());
beforeEach(() => {
  written.mockClear();
  vi.stubGlobal("navigator", { clipboard: { writeText: written } });
});

/** Copies the example of a page, and gives what was copied. */
async function copied(page: string): Promise<string> {
  visit("/hybrid-matrix/api/", page);
  only(document, "button").click();
  for (let turn = 0; turn < 3; turn++) await settled();
  return written.mock.calls[0]?.[0] ?? "";
}

test("an example is copied as it is typed, and the page says so", async () => {
  const code = "curl -s https://matrix.example/a.json |\n  jq '.data'";
  expect(await copied(await exampleOf(code))).toBe(code);
  expect(text(only(document, "[role=status]"))).toBe("Copied.");
});

test("where the build knew no host, the example has that of the page", async () => {
  const page = await exampleOf("curl -s https://HOST/a.json");
  expect(await copied(page)).toBe("curl -s https://matrix.example/a.json");
  expect(text(only(document, "code"))).toBe("curl -s https://matrix.example/a.json");
});

test("the button says what it copies", async () => {
  visit("/hybrid-matrix/api/", await exampleOf("a"));
  expect(only(document, "button").getAttribute("aria-label")).toBe("Copy: One cell");
});
