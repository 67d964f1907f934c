import { edit, type Mistake } from "./mistake.ts";

/** Mistakes in the form of the catalog: its YAML, its fields, its ids. */
export const fields: readonly Mistake[] = [
  {
    name: "a line of YAML is indented by one blank too few",
    changes: [
      edit(
        "catalog/products.yaml",
        "    kind: server\n    hosting: on-premises\n    label: Fabrikam Voice Server 2013",
        "   kind: server\n    hosting: on-premises\n    label: Fabrikam Voice Server 2013",
      ),
    ],
    says: "catalog/products.yaml:3:1 error catalog-syntax This is not valid YAML: Sequence item without - indicator (and 6 more in this file, possibly caused by it)",
    hint: "Check the indentation of the line, and that every quotation mark and bracket is closed.",
  },
  {
    name: "a line of YAML is indented by a tab",
    changes: [edit("catalog/products.yaml", "    kind: mail", "\tkind: mail")],
    says: "catalog/products.yaml:16:1 error catalog-syntax This is not valid YAML: Tabs are not allowed as indentation (and 32 more in this file, possibly caused by it)",
    hint: "Indent the line with spaces, like the lines around it.",
  },
  {
    name: "a text with a colon lacks its quotation marks",
    changes: [
      edit(
        "catalog/matrices.yaml",
        "summary: { en: What each app can do., fr: Ce que sait faire chaque application. }",
        "summary: Apps: what they do",
      ),
    ],
    says: "catalog/matrices.yaml:10:14 error catalog-syntax This is not valid YAML: Nested mappings are not allowed in compact mappings",
    hint: "Put quotation marks around text that contains a colon.",
  },
  {
    name: "a text with a colon in braces lacks its quotation marks",
    changes: [
      edit("catalog/features.yaml", "label: { en: Voice, fr: Voix }", "label: { en: Voice: mail, fr: Voix }"),
    ],
    says: "catalog/features.yaml:2:31 error catalog-syntax This is not valid YAML: Block collections are not allowed within flow collections",
    hint: "Put quotation marks around text that contains a colon.",
  },
  {
    name: "a field that is needed is misspelt",
    changes: [
      edit("catalog/products.yaml", "    label: Fabrikam Mail Online", "    lable: Fabrikam Mail Online"),
    ],
    says: "catalog/products.yaml:26:5 error catalog-invalid products.4: there is no field “lable”",
    hint: "Did you mean label?",
  },
  {
    name: "a field that may be left out is misspelt",
    changes: [edit("catalog/features.yaml", "    terms: [answering", "    term: [answering")],
    says: "catalog/features.yaml:10:5 error catalog-invalid features.0: there is no field “term”",
    hint: "Did you mean terms?",
  },
  {
    name: "a field is unknown",
    changes: [
      edit(
        "catalog/products.yaml",
        "    label: Fabrikam Mail Online",
        "    label: Fabrikam Mail Online\n    colour: red",
      ),
    ],
    says: "catalog/products.yaml:27:5 error catalog-invalid products.4: there is no field “colour”",
    hint: "An entry of products has id, kind, and label, and may have short, hosting, formOf, aliases, terms, and lifecycle.",
  },
  {
    name: "a label has no French",
    changes: [edit("catalog/features.yaml", "{ en: Ring tones, fr: Sonneries }", "{ en: Ring tones }")],
    says: "catalog/features.yaml:20:12 error catalog-invalid features.3.label.fr is missing: expected text",
    hint: "A text for each language has en and fr.",
  },
  {
    name: "a label has a comma in it",
    changes: [
      edit(
        "catalog/features.yaml",
        "{ en: Ring tones, fr: Sonneries }",
        "{ en: Ring, tones, fr: Sonneries }",
      ),
    ],
    says: "catalog/features.yaml:20:24 error catalog-invalid features.3.label: there is no field “tones”",
    hint: "Put quotation marks around text that contains a comma.",
  },
  {
    name: "a label of English words stands for all languages",
    changes: [edit("catalog/features.yaml", "{ en: Ring tones, fr: Sonneries }", "Ring tones")],
    says: "catalog/features.yaml:20:12 warning catalog-untranslated “Ring tones” is used for every language, but “tones” is not a name",
    hint: "Give each language its own text: { en: …, fr: … }.",
  },
  {
    name: "an id has a capital",
    changes: [edit("catalog/features.yaml", "id: ring-tones", "id: Ring-tones")],
    says: "catalog/features.yaml:18:9 error catalog-invalid features.3.id: expected lower-case letters and digits, joined by single hyphens",
    hint: "Did you mean ring-tones?",
  },
  {
    name: "an id was changed to that of another entry",
    changes: [edit("catalog/products.yaml", "id: pocket", "id: desk")],
    says: "catalog/products.yaml:30:9 error catalog-duplicate The id desk is already taken",
    hint: "Give each entry its own id.",
  },
  {
    name: "an entry was copied, and only its id changed",
    changes: [
      edit(
        "catalog/products.yaml",
        "  - id: pocket",
        "  - id: desk-2\n    kind: client\n    label: Fabrikam Desk\n  - id: pocket",
      ),
    ],
    says: "catalog/products.yaml:30:9 error catalog-ambiguous “Fabrikam Desk” means both desk and desk-2",
    hint: "Keep the label or alias on only one of the two.",
  },
];
