import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import "../../../src/components/filter/element.ts";
import MatrixFilter from "../../../src/components/MatrixFilter.astro";
import MatrixTable from "../../../src/components/MatrixTable.astro";
import { setupKey } from "../../../src/search/setup-key.ts";
import { matrixAt } from "../../support/fixture-site.ts";
import { goBack, markup, only, text, texts, visit } from "../../support/page.ts";

const pageOf = async (language: string): Promise<string> => {
  const props = { language, matrix: matrixAt("generation-2013") };
  return (await markup(MatrixFilter, props)) + (await markup(MatrixTable, props));
};
const [english, french] = await Promise.all([pageOf("en"), pageOf("fr")]);
const home = "/hybrid-matrix/generation-2013/";
const enter = (query = "", page = english): void => visit(`${home}${query}`, page);

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

const field = (): HTMLInputElement => only(document, "input[name=text]");
const box = (value: string): HTMLInputElement => only(document, `matrix-filter input[value="${value}"]`);
const button = (name: string): HTMLElement => only(document, `.state .${name}`);
const type = (words: string): void => {
  field().value = words;
  field().dispatchEvent(new Event("input", { bubbles: true }));
};
const status = (): string => text(only(document, "matrix-filter [role=status]"));
const rows = (): string[] => texts(document, "tr[data-g]:not(.out) > th");
const address = (): string => `${location.search}${location.hash}`;
const isShown = (selector: string): boolean => !only(document, `matrix-filter ${selector}`).hidden;
const pills = (): string[] => texts(document, ".choice [data-on]");
const told = (): string => text(document.querySelector(".told"));

describe("the filter", () => {
  test("says how much of the table is in view", () => {
    enter();
    expect(status()).toBe("6 of 6 features");
    expect(pills()).toEqual([]);
    expect(["[type=reset]", ".keep", ".apply", ".none"].filter(isShown)).toEqual([]);
  });

  test("does nothing on a page without a table", () => {
    visit(`${home}?text=photo`, english.slice(0, english.indexOf("<cell-details")));
    expect(field().value).toBe("");
  });
});

describe("the address", () => {
  test.each([
    { query: "?text=photo", expected: ["High-resolution photos"], said: "1 of 6 features" },
    {
      query: "?support=unsupported",
      expected: ["Unified contact store", "High-resolution photos"],
      said: "2 of 6 features",
    },
    { query: "?group=voice&differ=1", expected: ["Unified messaging"], said: "1 of 6 features" },
    { query: "?text=xyzzy", expected: [], said: "0 of 6 features" },
  ])("$query shows $said", ({ query, expected, said }) => {
    enter(query);
    expect(rows()).toEqual(expected);
    expect(status()).toBe(said);
    expect(isShown(".none")).toBe(expected.length === 0);
  });

  test("fills the form, and each choice says what it asks for", () => {
    enter("?text=photo&server=lync-server-2010&differ=1");
    expect(field().value).toBe("photo");
    expect(box("lync-server-2010").checked).toBe(true);
    expect(pills()).toEqual(["Server: Lync Server 2010"]);
    expect(only<HTMLInputElement>(document, "[name=differ]").checked).toBe(true);
    expect(isShown("[type=reset]")).toBe(true);
  });

  test.each([
    { value: "teams", said: "Part of this address was ignored because it does not apply to this table. ×" },
    {
      value: "lync-server-2031",
      said: "This table cannot be narrowed to “lync-server-2031”. Nearest: Lync Server 2013 ×",
    },
  ])(
    "with $value, which the table does not know, is followed as far as it can be",
    async ({ value, said }) => {
      enter(`?server=lync-server-2010,${value}`);
      await vi.dynamicImportSettled();
      expect(box("lync-server-2010").checked).toBe(true);
      expect(told()).toBe(said);
      type("photo");
      expect(told()).toBe("");
    },
  );

  test("with a misspelt value leads to the nearest", async () => {
    enter("?server=lync-server-2031");
    await vi.dynamicImportSettled();
    document.querySelector<HTMLElement>(".told button")?.click();
    expect(address()).toBe("?server=lync-server-2013");
  });

  test("is followed back in the history", async () => {
    enter();
    box("voice").click();
    expect(rows()).toEqual(["Unified messaging"]);
    vi.useRealTimers();
    await goBack();
    expect([rows().length, address(), box("voice").checked]).toEqual([6, "", false]);
  });
});

describe("in the form", () => {
  test("a box narrows the table, and is in the address at once", () => {
    enter("?text=photo");
    box("unsupported").click();
    expect(rows()).toEqual(["High-resolution photos"]);
    expect(address()).toBe("?text=photo&support=unsupported");
  });

  test("words narrow the table with each letter, and are in the address after a pause", () => {
    enter();
    type("photo");
    expect(rows()).toEqual(["High-resolution photos"]);
    expect(address()).toBe("");
    vi.runAllTimers();
    expect(address()).toBe("?text=photo");
  });

  test("a press on its × takes a choice back, and the focus stays with the choice", () => {
    enter("?text=photo&server=lync-server-2010");
    const clear = only(document, ".choice:has([data-on]) .clear");
    clear.click();
    expect([address(), pills()]).toEqual(["?text=photo", []]);
    expect(box("lync-server-2010").checked).toBe(false);
    expect(clear.hidden).toBe(true);
  });

  test("“Show everything” takes all of them away", () => {
    enter("?text=photo&server=lync-server-2010");
    only(document, "[type=reset]").click();
    expect([address(), pills(), rows().length]).toEqual(["", [], 6]);
  });

  test("Enter sends nothing, since the table is narrowed already", () => {
    enter();
    const sent = new Event("submit", { cancelable: true });
    only(document, "form").dispatchEvent(sent);
    expect(sent.defaultPrevented).toBe(true);
  });
});

