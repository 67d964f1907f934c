import { type Change, edit, type Mistake, rename, write } from "./mistake.ts";

const file = "permalinks.txt";
const matrices = "catalog/matrices.yaml";
const features = "catalog/features.yaml";

const redirect = (entry: string): Change =>
  write("redirects.yaml", `redirects:\n  - { ${entry}, on: 2026-12-01 }\n`);
const gone = (entry: string): Change =>
  write("redirects.yaml", `gone:\n  - { ${entry}, until: 2026-12-01, was: X, why: Y }\n`);

/** Mistakes in what was published, and in what became of it. */
export const permalinks: readonly Mistake[] = [
  {
    name: "a feature was renamed",
    changes: [edit(features, "id: ring-tones", "id: ringing"), edit(matrices, "ring-tones", "ringing")],
    says: "permalinks.txt:30:1 error permalink-gone The feature ring-tones was published and is gone, and with it 2 cells, 1 row, and 2 statements",
    hint: "Did you mean ringing? If that is what it is called now, write under redirects in redirects.yaml: - { kind: feature, from: ring-tones, to: ringing, on: 2026-12-01 }",
  },
  {
    name: "a document was renamed",
    changes: [rename("docs/en/apps.md", "docs/en/applications.md")],
    says: "permalinks.txt:25:1 error permalink-gone The document apps was published and is gone, and with it 4 statements",
    hint: "Did you mean applications? If that is what it is called now, write under redirects in redirects.yaml: - { kind: document, from: apps, to: applications, on: 2026-12-01 }",
  },
  {
    name: "a feature was removed",
    changes: [
      edit(
        features,
        "  - id: ring-tones\n    group: voice\n    label: { en: Ring tones, fr: Sonneries }\n",
        "",
      ),
      edit(matrices, ", ring-tones", ""),
      edit("docs/en/apps.md", "| Ring tones | Yes           | No              |\n", ""),
    ],
    says: "permalinks.txt:30:1 error permalink-gone The feature ring-tones was published and is gone, and with it 2 cells, 1 row, and 2 statements",
    hint: "Restore it. If it is meant to go, write under gone in redirects.yaml: - { kind: feature, key: ring-tones, until: 2026-12-01, was: { en: …, fr: … }, why: { en: …, fr: … } }",
  },
  {
    name: "one cell of a table is empty",
    changes: [edit("docs/en/apps.md", "| No              |", "|                 |")],
    says: "permalinks.txt:5:1 error permalink-gone The cell apps/ring-tones.pocket was published and is gone, and with it 1 statement",
    hint: "Restore it. If it is meant to go, write under gone in redirects.yaml: - { kind: cell, key: apps/ring-tones.pocket, until: 2026-12-01, was: { en: …, fr: … }, why: { en: …, fr: … } }",
  },
  {
    name: "a product is new",
    changes: [
      edit(
        "catalog/products.yaml",
        "  - id: desk\n",
        "  - { id: board, kind: client, label: Fabrikam Board }\n  - id: desk\n",
      ),
    ],
    says: "permalinks.txt:71:1 warning permalink-unrecorded product board has an address, and permalinks.txt does not list it",
    hint: "Record what is going to be published: npm run -s matrix -- permalinks --write",
  },
  {
    name: "a line of what was published was deleted",
    changes: [edit(file, "row apps/voice-mail\n", "")],
    says: "permalinks.txt:70:1 warning permalink-unrecorded row apps/voice-mail has an address, and permalinks.txt does not list it",
    hint: "Record what is going to be published: npm run -s matrix -- permalinks --write",
  },
  {
    name: "a kind is misspelt",
    changes: [edit(file, "matrix apps", "matrx apps")],
    says: "permalinks.txt:34:1 error permalink-invalid “matrx apps” is not a line of permalinks.txt",
    hint: "Did you mean matrix?",
  },
  {
    name: "a key does not fit its kind",
    changes: [edit(file, "row apps/voice-mail", "row apps.voice-mail")],
    says: "permalinks.txt:46:1 error permalink-invalid “row apps.voice-mail” is not a line of permalinks.txt",
    hint: "Write it as row matrix/feature, or restore the line as it was.",
  },
  {
    name: "a merge was not finished",
    changes: [edit(file, "matrix apps\n", "<<<<<<< ours\nmatrix apps\n")],
    says: "permalinks.txt:34:1 error permalink-invalid A merge is unfinished: this line is one of its conflict markers",
    hint: "Keep the lines of both sides, remove the markers, and let the command put the lines in order: npm run -s matrix -- permalinks --write",
  },
  {
    name: "a line is there twice",
    changes: [edit(file, "matrix apps\n", "matrix apps\nmatrix apps\n")],
    says: "permalinks.txt:35:1 warning permalink-order matrix apps is listed twice",
    hint: "Let the command put the lines in order: npm run -s matrix -- permalinks --write",
  },
  {
    name: "two lines have changed places",
    changes: [edit(file, "matrix apps\nmatrix calls\n", "matrix calls\nmatrix apps\n")],
    says: "permalinks.txt:35:1 warning permalink-order matrix apps is not in its place",
    hint: "Let the command put the lines in order: npm run -s matrix -- permalinks --write",
  },
  {
    name: "a redirect is about what was never published",
    changes: [redirect("kind: feature, from: rings, to: ring-tones")],
    says: "redirects.yaml:2:28 error redirect-in-vain feature rings was never published, so no link leads there",
    hint: "Write its key as permalinks.txt has it, or remove the entry.",
  },
  {
    name: "a redirect leads to what does not exist",
    changes: [
      edit(file, "feature voice-mail\n", "feature voice-mail\nfeature voice-messages\n"),
      redirect("kind: feature, from: voice-messages, to: voicemail"),
    ],
    says: "redirects.yaml:2:48 error redirect-in-vain feature voicemail does not exist, so this entry leads nowhere",
    hint: "Did you mean voice-mail?",
  },
  {
    name: "a redirect is about what is still there",
    changes: [redirect("kind: feature, from: ring-tones, to: voice-mail")],
    says: "redirects.yaml:2:28 error redirect-in-vain feature ring-tones is still there, so this entry has no effect",
    hint: "Remove the entry, or what it is about.",
  },
  {
    name: "something is said to be gone that is still there",
    changes: [gone("kind: row, key: apps/ring-tones")],
    says: "redirects.yaml:2:23 error redirect-in-vain row apps/ring-tones is still there, so this entry has no effect",
    hint: "Remove the entry, or what it is about.",
  },
  {
    name: "an entry was pasted and not filled in",
    changes: [
      edit(file, "matrix calls\n", "matrix calls\nmatrix faxes\n"),
      write(
        "redirects.yaml",
        "gone:\n  - { kind: matrix, key: faxes, until: 2026-12-01, was: { en: X, fr: … }, why: Y }\n",
      ),
    ],
    says: "redirects.yaml:2:57 error redirect-in-vain matrix faxes has an entry that nobody has filled in",
    hint: "Write in both languages what was known, or why it went, in place of the dots.",
  },
  {
    name: "a redirect has a kind that there is not",
    changes: [redirect("kind: page, from: a, to: b")],
    says: "redirects.yaml:2:13 error catalog-invalid redirects.0.kind: expected matrix, feature, product, group, document, conflict, part, row, configuration, cell, whole, or statement",
    hint: "Write what is expected here.",
  },
  {
    name: "a redirect has no day",
    changes: [write("redirects.yaml", "redirects:\n  - { kind: feature, from: a, to: b, on: YYYY-MM-DD }\n")],
    says: "redirects.yaml:2:42 error catalog-invalid redirects.0.on: expected a real date, as YYYY-MM-DD",
    hint: "Write what is expected here.",
  },
];
