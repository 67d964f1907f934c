import { file, ownDocument } from "./explanation.ts";

const site = [
  "site:",
  "  name: Matrix",
  "  title: { en: What works where, fr: Ce qui marche où }",
  "  line: { en: Which calls work with which mail., fr: Quels appels marchent avec quel courrier. }",
  "  examples: { en: [calls], fr: [appels] }",
];

/** A catalog with one matrix of one placement. @param features its features, of which the catalog has all but the last */
export const catalog = (homes: string, features: string, ...more: string[]) =>
  file(
    "content/catalog/all.yaml",
    ...site,
    "axes:",
    "  - { id: server, list: servers, label: { en: Server, fr: Serveur } }",
    "  - { id: placement, list: placements, label: { en: Placement, fr: Emplacement } }",
    "products:",
    "  - { id: lync, kind: server, label: Lync }",
    "  - { id: skype, kind: server, label: Skype }",
    "  - { id: exchange, kind: mail, label: Exchange }",
    "groups:",
    "  - { id: voice, label: { en: Voice, fr: Voix } }",
    "features:",
    "  - { id: calls, group: voice, label: { en: Calls, fr: Appels } }",
    "  - { id: queues, group: voice, label: { en: Queues, fr: Files } }",
    "matrices:",
    "  - id: mail",
    "    label: { en: Mail, fr: Courrier }",
    "    summary: { en: What mail adds., fr: Ce qu’apporte le courrier. }",
    `    servers: [${homes}]`,
    "    placements: [exchange]",
    `    features: [${features}]`,
    ...more.map((line) => `    ${line}`),
  );

/** The lines of a table with one placement. */
export const rows = (...cells: string[]) => ["", "|      | Exchange |", "| :--- | :------- |", ...cells];

/** A document with a table of one cell in the words of its language. */
const translated = (language: string, cell: string) =>
  ownDocument(
    "document",
    language,
    "",
    "|                  | Exchange Online |",
    "| :--------------- | :-------------- |",
    `| Lync Server 2013 | ${cell} |`,
  );

