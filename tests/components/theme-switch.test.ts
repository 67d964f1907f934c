import { beforeEach, describe, expect, test, vi } from "vitest";
import "../../src/components/theme-switch.ts";
import ThemeSwitch from "../../src/components/ThemeSwitch.astro";
import { bootScript, themeKey } from "../../src/site/theme.ts";
import { markup, only, visit } from "../support/page.ts";

const themeSwitch = await markup(ThemeSwitch, { language: "en" });
const root = document.documentElement;

/** A page as a browser loads it: what stands in its head runs first. */
const enter = (): void => {
  delete root.dataset[themeKey];
  const boot = document.createElement("script");
  boot.textContent = bootScript;
  document.head.append(boot);
  boot.remove();
  visit("/", themeSwitch);
};
/** Presses until a scheme holds, as somebody does who looks for it. */
const choose = (theme: string): void => {
  for (let at = 0; at < 3 && (root.dataset[themeKey] ?? "system") !== theme; at += 1)
    only(document, "theme-switch button").click();
};
const forbid = (): void => {
  for (const method of ["getItem", "setItem", "removeItem"] as const) {
    vi.spyOn(Storage.prototype, method).mockImplementation(() => {
      throw new DOMException("forbidden", "SecurityError");
    });
  }
};

beforeEach(() => () => delete root.dataset[themeKey]);

test("the choice of colours appears once it can work, and is the device's at first", () => {
  enter();
  expect(only(document, "theme-switch").hidden).toBe(false);
  expect(root.dataset[themeKey]).toBeUndefined();
});

describe("a scheme that was chosen", () => {
  test.each(["light", "dark"])("%s holds at once, and from page to page", (theme) => {
    enter();
    choose(theme);
    expect(root.dataset[themeKey]).toBe(theme);
    enter();
    expect(root.dataset[themeKey]).toBe(theme);
  });

  test("each press leads to the next, and the last to the first", () => {
    enter();
    const seen = [1, 2, 3].map(() => {
      only(document, "theme-switch button").click();
      return root.dataset[themeKey];
    });
    expect(seen).toEqual(["light", "dark", undefined]);
  });

  test("is left to the device again, and nothing stays on it", () => {
    enter();
    choose("dark");
    choose("system");
    expect([root.dataset[themeKey], localStorage.getItem(themeKey)]).toEqual([undefined, null]);
  });
});

describe("where storage is forbidden", () => {
  test("a choice holds for the page", () => {
    forbid();
    enter();
    choose("dark");
    expect(root.dataset[themeKey]).toBe("dark");
    choose("system");
    expect(root.dataset[themeKey]).toBeUndefined();
  });
});
