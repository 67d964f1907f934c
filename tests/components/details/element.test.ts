import { beforeEach, describe, expect, test, vi } from "vitest";
import "../../../src/components/details/element.ts";
import MatrixTable from "../../../src/components/MatrixTable.astro";
import { matrixAt } from "../../support/fixture-site.ts";
import { goBack, markup, only, pressed, settled, text, visit } from "../../support/page.ts";
import { answerRequests } from "../../support/requests.ts";

// It is loaded with the first cell that is opened. Loaded here already, opening a cell waits for nothing.
await import("../../../src/components/details/row.ts");

const table = await markup(MatrixTable, { language: "en", matrix: matrixAt("sharepoint") });
const home = "/hybrid-matrix/sharepoint/";
const first = "skills-search.lync-server-2013.sharepoint-online";
const second = "presence-sharepoint.lync-server-2013.sharepoint-on-premises";

beforeEach(() => void answerRequests({}));

const enter = async (address = home): Promise<void> => {
  visit(address, table);
  await settled();
};
const link = (id: string): HTMLAnchorElement => only(document, `td[id="${id}"] a`);
/** @returns whether the press is left to the browser, which would go to the page of the cell */
const press = async (id: string, init: MouseEventInit = {}): Promise<boolean> => {
  const isLeft = pressed(link(id), init);
  await settled();
  return isLeft;
};
const pressEscape = (id: string): boolean =>
  link(id).dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));

/** The open cells, each found by the row of its details. */
const opened = (): (string | undefined)[] =>
  [...document.querySelectorAll("tr.details")].map(
    (row) => row.previousElementSibling?.querySelector("td[data-open]")?.id,
  );

test("every cell says from the start that it is closed, and whether it is open", async () => {
  await enter();
  const said = (): (string | null)[] =>
    [...document.querySelectorAll("td > a")].map((one) => one.getAttribute("aria-expanded"));
  expect(new Set(said())).toEqual(new Set(["false"]));
  await press(first);
  expect(link(first).ariaExpanded).toBe("true");
  await press(first);
  expect(new Set(said())).toEqual(new Set(["false"]));
});

describe("a press on a cell", () => {
  test("opens it, and puts it into the address", async () => {
    await enter(`${home}?text=skills`);
    expect(await press(first)).toBe(false);
    expect(opened()).toEqual([first]);
    expect(`${location.pathname}${location.search}${location.hash}`).toBe(`${home}?text=skills#${first}`);
  });

  test("closes the one that was open", async () => {
    await enter();
    await press(first);
    await press(second);
    expect(opened()).toEqual([second]);
  });

  test("that is open closes it, and leaves the address without it", async () => {
    await enter(`${home}?text=skills`);
    await press(first);
    await press(first);
    expect(opened()).toEqual([]);
    expect(`${location.search}${location.hash}`).toBe("?text=skills");
  });

  test.each<{ name: string; init: MouseEventInit }>([
    { name: "Ctrl", init: { ctrlKey: true } },
    { name: "Command", init: { metaKey: true } },
    { name: "Shift", init: { shiftKey: true } },
    { name: "Alt", init: { altKey: true } },
    { name: "another button", init: { button: 1 } },
  ])("with $name is left to the browser, which opens the page", async ({ init }) => {
    await enter();
    expect(await press(first, init)).toBe(true);
    expect(opened()).toEqual([]);
  });

  test("tells the filter once, as soon as its row is there or gone", async () => {
    await enter();
    const rows: number[] = [];
    const hear = (): number => rows.push(document.querySelectorAll("tr.details").length);
    document.addEventListener("cell", hear);
    await press(first);
    await press(second);
    await press(second);
    document.removeEventListener("cell", hear);
    expect(rows).toEqual([1, 1, 0]);
  });
});

test("links of the table's headers are left alone", async () => {
  await enter();
  expect(pressed(only(document, "tbody tr:first-child th a"))).toBe(true);
  expect(opened()).toEqual([]);
});