/** Codes about the content as a whole: what its files have to do with each other. */
export const upkeep = {
  "missing-site": {
    means:
      "The site has a name, a heading, a sentence that says what it is about, and examples of searches. They are not part of the code, so the catalog has to provide them, and it does not.",
    example: [
      file("content/catalog/features.yaml", "groups:", "  - { id: voice, label: { en: Voice, fr: Voix } }"),
      ownDocument("document", "en", "", "No table."),
    ],
    fix: "Write a file site.yaml in the catalog. Under site it has name, title and line, the last two in each language, and under examples a list of searches for each language.",
  },
  "stray-file": {
    means:
      "A file is in the folder of the documents or of the catalog, but its extension is that of neither, so nothing in it is on any page. Hidden files and pictures are not reported.",
    example: [file("printed", "content/docs/en/document.txt:1:1 warning stray-file This file is not read")],
    fix: "Rename a document so that it ends in .md, and a file of the catalog so that it ends in .yaml. Keep anything else out of these folders.",
  },
  "unfilled-matrix": {
    means:
      "The catalog has a matrix, but no document states anything for it, so the site has no page for it. Usually a document was deleted, or the labels of its table were changed so that they now belong to another matrix.",
    example: [catalog("lync", "calls, queues"), ownDocument("document", "en", "", "No table.")],
    fix: "Restore the document or the table. If its facts are gone for good, remove the matrix from the catalog; its pages then no longer have an address. If it is empty on purpose, say so there: expected: { unlisted: all, reason: … }.",
  },
  unstated: {
    means:
      "A matrix lists something that no document says anything about in that matrix, so all of its cells read “Not listed”. Usually a row or column was deleted, or its label was changed.",
    example: [
      catalog("lync, skype", "calls, queues"),
      ownDocument("document", "en", ...rows("| Lync | Calls <br/> Queues |")),
    ],
    fix: "Restore what was deleted. If nothing is known about it any more, remove its id from the list of the matrix. If it is there on purpose, say so in the matrix, with the reason: expected: { unlisted: [skype], reason: … }.",
  },
  "expected-in-vain": {
    means:
      "A matrix says that nothing is stated about one of its members or features, and that this is on purpose, but documents do state something about it, or the matrix does not list it. An exception that is no longer needed would hide the next mistake.",
    example: [
      catalog(
        "lync, skype",
        "calls, queues",
        "expected: { unlisted: [skype], reason: { en: It is new., fr: C’est nouveau. } }",
      ),
      ownDocument("document", "en", ...rows("| Lync | Calls <br/> Queues |", "| Skype | Calls |")),
    ],
    fix: "Remove the id from what is expected, or correct it.",
  },
  "unused-feature": {
    means:
      "A feature is in the catalog but not in any matrix, so its page says that it works in 0 of 0 configurations.",
    example: [catalog("lync", "calls"), ownDocument("document", "en", ...rows("| Lync | Calls |"))],
    fix: "Add its id to the features of the matrix that it belongs to. If no document mentions it any more, remove it.",
  },
  "unused-reference": {
    means:
      "The catalog says where a file of the vendor can be read, but no document refers to that file, so nothing links there. Usually its name is misspelt, or the link was removed.",
    example: [
      catalog("lync", "calls, queues"),
      file(
        "content/catalog/references.yaml",
        "references:",
        "  - file: queues.md",
        "    address: https://vendor.example/queues",
      ),
      ownDocument("document", "en", ...rows("| Lync | Calls <br/> Queues |")),
    ],
    fix: "Write the file as links in the documents do. If none refers to it any more, remove it from the references.",
  },
  "copied-document": {
    means:
      "Two documents have the same text below their front matter, so every fact seems to have two sources but has only one. Usually a file was copied to be changed, and then was not.",
    example: [ownDocument("document", "en", "", "# Words"), ownDocument("copy", "en", "", "# Words")],
    fix: "Delete the copy, or make the change that it was made for.",
  },
  "misspelt-definition": {
    means:
      "A list item opens with bold words, as definitions do, which are nearly the name of a feature or product. Definitions are shown only if their name is known, so this one is not on any page.",
    example: [ownDocument("document", "en", "", "- **Voice mial.** Callers leave a message.")],
    fix: "Correct the spelling. If it is another name, add it to the catalog, or as an alias.",
  },
  "untranslated-cells": {
    means:
      "A document and its translation, which has the same file name in the folder of another language, do not state the same cells, so readers of one of them learn less.",
    example: [translated("en", "Voice mail <br/> Archiving"), translated("fr", "Messagerie vocale")],
    fix: "State the cells in the other document as well. If they are wrong, remove them from this one.",
  },
  "untranslated-text": {
    means:
      "A document and its translation do not have the same notes with their tables, or do not define the same features and products, so readers of one of them learn less.",
    example: [
      ownDocument("document", "en", "", "- **Voice mail.** Callers leave a message."),
      ownDocument("document", "fr", "", "# Document"),
    ],
    fix: "Write the note or the definition in the other document as well. If it is wrong, remove it from this one.",
  },
  "untranslated-document": {
    means:
      "The site declares the languages in which every document exists, but one of them has no document with this file name. Pages in that language then show text in another one.",
    example: [
      file("content/catalog/site.yaml", ...site, "  languages: [en, fr]"),
      ownDocument("document", "en", "", "No table."),
    ],
    fix: "Write the document in that language, under the same file name in the folder of the language. If documents need no translation, remove the language from the languages of the site.",
  },
  "lone-translation": {
    means:
      "A document is not in English, the first language, and no English document has its file name. Usually the original was deleted or renamed, so English pages say less. This is a note and never fails a build. If the site declares the languages in which every document exists, a warning takes its place.",
    example: [translated("fr", "Messagerie vocale")],
    fix: "Restore the original, or give both files the same name. If the document was written in its language, there is nothing to do.",
  },
  "translation-differs": {
    means:
      "A document and its translation state the same cell, but differ about it: in its support, its conditions or services, or the number of notes and references. Free text can only be counted, not compared.",
    example: [
      translated("en", "Voice mail"),
      translated("fr", "Messagerie vocale <br/> Nécessite Exchange Server 2013."),
    ],
    fix: "Find out which of the two is right, and correct the other one.",
  },
  "broken-link": {
    means:
      "A link in a document leads nowhere: it has no address, or Markdown does not recognise it as a link, or it names a file that is nearly one of the documents. A link to any other file is left alone, since documents may name files of the documentation set that they are based on.",
    example: [ownDocument("document", "en", "", "See [More]().")],
    fix: "Do what the hint says. An address that contains spaces needs %20 in place of each. A link to another document names its file, as seen from this one: ../en/document.md.",
  },
  "unlinked-address": {
    means:
      "A link in a document does not lead to a web page, so pages show its words without a link. Only http and https addresses are linked. This is a note and never fails a build.",
    example: [ownDocument("document", "en", "", "See [More](www.example.org).")],
    fix: "Write the full address of the page, starting with https://. If it is not a page, such as a mailbox, keep only its words.",
  },
} as const;
