import { file } from "./explanation.ts";

const features = (...lines: string[]) => file("content/catalog/features.yaml", ...lines);
const group = ["groups:", "  - { id: mail, label: Mail }", "features:"];

/** A catalog with one matrix. */
const matrix = (id: string, listed: string) =>
  file(
    "content/catalog/matrices.yaml",
    "axes:",
    "  - { id: server, list: servers, label: Server }",
    "products:",
    "  - { id: server, kind: server, label: Server }",
    "groups:",
    "  - { id: mail, label: Mail }",
    "features:",
    "  - { id: inbox, group: mail, label: Inbox }",
    "matrices:",
    `  - id: ${id}`,
    "    label: Mail",
    "    summary: { en: What mail adds., fr: Ce qu’apporte le courrier. }",
    "    servers: [server]",
    `    features: [${listed}]`,
  );

/** Codes about the files of the catalog. */
export const vocabulary = {
  "catalog-syntax": {
    means:
      "A file of the catalog cannot be read as YAML, or has an alias that leads nowhere or multiplies without end. Nothing of the file counts until it is fixed. What follows from its first mistake is not shown, so that there may be more to fix afterwards.",
    example: [features("groups:", "  - id: mail", "   label: Mail")],
    fix: "Fix the file at the place that is named. Most often a line is indented by one blank too few, or a text with a colon in it lacks its quotation marks.",
  },
  "catalog-invalid": {
    means:
      "A file of the catalog is YAML, but an entry lacks a field that it must have, or has one that is unknown or of the wrong kind. Nothing of the file counts until it is fixed.",
    example: [features("groups:", "  - id: Mail", "    label: Mail")],
    fix: "The message names the field and what was expected there, and below it stand the fields that such an entry has.",
  },
  "catalog-duplicate": {
    means: "Two entries of one kind have the same id. Addresses are made of ids, so that each needs its own.",
    example: [features("groups:", "  - { id: mail, label: Mail }", "  - { id: mail, label: Post }")],
    fix: "Give the newer of the two another id. An id that was published once stays with what it was published for.",
  },
  "duplicate-reference": {
    means:
      "Two entries of the references say where the same file can be read, so that nobody can tell which address is meant.",
    example: [
      file(
        "content/catalog/references.yaml",
        "references:",
        "  - { file: mail.md, address: https://vendor.example/mail }",
        "  - { file: mail.md, address: https://vendor.example/post }",
      ),
    ],
    fix: "Keep the entry whose address is right, and take the other one out.",
  },
  "catalog-unknown-id": {
    means:
      "An entry refers to something by an id that no entry has: a feature to its group, a product to its kind or to what it is a form of, or a matrix to a member of an axis or to a feature.",
    example: [features("features:", "  - { id: inbox, group: mail, label: Inbox }")],
    fix: "Fix the id if it is misspelt. Otherwise add the entry that it means to the catalog.",
  },
  "catalog-ambiguous": {
    means:
      "A label or alias belongs to two products, or to two features, so that a document that uses it could mean either.",
    example: [
      features(
        ...group,
        "  - { id: inbox, group: mail, label: Inbox }",
        "  - { id: outbox, group: mail, label: Outbox, aliases: [Inbox] }",
      ),
    ],
    fix: "Keep the wording at the entry that documents mean by it, and give the other one a wording of its own. Words that people only search by belong into terms, where they may be shared.",
  },
  "catalog-reserved": {
    means:
      "A matrix has the name of a page that the site has anyway, or a product that of a page below a matrix, so that both would have one address. Or an axis has the name of a field that every cell has.",
    example: [matrix("about", "inbox")],
    fix: "Give it another id.",
  },
  "catalog-repeated": {
    means:
      "A list of a matrix has one id twice. It counts once; most often another id was meant, which the matrix now lacks.",
    example: [matrix("mail", "inbox, inbox")],
    fix: "Replace the second one by the id that was meant, or take it out.",
  },
  "catalog-form-circle": {
    means:
      "A product is said to be a form of itself, or of another product that is in turn a form of the first. Pages could not tell which of them is the wider one.",
    example: [
      file(
        "content/catalog/products.yaml",
        "products:",
        "  - { id: mail, kind: mail, label: Mail, formOf: hosted-mail }",
        "  - { id: hosted-mail, kind: mail, label: Hosted Mail, formOf: mail }",
      ),
    ],
    fix: "Keep formOf at the narrower of the two alone: hosted mail is a form of mail, and mail is not a form of hosted mail.",
  },
  "catalog-lifecycle": {
    means:
      "Two days of a lifecycle are in an order that there cannot be, such as an end of support before the end of mainstream support. The site would tell it as it stands.",
    example: [
      file(
        "content/catalog/products.yaml",
        "products:",
        "  - id: server",
        "    kind: server",
        "    label: Server",
        "    lifecycle: { mainstreamEnded: 2028-04-10, ended: 2023-04-11, source: vendor }",
        "origins: [{ id: vendor, title: Lifecycle pages }]",
      ),
    ],
    fix: "Compare both days with the vendor’s page, and correct the one that is wrong.",
  },
  "catalog-untranslated": {
    means:
      "A label or another text of the catalog is given once for all languages, but holds words of one language, which its pages in the other languages would show.",
    example: [file("content/catalog/features.yaml", "groups:", "  - { id: mail, label: Mail and calendar }")],
    fix: "Write a text for each language, as in { en: Mail and calendar, fr: Courrier et calendrier }. Only names, such as SharePoint, are the same in all of them.",
  },
  "catalog-split": {
    means:
      "A comma between square brackets begins the next entry of a list, also between curly quotation marks or round brackets. An alias with a comma in it so becomes two that no document uses.",
    example: [
      file(
        "content/catalog/products.yaml",
        "products:",
        "  - { id: server, kind: server, label: Server, aliases: [Server on the ground, or elsewhere] }",
      ),
    ],
    fix: "Put straight quotation marks around the text, or write the list with a line and a hyphen for each entry. If they are two aliases, put quotation marks around the second one.",
  },
} as const;
