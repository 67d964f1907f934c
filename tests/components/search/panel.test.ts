import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import SearchBox from "../../../src/components/SearchBox.astro";
import { attach } from "../../../src/components/search/panel.ts";
import { markup, only, text, texts, visit } from "../../support/page.ts";
import { answerFetch, searchIndex, searched as settled } from "../../support/search.ts";

const searchBox = await markup(SearchBox, { language: "en" });
const index = await searchIndex("en");

beforeEach(async () => {
  answerFetch(index);
  // A plain element in the place of the custom one, which would load the list by itself.
  visit("/", searchBox.replaceAll("search-box", "div"), "<button>Elsewhere</button>");
  attach(only(document, "body > div"), field());
  await settled();
});

const field = (): HTMLInputElement => only(document, "input");
const popup = (): HTMLElement => only(document, ".found");
const options = (): string[] => texts(popup(), "[role=option]");
const active = (): string | null => field().getAttribute("aria-activedescendant");
const type = async (words: string): Promise<void> => {
  field().value = words;
  field().dispatchEvent(new Event("input", { bubbles: true }));
  await settled();
};
/** @returns whether the key is left to the field */
const press = (key: string, init: KeyboardEventInit = {}): boolean =>
  field().dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init }));

describe("the field", () => {
  test("is a combobox, whose list is closed while nothing was typed", () => {
    const said = ["role", "aria-autocomplete", "aria-expanded", "aria-controls"];
    expect(said.map((name) => field().getAttribute(name))).toEqual(["combobox", "list", "false", "found"]);
    expect(popup().hidden).toBe(true);
  });

  test("opens a list of what is found, with its own name, and says how much", async () => {
    await type("skills");
    const list = only(popup(), "#found");
    expect([list.getAttribute("role"), list.ariaLabel]).toEqual(["listbox", "Search"]);
    expect(options()[0]).toBe("Skills search in every configuration");
    expect(field().getAttribute("aria-expanded")).toBe("true");
    expect(text(only(document, "[role=status]"))).toBe(`${options().length} results`);
  });

  test("shows a dozen at most, and a way to the rest", async () => {
    await type("exchange");
    expect(options()).toHaveLength(12);
    expect(only(popup(), "a.all").getAttribute("href")).toBe("/hybrid-matrix/search/?q=exchange");
  });

  test("opens no list of nothing, but says so", async () => {
    await type("xyzzyxyzzy");
    expect(popup().hidden).toBe(false);
    expect(field().getAttribute("aria-expanded")).toBe("false");
    expect(text(popup())).toContain("Nothing found for “xyzzyxyzzy”.");
  });

  test.each(["", "   "])("closes the list once “%s” is left", async (words) => {
    await type("skills");
    await type(words);
    expect(popup().hidden).toBe(true);
  });

  test("answers only what is typed by the time that the answer is there", async () => {
    field().value = "skills";
    field().dispatchEvent(new Event("input"));
    field().value = "";
    await settled();
    expect(popup().hidden).toBe(true);
  });
});

