import { afterEach, beforeEach, expect, test, vi } from "vitest";
import MatrixFilter from "../../../src/components/MatrixFilter.astro";
import MatrixTable from "../../../src/components/MatrixTable.astro";
import { setupKey } from "../../../src/search/setup-key.ts";
import { matrixAt } from "../../support/fixture-site.ts";
import { markup, only, visit } from "../../support/page.ts";

const loaded = vi.fn();

const props = { language: "en", matrix: matrixAt("sharepoint") };
const page = (await markup(MatrixFilter, props)) + (await markup(MatrixTable, props));
const large = { language: "en", matrix: matrixAt("sable-clients") };
const largePage = (await markup(MatrixFilter, large)) + (await markup(MatrixTable, large));

/** Each test has modules of its own, so that it can be seen whether the filter is one of them. */
beforeEach(() => {
  vi.resetModules();
  loaded.mockClear();
  vi.doMock("../../../src/components/filter/element.ts", () => {
    loaded();
    return {};
  });
});
/** A page that was left has no steps back any more: what waits for one would load the filter in the tests of another file. */
afterEach(async () => {
  dispatchEvent(new PopStateEvent("popstate"));
  await vi.dynamicImportSettled();
});
const fresh = () => import("../../../src/components/filter/load.ts");
const enter = async (query = "", html = page): Promise<void> => {
  visit(`/hybrid-matrix/sharepoint/${query}`, html);
  const { loadFilter } = await fresh();
  loadFilter();
  await vi.dynamicImportSettled();
};

test("the form is there at once, with what it will say, and nothing is loaded", async () => {
  await enter();
  expect(only(document, "matrix-filter").hidden).toBe(false);
  expect(only(document, "matrix-filter [role=status]").textContent).toBe("2 of 2 features");
  expect(loaded).not.toHaveBeenCalled();
});

test.each([
  { name: "the address asks for something", go: () => enter("?text=skills") },
  {
    name: "a setup is kept",
    go: () => {
      localStorage.setItem(setupKey, "server:lync-server-2013");
      return enter();
    },
  },
  { name: "the table is large", go: () => enter("", largePage) },
  {
    name: "somebody turns to the form",
    go: async () => {
      await enter();
      only(document, "input[name=text]").dispatchEvent(new Event("focusin", { bubbles: true }));
      await vi.dynamicImportSettled();
    },
  },
])("the filter is loaded where $name", async ({ go }) => {
  await go();
  expect(loaded).toHaveBeenCalledOnce();
});

test("what is typed meanwhile is not lost", async () => {
  await enter();
  only(document, "input[name=text]").dispatchEvent(new Event("input", { bubbles: true }));
  expect(only(document, "matrix-filter").dataset["begun"]).toBe("");
});

test("a page without a table needs nothing", async () => {
  visit("/");
  const { loadFilter } = await fresh();
  expect(loadFilter).not.toThrow();
});
