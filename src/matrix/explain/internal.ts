import { file } from "./explanation.ts";

/** Codes that no text of a readable length leads to: so the example is what is printed. */
export const internal = {
  "unreadable-file": {
    means:
      "A file or folder could not be read, and was skipped; everything else was read. Most often a text is in another encoding than UTF-8. UTF-16 is read as well, where a byte order mark says that it is UTF-16; any other encoding would be a guess, and a wrong guess turns up as a feature that nobody knows.",
    example: [
      file(
        "printed",
        "document.md:3:4 error unreadable-file From here on the text is not in UTF-8, so the file was not read",
      ),
    ],
    fix: "Save the file as UTF-8, which every editor can. What is no text, such as a picture that is called .md by mistake, needs another name. For anything else do what the hint says.",
  },
  "text-lost": {
    means:
      "A part of a cell was taken for nothing at all, or for two things at once. Every visible character has to end up in exactly one feature, condition, reference or verdict; a check that is always on says so for every cell.",
    example: [
      file("printed", "document.md:3:22 error text-lost “over there” was assigned to nothing, or twice"),
    ],
    fix: "Set the features of the cell apart with <br/>, one sentence to a note. The reader should not have come to this: report it, with the cell, as a fault of the reader.",
  },
  "nested-too-deeply": {
    means:
      "Quotations, lists or HTML elements stand within each other thousands of levels deep, so that the document was not read at all. Nobody writes this; most often a script went on too long.",
    example: [
      file(
        "printed",
        "document.md:1:1 error nested-too-deeply Nothing of this document was read: it is nested too deeply",
      ),
    ],
    fix: "Take out the quotations and lists that stand within each other. Five thousand levels are read.",
  },
} as const;
