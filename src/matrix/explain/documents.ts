import { file, ownDocument, ownFields, table } from "./explanation.ts";

const own = (...lines: string[]) => file("content/docs/en/document.md", "---", ...lines, "---");
/** Codes about documents as such, and about text that finds no place. */
export const documents = {
  "front-matter-syntax": {
    means:
      "What stands between the fences at the top of a document cannot be read as YAML. Only documents of this project are asked for it.",
    example: [own('title: "Document')],
    fix: "Fix the YAML at the place that is named. A text with a colon in it needs quotation marks, and each one that opens has to close.",
  },
  "front-matter-invalid": {
    means:
      "The front matter of a document of this project lacks something that its pages show, or has a field that nobody knows.",
    example: [own(...ownFields("en", "last Tuesday"))],
    fix: "A document needs title, description, date (YYYY-MM-DD, the day of the last change in substance), language (such as en or fr), origins (the vendor's pages that it rests on, each with title, date or version, and where possible address, and with parts if only some headings rest on it) and checked (the day on which it was last compared with them), and nothing else.",
  },
  "duplicate-document": {
    means:
      "Two files would have one id, and with it one address on the site. An id is made of a file's name, without its folder, and of its language where that is not English.",
    example: [ownDocument("first/document", "en"), ownDocument("second/document", "en")],
    fix: "Rename the newer of the two files.",
  },
  "unplaced-text": {
    means:
      "A cell of a matrix has words in front of its first feature, so that nobody can tell what they are about. Nothing is ever dropped, and nothing guessed.",
    example: [table("| Lync Server 2013 | Requires Exchange Server 2013. <br/> Voice mail |")],
    fix: "Move the words behind the name of the feature that they are about. If they are meant to be a feature, add its name to the catalog.",
  },
  "unclear-text": {
    means:
      "Words stand where an answer, a condition or a note is expected, and are in no form that is understood. What they are about is not listed, since it would be a guess whether it works.",
    example: [table("| Lync Server 2013 | Voice mail <br/> Awaiting review |")],
    fix: "Word them in one of the forms that “npm run -s matrix -- grammar” lists. If they are the name of a feature, add it to the catalog.",
  },
  "two-answers": {
    means:
      "One cell answers twice, and not the same. Neither counts, since nobody can tell which of them is meant.",
    example: [table("| Lync Server 2013 | Voice mail <br/> Supported. Not supported. |")],
    fix: "Keep the answer that is right. If both are, under different conditions, say so in one sentence.",
  },
  "table-left-alone": {
    means:
      "A table is none of the published kinds of matrix, and was not read. This is a note and fails nothing: most tables of a documentation set are about something else, so that people are shown it only with --notes.",
    example: [file("document.md", "| Port | Protocol |", "| ---- | -------- |", "| 443  | TCP      |")],
    fix: "If it is a matrix, do what the hint says. Most often the catalog lacks what the table names: add it there, as a product or feature or as an alias of one. “npm run -s matrix -- suggest” lists what is missing.",
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
    fix: "Nothing, if it was read as it is meant. If not, word the labels or the cells so that only the right kind fits.",
  },
  "picture-without-words": {
    means:
      "A cell of a matrix has a picture without an alt text. Nothing says whether it is a tick, a cross or an ornament, so it is not read.",
    example: [table("| Lync Server 2013 | ![](tick.png) Voice mail |")],
    fix: "Give the picture an alt text that says what it shows, such as “Yes”, or write the words beside it.",
  },
  "tag-as-text": {
    means:
      "A cell of a matrix shows an HTML tag as text, mostly because a program escaped it once too often. It is read as the words that it is, and the line break or list that was meant is not there.",
    example: [table("| Lync Server 2013 | Voice mail: see [More](more.md) &lt;br/&gt; |")],
    fix: "Write the tag with < and >, or take it out.",
  },
  "row-length": {
    means:
      "A row of a matrix has fewer cells than the header, so that some are empty or stand in the wrong column, or it has more, which no reader of Markdown shows.",
    example: [
      file(
        "document.md",
        "|                  | Exchange Online | Exchange on-premises |",
        "| :--------------- | :-------------- | :------------------- |",
        "| Lync Server 2013 | Voice mail      |",
      ),
    ],
    fix: "Compare the row with the header cell by cell, and add what is missing or take out what is too much. A vertical line within the words of a cell has to be written as \\|.",
  },
  "table-lost": {
    means:
      "Lines with vertical bars, or cells of HTML, name something that the catalog knows, but belong to no table, so that nothing of them is read. Most often a blank line stands in the middle of a table, or the row of hyphens under its header is missing or has another number of cells.",
    example: [table("| Lync Server 2013 | Voice mail |", "", "| Lync Server 2010 | Voice mail |")],
    fix: "Do what the hint says. If the lines are meant to be text, set them as code between two lines of three backticks.",
  },
  "unknown-language": {
    means:
      "A document with tables is in a language for which there is no lexicon. Names that the catalog knows and plain answers are read; its sentences are not, and what rests on one is left out rather than guessed.",
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
    fix: "If the document is in another language, say so in its front matter or by --language. For a new language, add its words to the lexicon.",
  },
  "language-mismatch": {
    means:
      "A document says in its front matter that it is in one language, but its text is plainly in another. A document of this project is read in the language of its text then, so that its address stays; any other in the language that it names, of which most sentences are not understood.",
    example: [
      file(
        "document.md",
        "---",
        "language: fr",
        "---",
        "This is the text of a document that is in English, with the words that sentences of English have.",
      ),
    ],
    fix: "Correct the language in the front matter. If the text was not translated yet, name the language that it is in.",
  },
  "language-folder": {
    means:
      "A document lies in the folder of one language and says in its front matter that it is in another. Its address is made from what it says, so that the wrong word there moves its page.",
    example: [file("content/docs/fr/document.md", "---", ...ownFields("en"), "---")],
    fix: "Correct the language in the front matter if the folder is right. Otherwise move the file to the folder of its language.",
  },
  "ambiguous-date": {
    means:
      "A document from elsewhere has a date with slashes that means one day where the day comes first and another one where the month does. Neither was read. This is a note and fails nothing; in a document of this project such a date is an error.",
    example: [file("document.md", "---", "title: Document", "date: 09/12/2016", "---")],
    fix: "Write the day as year, month and day: 2016-12-09.",
  },
  "unknown-footnote": {
    means: "A cell has the mark of a footnote, but no line under the table begins with that mark.",
    example: [table("| Lync Server 2013 | Voice mail<sup>1</sup> |", "", "Requires Exchange Server 2013.")],
    fix: "Begin a line under the table with the mark, before the next heading or table, or take the mark out of the cell.",
  },
  "unused-footnote": {
    means:
      "A line under a table begins with the mark of a footnote, but no cell of the table has that mark. What the note says is then said of nothing.",
    example: [table("| Lync Server 2013 | Voice mail |", "", "<sup>1</sup> Requires Exchange Server 2013.")],
    fix: "Put the mark after the feature, answer or header that the note is about, or take the mark out of the note if it is about the whole table.",
  },
  "duplicate-footnote": {
    means:
      "Two lines under a table begin with the same mark of a footnote, so that the mark in a cell could mean either. Only the first one is read.",
    example: [
      table(
        "| Lync Server 2013 | Voice mail<sup>1</sup> |",
        "",
        "<sup>1</sup> Requires Exchange Server 2013.",
        "",
        "<sup>1</sup> Requires Outlook.",
      ),
    ],
    fix: "Give each note a mark of its own, and put it into the cells that the note is about.",
  },
} as const;
