import { type Mistake, write } from "./mistake.ts";

const cell = "{ matrix: calls, key: a.b.c, about: cell,";

/** Mistakes in the dated entries of what changed. */
export const entries: readonly Mistake[] = [
  {
    name: "a file is not called after a day",
    changes: [write("changes/calls.yaml", "date: 2026-12-01\nfirst: true\n")],
    says: "changes/calls.yaml:1:1 error change-file-name The name “calls” is not a date followed by an id",
    hint: "Call the file after the day and what changed, such as 2026-12-01-voice-mail.yaml.",
  },
  {
    name: "a file is called after another day than its date",
    changes: [write("changes/2026-12-02-calls.yaml", "date: 2026-12-01\nfirst: true\n")],
    says: "changes/2026-12-02-calls.yaml:1:7 error change-file-name The date is 2026-12-01, but the file is called 2026-12-02-calls",
    hint: "Correct the date here, or the one in the name of the file.",
  },
  {
    name: "a field is misspelt",
    changes: [write("changes/2026-12-01-calls.yaml", "dat: 2026-12-01\nfirst: true\n")],
    says: "changes/2026-12-01-calls.yaml:1:1 error catalog-invalid the file: there is no field “dat”",
    hint: "Did you mean date?",
  },
  {
    name: "a title is in one language",
    changes: [
      write(
        "changes/2026-12-01-calls.yaml",
        `date: 2026-12-01\nchanges:\n  - ${cell} kinds: [newly-stated], after: { support: supported }, title: { en: Calls } }\n`,
      ),
    ],
    says: "changes/2026-12-01-calls.yaml:3:108 error catalog-invalid changes.0.title.fr is missing: expected text",
    hint: "A text for each language has en and fr.",
  },
  {
    name: "a kind of change is misspelt",
    changes: [
      write(
        "changes/2026-12-01-calls.yaml",
        `date: 2026-12-01\nchanges:\n  - ${cell} kinds: [newly-statet], after: { support: supported }, title: { en: Calls, fr: Appels } }\n`,
      ),
    ],
    says: "changes/2026-12-01-calls.yaml:3:55 error catalog-invalid changes.0.kinds.0: expected newly-stated, support, service, condition-added, condition-removed, source-moved, wording, or no-longer-stated",
    hint: "Write what is expected here.",
  },
];
