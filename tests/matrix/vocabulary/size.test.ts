import { expect, test, vi } from "vitest";
import type { Catalog } from "../../../src/matrix/catalog/schema.ts";
import { readMatrices } from "../../../src/matrix/index.ts";
import { grown } from "../../support/large-catalog.ts";
import { catalog } from "../../support/reading.ts";

const text = [
  "## What works",
  "",
  "| | Exchange on-premises | Exchange Online |",
  "| - | - | - |",
  "| Lync Server 2013 | Voice mail <br/> Requires Exchange 2013 or 2010 and a Lync 2013 client. | Archiving |",
  "",
  "| | Exchange Online + Lync Server 2013 |",
  "| - | - |",
  "| Voice mail | Y (need Exchange 2013) |",
].join("\n");

/** How often anything is looked up in a table by its key while the document is read. */
function lookUps(vocabulary: Catalog): number {
  const read = (): unknown => readMatrices([{ path: "document.md", text }], vocabulary);
  read();
  const spy = vi.spyOn(Map.prototype, "get");
  read();
  const { length } = spy.mock.calls;
  spy.mockRestore();
  return length;
}

test("reading takes as many steps with a catalog of ten thousand features as with one of a hundred", () => {
  expect(lookUps(grown(10_000, 1000))).toBe(lookUps(grown(100, 10)));
});

test("a catalog of a hundred thousand features is read with like any other", () => {
  const small = readMatrices([{ path: "document.md", text }], catalog).result;
  const large = readMatrices([{ path: "document.md", text }], grown(100_000, 1000)).result;
  expect(large).toEqual(small);
}, 60_000);

test("near names are found among ten thousand", () => {
  const wrong = text.replace("Archiving", "Ability 77 off many");
  const [first] = readMatrices([{ path: "document.md", text: wrong }], grown(10_000, 1000)).result
    .diagnostics;
  expect(first?.hint).toContain("“ability 77 of many”");
});
