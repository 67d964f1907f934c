import { file, ownDocument } from "./explanation.ts";

const site = [
  "site:",
  "  name: Matrix",
  "  title: { en: What works where, fr: Ce qui marche où }",
  "  line: { en: Which calls work with which mail., fr: Quels appels marchent avec quel courrier. }",
  "  examples: { en: [calls], fr: [appels] }",
];

/** A catalog with one matrix of one placement. @param features its features, all of which the catalog has but the last */
const catalog = (homes: string, features: string, ...more: string[]) =>
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

const rows = (...cells: string[]) => ["", "|      | Exchange |", "| :--- | :------- |", ...cells];

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
      "The site has a name, a heading, a sentence that says what it is about, and examples of searches. They are no part of the code, so that the catalog has to give them, and does not.",
    example: [
      file("content/catalog/features.yaml", "groups:", "  - { id: voice, label: { en: Voice, fr: Voix } }"),
      ownDocument("document", "en", "", "No table."),
    ],
    fix: "Write a file site.yaml in the catalog. Under site it has name, title and line, the last two of them in each language, and under examples a list of searches for each language.",
  },
  "stray-file": {
    means:
      "A file lies among the documents or beside the catalog and is neither, going by the end of its name, so that whatever it says is on no page. Hidden files and pictures are not meant.",
    example: [file("printed", "content/docs/en/document.txt:1:1 warning stray-file This file is not read")],
    fix: "Rename a document so that it ends in .md, and a file of the catalog so that it ends in .yaml. Keep anything else out of these folders.",
  },
  "unfilled-matrix": {
    means:
      "The catalog has a matrix, but no document states anything for it, so that the site has no page of it. Most often a document was deleted, or the labels of its table were changed so that they belong to another matrix.",
    example: [catalog("lync", "calls, queues"), ownDocument("document", "en", "", "No table.")],
    fix: "Bring back the document or the table. If its facts are gone for good, take the matrix out of the catalog; its pages then have no address any more. If it is empty on purpose, say so there: expected: { unlisted: all, reason: … }.",
  },
  unstated: {
    means:
      "A matrix names something in the catalog that no document says anything about in that matrix, so that all of its cells read “Not listed”. Most often a row or column was deleted, or its label changed.",
    example: [
      catalog("lync, skype", "calls, queues"),
      ownDocument("document", "en", ...rows("| Lync | Calls <br/> Queues |")),
    ],
    fix: "Bring back what was deleted. If nothing is known of it any more, take its id out of the list of the matrix. If it is there on purpose, say so in the matrix, with the reason: expected: { unlisted: [skype], reason: … }.",
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
    fix: "Take the id out of what is expected, or correct it.",
  },
  "unused-feature": {
    means:
      "A feature is in the catalog but in no matrix, so that its page says that it works in 0 of 0 configurations.",
    example: [catalog("lync", "calls"), ownDocument("document", "en", ...rows("| Lync | Calls |"))],
    fix: "Add its id to the features of the matrix that it belongs to. If no document speaks of it any more, take it out.",
  },
  "unused-reference": {
    means:
      "The catalog says where a file of the vendor can be read, but no document names that file, so that nothing leads there. Most often its name is misspelt, or the link was removed.",
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
    fix: "Write the file as the links of the documents do. If none names it any more, take it out of the references.",
  },
  "copied-document": {
    means:
      "Two documents have the same text below their front matter, so that every fact has two sources that are one. Most often a file was copied to be changed, and was not.",
    example: [ownDocument("document", "en", "", "# Words"), ownDocument("copy", "en", "", "# Words")],
    fix: "Delete the copy, or write what it was made for.",
  },
  "misspelt-definition": {
    means:
      "A list item opens with bold words, as definitions do, which are nearly the name of a feature or product. Definitions are shown where their name is known, so that this one is on no page.",
    example: [ownDocument("document", "en", "", "- **Voice mial.** Callers leave a message.")],
    fix: "Correct the spelling. If it is another name, add it to the catalog, or as an alias.",
  },
  "untranslated-cells": {
    means:
      "A document and its translation, which has the same file name in the folder of another language, do not state the same cells. Whoever reads one of them is told less.",
    example: [translated("en", "Voice mail <br/> Archiving"), translated("fr", "Messagerie vocale")],
    fix: "State the cells in the other document as well. If they are wrong, take them out of this one.",
  },
  "untranslated-text": {
    means:
      "A document and its translation do not have the same notes beside their tables, or do not define the same features and products. Whoever reads one of them is told less.",
    example: [
      ownDocument("document", "en", "", "- **Voice mail.** Callers leave a message."),
      ownDocument("document", "fr", "", "# Document"),
    ],
    fix: "Write the note or the definition in the other document as well. If it is wrong, take it out of this one.",
  },
  "untranslated-document": {
    means:
      "The site says in which languages there is every document, and in one of them no document has this file name. Pages in that language then show the words of another one.",
    example: [
      file("content/catalog/site.yaml", ...site, "  languages: [en, fr]"),
      ownDocument("document", "en", "", "No table."),
    ],
    fix: "Write the document in that language, under the same file name in the folder of the language. If documents need no translation, take the language out of the languages of the site.",
  },
  "lone-translation": {
    means:
      "A document is in another language than the first one, English, and no document in English has its file name. Most often the original was deleted or renamed, so that English pages say less. This is a note and fails nothing. Where the site says in which languages there is every document, a warning takes its place.",
    example: [translated("fr", "Messagerie vocale")],
    fix: "Bring the original back, or give both files the same name. If the document was written in its language, there is nothing to do.",
  },
  "translation-differs": {
    means:
      "A document and its translation state the same cell, but not the same of it: another support, other conditions or services, or more notes and references. Of what is said in words only the number can be compared.",
    example: [
      translated("en", "Voice mail"),
      translated("fr", "Messagerie vocale <br/> Nécessite Exchange Server 2013."),
    ],
    fix: "Find out which of the two is right, and correct the other one.",
  },
  "broken-link": {
    means:
      "A link of a document leads nowhere: it has no address, or Markdown does not take it for a link, or it names a file that is nearly one of the documents. A link to any other file is left alone, since documents may name files of the documentation set that they rest on.",
    example: [ownDocument("document", "en", "", "See [More]().")],
    fix: "Do what the hint says. An address with blanks in it needs %20 in their place. A link to another document names its file, as seen from this one: ../en/document.md.",
  },
  "unlinked-address": {
    means:
      "A link of a document leads to something that is no web page, so that pages show its words without a link. Only http and https are linked. This is a note and fails nothing.",
    example: [ownDocument("document", "en", "", "See [More](www.example.org).")],
    fix: "Write the whole address of the page, with https:// in front. If it is no page, such as a mailbox, keep its words alone.",
  },
} as const;
