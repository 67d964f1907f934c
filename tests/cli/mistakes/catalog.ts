import { edit, type Mistake, remove, write } from "./mistake.ts";

/** Mistakes in what the catalog says. */
export const catalog: readonly Mistake[] = [
  {
    name: "an alias belongs to two features",
    changes: [edit("catalog/features.yaml", "[List of calls,", "[Voicemail, List of calls,")],
    says: "catalog/features.yaml:14:9 error catalog-ambiguous “Voicemail” means both voice-mail and call-history",
    hint: "Keep the label or alias on only one of the two.",
  },
  {
    name: "an alias has a comma in it",
    changes: [edit("catalog/features.yaml", "[Voicemail]", "[Voicemail, with a greeting]")],
    says: "catalog/features.yaml:9:26 warning catalog-split “Voicemail” and “with a greeting” seem to be one text split by a comma",
    hint: 'If they are, write "Voicemail, with a greeting". If not, put straight quotation marks around "with a greeting".',
  },
  {
    name: "an alias with a comma stands in curly quotation marks",
    changes: [edit("catalog/features.yaml", "[Voicemail]", "[“Voicemail, Greetings”]")],
    says: "catalog/features.yaml:9:27 warning catalog-split “Voicemail” and “Greetings” seem to be one text split by a comma",
    hint: 'If they are, write "Voicemail, Greetings". If not, put straight quotation marks around "Greetings".',
  },
  {
    name: "an alias is a number",
    changes: [edit("catalog/products.yaml", "[Fabrikam Voice Cloud]", "[2013]")],
    says: "catalog/products.yaml:14:15 error catalog-invalid products.1.aliases.0: expected text",
    hint: "Put quotation marks around it if it is meant as text.",
  },
  {
    name: "a list of aliases is a text",
    changes: [
      edit("catalog/products.yaml", "aliases: [Fabrikam Voice Cloud]", "aliases: Fabrikam Voice Cloud"),
    ],
    says: "catalog/products.yaml:14:14 error catalog-invalid products.1.aliases: expected a list of texts, or one for each language: { en: […], fr: […] }",
    hint: "Write what is expected here.",
  },
  {
    name: "a matrix lists a feature by another id",
    changes: [edit("catalog/matrices.yaml", "[voice-mail, ring-tones]", "[voicemail, ring-tones]")],
    says: "catalog/matrices.yaml:12:16 error catalog-unknown-id No feature has the id voicemail",
    hint: "Did you mean voice-mail? Otherwise add it to the features.",
  },
  {
    name: "a matrix lists a product by another id",
    changes: [edit("catalog/matrices.yaml", "servers: [voice-server-2013,", "servers: [voice-server-2012,")],
    says: "catalog/matrices.yaml:5:15 error catalog-unknown-id No product has the id voice-server-2012",
    hint: "Did you mean voice-server-2013? Otherwise add it to the products.",
  },
  {
    name: "a feature is in a group that there is not",
    changes: [edit("catalog/features.yaml", "group: archive", "group: archives")],
    says: "catalog/features.yaml:15:12 error catalog-unknown-id No group has the id archives",
    hint: "Did you mean archive? Otherwise add it to the groups.",
  },
  {
    name: "a product is of a kind that there is not",
    changes: [edit("catalog/products.yaml", "kind: server", "kind: sever")],
    says: "catalog/products.yaml:3:11 error catalog-unknown-id No kind has the id sever",
    hint: "Did you mean server? Otherwise add it to the kinds.",
  },
  {
    name: "a kind is on an axis that there is not",
    changes: [edit("catalog/axes.yaml", "{ id: mail, axis: placement", "{ id: mail, axis: placements")],
    says: "catalog/axes.yaml:8:23 error catalog-unknown-id No axis has the id placements",
    hint: "Did you mean placement? Otherwise add it to the axes.",
  },
  {
    name: "one of the lists of a matrix is misspelt",
    changes: [edit("catalog/matrices.yaml", "    placements:", "    placment:")],
    says: "catalog/matrices.yaml:6:5 error catalog-invalid matrices.0: there is no field “placment”",
    hint: "Did you mean placements?",
  },
  {
    name: "the only list of a matrix is misspelt",
    changes: [edit("catalog/matrices.yaml", "    clients:", "    client:")],
    says: "catalog/matrices.yaml:11:5 error catalog-invalid matrices.1: there is no field “client”",
    hint: "Did you mean clients?",
  },
  {
    name: "a matrix has the name of a page",
    changes: [edit("catalog/matrices.yaml", "id: apps", "id: about")],
    says: "catalog/matrices.yaml:8:9 error catalog-reserved The id about is reserved, so no matrix can have it",
    hint: "The site already has pages at that address; choose another id.",
  },
  {
    name: "a product is a form of what there is not",
    changes: [edit("catalog/products.yaml", "kind: server", "kind: server\n    formOf: mail-server-2031")],
    says: "catalog/products.yaml:4:13 error catalog-unknown-id No product has the id mail-server-2031",
    hint: "Did you mean mail-server-2010 or mail-server-2013? Otherwise add it to the products.",
  },
  {
    name: "a product is a form of itself",
    changes: [edit("catalog/products.yaml", "kind: server", "kind: server\n    formOf: voice-server-2013")],
    says: "catalog/products.yaml:4:13 error catalog-form-circle voice-server-2013 cannot be a form of itself",
    hint: "Remove the wrong formOf: a product can only be a form of something broader.",
  },
  {
    name: "a matrix lists a placement twice",
    changes: [
      edit(
        "catalog/matrices.yaml",
        "placements: [mail-server-2010, mail-server-2013, mail-online]",
        "placements: [mail-server-2010, mail-server-2013, mail-server-2013, mail-online]",
      ),
    ],
    says: "catalog/matrices.yaml:6:54 error catalog-repeated mail-server-2013 is listed twice among the placements of calls",
    hint: "Remove it here, or replace it with the id that was meant.",
  },
  {
    name: "a matrix lists a placement twice, in place of another",
    changes: [
      edit(
        "catalog/matrices.yaml",
        "placements: [mail-server-2010, mail-server-2013, mail-online]",
        "placements: [mail-server-2010, mail-server-2013, mail-server-2013]",
      ),
    ],
    says: "catalog/matrices.yaml:6:54 error catalog-repeated mail-server-2013 is listed twice among the placements of calls",
    hint: "Remove it here, or replace it with the id that was meant.",
  },
  {
    name: "a feature is in no matrix",
    changes: [
      edit(
        "catalog/features.yaml",
        "  - id: ring-tones",
        "  - id: ring-back\n    group: voice\n    label: { en: Ring back, fr: Rappel }\n  - id: ring-tones",
      ),
    ],
    says: "catalog/features.yaml:18:9 warning unused-feature No matrix lists the feature ring-back, so no page can say where it works",
    hint: "Add it to the features of a matrix, or remove it from the catalog.",
  },
  {
    name: "a matrix lists a member of which nothing is stated",
    changes: [
      edit("catalog/matrices.yaml", "clients: [desk, pocket]", "clients: [desk, pocket, voice-online]"),
    ],
    says: "catalog/matrices.yaml:11:29 warning unstated No document states anything about voice-online, which is among the clients of apps",
    hint: "Restore the text that did, remove it from the clients of apps, or say there why it is expected to be unlisted.",
  },
  {
    name: "a matrix lists a feature of which nothing is stated",
    changes: [
      edit("catalog/matrices.yaml", "[voice-mail, ring-tones]", "[voice-mail, ring-tones, call-history]"),
    ],
    says: "catalog/matrices.yaml:12:40 warning unstated No document states anything about call-history, which is among the features of apps",
    hint: "Restore the text that did, remove it from the features of apps, or say there why it is expected to be unlisted.",
  },
  {
    name: "what is expected to be unlisted is stated",
    changes: [
      edit(
        "catalog/matrices.yaml",
        "    features: [voice-mail, ring-tones]",
        "    features: [voice-mail, ring-tones]\n    expected: { unlisted: [pocket], reason: { en: New., fr: Nouveau. } }",
      ),
    ],
    says: "catalog/matrices.yaml:13:28 warning expected-in-vain Documents state something about pocket, which apps expects to be unlisted",
    hint: "Remove it from what is expected.",
  },
  {
    name: "what is expected to be unlisted has no reason",
    changes: [
      edit(
        "catalog/matrices.yaml",
        "    features: [voice-mail, ring-tones]",
        "    features: [voice-mail, ring-tones]\n    expected: { unlisted: [pocket] }",
      ),
    ],
    says: "catalog/matrices.yaml:13:15 error catalog-invalid matrices.1.expected.reason is missing: expected one text, or one for each language: { en: …, fr: … }",
    hint: "What is expected has unlisted and reason.",
  },
  {
    name: "a lifecycle has its days in the wrong order",
    changes: [edit("catalog/products.yaml", "mainstreamEnded: 2018", "mainstreamEnded: 2028")],
    says: "catalog/products.yaml:7:24 warning catalog-lifecycle mainstreamEnded (2028-04-10) is after ended (2023-04-11)",
    hint: "Check both days; one of them is wrong.",
  },
  {
    name: "a lifecycle has a day that does not exist",
    changes: [edit("catalog/products.yaml", "2023-04-11", "2023-02-30")],
    says: "catalog/products.yaml:8:14 error catalog-invalid products.0.lifecycle.ended: expected a real date, as YYYY-MM-DD",
    hint: "Write what is expected here.",
  },
  {
    name: "no file says what the site is about",
    changes: [remove("catalog/site.yaml")],
    says: "catalog/site.yaml:1:1 error missing-site No file in the catalog describes the site",
    hint: "Create this file with a “site” that has name, title, line, and examples.",
  },
  {
    name: "the sentence about the site has no French",
    changes: [
      edit(
        "catalog/site.yaml",
        "line: { en: Which features of Fabrikam Voice work where., fr: Quelles fonctionnalités de Fabrikam Voice marchent où. }",
        "line: { en: Which features of Fabrikam Voice work where. }",
      ),
    ],
    says: "catalog/site.yaml:5:9 error catalog-invalid site.line.fr is missing: expected text",
    hint: "A text for each language has en and fr.",
  },
  {
    name: "the title of the site is misspelt",
    changes: [edit("catalog/site.yaml", "  title:", "  titel:")],
    says: "catalog/site.yaml:4:3 error catalog-invalid site: there is no field “titel”",
    hint: "Did you mean title?",
  },
  {
    name: "a file beside the catalog is a backup",
    changes: [write("catalog/products.yaml.bak", "x")],
    says: "catalog/products.yaml.bak:1:1 warning stray-file This file is not read",
    hint: "Rename it to end in .md if it is a document, or in .yaml if it belongs to the catalog. Otherwise move it elsewhere.",
  },
];
