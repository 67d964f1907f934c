import { copy, edit, type Mistake, remove, rename, write } from "./mistake.ts";

/** Mistakes in documents as such: their files, their front matter, and their translations. */
export const documents: readonly Mistake[] = [
  {
    name: "a date has slashes",
    changes: [edit("docs/en/calls.md", "2016-12-09", "09/12/2016")],
    says: "docs/en/calls.md:4:7 error front-matter-invalid date: “09/12/2016” could be 9 December 2016 or 12 September 2016",
    hint: "Write 2016-12-09 or 2016-09-12.",
  },
  {
    name: "a date does not exist",
    changes: [edit("docs/en/calls.md", "2016-12-09", "2016-02-30")],
    says: "docs/en/calls.md:4:7 error front-matter-invalid date: 30 February 2016 is not a date",
    hint: "Write a day that exists, as year, month and day: 2016-12-09.",
  },
  {
    name: "a field of the front matter is missing",
    changes: [
      edit(
        "docs/en/calls.md",
        "description: What works for users of Fabrikam Voice, by where their mail lives.\n",
        "",
      ),
    ],
    says: "docs/en/calls.md:2:1 error front-matter-invalid description is missing",
    hint: "A document needs title, description, date (YYYY-MM-DD), language, origins and checked (YYYY-MM-DD), and nothing else.",
  },
  {
    name: "a field of the front matter is misspelt",
    changes: [edit("docs/en/calls.md", "title:", "titel:")],
    says: "docs/en/calls.md:2:1 error front-matter-invalid There is no field “titel”",
    hint: "Did you mean title?",
  },
  {
    name: "an origin has no title",
    changes: [edit("docs/en/calls.md", "title: Fabrikam calls\n    address", "address")],
    says: "docs/en/calls.md:7:5 error front-matter-invalid origins.0.title is missing",
    hint: "An origin needs title, and date (YYYY-MM-DD, YYYY-MM or YYYY) or version, and may have address, page, stated and parts.",
  },
  {
    name: "an origin names a heading that was renamed",
    changes: [
      edit(
        "docs/en/calls.md",
        "date: 2016-12-09\nchecked",
        "date: 2016-12-09\n    parts: [Fabrikam Voice wiht Fabrikam Mail]\nchecked",
      ),
    ],
    says: "docs/en/calls.md:10:13 error front-matter-invalid origins.0.parts.0: this document has no heading “Fabrikam Voice wiht Fabrikam Mail”",
    hint: "Did you mean “Fabrikam Voice with Fabrikam Mail”?",
  },
  {
    name: "a quotation mark never closes",
    changes: [edit("docs/en/calls.md", "title: Fab", 'title: "Fab')],
    says: 'docs/en/calls.md:10:20 error front-matter-syntax The front matter is not valid YAML: Missing closing "quote',
    hint: "Check the indentation of the line, and that every quotation mark and bracket is closed.",
  },
  {
    name: "a title has a colon in it",
    changes: [edit("docs/en/calls.md", "title: Fabrikam Voice with", "title: Fabrikam Voice: with")],
    says: "docs/en/calls.md:2:8 error front-matter-syntax The front matter is not valid YAML: Nested mappings are not allowed in compact mappings",
    hint: "Put quotation marks around text that contains a colon.",
  },
  {
    name: "a document has no front matter",
    changes: [
      edit(
        "docs/en/calls.md",
        "---\ntitle: Fabrikam Voice with Fabrikam Mail\ndescription: What works for users of Fabrikam Voice, by where their mail lives.\ndate: 2016-12-09\nlanguage: en\norigins:\n  - title: Fabrikam calls\n    address: https://vendor.example/calls\n    date: 2016-12-09\nchecked: 2026-11-20\n---\n",
        "",
      ),
    ],
    says: "docs/en/calls.md:1:1 error front-matter-invalid This document has no front matter",
    hint: "Begin it with its fields, between two lines of three hyphens. A document needs title, description, date (YYYY-MM-DD), language, origins and checked (YYYY-MM-DD), and nothing else.",
  },
  {
    name: "the front matter never ends",
    changes: [edit("docs/en/calls.md", "checked: 2026-11-20\n---", "checked: 2026-11-20")],
    says: "docs/en/calls.md:1:1 error front-matter-invalid The front matter is never closed",
    hint: "Write a line of three hyphens after its last field.",
  },
  {
    name: "an English document is marked as French",
    changes: [edit("docs/en/calls.md", "language: en", "language: fr")],
    says: "docs/en/calls.md:5:1 warning language-mismatch This document is said to be in French, but its text reads like English",
    hint: "Write “language: en” in the front matter.",
  },
  {
    name: "a French document is marked as English",
    changes: [edit("docs/fr/calls.md", "language: fr", "language: en")],
    says: "docs/fr/calls.md:5:1 warning language-mismatch This document is said to be in English, but its text reads like French",
    hint: "Write “language: fr” in the front matter.",
  },
  {
    name: "a language is written as a word",
    changes: [edit("docs/en/calls.md", "language: en", "language: English")],
    says: "docs/en/calls.md:5:11 error front-matter-invalid language: “English” is not a language tag",
    hint: "Write a tag such as en or fr.",
  },
  {
    name: "a French document lies in the English folder",
    changes: [
      write(
        "docs/en/messages.md",
        "---\ntitle: T\ndescription: D\ndate: 2016-12-09\nlanguage: fr\norigins: [{ title: O, version: the first }]\nchecked: 2026-01-31\n---\n\nMessages.\n",
      ),
    ],
    says: "docs/en/messages.md:5:1 warning language-folder This document is said to be in French, but is in the folder for English",
    hint: "Write “language: en” in the front matter, or move the file to the folder fr.",
  },
  {
    name: "a document was renamed to .txt",
    changes: [rename("docs/en/apps.md", "docs/en/apps.txt")],
    says: "docs/en/apps.txt:1:1 warning stray-file This file is not read",
    hint: "Rename it to end in .md if it is a document, or in .yaml if it belongs to the catalog. Otherwise move it elsewhere.",
  },
  {
    name: "a document was deleted",
    changes: [remove("docs/en/apps.md")],
    says: "catalog/matrices.yaml:8:9 warning unfilled-matrix No document states anything for the matrix apps",
    hint: "Restore the document or table that did, remove the matrix from the catalog, or say there why all cells are expected to be unlisted.",
  },
  {
    name: "the original of a translation was deleted",
    changes: [remove("docs/en/calls.md")],
    says: "docs/fr/calls.md:1:1 note lone-translation This document in French has no English original",
    hint: "Restore the original if it was deleted or renamed. If there never was one, nothing needs to be done.",
  },
  {
    name: "a document is not in a language that all are to be in",
    changes: [edit("catalog/site.yaml", "  name:", "  languages: [en, fr]\n  name:")],
    says: "docs/en/apps.md:1:1 warning untranslated-document There is no French document with this name",
    hint: "Write it, under the same file name in the folder fr, or remove fr from the languages of the site.",
  },
  {
    name: "a translation lacks a definition",
    changes: [edit("docs/fr/calls.md", "- **Enregistrement des appels.** Il", "Il")],
    says: "docs/en/calls.md:29:5 warning untranslated-text The definition “Call recording” is here but not in docs/fr/calls.md",
    hint: "Bring docs/fr/calls.md up to date, or remove here what is no longer true.",
  },
  {
    name: "a document was copied under another name",
    changes: [copy("docs/en/apps.md", "docs/en/copy.md")],
    says: "docs/en/copy.md:1:1 warning copied-document This document has the same text as docs/en/apps.md",
    hint: "Delete one of the two files, or write here what is different.",
  },
  {
    name: "a document was copied under its own name",
    changes: [copy("docs/en/apps.md", "docs/en/old/apps.md")],
    says: "docs/en/old/apps.md:1:1 error duplicate-document The id apps is already that of docs/en/apps.md",
    hint: "Rename one of the two files.",
  },
  {
    name: "a document was renamed, and a link to it was not",
    changes: [rename("docs/en/apps.md", "docs/en/apps.MD")],
    says: "docs/en/calls.md:16:4 warning broken-link There is no document “apps.md” here",
    hint: "Did you mean apps.MD?",
  },
  {
    name: "a translation lacks a cell",
    changes: [
      edit(
        "docs/fr/calls.md",
        "| **Fabrikam Voice Online**      | Messagerie vocale         |",
        "| **Fabrikam Voice Online**      |                           |",
      ),
    ],
    says: "docs/en/calls.md:24:36 warning untranslated-cells “Voice mail” is stated here but not in docs/fr/calls.md",
    hint: "Bring docs/fr/calls.md up to date, or remove here what is no longer true.",
  },
  {
    name: "a translation lacks a row",
    changes: [
      edit(
        "docs/fr/calls.md",
        "|                                |                           | Enregistrement des appels<sup>1</sup> | Enregistrement des appels |\n",
        "",
      ),
      edit("docs/fr/calls.md", "\n<sup>1</sup> Nécessite Fabrikam Pocket.\n", ""),
    ],
    says: "docs/en/calls.md:23:64 warning untranslated-cells “Call recording” and 1 more cell are stated here but not in docs/fr/calls.md",
    hint: "Bring docs/fr/calls.md up to date, or remove here what is no longer true.",
  },
  {
    name: "a translation has a cell of its own",
    changes: [
      edit(
        "docs/fr/calls.md",
        "|                           | Enregistrement des appels<sup>1</sup>",
        "| Historique des appels     | Enregistrement des appels<sup>1</sup>",
      ),
    ],
    says: "docs/fr/calls.md:22:36 warning untranslated-cells “Historique des appels” is stated here but not in docs/en/calls.md",
    hint: "Bring docs/en/calls.md up to date, or remove here what is no longer true.",
  },
  {
    name: "a translation lacks a condition",
    changes: [edit("docs/fr/calls.md", " <br/> Nécessite Fabrikam Desk.", "")],
    says: "docs/fr/calls.md:21:102 warning translation-differs The original, docs/en/calls.md, says “conditional, requires desk, 1 reference” where this says “supported, 1 reference”",
    hint: "Find out which one is right, and fix the other.",
  },
  {
    name: "a translation says no where the original says yes",
    changes: [
      edit(
        "docs/fr/calls.md",
        "| Messagerie vocale | Messagerie vocale <br/> Né",
        "| Messagerie vocale <br/> Non pris en charge. | Messagerie vocale <br/> Né",
      ),
    ],
    says: "docs/fr/calls.md:21:82 warning contradiction This contradicts docs/en/calls.md:22 about voice-mail for voice-server-2013 with mail-server-2013: unsupported here, supported there",
    hint: "Find out which one is right, and fix the other.",
  },
  {
    name: "the name that is defined is misspelt",
    changes: [edit("docs/en/calls.md", "**Call recording.**", "**Call recordng.**")],
    says: "docs/en/calls.md:29:5 warning misspelt-definition No feature or product is called “Call recordng”, so no page shows this definition",
    hint: "Did you mean “Call recording”? Otherwise add the name to the catalog.",
  },
];
