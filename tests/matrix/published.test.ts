import { describe, expect, test } from "vitest";
import { readMatrices } from "../../src/matrix/index.ts";
import { published, publishedSchema } from "../../src/matrix/published.ts";
import { catalog, fixtureResult } from "../support/reading.ts";

const schema = publishedSchema(catalog.axes);
const whole = published(fixtureResult());
const matrix = (id: string) => whole.matrices.find((one) => one.id === id);

describe("what programs get", () => {
  test("fits the published schema as it is", () => {
    expect(schema.parse(whole)).toEqual(whole);
  });

  test("names the member of each axis by the axis", () => {
    expect(matrix("exchange")?.cells[0]).toMatchObject({
      server: "lync-server-2013",
      placement: "exchange-on-premises",
    });
    expect(matrix("sable-clients")?.cells[0]).toMatchObject({ client: "sable-desktop" });
    expect(matrix("sable-tablets")?.cells[0]).toMatchObject({
      driver: "quill-driver",
      runtime: "ember-runtime",
    });
  });

  test("lists the axes of each matrix, and their members", () => {
    expect(matrix("exchange")).toMatchObject({
      axes: ["server", "placement"],
      servers: [{ id: "lync-server-2013" }, { id: "skype-for-business-online" }],
    });
    expect(matrix("lync-clients")).toMatchObject({
      axes: ["client"],
      clients: [{ id: "lync-2013-client" }, { id: "lync-web-app" }],
    });
  });

  test("has what a requirement is about, and its least version", () => {
    const words = "Requires Exchange Server 2013 CU5 or later for the hybrid server.";
    const text = `| | Exchange Online |\n| - | - |\n| Lync Server 2013 | Voice mail <br/> ${words} |\n`;
    const result = published(readMatrices([{ path: "a.md", text }], catalog).result);
    expect(schema.parse(result)).toEqual(result);
    expect(result.matrices.flatMap(({ cells }) => cells.map(({ conditions }) => conditions))).toEqual([
      [
        {
          kind: "requires",
          products: ["exchange-server-2013"],
          subject: "hybrid-server",
          minimum: "CU5",
          text: words,
        },
      ],
    ]);
  });

  test("names them in diagnostics, too", () => {
    const text = "| | Exchange Online |\n| - | - |\n| Lync Server 2013 | Voice mail <br/> Voice mail |\n";
    const result = published(readMatrices([{ path: "a.md", text }], catalog).result);
    expect(schema.parse(result)).toEqual(result);
    expect(result.diagnostics[0]?.data).toMatchObject({
      feature: "voice-mail",
      server: "lync-server-2013",
      placement: "exchange-online",
    });
  });
});

test.each([
  { name: "a cell without a feature", change: { feature: undefined } },
  { name: "a member that is no id", change: { server: "Lync Server 2013" } },
])("the schema rejects $name", ({ change }) => {
  const [first, ...others] = whole.matrices;
  const [cell, ...cells] = first?.cells ?? [];
  const wrong = { ...whole, matrices: [{ ...first, cells: [{ ...cell, ...change }, ...cells] }, ...others] };
  expect(schema.safeParse(wrong).success).toBe(false);
});
