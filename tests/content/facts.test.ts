import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fixtureContent } from "../fixtures/site.ts";
import { siteAt } from "../support/site.ts";
import { type CellFact, cellFacts, type MatrixFact, matrixFacts, publishedDay } from "./facts.ts";
import { changeOfCell, changeOfMatrix, table } from "./published.ts";

/** An error shows a message of several lines as it is, where a comparison would show it as a difference of texts. */
function unchanged(change: string | undefined): void {
  if (change !== undefined) throw new Error(change);
}

describe("what the product publishes", () => {
  const site = siteAt("content", publishedDay);
  const byId = new Map(matrixFacts.map((fact) => [fact.matrix, fact]));
  const ids = new Set([...byId.keys(), ...site.data.catalog.matrices.map(({ id }) => id)]);

  test.each(cellFacts)("holds: $address", (fact) => unchanged(changeOfCell(site, fact)));
  test.each([...ids])("counts as before: %s", (id) => unchanged(changeOfMatrix(site, id, byId.get(id))));

  test("is looked up in a browser ten times at most", () => {
    const { length } = cellFacts.filter(({ browser }) => browser);
    expect(length).toBeGreaterThan(0);
    expect(length).toBeLessThanOrEqual(10);
  });
});

describe("a change of a published fact", () => {
  const site = siteAt(fixtureContent, publishedDay);
  const archiving = "exchange/archiving.lync-server-2013.exchange-on-premises";
  const photos: CellFact = {
    address: "generation-2013/high-resolution-photos.lync-server-2010.exchange-server-2013",
    support: "unsupported",
    conditions: ["excludes lync-2010-client"],
  };

  test("is told with what was published, what documents say now and where, and how to accept it", () => {
    const change = changeOfCell(site, { address: archiving, support: "supported", browser: true });
    expect(change?.replace(/(facts\.ts):\d+/, "$1:LINE")).toBe(
      [
        `A published fact has changed: ${archiving}`,
        `  published: { address: "${archiving}", support: "supported", browser: true }`,
        `  documents: { address: "${archiving}", support: "conditional", browser: true, conditions: ["requires exchange-server-2013"] }`,
        "  stated at: tests/fixtures/site/docs/en/hybrid-configurations.md:35",
        "If this is a mistake, correct the documents. If it is right, replace the fact at tests/content/facts.ts:LINE with what they say.",
      ].join("\n"),
    );
  });

  test.each([...cellFacts.slice(0, 3), ...matrixFacts])("leads to its line of the table: %o", (fact) => {
    const change =
      "address" in fact
        ? changeOfCell(site, { ...fact, figures: ["nowhere"] })
        : changeOfMatrix(site, fact.matrix, { ...fact, notes: 99 });
    const line = Number(/facts\.ts:(\d+)/.exec(change ?? "")?.[1]);
    const name = "address" in fact ? fact.address : fact.matrix;
    expect(readFileSync(table, "utf8").split("\n")[line - 1]).toContain(`"${name}"`);
  });

  test.each<{ name: string; fact: CellFact; says: string }>([
    {
      name: "another support",
      fact: { ...photos, support: "unlisted" },
      says: 'support: "unsupported", conditions: ["excludes lync-2010-client"] }\n',
    },
    {
      name: "another product in a condition",
      fact: { ...photos, conditions: ["excludes lync-web-app"] },
      says: 'conditions: ["excludes lync-2010-client"] }\n',
    },
    {
      name: "a figure that is gone",
      fact: { ...photos, figures: ["48 × 48"] },
      says: '"unsupported", conditions: ["excludes lync-2010-client"] }\n',
    },
    {
      name: "a language that no longer says it",
      fact: { ...photos, languages: ["en", "fr"] },
      says: 'languages: ["en"] }\n',
    },
    {
      name: "silence where there was none",
      fact: {
        address: "sharepoint/skills-search.lync-server-2013.sharepoint-online",
        support: "supported",
      },
      says: 'support: "unlisted" }\n  stated at: no line of any document\n',
    },
    {
      name: "a cell that the catalog no longer has",
      fact: { ...photos, address: "generation-2013/no-feature.lync-server-2010.exchange-server-2013" },
      says: "documents: nothing, since the catalog does not have it\n",
    },
  ])("is found: $name", ({ fact, says }) => {
    expect(changeOfCell(site, fact)).toContain(says);
  });

  test.each<{ name: string; fact: CellFact }>([
    {
      name: "in another order",
      fact: {
        address: "exchange/unified-contact-store.lync-server-2013.exchange-on-premises",
        support: "conditional",
        conditions: ["requires lync-2013-client", "requires exchange-server-2013"],
      },
    },
    {
      name: "in two sentences of the same meaning",
      fact: { ...photos, conditions: ["excludes lync-2010-client", "excludes lync-2010-client"] },
    },
    {
      name: "in two languages",
      fact: {
        address: "hosted-um/unified-messaging.lync-server-2013.hosted-exchange-um",
        support: "conditional",
        lapsesOn: "2020-02-28",
        now: ["cloud-voicemail"],
        conditions: ["requires shared-sip-address-space"],
        languages: ["en", "fr"],
      },
    },
  ])("is none where documents say the same $name", ({ fact }) => {
    expect(changeOfCell(site, fact)).toBeUndefined();
  });

  const sharepoint: MatrixFact = {
    matrix: "sharepoint",
    supported: 5,
    conditional: 0,
    unsupported: 0,
    notes: 1,
  };
  const counted = '{ matrix: "sharepoint", supported: 5, conditional: 0, unsupported: 0, notes: 1 }';

  test.each<{ name: string; id: string; fact: MatrixFact | undefined; says: string }>([
    {
      name: "a cell more",
      id: "sharepoint",
      fact: { ...sharepoint, supported: 4 },
      says: `documents: ${counted}\n  stated at: tests/fixtures/site/docs/en/hybrid-configurations.md:66\n`,
    },
    {
      name: "a matrix more",
      id: "sharepoint",
      fact: undefined,
      says: `published: nothing\n  documents: ${counted}\n`,
    },
    {
      name: "a matrix less",
      id: "gone",
      fact: { ...sharepoint, matrix: "gone" },
      says: "documents: nothing, since the catalog does not have it\n",
    },
  ])("is found in what a matrix counts: $name", ({ id, fact, says }) => {
    expect(changeOfMatrix(site, id, fact)).toContain(says);
  });

  test("is none where a matrix counts as before", () => {
    expect(changeOfMatrix(site, "sharepoint", sharepoint)).toBeUndefined();
  });
});
