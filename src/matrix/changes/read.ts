/** Reads the dated entries of `content/changes`, one in each file. */

import { described, type FormAt, invalid, textsByLanguage } from "../catalog/invalid.ts";
import { parsed } from "../catalog/parsed.ts";
import type { Range } from "../diagnostics/kind.ts";
import { collectProblems, diagnose, startOfFile } from "../diagnostics.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import type { Diagnosed, InputFile } from "../model/matrices.ts";
import { type ChangeEntry, changeEntrySchema, changeSchema, placeSchema, stateSchema } from "./change.ts";

/** An entry as it was read, with the places of its parts. */
type Located = { readonly entry: ChangeEntry; readonly locate: (path: readonly PropertyKey[]) => Range };

/**
 * The entries of some files, the newest first. Every mistake is reported at its line; a file with one in its form is left
 * out.
 *
 * What an entry names need not exist any more: it says what was true on its day.
 * @param files none, if nothing has been published yet
 */
export function readChanges(files: readonly InputFile[]): Diagnosed<readonly ChangeEntry[]> {
  const problems = collectProblems(...files.map(({ path }) => path));
  const firsts = new Map<string, Located>();
  for (const file of files) {
    const id = nameOf(file);
    if (!isName(id)) problems.add([diagnose("change-file-name", startOfFile(file.path), { id, date: null })]);
    const read = entryIn(file, id, (found) => problems.add(found));
    if (read === undefined) continue;
    problems.add(misdated(read), repeated(read));
    const first = firsts.get(id);
    if (first) problems.add([takenId(id, read, first)]);
    else firsts.set(id, read);
  }
  const value = [...firsts.values()].map(({ entry }) => entry).toSorted((a, b) => (a.id < b.id ? 1 : -1));
  return { value, diagnostics: problems.all() };
}

const nameOf = ({ path }: InputFile): string => path.replace(/^.*\//, "").replace(/\.ya?ml$/i, "");

const isName = (id: string): boolean => /^\d{4}-\d{2}-\d{2}(?:-[a-z0-9]+)+$/.test(id);

function entryIn(
  file: InputFile,
  id: string,
  tell: (found: readonly Diagnostic[]) => void,
): Located | undefined {
  const problems = collectProblems();
  const yaml = parsed(file, problems);
  tell(problems.all());
  const read = yaml && changeEntrySchema.safeParse(yaml.value, { reportInput: true });
  if (!read) return undefined;
  if (!read.success) tell(invalid(read.error.issues, yaml.places, formAt));
  return read.data && { entry: { id, ...read.data }, locate: yaml.places.of };
}

/** Which fields are allowed in the part of a file that a path leads to. */
const formAt: FormAt = ([field, at, part, list]) => {
  if (field === "title" || field === "note" || part === "title") return textsByLanguage;
  if (at === undefined) return described("An entry of changes", changeEntrySchema);
  if (list === "sources") return described("An entry of sources", placeSchema);
  if (part === "before" || part === "after") return described("A state", stateSchema);
  return described("A change", changeSchema);
};

/** The day in the name of the file is that of the entry: addresses and order follow from the name. */
function misdated({ entry: { id, date }, locate }: Located): Diagnostic[] {
  if (!isName(id) || id.startsWith(`${date}-`)) return [];
  return [diagnose("change-file-name", locate(["date"]), { id, date })];
}

function repeated({ entry: { changes }, locate }: Located): Diagnostic[] {
  const place = (at: number): Range => locate(["changes", at, "key"]);
  const firsts = new Map<string, number>();
  return changes.flatMap(({ matrix, about, key }, at) => {
    const whole = [matrix, about, key].join("/");
    const first = firsts.get(whole);
    firsts.set(whole, first ?? at);
    return first === undefined
      ? []
      : [diagnose("change-repeated", place(at), { matrix, key }, [place(first)])];
  });
}

const takenId = (id: string, { locate }: Located, first: Located): Diagnostic =>
  diagnose("catalog-duplicate", locate([]), { id }, [first.locate([])]);
