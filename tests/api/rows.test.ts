import { describe, expect, test } from "vitest";
import { leading } from "../../src/api/csv.ts";
import { csvFiles } from "../../src/api/csv-files.ts";
import { lifecycleRows } from "../../src/api/lifecycle-rows.ts";
import { linksAt } from "../../src/api/links.ts";
import { matrixRows } from "../../src/api/rows.ts";
import { csvWords } from "../../src/i18n/csv.ts";
import { addresses } from "../../src/matrix/addresses.ts";
import type { Language } from "../../src/matrix/catalog/languages.ts";
import { currentSite } from "../../src/site/current.ts";
import { keyOf } from "../../src/site/site.ts";
import { rowsIn } from "../support/csv.ts";
import { matrixAt } from "../support/fixture-site.ts";

const site = currentSite();
const link = addresses("https://matrix.example/");
const telling = (language: Language) => ({
  language,
  address: (place: Parameters<typeof link>[1]) => link(language, place),
});
const byHead = ({ fields, rows }: ReturnType<typeof matrixRows>) =>
  rows.map((row) => Object.fromEntries(fields.map((head, at) => [head, row[at] ?? ""])));
const factsOf = (matrix: string, language: Language = "en") =>
  byHead(matrixRows(site, matrixAt(matrix), telling(language)));
const idHead = { en: csvWords.en.facts.cellId, fr: csvWords.fr.facts.cellId };
const factOf = (address: string, language: Language = "en") => {
  const [matrix = "", key] = address.split("/");
  return factsOf(matrix, language).find((row) => row[idHead[language]] === key);
};

describe("the facts of a matrix", () => {
  test.each(site.data.catalog.matrices)("have a row for every cell of $id, stated or not", (matrix) => {
    const wholes = site.wholes.filter((view) => view.matrix === matrix);
    const cells = site.cells.filter((view) => view.matrix === matrix);
    const keys = factsOf(matrix.id).map((row) => row["Cell ID"]);
    expect(keys.toSorted()).toEqual([...wholes, ...cells].map(keyOf).toSorted());
    expect(keys.slice(0, wholes.length)).toEqual(wholes.map(keyOf));
  });

  test("stand feature by feature, as the rows of the table do", () => {
    const features = factsOf("exchange").map((row) => (row["Cell ID"] ?? "").split(".")[0]);
    const turns = features.filter((feature, at) => feature !== features[at - 1]);
    expect(turns).toEqual(matrixAt("exchange").features);
  });

  test("have a column for each axis, whatever the axes are, behind the configuration", () => {
    for (const matrix of site.data.catalog.matrices) {
      const { fields } = matrixRows(site, matrix, telling("en"));
      expect(fields.slice(leading - 1, leading + matrix.axes.length)).toEqual([
        "Configuration",
        ...matrix.axes.map(({ label }) => label.en),
      ]);
    }
  });

  test("say everything of a yes", () => {
    expect(factOf("exchange/unified-contact-store.lync-server-2013.exchange-on-premises")).toEqual({
      "Matrix ID": "exchange",
      "Cell ID": "unified-contact-store.lync-server-2013.exchange-on-premises",
      Matrix: "With Exchange",
      Configuration: "Lync Server 2013 with Exchange on-premises",
      Server: "Lync Server 2013",
      Placement: "Exchange on-premises",
      Feature: "Unified contact store",
      Group: "Contacts and photos",
      Answer: "With conditions",
      "As stated": "With conditions",
      Conditions: "Requires: Exchange Server 2013; Requires: Lync 2013 client",
      "Served by": "",
      Sources: "Lync Server 2013 and Skype for Business Online with Exchange and SharePoint, “Exchange”",
      "Source addresses": expect.stringMatching(
        /^https:\/\/matrix\.example\/sources\/hybrid-configurations\/#unified-contact-store\.\S+$/,
      ),
      "Vendor’s pages": "Hybrid configurations",
      "Dates of the vendor’s pages": "2016-12-09",
      Evidence: "stated in a table",
      "Checked on": "2026-11-20",
      Lifecycle: "Out of support",
      "Lifecycle of": expect.stringContaining("Lync Server 2013"),
      "Lifecycle since": "2023-04-11",
      "Lifecycle until": "",
      "No longer holds from": "",
      Remarks: expect.any(String),
      "Unknown names": "",
      "As of": "2026-11-20",
      Address: "https://matrix.example/exchange/lync-server-2013/exchange-on-premises/unified-contact-store/",
    });
  });

  test("say that nothing is listed, which is no no", () => {
    const silent = factOf("exchange/voice-mail.skype-for-business-online.exchange-on-premises");
    expect(silent).toMatchObject({
      Answer: "Not listed",
      "As stated": "Not listed",
      Conditions: "",
      Sources: "",
      Evidence: "",
    });
  });

  test.each([
    {
      name: "an answer that has lapsed, beside what was stated",
      of: "exchange/voice-mail.skype-for-business-online.exchange-online",
      expected: {
        Answer: "Was supported",
        "As stated": "Supported",
        Lifecycle: "Switched off",
        "Lifecycle since": "2021-07-31",
        "No longer holds from": "2021-07-31",
      },
    },
    {
      name: "what serves it since something was switched off",
      of: "exchange/voice-mail.lync-server-2013.exchange-online",
      expected: { "Served by": "Cloud Voicemail since 2020" },
    },
    {
      name: "a restriction in the words of its document",
      of: "exchange/meeting-delegation.lync-server-2013.exchange-online",
      expected: {
        Conditions: "Works only when both people are homed online in one forest, or both on-premises.",
      },
    },
  ])("say $name", ({ of, expected }) => {
    expect(factOf(of)).toMatchObject(expected);
  });

  test("say what is stated of a whole configuration, of no group, with the page of the configuration", () => {
    const whole = site.wholes[0];
    if (whole === undefined) throw new Error("The small site states nothing of a whole configuration.");
    const found = factOf(`${whole.matrix.id}/${keyOf(whole)}`);
    expect(found).toMatchObject({ Feature: "The configuration as a whole", Group: "" });
    expect(found?.["Answer"]).toMatch(/together|whole/);
    expect(found?.["Address"]).toBe(
      `https://matrix.example/${whole.matrix.id}/${whole.at.map(({ id }) => id).join("/")}/`,
    );
  });

  test("say why sources differ, and what disagrees with an answer that holds", () => {
    const all = site.data.catalog.matrices.flatMap(({ id }) => factsOf(id));
    const differing = all.filter((row) => row["Answer"] === "Sources differ");
    expect(differing.length).toBeGreaterThan(0);
    for (const row of differing) expect(row["Remarks"]).toMatch(/^Sources differ: /);
    expect(all.some((row) => /The newer statement/.test(row["Remarks"] ?? ""))).toBe(true);
    expect(all.some((row) => /Last stated /.test(row["Remarks"] ?? ""))).toBe(true);
  });

  test("name as many places as documents, and as many dates as pages", () => {
    for (const { id } of site.data.catalog.matrices) {
      for (const row of factsOf(id)) {
        const count = (head: string): number => (row[head] ?? "").split("; ").length;
        if ((row["Sources"] ?? "").includes(";")) continue;
        expect(count("Source addresses")).toBe(count("Sources"));
        expect(count("Dates of the vendor’s pages")).toBe(count("Vendor’s pages"));
      }
    }
  });

  test("are in French where French is asked for, with the same ids", () => {
    const french = factsOf("exchange", "fr");
    expect(french.map((row) => row["Identifiant de la cellule"])).toEqual(
      factsOf("exchange").map((row) => row["Cell ID"]),
    );
    const one = factOf("exchange/unified-contact-store.lync-server-2013.exchange-on-premises", "fr");
    expect(one).toMatchObject({
      Réponse: "Sous conditions",
      Serveur: "Lync Server 2013",
      Adresse:
        "https://matrix.example/fr/exchange/lync-server-2013/exchange-on-premises/unified-contact-store/",
    });
    expect(one?.["Conditions"]).toContain("Exchange Server 2013");
  });
});

