import { file, ownDocument, ownFields, table } from "./explanation.ts";

const own = (...lines: string[]) => file("content/docs/en/document.md", "---", ...lines, "---");
/** Codes about documents as such, and about text that could not be assigned. */
export const documents = {
  "front-matter-syntax": {
    means:
      "The front matter between the fences at the top of a document is not valid YAML. Only documents of this project need front matter.",
    example: [own('title: "Document')],
    fix: "Fix the YAML at the line and column reported. Text that contains a colon needs quotation marks, and every opening quotation mark needs a closing one.",
  },
  "front-matter-invalid": {
    means:
      "The front matter of a document of this project lacks something that its pages show, or has an unknown field.",
    example: [own(...ownFields("en", "last Tuesday"))],
    fix: "A document needs title, description, date (YYYY-MM-DD, the day of the last change in substance), language (such as en or fr), origins (the vendor's pages that it is based on, each with title, date or version, address where possible, and parts if only some headings are based on it) and checked (the day on which it was last compared with them), and nothing else.",
  },
  "duplicate-document": {
    means:
      "Two files would have the same id, and so the same address on the site. An id is made from a file's name, without its folder, and from its language if that is not English.",
    example: [ownDocument("first/document", "en"), ownDocument("second/document", "en")],
    fix: "Rename the newer of the two files.",
  },
  "unplaced-text": {
    means:
      "A cell of a matrix has words before its first feature, so it is unclear what they are about. Nothing is ever dropped or guessed.",
    example: [table("| Lync Server 2013 | Requires Exchange Server 2013. <br/> Voice mail |")],
    fix: "Move the words after the name of the feature that they are about. If they are meant to be a feature, add its name to the catalog.",
  },
  "unclear-text": {
    means:
      "An answer, a condition or a note is expected here, but the words are not in a form that is understood. What they are about is not listed, since whether it works would be a guess.",
    example: [table("| Lync Server 2013 | Voice mail <br/> Awaiting review |")],
    fix: "Use one of the forms that “npm run -s matrix -- grammar” lists. If they are the name of a feature, add it to the catalog.",
  },
  "two-answers": {
    means: "One cell gives two different answers. Neither counts, since it is unclear which one is meant.",
    example: [table("| Lync Server 2013 | Voice mail <br/> Supported. Not supported. |")],
    fix: "Keep the answer that is right. If both are, under different conditions, say so in one sentence.",
  },
  "table-left-alone": {
    means:
      "A table does not match any of the published forms of matrix, and was not read. This is a note and never fails a build: most tables of a documentation set are about something else, so it is shown only with --notes.",
    example: [file("document.md", "| Port | Protocol |", "| ---- | -------- |", "| 443  | TCP      |")],
    fix: "If it is a matrix, do what the hint says. Usually the catalog lacks what the table names: add it there, as a product or feature or as an alias of one. “npm run -s matrix -- suggest” lists what is missing.",
  },
  "shape-chosen": {
    means:
      "A table could be read as either of two kinds of matrix. This note says which one was chosen, and why. It is shown only with --notes, since it asks for nothing if the choice was right.",
    example: [
      file(
        "document.md",
        "| Voice mail       | Exchange Online    |",
        "| :--------------- | :----------------- |",
        "| Lync Server 2013 | Hosted Exchange UM |",
      ),
    ],
    fix: "If it was read as intended, there is nothing to do. Otherwise reword the labels or the cells so that only the right kind fits.",
  },
  "picture-without-words": {
    means:
      "A cell of a matrix has a picture without an alt text. It could be a tick, a cross or an ornament, so it is not read.",
    example: [table("| Lync Server 2013 | ![](tick.png) Voice mail |")],
    fix: "Give the picture an alt text that says what it shows, such as “Yes”, or write the words next to it.",
  },
  "tag-as-text": {
    means:
      "A cell of a matrix shows an HTML tag as text, usually because a program escaped it once too often. It is read as plain words, and the intended line break or list is missing.",
    example: [table("| Lync Server 2013 | Voice mail: see [More](more.md) &lt;br/&gt; |")],
    fix: "Write the tag with < and >, or remove it.",
  },
  "row-length": {
    means:
      "A row of a matrix has fewer cells than the header, so some are empty or in the wrong column, or it has more, and Markdown does not show the extra ones.",
    example: [
      file(
        "document.md",
        "|                  | Exchange Online | Exchange on-premises |",
        "| :--------------- | :-------------- | :------------------- |",
        "| Lync Server 2013 | Voice mail      |",
      ),
    ],
    fix: "Compare the row with the header cell by cell, and add what is missing or remove what is extra. A vertical bar within the words of a cell has to be written as \\|.",
  },
  "table-lost": {
    means:
      "Lines with vertical bars, or HTML cells, name something that the catalog knows, but do not belong to a table, so they are not read. Usually there is a blank line in the middle of a table, or the row of hyphens under its header is missing or has a different number of cells.",
    example: [table("| Lync Server 2013 | Voice mail |", "", "| Lync Server 2010 | Voice mail |")],
    fix: "Do what the hint says. If the lines are meant to be text, make them a code block, between two lines of three backticks.",
  },
  "unknown-language": {
    means:
      "A document with tables is in a language for which there is no lexicon. Names that the catalog knows and plain answers are read; its sentences are not, and whatever depends on one is left out rather than guessed.",
    example: [
      file(
        "document.md",
        "---",
        "language: ja",
        "---",
        "|                  | Exchange Online |",
        "| :--------------- | :-------------- |",
        "| Lync Server 2013 | Voice mail      |",
      ),
    ],
    fix: "If the document is in another language, say so in its front matter or with --language. For a new language, add a lexicon.",
  },
  "language-mismatch": {
    means:
      "The front matter of a document names one language, but its text is clearly in another. A document of this project keeps its address and is read in the language of its text. Any other document is read in the language that it names, in which most of its sentences are not understood.",
    example: [
      file(
        "document.md",
        "---",
        "language: fr",
        "---",
        "This is the text of a document that is in English, with the words that sentences of English have.",
      ),
    ],
    fix: "Correct the language in the front matter. If the text has not been translated yet, name the language that it is in.",
  },
  "language-folder": {
    means:
      "A document is in the folder of one language, but its front matter names another. Its address is made from the front matter, so a mistake there moves its page.",
    example: [file("content/docs/fr/document.md", "---", ...ownFields("en"), "---")],
    fix: "Correct the language in the front matter if the folder is right. Otherwise move the file to the folder of its language.",
  },
  "ambiguous-date": {
    means:
      "A document from elsewhere has a date with slashes that could be read with the day first or with the month first. No date was read. This is a note and never fails a build; in a document of this project such a date is an error.",
    example: [file("document.md", "---", "title: Document", "date: 09/12/2016", "---")],
    fix: "Write the day as year, month and day: 2016-12-09.",
  },
  "unknown-footnote": {
    means: "A cell has the mark of a footnote, but no line under the table begins with that mark.",
    example: [table("| Lync Server 2013 | Voice mail<sup>1</sup> |", "", "Requires Exchange Server 2013.")],
    fix: "Begin a line under the table with the mark, before the next heading or table, or remove the mark from the cell.",
  },
  "unused-footnote": {
    means:
      "A line under a table begins with the mark of a footnote, but no cell of the table has that mark, so the note applies to nothing.",
    example: [table("| Lync Server 2013 | Voice mail |", "", "<sup>1</sup> Requires Exchange Server 2013.")],
    fix: "Put the mark after the feature, answer or header that the note is about, or remove the mark from the note if it is about the whole table.",
  },
  "duplicate-footnote": {
    means:
      "Two lines under a table begin with the same footnote mark, so the mark in a cell could mean either. Only the first one is read.",
    example: [
      table(
        "| Lync Server 2013 | Voice mail<sup>1</sup> |",
        "",
        "<sup>1</sup> Requires Exchange Server 2013.",
        "",
        "<sup>1</sup> Requires Outlook.",
      ),
    ],
    fix: "Give each note a mark of its own, and put that mark in the cells that the note is about.",
  },
} as const;
