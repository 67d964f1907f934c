import { describe, expect, test, vi } from "vitest";
import { forgetSetup, keep, keptSetup } from "../../../src/components/setup/storage.ts";
import { setupKey } from "../../../src/search/setup.ts";

const setup = { server: ["lync"], placement: ["online", "on-premises"] };
const known = new Set(["lync", "online", "on-premises"]);
const axes = ["server", "placement"];
const isKnown = (id: string): boolean => known.has(id);

test("a setup that is kept is there again", () => {
  expect(keep(setup)).toBe(true);
  expect(keptSetup(axes, isKnown)).toEqual(setup);
});

test("what means nothing here is left out of it", () => {
  keep(setup);
  expect(keptSetup(axes, (id) => id === "online")).toEqual({ placement: ["online"] });
  expect(keptSetup(axes, () => false)).toBeUndefined();
});

test("nothing is kept at first", () => {
  expect(keptSetup(axes, isKnown)).toBeUndefined();
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
    expect(keptSetup(axes, isKnown)).toBeUndefined();
  });

  test("nothing can be kept, which is told", () => {
    forbid("setItem");
    expect(keep(setup)).toBe(false);
  });
});