describe("keys", () => {
  beforeEach(() => type("skills"));

  test("move the active option, and are taken from the field", () => {
    expect(press("ArrowDown")).toBe(false);
    expect(active()).toBe("found-0");
    press("ArrowDown");
    const selected = [...popup().querySelectorAll("[role=option]")].map(({ ariaSelected }) => ariaSelected);
    expect([active(), selected.indexOf("true")]).toEqual(["found-1", 1]);
    expect(selected.filter((one) => one === "true")).toHaveLength(1);
  });

  test("lead back into the field before the first option", () => {
    press("ArrowDown");
    press("ArrowUp");
    expect(active()).toBeNull();
  });

  test("Escape closes the list, and forgets the active option", () => {
    press("ArrowDown");
    press("Escape");
    expect([popup().hidden, active(), field().getAttribute("aria-expanded")]).toEqual([true, null, "false"]);
  });

  test.each(["ArrowUp", "PageDown", "PageUp", "Escape"])(
    "%s is the field's own while the list is closed",
    (key) => {
      press("Escape");
      expect(press(key)).toBe(true);
      expect(active()).toBeNull();
    },
  );

  test("the down arrow opens the list again after Escape has closed it", async () => {
    press("Escape");
    expect(popup().hidden).toBe(true);
    expect(press("ArrowDown")).toBe(false);
    await settled();
    expect([popup().hidden, active()]).toEqual([false, null]);
    expect(field().getAttribute("aria-expanded")).toBe("true");
  });

  test("Enter opens the active option", () => {
    const opened = vi.fn((event: Event) => event.preventDefault());
    popup().addEventListener("click", opened);
    press("ArrowDown");
    expect(press("Enter")).toBe(false);
    expect(opened).toHaveBeenCalledOnce();
    expect(opened.mock.calls[0]?.[0].target).toBe(only(popup(), "#found-0"));
  });

  test("Enter sends the form where no option is active", () => {
    expect(press("Enter")).toBe(true);
  });

  test.each(["Enter", "ArrowDown", "Escape"])("%s is the input method's while it composes a word", (key) => {
    const opened = vi.fn((event: Event) => event.preventDefault());
    popup().addEventListener("click", opened);
    press("ArrowDown");
    expect(press(key, { isComposing: true })).toBe(true);
    expect(opened).not.toHaveBeenCalled();
    expect([active(), popup().hidden]).toEqual(["found-0", false]);
  });

  test("typing on leaves no option active", async () => {
    press("ArrowDown");
    await type("skills s");
    expect(active()).toBeNull();
  });
});

describe("the focus", () => {
  test("may go into the list", async () => {
    await type("skills");
    field().focus();
    only(popup(), "#found-0").focus();
    expect(popup().hidden).toBe(false);
  });

  test("closes the list where it goes elsewhere, and opens it again where it comes back", async () => {
    await type("skills");
    field().focus();
    only(document, "body > button").focus();
    expect(popup().hidden).toBe(true);
    field().focus();
    await settled();
    expect(popup().hidden).toBe(false);
  });
});

describe("a search that is not there yet", () => {
  afterEach(() => vi.useRealTimers());

  test("says so, once, if it takes long", async () => {
    vi.stubGlobal("fetch", () => new Promise(() => {}));
    only(document, "body > div").dataset["index"] = "/never.json";
    vi.useFakeTimers();
    field().value = "skills";
    field().dispatchEvent(new Event("input", { bubbles: true }));
    expect(popup().hidden).toBe(true);
    await vi.advanceTimersByTimeAsync(200);
    expect(text(popup())).toBe("Searching…");
    expect(text(only(document, "[role=status]"))).toBe("Searching…");
  });

  test("says so where it cannot be loaded, and leaves the form, which leads to the search page", async () => {
    answerFetch(undefined);
    only(document, "body > div").dataset["index"] = "/not-there.json";
    await type("skills");
    expect(text(popup())).toBe("The search could not be loaded. Press Enter to try again.");
    expect(press("Enter")).toBe(true);
  });
});

test("what an input method composes is searched for once it is a word", async () => {
  await type("skills");
  field().value = "xyzzyxyzzy";
  field().dispatchEvent(new InputEvent("input", { bubbles: true, isComposing: true }));
  await settled();
  expect(options()[0]).toContain("Skills search");
  field().dispatchEvent(new CompositionEvent("compositionend", { bubbles: true }));
  await settled();
  expect(options()).toEqual([]);
});

test("what was left out of a question stands above the results", async () => {
  await type("skills search xyzzy");
  expect(text(only(popup(), ".left-out"))).toBe("Left out: xyzzy");
  expect(options()[0]).toContain("Skills search");
  expect(text(only(document, "[role=status]"))).toMatch(/^\d+ results Left out: xyzzy$/);
});
