import { describe, expect, test, vi } from "vitest";
import { forgetSetup, keep, keptSetup } from "../../../src/components/setup/storage.ts";
import { setupKey } from "../../../src/search/setup.ts";

const setup = { servers: ["lync"], placements: ["online", "on-premises"] };
const known = new Set(["lync", "online", "on-premises"]);
const isKnown = (id: string): boolean => known.has(id);

test("a setup that is kept is there again", () => {
  expect(keep(setup)).toBe(true);
  expect(keptSetup(isKnown)).toEqual(setup);
});

test("what means nothing here is left out of it", () => {
  keep(setup);
  expect(keptSetup((id) => id === "online")).toEqual({ servers: [], placements: ["online"] });
  expect(keptSetup(() => false)).toBeUndefined();
});

test("nothing is kept at first", () => {
  expect(keptSetup(isKnown)).toBeUndefined();
});

test("a setup is forgotten, and the page shown without it", () => {
  const reload = vi.fn();
  vi.stubGlobal("location", { reload });
  keep(setup);
  forgetSetup();
  expect(localStorage.getItem(setupKey)).toBeNull();
  expect(reload).toHaveBeenCalledOnce();
});

describe("where storage is forbidden", () => {
  const forbid = (method: "getItem" | "setItem"): void =>
    void vi.spyOn(Storage.prototype, method).mockImplementation(() => {
      throw new DOMException("forbidden", "SecurityError");
    });

  test("nothing was ever kept", () => {
    keep(setup);
    forbid("getItem");
    expect(keptSetup(isKnown)).toBeUndefined();
  });

  test("nothing can be kept, which is told", () => {
    forbid("setItem");
    expect(keep(setup)).toBe(false);
  });
});
