import { beforeEach, describe, expect, test, vi } from "vitest";
import "../../../src/components/filter/element.ts";
import { showGroup } from "../../../src/components/filter/group-page.ts";
import MatrixFilter from "../../../src/components/MatrixFilter.astro";
import MatrixTable from "../../../src/components/MatrixTable.astro";
import { currentSite } from "../../../src/site/current.ts";
import { matrixAt } from "../../support/fixture-site.ts";
import { goBack, markup, only, pressed, settled, text, texts, visit } from "../../support/page.ts";
import { answerRequests } from "../../support/requests.ts";

// It is loaded with the first table that needs it. Loaded here already, a page waits for nothing.
await import("../../../src/components/filter/layout.ts");

const matrix = matrixAt("sable-clients");
const home = "/hybrid-matrix/sable-clients/";
const page =
  (await markup(MatrixFilter, { language: "en", matrix })) +
  (await markup(MatrixTable, { language: "en", matrix }));
const groupIds = ["strokes", "layers", "colours", "tablets"];
const groupPages = await Promise.all(
  groupIds.map((id) => markup(MatrixTable, { language: "en", matrix, group: currentSite().group(id) })),
);
const pages = Object.fromEntries(groupIds.map((id, at) => [`${home}groups/${id}/`, groupPages[at] ?? ""]));

/** Lets the style sheet have room for some columns beside the first one. */
function widen(columns: number): void {
  vi.stubGlobal("getComputedStyle", () => ({
    getPropertyValue: (name: string) => (name === "--room" ? String(columns) : ""),
  }));
}

let asked: string[] = [];
beforeEach(() => {
  asked = answerRequests(pages);
  widen(6);
});

const enter = async (address = ""): Promise<void> => {
  visit(home + address, page);
  await settled();
  await settled();
};
const heading = (id: string): HTMLAnchorElement => only(document, `[data-part="${id}"] .group a`);
const press = async (id: string): Promise<boolean> => {
  const isLeft = pressed(heading(id));
  await settled();
  return isLeft;
};
const rows = (): string[] => texts(document, "tbody:not(.folded, [hidden]) tr[data-g]:not(.out) > th");
const groups = (): string[] => texts(document, "tbody:not([hidden]) .group th");
const status = (): string => text(only(document, "matrix-filter [role=status]"));
const strokes = [
  "Pencil strokes",
  "Ink strokes",
  "Dashed strokes",
  "Stroke width",
  "Stroke smoothing",
  "Stroke replay",
];

describe("a large table", () => {
  test("begins with its groups, and how much of each works in each column", async () => {
    await enter();
    expect(rows()).toEqual([]);
    expect(groups()).toEqual(["Strokes", "Layers", "Colours", "Tablets"]);
    expect(texts(document, "[data-part=strokes] td")[0]).toBe("6 of 6");
    expect(status()).toBe("22 of 22 features");
    expect(asked).toEqual([]);
  });

  test("unfolds a group whose heading is pressed, and folds it again, all of it in the address", async () => {
    await enter();
    expect(await press("strokes")).toBe(false);
    expect(rows()).toEqual(strokes);
    expect(heading("strokes").getAttribute("aria-expanded")).toBe("true");
    expect(location.search).toBe("?open=strokes");
    await press("strokes");
    expect(rows()).toEqual([]);
    expect(heading("strokes").getAttribute("aria-expanded")).toBe("false");
    expect(location.search).toBe("");
  });

  test("has the groups of its address open", async () => {
    await enter("?open=strokes,tablets,nowhere");
    expect(rows()).toEqual([...strokes, "Pen pressure", "Pen tilt", "Eraser tip", "Tablet keys"]);
    await vi.dynamicImportSettled();
    expect(text(only(document, ".told"))).toMatch(/^Part of this address was ignored/);
  });

  test("asks for the page of a group once", async () => {
    await enter();
    for (let times = 0; times < 3; times++) await press("strokes");
    expect(asked).toEqual([`${home}groups/strokes/`]);
  });

  test("follows the history back", async () => {
    await enter();
    await press("strokes");
    await goBack();
    expect(rows()).toEqual([]);
  });

  test("leaves a press with a key held to the browser", async () => {
    await enter();
    expect(pressed(heading("strokes"), { ctrlKey: true })).toBe(true);
    expect(rows()).toEqual([]);
  });

  test("loads the group of a cell that the address leads to", async () => {
    await enter("#pen-tilt.sable-web");
    expect(rows()).toContain("Pen tilt");
    expect(document.getElementById("pen-tilt.sable-web")).not.toBeNull();
  });

  test("says so where a group cannot be loaded", async () => {
    answerRequests({});
    await enter();
    await press("strokes");
    expect(rows()).toEqual([]);
    expect(status()).toBe("The details could not be loaded.");
  });
});

