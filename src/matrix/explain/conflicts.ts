import { file, ownDocument } from "./explanation.ts";
import { catalog, rows } from "./upkeep.ts";

/** Two documents on one version of a page, which disagree about one cell. */
const disagreeing = [
  catalog("lync", "calls, queues"),
  ownDocument("tables", "en", ...rows("| Lync | Calls <br/> Queues |")),
  ownDocument("notes", "en", ...rows("| Lync | Calls <br/> Not supported. |")),
];

/** Codes about documents that disagree, and what is known about it. */
export const conflicts = {
  "unacknowledged-conflict": {
    means:
      "Documents that are based on different pages, or on different parts of one, disagree about whether something works, what serves it, or a condition. The site shows both sides and what follows from them, but nobody has looked at it, so it may be a slip in a document. An earlier version of the same page is no side: it is history.",
    example: disagreeing,
    fix: "Compare both places with the vendor’s pages. If one is a slip, correct it. If the vendor does disagree with itself, write an entry into conflicts.yaml, beside the folders of the catalog and the documents: id, question (what one would ask the vendor), note (which side holds, and why), looked with by and on, and cells with the block that the hint names.",
  },
  "conflict-in-vain": {
    means:
      "An entry of conflicts.yaml names cells about which no documents disagree, or something that does not exist. An entry that is no longer needed would hide the next disagreement there.",
    example: [
      ...disagreeing,
      file(
        "content/conflicts.yaml",
        "conflicts:",
        "  - id: calls",
        "    question: { en: Do calls work?, fr: Les appels marchent-ils ? }",
        "    note: { en: The page says both., fr: La page dit les deux. }",
        "    looked: { by: { en: A reader, fr: Un lecteur }, on: 2026-01-31 }",
        "    cells:",
        "      - { matrix: mail, features: [calls] }",
        "      - { matrix: mail, features: [queues] }",
      ),
    ],
    fix: "Remove the block, or correct what it names. If the disagreement is in words and not about a cell, describe it under sides, each with document, heading and says.",
  },
};
