import { file, ownDocument } from "./explanation.ts";
import { catalog, rows } from "./upkeep.ts";

/** A content in which nothing is wrong. */
const content = [
  catalog("lync", "calls, queues"),
  ownDocument("calls", "en", ...rows("| Lync | Calls <br/> Queues |")),
];

/** Everything in it that has an address, except its statements. */
const others = [
  "cell mail/calls.lync.exchange",
  "cell mail/queues.lync.exchange",
  "configuration mail/lync.exchange",
  "document calls",
  "feature calls",
  "feature queues",
  "group voice",
  "matrix mail",
  "product exchange",
  "product lync",
  "product skype",
  "row mail/calls",
  "row mail/queues",
];
const statements = ["statement calls/calls.lync.exchange", "statement calls/queues.lync.exchange"];

const recorded = (...lines: readonly string[]) => file("content/permalinks.txt", ...lines);

/** Codes about what was published, and what became of it. */
export const permalinks = {
  "permalink-invalid": {
    means:
      "A line of permalinks.txt, the list of everything that was ever published, cannot be read. Either somebody changed it by hand, or a merge was not finished. As long as it cannot be read, nobody notices if what it stood for is gone.",
    example: [...content, recorded(...others, "row calls", ...statements)],
    fix: "Restore the line as it was. After a merge keep the lines of both sides and remove the marks; the command permalinks --write puts the lines in order.",
  },
  "permalink-order": {
    means:
      "A line of permalinks.txt is there twice, or not in its place. The lines are in the order of their characters, so that two people who add some rarely change the same place.",
    example: [...content, recorded(...others, "row mail/calls", ...statements)],
    fix: "Run the command permalinks --write, which puts the lines in order and keeps each of them.",
  },
  "permalink-gone": {
    means:
      "Something that was published under an address is not there any more, and nothing says what became of it: links and bookmarks to it would break. Often nobody meant to remove it: a table is not read because a line in it is blank, a row is misspelt, or a file was moved. Everything that is gone for one reason is told once.",
    example: [
      ...content,
      recorded(
        "cell mail/calls.lync.exchange",
        "cell mail/calls.skype.exchange",
        ...others.slice(1),
        ...statements,
      ),
    ],
    fix: "Restore what states it. If it was renamed, merged or moved, write an entry under redirects in redirects.yaml, with kind, from, to and on. If it has to go, write one under gone, with kind, key, until, was and why; a matrix, row or configuration covers everything below it, and an id every key that names it. The command permalinks prints the entries.",
  },
  "permalink-unrecorded": {
    means:
      "Something has an address, and permalinks.txt does not list it yet. What is published without being listed can be lost later without anybody noticing.",
    example: [...content, recorded(...others)],
    fix: "Run the command permalinks --write before publishing, and commit the file with the change. Until then, a new id can still be renamed without a trace.",
  },
  "redirect-in-vain": {
    means:
      "An entry of redirects.yaml is about something that was never published or is still there, leads to something that does not exist or back to itself, says again what another entry says, or has no words yet.",
    example: [
      ...content,
      recorded(...others, ...statements),
      file(
        "content/redirects.yaml",
        "redirects:",
        "  - { kind: feature, from: phone-calls, to: calls, on: 2026-01-31 }",
      ),
    ],
    fix: "Correct the key, or remove the entry. Keys are those of permalinks.txt, and a redirect leads to a key of the same kind.",
  },
};
