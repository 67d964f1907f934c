import { beforeEach, describe, expect, test, vi } from "vitest";
import "../../../src/components/search/box.ts";
import SearchBox from "../../../src/components/SearchBox.astro";
import { markup, only, settled, texts, visit } from "../../support/page.ts";
import { answerFetch, searchIndex } from "../../support/search.ts";

const searchBox = await markup(SearchBox, { language: "en" });
const index = await searchIndex("en");
// Both are loaded when somebody first turns to the field. Loaded here already, that waits for nothing.
await import("../../../src/components/search/panel.ts");
await import("../../../src/search/search.ts");

let asked: string[];
beforeEach(() => {
  asked = answerFetch(index);
  // The index is loaded once for all pages that a worker visits, so that each one has an address of its own.
  const own = searchBox.replace("index.json", `${crypto.randomUUID()}.json`);
  visit("/", own, "<textarea></textarea><p tabindex='0'></p>");
});

const field = (): HTMLInputElement => only(document, "search-box input");
const press = (target: Element, key: string, init: KeyboardEventInit = {}): boolean =>
  target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init }));

describe("the search field", () => {
  test("loads nothing before somebody turns to it", async () => {
    await settled();
    expect(asked).toEqual([]);
  });

  test("answers from then on", async () => {
    field().focus();
    await settled();
    field().value = "skills";
    field().dispatchEvent(new Event("input"));
    await settled();
    expect(texts(document, "[role=option]")[0]).toBe("Skills search in every configuration");
    expect(asked).toHaveLength(1);
  });

  test("brings the styles of its answers, once, and not before somebody turns to it", async () => {
    const sheets = () => document.head.querySelectorAll("link[rel=stylesheet]").length;
    const before = sheets();
    await settled();
    expect(sheets()).toBe(before);
    field().focus();
    field().blur();
    field().focus();
    await settled();
    expect(sheets()).toBe(before + 1);
  });
});

describe("a key anywhere on the page", () => {
  test.each<{ key: string; init?: KeyboardEventInit }>([
    { key: "/" },
    { key: "k", init: { ctrlKey: true } },
    { key: "k", init: { metaKey: true } },
  ])("$key with $init leads to the field, whose words are selected", ({ key, init }) => {
    field().value = "skills";
    expect(press(only(document, "p[tabindex]"), key, init)).toBe(false);
    expect(document.activeElement).toBe(field());
    expect([field().selectionStart, field().selectionEnd]).toEqual([0, 6]);
  });

  test("is left alone where it is text", () => {
    expect(press(only(document, "textarea"), "/")).toBe(true);
    expect(document.activeElement).not.toBe(field());
  });
});

describe("a field that has left the page", () => {
  test("takes no key any more", () => {
    const gone = field();
    const focused = vi.spyOn(gone, "focus");
    only(document, "search-box").remove();
    expect(press(document.body, "/")).toBe(true);
    expect(focused).not.toHaveBeenCalled();
  });

  test("answers once when it is put back", async () => {
    field().focus();
    await settled();
    document.body.append(only(document, "search-box"));
    field().blur();
    field().focus();
    await settled();
    const rendered = vi.spyOn(only(document, ".found"), "replaceChildren");
    field().value = "skills";
    field().dispatchEvent(new Event("input"));
    await settled();
    expect(rendered).toHaveBeenCalledOnce();
  });
});
