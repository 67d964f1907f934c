import { file } from "./explanation.ts";

/** The code that only a mistake of the reader itself can lead to: so the example is what is printed, not a document. */
export const internal = {
  "text-lost": {
    means:
      "A part of a cell was taken for nothing at all, or for two things at once. Every visible character has to end up in exactly one feature, condition, reference or verdict; a check that is always on says so for every cell.",
    example: [file("printed", "document.md:3:22 error text-lost “over there” was read as nothing, or twice")],
    mend: "Set the features of the cell apart with <br/>, one sentence to a note. The reader should not have come to this: report it, with the cell, as a fault of the reader.",
  },
} as const;
