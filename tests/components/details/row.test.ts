import { beforeEach, describe, expect, test, vi } from "vitest";
import { type CellDetails, detailsRow } from "../../../src/components/details/row.ts";
import MatrixTable from "../../../src/components/MatrixTable.astro";
import CellPage from "../../../src/pages/[...lang]/[matrix]/[...at]/[feature].astro";
import { matrixAt, views } from "../../support/fixture-site.ts";
import { markup, only, text, texts, visit } from "../../support/page.ts";
import { answerRequests } from "../../support/requests.ts";

const words = { loading: "Loading…", failed: "Failed." };
const address = "/hybrid-matrix/hosted-um/lync-server-2013/hosted-exchange-um/unified-messaging/";
const table = await markup(MatrixTable, { language: "en", matrix: matrixAt("hosted-um") });
const page = await markup(CellPage, { language: "en", thing: views.bilingual });

let cell: HTMLTableCellElement;
beforeEach(() => {
  visit("/hybrid-matrix/hosted-um/", `<div>${table}</div>`);
  cell = only(document, `td:has(a[href="${address}"])`);
});

const status = ({ row }: CellDetails): string => text(only(row, ".actions > [role=status]"));

describe("an opened cell", () => {
  test("has a row below its own, over the whole width, and says that it is open", () => {
    answerRequests({});
    const { row } = detailsRow(cell, words);
    expect(cell.parentElement?.nextElementSibling).toBe(row);
    expect(only<HTMLTableCellElement>(row, "td").colSpan).toBe(4);
    expect(only(cell, "a").getAttribute("aria-expanded")).toBe("true");
    expect(cell.dataset["open"]).toBe("");
  });

  test("is closed without a trace", () => {
    answerRequests({});
    // The table has said so of each cell.
    only(cell, "a").ariaExpanded = "false";
    const before = document.body.innerHTML;
    detailsRow(cell, words).remove();
    expect(document.body.innerHTML).toBe(before);
  });

  test("leads to its own page", () => {
    answerRequests({});
    expect(only(detailsRow(cell, words).row, "a.page").getAttribute("href")).toContain(address);
  });
});

describe("the row is filled from the cell's own page", () => {
  test("with what its page has for that: the answer, who says so and what it says today, and ways to copy it", async () => {
    const asked = answerRequests({ [address]: page });
    const details = detailsRow(cell, words);
    expect(status(details)).toBe("Loading…");
    await details.filled;
    expect(asked).toEqual([address]);
    expect(status(details)).toBe("");
    expect(texts(details.row, "h2")).toEqual(["Unified messaging, Lync Server 2013 with Hosted Exchange UM"]);
    expect(texts(details.row, "dt")).toEqual(["Says", "Vendor’s page", "Evidence", "Today", "Read more"]);
    expect(texts(details.row, "copy-cell button")).toEqual([
      "Copy link",
      "Copy for a ticket",
      "Copy as Markdown",
    ]);
    expect(texts(details.row, ".answer")).toEqual([
      "Was supported, until Hosted Exchange UM was switched off on 28 February 2020.",
    ]);
  });

  test.each([
    { name: "cannot be reached", answers: {} },
    { name: "is not there", answers: { [address]: 404 } },
  ])("where the page $name, the row says so", async ({ answers }) => {
    answerRequests(answers);
    const details = detailsRow(cell, words);
    await details.filled;
    expect(status(details)).toBe("Failed.");
    expect(only(details.row, ".from-page").childElementCount).toBe(0);
  });
});

describe("a press on", () => {
  const filled = async (): Promise<CellDetails> => {
    answerRequests({ [address]: page });
    const details = detailsRow(cell, words);
    await details.filled;
    return details;
  };

  test("“Close” asks whatever is around the table to close the cell", async () => {
    const close = vi.fn();
    only(document, "body > div").addEventListener("close", close);
    only((await filled()).row, ".close").click();
    expect(close).toHaveBeenCalledOnce();
  });
});
