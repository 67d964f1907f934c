import { describe, expect, test, vi } from "vitest";
import {
  forgetSetup,
  keep,
  keptProducts,
  keptSetup,
  withVersions,
} from "../../../src/components/setup/storage.ts";
import { setupKey } from "../../../src/search/setup-key.ts";

const setup = ["lync", "online", "on-premises"];
const known = new Set(setup);
const isKnown = (id: string): boolean => known.has(id);

test("a setup that is kept is there again", () => {
  expect(keep(setup, known)).toBe(true);
  expect(keptSetup(isKnown)).toEqual(setup);
});

test("versions are kept with it, also by a page that does not ask for them", () => {
  keep(["lync~cu3", "online"], known);
  expect(keptSetup(isKnown)).toEqual(["lync", "online"]);
  expect(keptProducts(isKnown)).toEqual(["lync~cu3", "online"]);
  expect(withVersions(["lync", "on-premises"])).toEqual(["lync~cu3", "on-premises"]);
});

test("what means nothing here is left out of it", () => {
  keep(setup, known);
  expect(keptSetup((id) => id === "online")).toEqual(["online"]);
  expect(keptSetup(() => false)).toBeUndefined();
});

test("nothing is kept at first", () => {
  expect(keptSetup(isKnown)).toBeUndefined();
});

test("a setup is forgotten, and the page shown without it", () => {
  const reload = vi.fn();
  vi.stubGlobal("location", { reload });
  keep(setup, known);
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
    keep(setup, known);
    forbid("getItem");
    expect(keptSetup(isKnown)).toBeUndefined();
    expect(keptProducts(isKnown)).toEqual([]);
  });

  test("nothing can be kept, which is told", () => {
    forbid("setItem");
    expect(keep(setup, known)).toBe(false);
  });
});
