import { describe, expect, test } from "vitest";
import { catalogFiles } from "../../../src/disk/content.ts";
import type { InputFile } from "../../../src/matrix/model/matrices.ts";
import { fixtureContent } from "../../fixtures/site.ts";
import { axesOnly, catalogFrom, matricesFor, suggested, table } from "../../support/suggesting.ts";

const ofSite = catalogFiles(".", fixtureContent).value;
const additionsFor = (text: string, files: readonly InputFile[] = axesOnly) =>
  suggested([{ path: "a.md", text }], files).additions;
const clients = table(
  "| Feature | Oak Client | Elm Client |",
  "| Notes | Yes. Requires Oak Gateway 3. | No |",
  "| Maps | Yes. Requires Ash 2 client. | Yes |",
);

describe("an axis is", () => {
  test.each([
    {
      name: "that of members that the catalog knows",
      text: table("| Feature | Outlook 2013 | Oak |", "| Notes | Yes | No |", "| Maps | Yes | No |"),
      files: ofSite,
      lists: ["clients"],
    },
    {
      name: "the one that words over the table speak of",
      text: `# Notes by client\n\n${table("| Feature | Oak | Elm |", "| Notes | Yes | No |", "| Maps | Yes | No |")}`,
      files: axesOnly,
      lists: ["clients"],
    },
    {
      name: "a new one, where they speak of two",
      text: `# Server features by client\n\n${table("| Feature | Oak | Elm |", "| Notes | Yes | No |", "| Maps | Yes | No |")}`,
      files: axesOnly,
      lists: ["column"],
    },
    {
      name: "a new one for each table that shares nothing with the others",
      text: `${table("| Feature | Oak | Elm |", "| Notes | Yes | No |", "| Maps | Yes | No |")}\n# More\n\n${table("| Feature | Ash | Fir |", "| Notes | Yes | No |", "| Maps | Yes | No |")}`,
      files: axesOnly,
      lists: ["column", "column-2"],
    },
    {
      name: "the same one for tables that share a name",
      text: `${table("| Feature | Oak | Elm | Ivy |", "| Notes | Yes | No | No |", "| Maps | Yes | No | No |")}\n# More\n\n${table("| Feature | Oak | Fir | Ash | Yew |", "| Notes | Yes | No | No | No |", "| Maps | Yes | No | No | No |")}`,
      files: axesOnly,
      lists: ["column", "column"],
    },
    {
      name: "the same one beside the same other axis",
      text: ["Oak", "Elm"]
        .map((name) =>
          table(
            `| | ${name} 1 | ${name} 2 |`,
            "| Ash Server | Shared notes | Shared notes |",
            "| Fir Server | Voice maps | Shared notes |",
          ),
        )
        .join("\n# More\n\n"),
      files: axesOnly,
      lists: ["servers", "column", "servers", "column"],
    },
  ])("$name", ({ text, files, lists }) => {
    const { matrices } = additionsFor(text, files);
    expect(matrices.flatMap(({ axes }) => axes.map(({ list }) => list))).toEqual(lists);
  });
});

describe("a kind is", () => {
  test("one of the catalog for members of its axis, and for clients that conditions name", () => {
    const { products, kinds } = additionsFor(clients);
    expect(products.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      "oak-client client",
      "elm-client client",
      "oak-gateway-3 product",
      "ash-2-client client",
    ]);
    expect(kinds).toEqual([{ id: "product", label: "Product" }]);
  });

  test("a new one for an axis of the catalog that has none", () => {
    const files = catalogFrom(
      "axes: [{ id: client, list: clients, label: Client }]\nkinds: [{ id: product, label: Product }]\n",
    );
    expect(additionsFor(clients, files).kinds).toEqual([
      { id: "client", label: "Client", axis: "client" },
      { id: "client-2", label: "Client" },
    ]);
  });

  test("not listed in a catalog that lists no kinds", () => {
    const files = catalogFrom(
      "axes: [{ id: client, list: clients, label: Client }]\nproducts: [{ id: fir, kind: tree, label: Fir }]\n",
    );
    const { additions, diagnostics } = suggested([{ path: "a.md", text: clients }], files);
    expect(additions.kinds).toEqual([]);
    expect(diagnostics).toEqual([]);
  });
});