describe("a cell that the address points to", () => {
  const cell = "archiving.lync-server-2010.exchange-server-2010";
  const forced = (): unknown => {
    const heard: unknown[] = [];
    const hear = (event: Event): number => heard.push(event instanceof CustomEvent && event.detail);
    document.addEventListener("narrowed", hear);
    document.dispatchEvent(new Event("cell"));
    document.removeEventListener("narrowed", hear);
    return heard.at(-1);
  };

  test("is shown although the filters would hide it, and whoever shows its details is told", () => {
    enter(`?text=photo#${cell}`);
    expect(rows()).toEqual(["Archiving", "High-resolution photos"]);
    expect(status()).toBe("1 of 6 features");
    expect(forced()).toBe(true);
  });

  test("that the filters show anyway needs no word", () => {
    enter(`?text=archiving#${cell}`);
    expect(forced()).toBe(false);
  });

  test("is hidden again once it is closed", () => {
    enter(`?text=photo#${cell}`);
    history.replaceState(null, "", `${home}?text=photo`);
    expect(forced()).toBe(false);
    expect(rows()).toEqual(["High-resolution photos"]);
  });
});

describe("my setup", () => {
  test("can be kept once a member of an axis is chosen", () => {
    enter();
    box("lync-server-2010").click();
    button("keep").click();
    expect(localStorage.getItem(setupKey)).toBe("lync-server-2010");
    expect(status()).toBe("Kept on this device.");
    expect(isShown(".keep")).toBe(false);
  });

  test.each([
    { query: "", kept: null, offered: [] },
    { query: "?text=photo", kept: null, offered: [] },
    { query: "?server=lync-server-2010", kept: null, offered: [".keep"] },
    { query: "?placement=exchange-server-2013", kept: "lync-server-2010|", offered: [".keep"] },
    { query: "?server=lync-server-2010", kept: "lync-server-2010|", offered: [] },
    { query: "", kept: "lync-server-2010|", offered: [".apply"] },
    { query: "", kept: "skype-for-business-online|", offered: [] },
  ])("with “$query” in the address and $kept kept, it offers $offered", ({ query, kept, offered }) => {
    if (kept !== null) localStorage.setItem(setupKey, kept);
    enter(query);
    expect([".keep", ".apply"].filter(isShown)).toEqual(offered);
  });

  test("narrows the table to itself, beside the other filters", () => {
    localStorage.setItem(setupKey, "lync-server-2010|exchange-server-2013");
    enter("?text=photo");
    button("apply").click();
    expect(address()).toBe("?text=photo&server=lync-server-2010&placement=exchange-server-2013");
  });

  test("is not said to be kept where storage is forbidden", () => {
    enter("?server=lync-server-2010");
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new Error("forbidden");
    });
    button("keep").click();
    expect(status()).toBe("6 of 6 features");
    expect(isShown(".keep")).toBe(true);
  });
});

test.each([
  { query: "?text=photo", said: "1 fonctionnalité sur 6" },
  { query: "?text=xyzzy", said: "0 fonctionnalité sur 6" },
  { query: "", said: "6 fonctionnalités sur 6" },
])("in French “$query” shows $said", ({ query, said }) => {
  document.documentElement.lang = "fr";
  enter(query, french);
  expect(status()).toBe(said);
});

describe("a filter that has left the page", () => {
  test.each([
    { name: "a step in the history", happens: () => dispatchEvent(new PopStateEvent("popstate")) },
    { name: "a cell that is opened", happens: () => document.dispatchEvent(new Event("cell")) },
  ])("narrows nothing at $name", ({ happens }) => {
    enter("?text=photo");
    only(document, "matrix-filter").remove();
    happens();
    expect(rows()).toHaveLength(6);
  });

  test("leaves the table whole, and no column hidden on the next page", () => {
    enter("?text=photo&server=lync-server-2010");
    const styled = (): number => document.adoptedStyleSheets.at(-1)?.cssRules.length ?? 0;
    expect(styled()).toBeGreaterThan(0);
    only(document, "matrix-filter").remove();
    expect([rows().length, styled()]).toEqual([6, 0]);
  });

  test("writes no address that was about to be written", () => {
    enter();
    type("photo");
    only(document, "matrix-filter").remove();
    vi.runAllTimers();
    expect(address()).toBe("");
  });

  test("takes each choice once when it is put back", () => {
    enter();
    document.body.prepend(only(document, "matrix-filter"));
    const pushed = vi.spyOn(history, "pushState");
    box("voice").click();
    expect(pushed).toHaveBeenCalledOnce();
    expect(rows()).toEqual(["Unified messaging"]);
  });
});
