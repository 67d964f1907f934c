import { file, table } from "./explanation.ts";

const own = (...lines: string[]) => file("content/docs/en/document.md", "---", ...lines, "---");
const path = (folder: string) =>
  file(
    `content/docs/en/${folder}/document.md`,
    "---",
    "title: Document",
    "description: A document.",
    "date: 2026-01-31",
    "language: en",
    "---",
  );

/** Codes about documents as such, and about text that finds no place. */
export const documents = {
  "front-matter-syntax": {
    means:
      "What stands between the fences at the top of a document cannot be read as YAML. Only documents of this project are asked for it.",
    example: [own('title: "Document')],
    mend: "Mend the YAML at the place that is named. A text with a colon in it needs quotation marks, and each one that opens has to close.",
  },
  "front-matter-invalid": {
    means:
      "The front matter of a document of this project lacks something that its pages show, or has a field that nobody knows.",
    example: [own("title: Document", "description: A document.", "date: last Tuesday", "language: en")],
    mend: "A document needs title, description, date (YYYY-MM-DD, the day of the last change in substance) and language (such as en or fr), and nothing else.",
  },
  "duplicate-document": {
    means:
      "Two files would have one id, and with it one address on the site. An id is made of a file's name, without its folder, and of its language where that is not English.",
    example: [path("first"), path("second")],
    mend: "Rename the newer of the two files.",
  },
  "unplaced-text": {
    means:
      "A cell of a matrix has words in front of its first feature, so that nobody can tell what they are about. Nothing is ever dropped, and nothing guessed.",
    example: [table("| Lync Server 2013 | Requires Exchange Server 2013. <br/> Voice mail |")],
    mend: "Move the words behind the name of the feature that they are about. If they are meant to be a feature, add its name to the catalog.",
  },
  "unclear-text": {
    means:
      "Words stand where an answer, a condition or a note is expected, and are in no form that is understood. What they are about is not listed, since it would be a guess whether it works.",
    example: [table("| Lync Server 2013 | Voice mail <br/> Awaiting review |")],
    mend: "Word them in one of the forms that “npm run -s matrix -- grammar” lists. If they are the name of a feature, add it to the catalog.",
  },
  "two-answers": {
    means:
      "One cell answers twice, and not the same. Neither counts, since nobody can tell which of them is meant.",
    example: [table("| Lync Server 2013 | Voice mail <br/> Supported. Not supported. |")],
    mend: "Keep the answer that is right. If both are, under different conditions, say so in one sentence.",
  },
  "table-left-alone": {
    means:
      "A table is none of the published kinds of matrix, and was not read. This is a note and fails nothing: most tables of a documentation set are about something else.",
    example: [file("document.md", "| Port | Protocol |", "| ---- | -------- |", "| 443  | TCP      |")],
    mend: "If it is a matrix, its headers have to name servers and placements that the catalog knows. Add what is missing to the catalog, as a product or as an alias of one.",
  },
  "shape-chosen": {
    means:
      "A table could be read as either of two kinds of matrix. This is a note that says which of them it was read as, and why.",
    example: [
      file(
        "document.md",
        "| Voice mail       | Exchange Online    |",
        "| :--------------- | :----------------- |",
        "| Lync Server 2013 | Hosted Exchange UM |",
      ),
    ],
    mend: "Nothing, if it was read as it is meant. If not, word the labels or the cells so that only the right kind fits.",
  },
  "unknown-footnote": {
    means: "A cell has the mark of a footnote, but no line under the table begins with that mark.",
    example: [
      table(
        "| Lync Server 2013 | Voice mail<sup>1</sup> |",
        "",
        "<sup>2</sup> Requires Exchange Server 2013.",
      ),
    ],
    mend: "Begin a line under the table with the mark, before the next heading or table, or take the mark out of the cell.",
  },
} as const;