describe("a filter of a large table", () => {
  test.each([
    { query: "?text=pressure", shown: ["Pen pressure"], said: "1 of 22 features" },
    { query: "?text=xyzzy", shown: [], said: "0 of 22 features" },
    { query: "?text=stroke&open=tablets", shown: strokes, said: "6 of 22 features" },
  ])("$query searches all groups, open or not", async ({ query, shown, said }) => {
    await enter(query);
    expect(rows()).toEqual(shown);
    expect(status()).toBe(said);
  });

  test("of groups loads no others, and leaves only them", async () => {
    await enter("?group=tablets");
    expect(groups()).toEqual(["Tablets"]);
    expect(rows()).toHaveLength(4);
    expect(asked).toEqual([`${home}groups/tablets/`]);
  });

  test("of columns loads nothing", async () => {
    await enter("?client=sable-web");
    expect(asked).toEqual([]);
    expect(status()).toBe("22 of 22 features");
  });

  test("leaves the groups open that were", async () => {
    await enter("?open=strokes");
    only<HTMLInputElement>(document, 'matrix-filter input[value="sable-web"]').click();
    await settled();
    expect(location.search).toBe("?client=sable-web&open=strokes");
  });
});

describe("columns that do not fit", () => {
  const heads = (): string[] => {
    const hiding = document.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules])
      .map((rule) => rule.cssText);
    return [...document.querySelectorAll("thead th")].slice(1).flatMap((head, at) => {
      const isHidden = hiding.some((rule) => rule.includes(`th:nth-child(${at + 2})`));
      return isHidden ? [] : [text(head.querySelector("a"))];
    });
  };
  const bar = (): HTMLElement => only(document, ".columns");
  const button = (name: string): HTMLButtonElement => only(bar(), `[name=${name}]`);
  beforeEach(() => {
    document.adoptedStyleSheets = [];
  });

  test("are shown a few at a time, and the bar leads to the others", async () => {
    widen(4);
    await enter();
    expect(heads()).toEqual(["Sable Desktop", "Sable Web", "Sable Phone", "Sable Tablet"]);
    expect(text(only(bar(), "[role=status]"))).toBe("Columns 1 to 4 of 6");
    expect(button("back").disabled).toBe(true);
    button("on").click();
    expect(heads()).toEqual(["Sable Phone", "Sable Tablet", "Sable Reader", "Sable Console"]);
    expect(button("on").disabled).toBe(true);
    button("back").click();
    expect(heads()).toContain("Sable Desktop");
  });

  test("are shown one at a time where there is no more room, with how much of it works", async () => {
    widen(1);
    await enter();
    expect(heads()).toEqual(["Sable Desktop"]);
    expect(text(only(bar(), "[role=status]"))).toBe("22 of 22");
    expect([text(button("back")), text(button("on"))]).toEqual(["", "Web ›"]);
  });

  test("are chosen by a member of their axis, and the address says which", async () => {
    widen(1);
    await enter();
    const select = only<HTMLSelectElement>(bar(), "select");
    select.value = "sable-tablet";
    select.dispatchEvent(new Event("change", { bubbles: true }));
    expect(heads()).toEqual(["Sable Tablet"]);
    await vi.waitFor(() => expect(location.search).toBe("?columns=sable-tablet"));
    await enter("?columns=sable-tablet");
    expect(heads()).toEqual(["Sable Tablet"]);
    expect(only<HTMLSelectElement>(bar(), "select").value).toBe("sable-tablet");
  });

  test("offer only what the filters leave", async () => {
    widen(1);
    await enter("?client=sable-web,sable-console");
    const open = [...only<HTMLSelectElement>(bar(), "select").options].filter((one) => !one.disabled);
    expect(open.map(({ value }) => value)).toEqual(["sable-web", "sable-console"]);
  });

  test("need no bar where they fit, or once they are filtered", async () => {
    await enter();
    expect(bar().dataset["tight"]).toBe("no");
    widen(2);
    await enter("?client=sable-web,sable-console");
    expect(bar().dataset["tight"]).toBe("no");
    expect(heads()).toEqual(["Sable Web", "Sable Console"]);
  });

  test("are all there on request, which the address knows", async () => {
    widen(2);
    await enter();
    only(bar(), "input").click();
    expect(heads()).toHaveLength(6);
    expect(location.search).toBe("?columns=all");
    expect(only(document, ".scroll").dataset["all"]).toBe("");
    await enter("?columns=all");
    expect(heads()).toHaveLength(6);
  });

  test("come into view with a cell that the address leads to", async () => {
    widen(2);
    await enter("#pen-tilt.sable-reader");
    expect(heads()).toContain("Sable Reader");
  });

  test.each([
    { name: "to the left", from: 200, to: 100, down: 0, expected: "Sable Phone" },
    { name: "not far enough", from: 200, to: 160, down: 0, expected: "Sable Desktop" },
    { name: "down", from: 200, to: 100, down: 300, expected: "Sable Desktop" },
  ])("turn by a finger that is drawn $name: $expected comes first", async ({ from, to, down, expected }) => {
    widen(2);
    await enter();
    const touch = (type: string, clientX: number, clientY: number): void => {
      const event = Object.assign(new Event(type, { bubbles: true }), {
        touches: [{ clientX, clientY }],
        changedTouches: [{ clientX, clientY }],
      });
      only(document, ".scroll table").dispatchEvent(event);
    };
    touch("touchstart", from, 0);
    touch("touchend", to, down);
    expect(heads()[0]).toBe(expected);
  });

  test("of a group's own page are laid out without a filter", () => {
    widen(3);
    visit(`${home}groups/tablets/`, pages[`${home}groups/tablets/`] ?? "");
    showGroup(only(document, ".scroll"));
    expect(heads()).toHaveLength(3);
    only(bar(), "input").click();
    expect(heads()).toHaveLength(6);
  });
});
