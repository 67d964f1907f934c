import { beforeEach, describe, expect, test, vi } from "vitest";
import { keepTicks, keptTicks, renameTicks } from "../../../src/components/checklist/ticks.ts";
import { only, visit } from "../../support/page.ts";

await import("../../../src/components/checklist/element.ts");

const markup = `<check-list data-of="old.cloud"><ul>
  <li data-id="requires client"><p><a href="/client/">Good
    Client</a></p><p class="needed">Photos</p></li>
  <li data-id="requires web"><p>Web Client</p></li>
</ul><button type="button" hidden>Clear</button></check-list>`;

const boxes = (): HTMLInputElement[] => [...document.querySelectorAll<HTMLInputElement>("input")];
const ticked = (): boolean[] => boxes().map(({ checked }) => checked);
const key = "hybrid-matrix:done:old.cloud";

beforeEach(() => visit("/", markup));

describe("a checklist", () => {
  test("has a box for each item, named by its first line, and none of them ticked", () => {
    expect(boxes().map(({ type, ariaLabel }) => `${type} ${ariaLabel}`)).toEqual([
      "checkbox Good Client",
      "checkbox Web Client",
    ]);
    expect(ticked()).toEqual([false, false]);
    expect(only<HTMLButtonElement>(document, "button").hidden).toBe(true);
  });

  test("keeps what is ticked for the configuration, whichever page shows it next", () => {
    boxes()[1]?.click();
    expect(localStorage.getItem(key)).toBe('["requires web"]');
    visit("/fr/", markup);
    expect(ticked()).toEqual([false, true]);
    expect(document.querySelectorAll("li.done")).toHaveLength(1);
    visit("/", markup.replace("old.cloud", "old.mail"));
    expect(ticked()).toEqual([false, false]);
  });

  test("keeps nothing once nothing is ticked", () => {
    boxes()[0]?.click();
    boxes()[0]?.click();
    expect(localStorage.getItem(key)).toBeNull();
    expect(document.querySelectorAll("li.done")).toHaveLength(0);
  });

  test("is cleared as a whole, by a button that is there while it has something to do", () => {
    const button = only<HTMLButtonElement>(document, "button");
    for (const box of boxes()) box.click();
    expect(button.hidden).toBe(false);
    button.click();
    expect(ticked()).toEqual([false, false]);
    expect(button.hidden).toBe(true);
    expect(localStorage.getItem(key)).toBeNull();
    expect(document.activeElement).toBe(boxes()[0]);
  });

  test("can be ticked where nothing may be kept", () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new Error("It is forbidden.");
    });
    boxes()[0]?.click();
    expect(ticked()).toEqual([true, false]);
    vi.restoreAllMocks();
  });
});

describe("what is kept", () => {
  test("is there again", () => {
    keepTicks("a.b", ["requires x"]);
    expect([...keptTicks("a.b")]).toEqual(["requires x"]);
  });

  test.each([
    { name: "no JSON", kept: "[" },
    { name: "no list", kept: '{"requires x":true}' },
    { name: "no texts", kept: "[1,null]" },
  ])("counts as nothing if somebody else wrote $name", ({ kept }) => {
    localStorage.setItem("hybrid-matrix:done:a.b", kept);
    expect(keptTicks("a.b").size).toBe(0);
  });
});

test("ticks move with the configuration when its members are called otherwise, and nothing else does", () => {
  localStorage.setItem(key, '["requires old"]');
  localStorage.setItem("hybrid-matrix:done:new.cloud", '["requires web"]');
  localStorage.setItem("hybrid-matrix:setup", "old+cloud");
  renameTicks((ids) => ids.replaceAll("old", "older"));
  expect(Object.fromEntries(Object.entries(localStorage))).toMatchObject({
    "hybrid-matrix:done:older.cloud": '["requires older"]',
    "hybrid-matrix:done:new.cloud": '["requires web"]',
    "hybrid-matrix:setup": "old+cloud",
  });
  expect(localStorage.getItem(key)).toBeNull();
});