describe("an id is", () => {
  test("another one where it is taken, or kept for the site", () => {
    const files = [...axesOnly, ...catalogFrom("groups: [{ id: plan, label: Planning }]\n")];
    const text = `# Plan\n\n${table("| Feature | Plan client | Elm client |", "| Notes | Yes | No |", "| Notes 2 | Yes | No |")}`;
    const { additions, diagnostics } = suggested(
      [{ path: "a.md", text }],
      [...files.map((file, at) => ({ ...file, path: `${at}.yaml` }))],
    );
    expect(diagnostics).toEqual([]);
    expect(additions.products.map(({ id }) => id)).toEqual(["plan-client", "elm-client"]);
    expect([additions.matrices[0]?.id, additions.groups[0]?.id]).toEqual(["plan-2", "plan-2"]);
  });

  test("that of a group which the catalog has, in whatever language its heading is", () => {
    const files = catalogFrom("groups: [{ id: sharing, label: { en: Sharing, fr: Partage } }]\n");
    const { groups, features } = additionsFor(`# Partage\n\n${clients}`, files);
    expect([groups, features.map(({ group }) => group)]).toEqual([[], ["sharing", "sharing"]]);
  });
});

describe("names beside those of a matrix of the catalog are added", () => {
  test.each([
    {
      name: "a client",
      text: table("| Feature | Lync Web App | Oak App |", "| Unified contact store | Yes | No |"),
      products: ["oak-app client"],
      features: [],
    },
    {
      name: "a feature of a row",
      text: `# Oaks\n\n${table("| | Exchange Online + Lync Server 2013 |", "| Voice maps | Yes |", "| Archiving | No |")}`,
      products: [],
      features: ["voice-maps oaks"],
    },
    {
      name: "a server and a placement",
      text: table(
        "| | Exchange Online | Oak Mail |",
        "| Lync Server 2013 | Voice mail | Voice mail |",
        "| Elm Talk | Archiving | Archiving |",
      ),
      products: ["elm-talk server", "oak-mail mail"],
      features: [],
    },
    {
      name: "a product in a condition",
      text: table("| | Exchange Online |", "| Lync Server 2013 | Voice mail <br/> Requires Oak Gateway 3. |"),
      products: ["oak-gateway-3 product"],
      features: [],
    },
    {
      name: "a feature in packed cells",
      text: `# Oaks\n\n${table(
        "| | Exchange Online | Exchange on-premises |",
        "| Lync Server 2013 | Voice maps | Voice mail <br/> Voice maps |",
      )}`,
      products: [],
      features: ["voice-maps oaks"],
    },
  ])("$name", ({ text, products, features }) => {
    const { additions } = suggested([{ path: "a.md", text }], ofSite);
    expect(additions.products.map(({ id, kind }) => `${id} ${kind}`)).toEqual(products);
    expect(additions.features.map(({ id, group }) => `${id} ${group}`)).toEqual(features);
    expect(additions.matrices).toEqual([]);
  });

  test("what opens a cell, even if it reads like a sentence", () => {
    const text = `# Oaks\n\n${table("| | Exchange Online |", "| Lync Server 2013 | Shared photo store <br/> Requires Exchange 2013. |", "| Skype for Business Online | Ask first. |")}`;
    const { additions } = suggested([{ path: "a.md", text }], ofSite);
    expect(additions.features.map(({ id, group }) => `${id} ${group}`)).toEqual(["shared-photo-store oaks"]);
  });

  test("but for sentences in the place of names", () => {
    const text = table(
      "| | Exchange Online | Exchange on-premises |",
      "| Lync Server 2013 | Voice mail | Open the door. Then go in. |",
      "| open the door and go in at once, then sit down and wait for the others | Voice mail | Close it! |",
    );
    expect(suggested([{ path: "a.md", text }], ofSite).additions.products).toEqual([]);
    const rows = table("| | Exchange Online + Lync Server 2013 |", "| Is it on? Is it off? | Yes |");
    expect(suggested([{ path: "a.md", text: rows }], ofSite).additions.features).toEqual([]);
  });
});

test("tables of another form are other matrices", () => {
  const packed = table(
    "| | Elm Mail | Elm Mail 2 |",
    "| Oak Server | Shared notes | Shared notes |",
    "| Ash Server | Shared notes | |",
  );
  expect(matricesFor(`${clients}\n# More\n\n${packed}`)).toEqual([
    "clients: oak-client, elm-client; notes, maps",
    "servers: oak-server, ash-server; placements: elm-mail, elm-mail-2; shared-notes",
  ]);
});

test("rows that are no features by their corner stay rows, where nothing says what they are", () => {
  const text = `# Trees\n\n${table("| Thing | Oak Client | Elm Client |", "| | Yes | No |", "| Notes | Yes | No |", "| Maps | Yes | No |")}`;
  expect(matricesFor(text)).toEqual(["clients: oak-client, elm-client; notes, maps"]);
});

test("a list under a heading that names its configuration stands under the title of its document", () => {
  const text = `# Trees\n\n## Oak Server and Elm Mail\n\n${table("| Feature | Notes |", "| Shared notes | |", "| | Ask first. |")}`;
  const { additions } = suggested([{ path: "a.md", text }], axesOnly);
  expect(additions.groups.map(({ label }) => label)).toEqual(["Trees"]);
  expect(additions.matrices.map(({ title }) => title)).toEqual(["Oak Server and Elm Mail"]);
});