describe("Escape", () => {
  test("closes the cell, and gives the focus back to its link", async () => {
    await enter();
    await press(first);
    pressEscape(second);
    expect(opened()).toEqual([]);
    expect(document.activeElement).toBe(link(first));
    expect(location.hash).toBe("");
  });

  test("makes no step in the history where nothing is open", async () => {
    await enter();
    const pushed = vi.spyOn(history, "pushState");
    pressEscape(first);
    expect(pushed).not.toHaveBeenCalled();
  });
});

test("the button in the row closes the cell", async () => {
  await enter();
  await press(first);
  only(document, "tr.details .close").click();
  expect(opened()).toEqual([]);
});

describe("the address", () => {
  test("of a cell opens it, and brings it into view", async () => {
    await enter(`${home}#${first}`);
    expect(opened()).toEqual([first]);
    const shown = vi.mocked(Element.prototype.scrollIntoView).mock.contexts;
    expect(shown.at(-1)).toBe(only(document, `td[id="${first}"]`));
  });

  test.each([
    {
      name: "a cell that is not there",
      hash: "#no.such.cell",
      told: "This table has no cell “no.such.cell”. ×",
    },
    {
      name: "a misspelt cell",
      hash: "#skils-search.lync-server-2013.sharepoint-onlin",
      told: "This table has no cell “skils-search.lync-server-2013.sharepoint-onlin”. Nearest: Skills search, Lync Server 2013, SharePoint Online ×",
    },
    { name: "something that is no cell", hash: "#caption", told: "" },
    { name: "nothing that can be decoded", hash: "#%E0%A4%A", told: "This table has no cell “%E0%A4%A”. ×" },
  ])("of $name opens nothing, and says so", async ({ hash, told }) => {
    await enter(`${home}${hash}`);
    await vi.dynamicImportSettled();
    expect(opened()).toEqual([]);
    expect(text(only(document, ".told"))).toBe(told);
  });

  test("opens a cell in an encoded form as well", async () => {
    await enter(`${home}#${first.replaceAll("-", "%2D")}`);
    expect(opened()).toEqual([first]);
  });

  test("without a cell tells the filter nothing, which reads the address itself", async () => {
    const told = vi.spyOn(document, "dispatchEvent");
    await enter();
    dispatchEvent(new PopStateEvent("popstate"));
    expect(told).not.toHaveBeenCalled();
  });

  test("is followed back and forth in the history", async () => {
    await enter();
    await press(first);
    await press(second);
    await goBack();
    expect(opened()).toEqual([first]);
    await goBack();
    expect(opened()).toEqual([]);
  });

  test.each(["popstate", "hashchange"])("is followed at a %s alone", async (kind) => {
    await enter();
    history.replaceState(null, "", `#${first}`);
    dispatchEvent(new Event(kind));
    await settled();
    expect(opened()).toEqual([first]);
  });

  test("is followed where a link on the page leads to a cell", async () => {
    await enter();
    location.hash = second;
    await settled();
    await settled();
    expect(opened()).toEqual([second]);
  });
});

test("only the last of several cells is open, however fast they are pressed", async () => {
  await enter();
  link(first).click();
  link(second).click();
  await settled();
  expect(opened()).toEqual([second]);
});

describe("a cell that filters would hide", () => {
  const said = (): boolean => !only(document, "tr.details .shown-anyway").hidden;

  test("says that it is shown all the same", async () => {
    await enter();
    await press(first);
    expect(said()).toBe(false);
    document.dispatchEvent(new CustomEvent("narrowed", { detail: true }));
    expect(said()).toBe(true);
    document.dispatchEvent(new CustomEvent("narrowed", { detail: false }));
    expect(said()).toBe(false);
  });
});

describe("a table that has left the page", () => {
  test("follows the address no more", async () => {
    await enter();
    const gone = only(document, "cell-details");
    gone.remove();
    await enter();
    await press(first);
    await goBack();
    expect(gone.querySelectorAll("td[data-open]")).toHaveLength(0);
    expect(opened()).toEqual([]);
  });

  test("opens each cell once when it is put back", async () => {
    await enter();
    document.body.append(only(document, "cell-details"));
    const pushed = vi.spyOn(history, "pushState");
    await press(first);
    expect(pushed).toHaveBeenCalledOnce();
    expect(opened()).toEqual([first]);
  });
});
