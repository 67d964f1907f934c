import { edit, type Mistake } from "./mistake.ts";

/** Mistakes in the form of tables, and around them. */
export const tables: readonly Mistake[] = [
  {
    name: "a blank line stands in a table",
    changes: [edit("docs/en/calls.md", "| **Fabrikam Voice Online**  ", "\n| **Fabrikam Voice Online**  ")],
    says: "docs/en/calls.md:25:1 warning table-lost These 2 lines of a table are not read, since a blank line or another block before them ends the table",
    hint: "Remove what separates them from the table.",
  },
  {
    name: "a table has no row of hyphens",
    changes: [edit("docs/en/apps.md", "| :--------- | :------------ | :-------------- |\n", "")],
    says: "docs/en/apps.md:17:1 warning table-lost These 3 lines of a table are not read, since there is no row of hyphens under their header",
    hint: "Write a row such as | --- | --- | under the header, with the same number of cells.",
  },
  {
    name: "the row of hyphens is too short",
    changes: [
      edit(
        "docs/en/apps.md",
        "| :--------- | :------------ | :-------------- |",
        "| :--------- | :------------ |",
      ),
    ],
    says: "docs/en/apps.md:17:1 warning table-lost These 4 lines of a table are not read, since the row under their header has 2 cells, but the header has 3",
    hint: "Give both rows the same number of cells.",
  },
  {
    name: "the row of hyphens is made of dashes",
    changes: [edit("docs/en/apps.md", "| :--------- | :------------ | :-------------- |", "| — | — | — |")],
    says: "docs/en/apps.md:17:1 warning table-lost These 4 lines of a table are not read, since the row under their header is made of long dashes",
    hint: "Write hyphens in place of the dashes, as in | --- | --- |.",
  },
  {
    name: "a row has a cell too few",
    changes: [
      edit(
        "docs/en/apps.md",
        "| Ring tones | Yes           | No              |",
        "| Ring tones | Yes           |",
      ),
    ],
    says: "docs/en/apps.md:20:3 warning row-length This row has 2 cells, but the header has 3",
    hint: "Add the missing cells, and leave them empty where there is nothing to say.",
  },
  {
    name: "a row has a cell too many",
    changes: [
      edit(
        "docs/en/apps.md",
        "| Ring tones | Yes           | No              |",
        "| Ring tones | Yes           | No              | No |",
      ),
    ],
    says: "docs/en/apps.md:20:50 error unplaced-text “No” does not belong to a configuration, since its column has no header",
    hint: "Name what the column is about in the header, or remove the cell.",
  },
  {
    name: "all headers of a table are unknown",
    changes: [edit("docs/en/apps.md", "| Fabrikam Desk | Fabrikam Pocket |", "| Desk | Pocket |")],
    says: "catalog/matrices.yaml:8:9 warning unfilled-matrix No document states anything for the matrix apps",
    hint: "Restore the document or table that did, remove the matrix from the catalog, or say there why all cells are expected to be unlisted. The reason may be a table that was left alone: see --notes.",
  },
  {
    name: "the rows of a server were deleted",
    changes: [
      edit(
        "docs/en/calls.md",
        "| **Fabrikam Voice Online**      | Voice mail                | Call history              | Voice mail           |\n|                                |                           |                           | Call history         |\n",
        "",
      ),
      edit(
        "docs/fr/calls.md",
        "| **Fabrikam Voice Online**      | Messagerie vocale         | Historique des appels     | Messagerie vocale    |\n|                                |                           |                           | Historique des appels |\n",
        "",
      ),
    ],
    says: "catalog/matrices.yaml:5:34 warning unstated No document states anything about voice-online, which is among the servers of calls",
    hint: "Restore the text that did, remove it from the servers of calls, or say there why it is expected to be unlisted.",
  },
  {
    name: "a footnote was deleted",
    changes: [edit("docs/en/calls.md", "<sup>1</sup> Requires Fabrikam Pocket.\n\n", "")],
    says: "docs/en/calls.md:23:78 warning unknown-footnote No note under the table has the mark “1”",
    hint: "Begin a line under the table with the mark, or remove the mark from the cell.",
  },
  {
    name: "the mark of a footnote was deleted",
    changes: [edit("docs/en/calls.md", "Call recording<sup>1</sup> |", "Call recording |")],
    says: "docs/en/calls.md:27:14 warning unused-footnote No cell of the table has the mark “1” of the note “Requires Fabrikam Pocket.”",
    hint: "Put the mark after what the note is about, or remove the mark from the note.",
  },
  {
    name: "two footnotes have one mark",
    changes: [
      edit(
        "docs/en/calls.md",
        "<sup>1</sup> Requires Fabrikam Pocket.",
        "<sup>1</sup> Requires Fabrikam Pocket.\n\n<sup>1</sup> Ask first.",
      ),
    ],
    says: "docs/en/calls.md:29:14 warning duplicate-footnote The note on line 27 also has the mark “1”, and only that note is read",
    hint: "Give one of the two notes a different mark, and put that mark in the cells that the note is about.",
  },
  {
    name: "an answer is a picture without words",
    changes: [edit("docs/en/apps.md", "| Yes           | No  ", "| ![](y.png)    | No  ")],
    says: "docs/en/apps.md:20:16 warning picture-without-words This picture has no alt text, so it was not read",
    hint: "Say what it shows in its alt text, or in words next to it: “Yes”, “No”, or the words in the picture.",
  },
  {
    name: "a tag is escaped",
    changes: [
      edit(
        "docs/en/calls.md",
        "| Voice mail <br/> Not supported. |",
        "| Voice mail &lt;br/&gt; Not supported. |",
      ),
    ],
    says: "docs/en/calls.md:22:47 error tag-as-text The cell shows the tag “<br/>” as text",
    hint: "Write < and > in place of &lt; and &gt;, or remove the tag.",
  },
  {
    name: "a code block before a table never ends",
    changes: [edit("docs/en/apps.md", "Both apps", "```\nBoth apps")],
    says: "docs/en/apps.md:18:1 warning table-lost These 4 lines of a table are not read, since the code block before them is never closed",
    hint: "Close the code block with a line of the same characters that open it.",
  },
  {
    name: "a comment before a table never ends",
    changes: [edit("docs/en/apps.md", "Both apps", "<!-- Both apps")],
    says: "docs/en/apps.md:17:1 warning table-lost These 4 lines of a table are not read, since the comment before them is never closed",
    hint: "Close the comment with -->.",
  },
];
