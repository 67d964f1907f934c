import { file } from "./explanation.ts";

/** Codes that no file of readable length produces, so the example is the output. */
export const internal = {
  "unreadable-file": {
    means:
      "A file or folder could not be read, and was skipped; everything else was read. Usually the text is not in UTF-8. UTF-16 is read as well if it has a byte order mark; any other encoding would be a guess, and a wrong guess shows up as an unknown feature.",
    example: [
      file(
        "printed",
        "document.md:3:4 error unreadable-file From here on, the text is not valid UTF-8, so the file was not read",
      ),
    ],
    fix: "Save the file as UTF-8, which every editor can do. A file that is not text, such as a picture named .md by mistake, needs another name. For anything else, do what the hint says.",
  },
  "text-lost": {
    means:
      "Part of a cell was not assigned to anything, or was assigned to two things at once. Every visible character has to end up in exactly one feature, condition, reference or verdict, and every cell is checked for this.",
    example: [
      file(
        "printed",
        "document.md:3:22 error text-lost “over there” was not assigned to anything, or was assigned twice (a bug in the parser)",
      ),
    ],
    fix: "Separate the features of the cell with <br/>, and write each note as one sentence. This should never happen: please report it, with the cell, as a bug in the parser.",
  },
  "nested-too-deeply": {
    means:
      "Quotations, lists or HTML elements are nested thousands of levels deep, so the document was not read at all. Nobody writes this by hand; usually a script ran too long.",
    example: [
      file(
        "printed",
        "document.md:1:1 error nested-too-deeply This document was not read: it is nested too deeply",
      ),
    ],
    fix: "Remove some of the quotations and lists that are nested inside each other. Up to five thousand levels are read.",
  },
} as const;
