import { describe, expect, test } from "vitest";
import { readCatalog } from "../../../src/matrix/catalog/read.ts";
import { whyLeftAlone } from "../../../src/matrix/diagnostics/tables.ts";
import { readMatrices } from "../../../src/matrix/index.ts";
import type { Result } from "../../../src/matrix/model/matrices.ts";
import { readText } from "../../support/reading.ts";

const table = (...rows: string[]): string =>
  rows.flatMap((row, at) => (at === 0 ? [row, row.replace(/[^|]+/g, "-")] : [row])).join("\n");
const reasonsIn = ({ diagnostics }: Result) =>
  diagnostics.map((one) => (one.code === "table-left-alone" ? one.data.reason : one.code));

/** A catalog without matrices, and so without a pair of axes. */
const { value: ofClients } = readCatalog([
  {
    path: "catalog.yaml",
    text: `axes: [{ id: client, list: clients, label: Client }]
kinds: [{ id: client, label: Client, axis: client }]
products: [{ id: web, kind: client, label: Web }]
groups: [{ id: mail, label: Mail }]
features: [{ id: voice-mail, group: mail, label: Voice mail }]
`,
  },
]);

describe("a table is left alone since", () => {
  test.each([
    { reason: "empty", text: table("| Feature | Notes |", "| | |") },
    { reason: "no-configuration", text: table("| Feature | Notes |", "| Voice mail | Ask first. |") },
    { reason: "no-feature", text: table("| | Exchange Online |", "| Lync Server 2013 | Yes |") },
    {
      reason: "half-configuration",
      name: "features are down and servers across, and no line names a placement",
      text: table("| Feature | Lync Server 2013 |", "| Voice mail | Yes |"),
    },
    {
      reason: "half-configuration",
      name: "placements are down and features across, and no line names a server",
      text: table("| | Voice mail |", "| Exchange Online | Yes |"),
    },
    {
      reason: "features-only",
      name: "features are down, and what is across is in no catalog",
      text: table("| Feature | Windows | Web |", "| Voice mail | Yes | No |", "| Archiving | Yes | Yes |"),
    },
    {
      reason: "features-only",
      name: "features are across, and servers among them",
      text: table("| | Voice mail | Lync Server 2013 |", "| Windows | Yes | No |"),
    },
    {
      reason: "no-such-matrix",
      name: "servers are down and clients across, which no matrix has",
      text: table("| | Lync Web App |", "| Lync Server 2013 | Words |"),
    },
    {
      reason: "one-side",
      name: "servers are across, and ports down",
      text: table("| Port | Lync Server 2013 | Skype for Business Online |", "| 443 | Words | More words |"),
    },
    {
      reason: "one-side",
      name: "clients are down, and their sizes across",
      text: table("| Client | Size |", "| Lync Web App | 12 MB |"),
    },
    {
      reason: "no-labels",
      name: "a feature is named among other words",
      text: table("| Setting | Value |", "| Length of voice mail in minutes | 5 |"),
    },
    {
      reason: "no-labels",
      name: "a product is named that is on no axis",
      text: table("| Service | Port |", "| SQL Server | 1433 |"),
    },
    {
      reason: "no-labels",
      name: "the corner names a feature",
      text: table("| Voice mail | Value |", "| Length | 5 |"),
    },
    {
      reason: "no-names",
      name: "names stand in its cells alone",
      text: table("| Step | What to do |", "| 1 | Turn off voice mail in Lync Server 2013. |"),
    },
  ])("$reason: $name", ({ reason, text }) => {
    expect(reasonsIn(readText(`${text}\n`))).toEqual([reason]);
  });

  test.each([
    {
      reason: "no-such-matrix",
      name: "no matrix has the axis of its clients, though the catalog does",
      text: table("| Feature | Web |", "| Voice mail | Yes |"),
    },
    {
      reason: "no-configuration",
      name: "no title can name the configuration of a list",
      text: `**Web and others**\n\n${table("| Feature | Notes |", "| Voice mail | Yes |")}`,
    },
  ])("$reason: $name where no matrix has two axes", ({ reason, text }) => {
    expect(reasonsIn(readMatrices([{ path: "a.md", text }], ofClients).result)).toEqual([reason]);
  });
});

test("every reason is another one", () => {
  const reasons = [
    "empty",
    "no-configuration",
    "no-feature",
    "half-configuration",
    "features-only",
    "no-such-matrix",
    "one-side",
    "no-labels",
    "no-names",
  ] as const;
  expect(new Set(reasons.map(whyLeftAlone)).size).toBe(reasons.length);
});
