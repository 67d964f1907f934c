import { describe, expect, test } from "vitest";
import { readCatalog } from "../../../src/matrix/catalog/read.ts";

const first = (text: string) => readCatalog([{ path: "catalog.yaml", text }]).diagnostics[0];
const axes =
  "axes: [{ id: server, list: servers, label: Server }, { id: placement, list: placements, label: Placement }]";
const product = (fields: string): string => `products: [{ id: a, kind: mail, label: A, ${fields} }]`;

describe("an entry that is not as it must be", () => {
  test.each([
    {
      name: "lacks a label",
      text: "groups: [{ id: a }]",
      says: "groups.0.label is missing: expected one text, or one for each language: { en: …, fr: … }",
    },
    {
      name: "has a label in one language alone",
      text: "groups: [{ id: a, label: { en: A } }]",
      says: "groups.0.label.fr is missing: expected text",
    },
    {
      name: "lacks an id",
      text: "groups: [{ label: A }]",
      says: "groups.0.id is missing: expected an id, in quotation marks if it is a number",
    },
    {
      name: "has an id that is none",
      text: "groups: [{ id: A b, label: A }]",
      says: "groups.0.id: expected lower-case letters and digits, joined by single hyphens",
    },
    { name: "is no entry", text: "groups: [5]", says: "groups.0: expected fields and values" },
    { name: "is no list", text: "groups: {}", says: "groups: expected a list of entries" },
    { name: "is a file of its own kind", text: "- a", says: "the file: expected fields and values" },
    {
      name: "has a kind that is no id",
      text: "products: [{ id: a, kind: Post office, label: A }]",
      says: "products.0.kind: expected lower-case letters and digits, joined by single hyphens",
    },
    {
      name: "has a list of aliases that is none",
      text: product("aliases: B"),
      says: "products.0.aliases: expected a list of texts, or one for each language: { en: […], fr: […] }",
    },
    {
      name: "has aliases of a language that is a text",
      text: product("aliases: { en: B }"),
      says: "products.0.aliases.en: expected a list of texts",
    },
    {
      name: "has an empty alias of a language",
      text: product('aliases: { fr: [""] }'),
      says: "products.0.aliases.fr.0: expected text that is not empty",
    },
    {
      name: "has an empty alias",
      text: product('aliases: [""]'),
      says: "products.0.aliases.0: expected text that is not empty",
    },
    {
      name: "has a number for an alias",
      text: product("aliases: [2013]"),
      says: "products.0.aliases.0: expected text",
    },
    {
      name: "ends on a day that there is not",
      text: product("lifecycle: { ended: 2021-02-30, source: b }"),
      says: "products.0.lifecycle.ended: expected a real date, as YYYY-MM-DD",
    },
    {
      name: "has no servers",
      text: `${axes}\nmatrices: [{ id: a, label: A, summary: A., servers: [], placements: [b], features: [c] }]`,
      says: "matrices.0.servers: expected a list with at least one id",
    },
    {
      name: "has no axis",
      text: `${axes}\nmatrices: [{ id: a, label: A, summary: A., features: [c] }]`,
      says: "matrices.0: expected the members of an axis: servers or placements",
    },
    {
      name: "has no axis where there are none",
      text: "matrices: [{ id: a, label: A, summary: A., features: [c] }]",
      says: "matrices.0: expected the members of an axis, but the catalog has no axes",
    },
    {
      name: "has members of an axis that the catalog lacks",
      text: `${axes}\nmatrices: [{ id: a, label: A, summary: A., servers: [b], drivers: [d], features: [c] }]`,
      says: "matrices.0: there is no field “drivers”",
    },
    {
      name: "has a field that nobody knows",
      text: product("colour: red"),
      says: "products.0: there is no field “colour”",
    },
    {
      name: "is the site and lacks its line",
      text: "site: { name: A, title: A, examples: { en: [a], fr: [a] } }",
      says: "site.line is missing: expected one text, or one for each language: { en: …, fr: … }",
    },
    {
      name: "is the site and has examples in one language alone",
      text: "site: { name: A, title: A, line: A, examples: { en: [a] } }",
      says: "site.examples.fr is missing: expected a list of texts",
    },
    {
      name: "is the site and has no examples",
      text: "site: { name: A, title: A, line: A, examples: { en: [], fr: [a] } }",
      says: "site.examples.en: expected a list with at least one text",
    },
    {
      name: "is the site and searches nowhere",
      text: "site: { name: A, title: A, line: A, examples: { en: [a], fr: [a] }, elsewhere: { label: A, address: here } }",
      says: "site.elsewhere.address: expected an http or https address",
    },
    {
      name: "is the site and has its documents in a language that it has no pages in",
      text: "site: { name: A, title: A, line: A, examples: { en: [a], fr: [a] }, languages: [de] }",
      says: "site.languages.0: expected en or fr",
    },
    ...[
      "https://example.org/edit",
      "https://example.org/{path}/{column}",
      "https://example.org/{path}#{",
    ].map((address) => ({
      name: `is the site and names ${address} as its repository`,
      text: `site: { name: A, title: A, line: A, examples: { en: [a], fr: [a] }, repository: "${address}" }`,
      says: "site.repository: expected an address in which {path} stands for the path of a file, and {line} for a line in it",
    })),
    {
      name: "is the site and names a folder as its repository",
      text: `site: { name: A, title: A, line: A, examples: { en: [a], fr: [a] }, repository: "../{path}" }`,
      says: "site.repository: expected an http or https address",
    },
    { name: "is no site", text: "site: 5", says: "site: expected fields and values" },
  ])("and $name: $says", ({ text, says }) => {
    expect(first(text)?.message).toBe(says);
  });

  test.each([
    {
      text: "servers: []",
      hint: "A catalog file may have axes, kinds, products, groups, features, matrices, origins, rests, references, and site.",
    },
    {
      text: "site: { tagline: A }",
      hint: "The site has name, title, line, and examples, and may have languages, elsewhere, repository, and issues.",
    },
    { text: "groups: [{}]", hint: "An entry of groups has id and label." },
    {
      text: product("colour: red"),
      hint: "An entry of products has id, kind, and label, and may have short, hosting, formOf, aliases, terms, and lifecycle.",
    },
    { text: "groups: [5]", hint: "Put quotation marks around it if it is meant as text." },
    { text: "groups: [true]", hint: "Write what is expected here." },
    { text: "groups: {}", hint: "Write what is expected here." },
    { text: "groups: [[a]]", hint: "Write what is expected here." },
    { text: "groups: [a]", hint: "Write what is expected here." },
    {
      text: "groups: [{ id: a, label: { en: Calls, fr: Appels, vidéo } }]",
      hint: "Put quotation marks around text that contains a comma.",
    },
    { text: "groups: [{ id: Voice Mail, label: A }]", hint: "Did you mean voice-mail?" },
    { text: "groups: [{ id: é, label: A }]", hint: "Write what is expected here." },
    { text: "groups: [{ id: a, lable: A }]", hint: "Did you mean label?" },
    { text: product("aliases: { de: [B] }"), hint: "Aliases may have en and fr." },
    {
      text: product("lifecycle: { gone: 2020-01-01 }"),
      hint: "A lifecycle may have available, mainstreamEnded, ended, disabled, retired, earliestEnd, policy, in, steps, paidUpdates, successors, source, sources, and note.",
    },
  ])("is told with its fields: $hint", ({ text, hint }) => {
    expect(first(text)?.hint).toBe(hint);
  });
});

describe("a file that is nested without end", () => {
  test.each([
    { name: "and closed again", text: `a: ${"[".repeat(20_000)}${"]".repeat(20_000)}` },
    { name: "and never closed", text: "[".repeat(20_000) },
  ])("$name is told in one sentence of our own", ({ text }) => {
    const { diagnostics } = readCatalog([{ path: "catalog.yaml", text }]);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      "This is not valid YAML: its lists and fields are nested too deeply",
    ]);
  });
});
