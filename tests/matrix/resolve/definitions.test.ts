import { describe, expect, test } from "vitest";
import { readMatrices } from "../../../src/matrix/index.ts";
import { catalog, readText } from "../../support/reading.ts";

const matrix =
  "| | Exchange Online | Contoso Mail |\n| - | - | - |\n| Lync Server 2013 | Voice mail <br/> Requires Lync 2013 desktop client. | Voice mail |\n";
const terms = (text: string) => readText(text).definitions.map(({ term }) => term);

describe("a definition counts", () => {
  test.each([
    { name: "of a feature of a matrix", term: "voice mail" },
    { name: "of one that the matrix lists, by another of its names", term: "Liste de contacts" },
    { name: "of a server", term: "Lync Server 2013" },
    { name: "of a placement that the catalog lacks", term: "Contoso mail" },
    { name: "of what a condition is about", term: "Lync 2013 desktop client" },
  ])("$name", ({ term }) => {
    expect(terms(`${matrix}\n- **${term}** is this.\n`)).toEqual([term]);
  });

  test("of what serves a feature", () => {
    const text =
      "Call recording\n\n| | Fabrikam Mail Online |\n| - | - |\n| Fabrikam Voice Online | Fabrikam Recorder |\n\n- **Fabrikam Recorder** is this.\n";
    expect(readText(text).matrices[0]?.cells[0]?.via).toBeDefined();
    expect(terms(text)).toEqual(["Fabrikam Recorder"]);
  });

  test("from whatever document, even one without a matrix", () => {
    const files = [
      { path: "words.md", text: "- **Voice mail** is this.\n- **Port** is that.\n" },
      { path: "matrix.md", text: matrix },
    ];
    const { definitions } = readMatrices(files, catalog).result;
    expect(definitions.map(({ term, source }) => [term, source.document])).toEqual([["Voice mail", "words"]]);
  });
});

describe("a definition counts for nothing", () => {
  test.each([
    { name: "of what no matrix has", text: `${matrix}\n- **Port** is this.\n` },
    {
      name: "of a feature of a matrix that no document speaks of",
      text: `${matrix}\n- **Skills search** is this.\n`,
    },
    { name: "where there is no matrix", text: "- **Voice mail** is this.\n" },
  ])("$name", ({ text }) => {
    expect(terms(text)).toEqual([]);
  });
});

test("every definition of the project's own documents counts", () => {
  const files = [{ path: "a.md", text: "- **Port** is this.\n" }];
  expect(readMatrices(files, catalog, { own: true }).result.definitions).toHaveLength(1);
});
