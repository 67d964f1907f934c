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
      "A file of the catalog is not valid YAML, or has an alias that is undefined or expands without limit. The whole file is ignored until it is fixed. Errors that may follow from the first one are not shown, so there may be more to fix afterwards.",
    example: [features("groups:", "  - id: mail", "   label: Mail")],
    fix: "Fix the file at the line and column reported. Usually a line is indented by one space too few, or text that contains a colon lacks quotation marks.",
  },
  "catalog-invalid": {
    means:
      "A file of the catalog is valid YAML, but an entry lacks a required field, or has one that is unknown or of the wrong kind. The whole file is ignored until it is fixed.",
    example: [features("groups:", "  - id: Mail", "    label: Mail")],
    fix: "The message names the field and what was expected there, and the hint below it lists the fields of such an entry.",
  },
  "catalog-duplicate": {
    means:
      "Two entries of one kind have the same id. Addresses are made from ids, so each entry needs its own.",
    example: [features("groups:", "  - { id: mail, label: Mail }", "  - { id: mail, label: Post }")],
    fix: "Give the newer of the two another id. An id that has been published stays with what it was published for.",
  },
  "duplicate-reference": {
    means:
      "Two entries of the references say where the same file can be read, so it is unclear which address is meant.",
    example: [
      file(
        "content/catalog/references.yaml",
        "references:",
        "  - { file: mail.md, address: https://vendor.example/mail }",
        "  - { file: mail.md, address: https://vendor.example/post }",
      ),
    ],
    fix: "Keep the entry whose address is right, and remove the other one.",
  },
  "catalog-unknown-id": {
    means:
      "An entry refers to something by an id that no entry has: a feature to its group, a product to its kind or to what it is a form of, or a matrix to a member of an axis or to a feature.",
    example: [features("features:", "  - { id: inbox, group: mail, label: Inbox }")],
    fix: "Fix the id if it is misspelt. Otherwise add the entry that it refers to.",
  },
  "catalog-ambiguous": {
    means:
      "A label or alias belongs to two products, or to two features, so a document that uses it could mean either.",
    example: [
      features(
        ...group,
        "  - { id: inbox, group: mail, label: Inbox }",
        "  - { id: outbox, group: mail, label: Outbox, aliases: [Inbox] }",
      ),
    ],
    fix: "Keep the wording on the entry that documents mean by it, and give the other one a wording of its own. Words that people only search for belong in terms, where they may be shared.",
  },
  "catalog-reserved": {
    means:
      "The id of a matrix is the name of one of the site's own pages, or that of a product is the name of a page below a matrix, so both would have the same address. Or the id of an axis is the name of a field that every cell has.",
    example: [matrix("about", "inbox")],
    fix: "Give it another id.",
  },
  "catalog-repeated": {
    means:
      "A list of a matrix has the same id twice. It counts once; usually a different id was meant, which the matrix now lacks.",
    example: [matrix("mail", "inbox, inbox")],
    fix: "Replace the second one with the id that was meant, or remove it.",
  },
  "catalog-form-circle": {
    means:
      "A product is declared a form of itself, or of another product that is in turn a form of the first. It is unclear which of them is the broader one.",
    example: [
      file(
        "content/catalog/products.yaml",
        "products:",
        "  - { id: mail, kind: mail, label: Mail, formOf: hosted-mail }",
        "  - { id: hosted-mail, kind: mail, label: Hosted Mail, formOf: mail }",
      ),
    ],
    fix: "Keep formOf on the narrower of the two only: hosted mail is a form of mail, but mail is not a form of hosted mail.",
  },
  "catalog-lifecycle": {
    means:
      "Two days of a lifecycle are in an impossible order, such as an end of support before the end of mainstream support. The site would show them as they are.",
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
      "A label or another text of the catalog is given once for all languages, but contains words of one language, which pages in the other languages would show.",
    example: [file("content/catalog/features.yaml", "groups:", "  - { id: mail, label: Mail and calendar }")],
    fix: "Write a text for each language, as in { en: Mail and calendar, fr: Courrier et calendrier }. Only names, such as SharePoint, are the same in all of them.",
  },
  "catalog-split": {
    means:
      "A comma between square brackets starts the next entry of a list, even inside curly quotation marks or round brackets. An alias that contains a comma therefore becomes two aliases that no document uses.",
    example: [
      file(
        "content/catalog/products.yaml",
        "products:",
        "  - { id: server, kind: server, label: Server, aliases: [Server on the ground, or elsewhere] }",
      ),
    ],
    fix: "Put straight quotation marks around the text, or write each entry of the list on a line of its own, after a hyphen. If they are two aliases, put quotation marks around the second one.",
  },
} as const;