describe("what ends when", () => {
  const dates = byHead(lifecycleRows(site, telling("en")));

  test("has a row for each date, with its source", () => {
    expect(dates.filter((row) => row["ID"] === "lync-server-2013")).toEqual([
      expect.objectContaining({ Event: "Mainstream support until" }),
      expect.objectContaining({
        "Product, service or feature": "Lync Server 2013",
        State: "Out of support since 11 April 2023.",
        Event: "Security updates until",
        Date: "2023-04-11",
        Source: "Lifecycle of all products",
        "Source address": "https://vendor.example/lifecycle/",
        Address: "https://matrix.example/products/lync-server-2013/",
      }),
    ]);
  });

  test("has something of everything that has a lifecycle, in the order of the page", () => {
    const things = [...site.data.catalog.products, ...site.data.catalog.features];
    const ids = new Set(dates.map((row) => row["ID"]));
    expect(ids.size).toBe(things.filter(({ lifecycle }) => lifecycle).length);
    expect(new Set(dates.map((row) => row["As of"]))).toEqual(new Set(["2026-11-20"]));
  });

  test("tells what was announced, and periods with both days", () => {
    expect(dates.filter((row) => row["Announcement"] !== "")[0]).toMatchObject({ Event: "Announced" });
    expect(dates.filter((row) => row["To"] !== "")[0]).toMatchObject({
      Event: "Paid updates, without support",
    });
  });
});

test("there is a file of each matrix and of what ends when, in each language, that any reader can read", () => {
  const files = csvFiles(site, linksAt({ base: "/" }));
  const matrices = site.data.catalog.matrices.map(({ id }) => id);
  expect(files.map(({ path }) => path).toSorted()).toEqual(
    [
      ...matrices.flatMap((id) => [`matrices/${id}.csv`, `matrices/${id}.fr.csv`]),
      "lifecycle.csv",
      "lifecycle.fr.csv",
    ].toSorted(),
  );
  for (const { text } of files) expect(rowsIn(text()).length).toBeGreaterThan(0);
});

test.each(["en", "fr"] as const)("no two columns have one head (%s)", (language) => {
  for (const heads of [csvWords[language].facts, csvWords[language].dates]) {
    const all = Object.values(heads);
    expect(new Set(all).size).toBe(all.length);
  }
});
