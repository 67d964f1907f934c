import { file, ownDocument } from "./explanation.ts";
import { catalog, rows } from "./upkeep.ts";

/** A content without a mistake. */
const content = [
  catalog("lync", "calls, queues"),
  ownDocument("tables", "en", ...rows("| Lync | Calls <br/> Queues |")),
];

const change = [
  "  - matrix: mail",
  "    key: calls.lync.exchange",
  "    about: cell",
  "    kinds: [newly-stated]",
  "    after: { support: supported }",
  "    title: { en: Calls work., fr: Les appels fonctionnent. }",
];

/** Codes about the dated entries of what changed. */
export const changes = {
  "change-file-name": {
    means:
      "Each file in the folder changes holds what changed on one day, and its name becomes its address: the day, then a few words in lower-case letters and digits, joined by hyphens. The name of this file is another, or its day is not the date in the file.",
    example: [...content, file("content/changes/calls.yaml", "date: 2026-12-01", "changes:", ...change)],
    fix: "Call the file after its day and what changed, such as 2026-12-01-calls.yaml, with the same day under date. A file that has been published keeps its name: correct its date then.",
  },
  "change-repeated": {
    means:
      "Two changes of one entry are about the same cell or the same configuration, so the entry would say twice what became of it.",
    example: [
      ...content,
      file("content/changes/2026-12-01-calls.yaml", "date: 2026-12-01", "changes:", ...change, ...change),
    ],
    fix: "Make one change of the two. A change has a list of kinds, since the support and a condition can change on the same day. If it changed again on another day, write another file.",
  },
};
