import { beforeEach, describe, expect, test, vi } from "vitest";
import "../../../src/components/asking/element.ts";
import "../../../src/components/silence/element.ts";
import Silence from "../../../src/pages/[...lang]/silence.astro";
import { markup, only, pressed, settled, text, texts, visit } from "../../support/page.ts";

const pages = Object.fromEntries(
  await Promise.all(
    (["en", "fr"] as const).map(async (language) => {
      const html = await markup(Silence, { language });
      return [language, html.slice(html.indexOf("<main"), html.indexOf("</main>"))] as const;
    }),
  ),
);
const written = vi.fn((_: string) => Promise.resolve());
beforeEach(() => {
  written.mockClear();
  vi.stubGlobal("navigator", { clipboard: { writeText: written } });
});

const rows = () => [...document.querySelectorAll<HTMLElement>(".silent > li")];
const rowOf = (feature: string, configuration: string): HTMLElement => {
  const found = rows().find(
    (row) =>
      row.querySelector("a")?.textContent === feature &&
      (row.closest("details")?.querySelector("h3")?.textContent ?? "") === configuration,
  );
  if (!found) throw new Error(`There is no row ${feature}, ${configuration}.`);
  return found;
};
const copied = async (row: HTMLElement): Promise<string> => {
  row.querySelector("button")?.click();
  for (let turn = 0; turn < 3; turn++) await settled();
  return written.mock.calls[0]?.[0] ?? "";
};
const type = (words: string): void => {
  const input = only<HTMLInputElement>(document, "silence-filter input");
  input.value = words;
  input.dispatchEvent(new Event("input", { bubbles: true }));
};

describe("a question is copied", () => {
  test("with the feature, what is nearest, what was searched and where it stands", async () => {
    visit("/hybrid-matrix/silence/", pages["en"] ?? "");
    const lines = (await copied(rowOf("Eraser tip", "Quill driver with Frost runtime"))).split("\n");
    expect(lines.slice(0, 7)).toEqual([
      "Eraser tip: Quill driver with Frost runtime",
      "",
      "Is “Eraser tip” supported for Quill driver with Frost runtime, and under which conditions?",
      "",
      "The nearest statement is about Quill driver with Ember runtime: supported.",
      "",
      "None of these documents says it:",
    ]);
    expect(lines.at(-1)).toBe("https://matrix.example/hybrid-matrix/silence/#sable-tablets");
    expect(text(only(document, "ask-vendor [role=status]:not(:empty)"))).toBe("Copied.");
  });

  test("in French, of a whole configuration", async () => {
    visit("/hybrid-matrix/fr/silence/", pages["fr"] ?? "");
    const row = rows().find((one) => one.closest(".whole") && one.closest("#generation-2013"));
    const lines = row ? (await copied(row)).split("\n") : [];
    expect(lines[0]).toBe("Ce qui fonctionne : Lync Server 2013 avec Exchange Server 2010");
    expect(lines[2]).toBe(
      "Lync Server 2013 avec Exchange Server 2010 : est-ce pris en charge, et qu’est-ce qui y fonctionne ?",
    );
  });

  test("or asked where the catalog says, with all of it", () => {
    visit("/hybrid-matrix/silence/", pages["en"] ?? "");
    const link = rowOf("Eraser tip", "Quill driver with Frost runtime").querySelector<HTMLAnchorElement>(
      "ask-vendor a",
    );
    expect(link && pressed(link)).toBe(true);
    const { origin, searchParams } = new URL(link?.href ?? "");
    expect(origin).toBe("https://example.org");
    expect(searchParams.get("title")).toBe("Eraser tip: Quill driver with Frost runtime");
    expect(searchParams.get("body")).toContain("None of these documents says it:");
  });
});

describe("words narrow the page", () => {
  test("to the rows that have all of them, whatever the case and accents, and say how many", () => {
    visit("/hybrid-matrix/silence/", pages["en"] ?? "");
    const all = rows().length;
    type("FROST eraser");
    const left = rows().filter(({ hidden }) => !hidden);
    expect(left.map((row) => row.querySelector("a")?.textContent)).toEqual(["Eraser tip", "Eraser tip"]);
    expect(text(only(document, "silence-filter > [role=status]"))).toBe(`2 of ${all}`);
    expect(only(document, "#exchange").hidden).toBe(true);
    type("");
    expect(rows().every(({ hidden }) => !hidden)).toBe(true);
    expect(only(document, "#exchange").hidden).toBe(false);
  });

  test("to nothing, and that is said", () => {
    visit("/hybrid-matrix/silence/", pages["en"] ?? "");
    type("nowhere");
    expect(only(document, "silence-filter .none").hidden).toBe(false);
  });
});

test.each([
  { language: "en", era: "Retired generations", spoken: "Everything is stated in" },
  { language: "fr", era: "Générations retirées", spoken: "Tout est dit dans" },
] as const)("in $language what is in use goes before retired generations", ({ language, era, spoken }) => {
  visit("/", pages[language] ?? "");
  const headings = texts(document, "h2");
  expect(headings.indexOf(era)).toBeGreaterThan(0);
  const sections = [...document.querySelectorAll("section")].map(({ id }) => id);
  expect(sections.indexOf("sable-tablets")).toBeLessThan(sections.indexOf("exchange"));
  expect(text(only(document, ".also"))).toContain(spoken);
});
