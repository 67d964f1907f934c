import { z } from "zod";
import { kind, type Values } from "./kind.ts";
import { quoted } from "./words.ts";

/** The command that keeps the file. */
const command = "npm run -s matrix -- permalinks";

const invalid = {
  problem: z.enum(["merge", "kind", "key"]).describe("What is wrong with the line."),
  text: z.string().describe("The line."),
  near: z.string().nullable().describe("The kind that was probably meant; null if none is close."),
  form: z.string().nullable().describe("How a line of its kind is written; null if it has no kind."),
};

const order = {
  problem: z.enum(["repeated", "order"]).describe("Whether the line is there twice, or in the wrong place."),
  text: z.string().describe("The line."),
};

const gone = {
  kind: z.string().describe("The kind of what is gone, as in redirects.yaml."),
  keys: z.array(z.string()).describe("The keys of the first few things that are gone."),
  number: z.int().min(1).describe("How many there are, without what went with them."),
  owner: z.string().nullable().describe("The matrix or document that they are below; null if there is none."),
  below: z
    .array(z.object({ kind: z.string(), number: z.int().min(1) }))
    .describe("How many things of each kind went with them."),
  near: z.string().nullable().describe("The key that it probably has now; null if none is close."),
  leads: z
    .string()
    .nullable()
    .describe("Where redirects.yaml leads, if that is gone as well; null if it says nothing."),
  entry: z.string().describe("The entry for the first of them, to be written into redirects.yaml."),
};

const vain = {
  problem: z
    .enum(["unpublished", "lives", "to", "circle", "repeated", "unsaid"])
    .describe("What is wrong with the entry."),
  name: z.string().describe("What the entry speaks of, or leads to: its kind and key."),
  near: z.string().nullable().describe("The key that was probably meant; null if none is close."),
};

/** Problems with what was published, and with what became of it. */
export const permalinkKinds = {
  "permalink-invalid": kind({
    severity: "error",
    data: invalid,
    message: ({ problem, text }) =>
      problem === "merge"
        ? "A merge is unfinished: this line is one of its conflict markers"
        : `${quoted(text)} is not a line of permalinks.txt`,
    hint: invalidHint,
  }),
  "permalink-order": kind({
    severity: "warning",
    data: order,
    message: ({ problem, text }) =>
      problem === "repeated" ? `${text} is listed twice` : `${text} is not in its place`,
    hint: () => `Let the command put the lines in order: ${command} --write`,
    related: () => "first listed here",
  }),
  "permalink-gone": kind({ severity: "error", data: gone, message: goneMessage, hint: goneHint }),
  "permalink-unrecorded": kind({
    severity: "warning",
    data: {
      number: z.int().min(1).describe("How many lines are missing."),
      first: z.array(z.string()).describe("The first of them."),
    },
    message: ({ number, first }) =>
      number === 1
        ? `${first[0]} has an address, and permalinks.txt does not list it`
        : `${number} things have addresses, and permalinks.txt does not list them: ${listed(first, number)}`,
    hint: () => `Record what is going to be published: ${command} --write`,
  }),
  "redirect-in-vain": kind({
    severity: "error",
    data: vain,
    message: ({ problem, name }) => `${name} ${vainWords[problem]}`,
    hint: ({ problem, near }) => (near === null ? vainHints[problem] : `Did you mean ${near}?`),
    related: () => "the first entry about it",
  }),
};

const plurals: Readonly<Record<string, string>> = { matrix: "matrices", whole: "whole configurations" };
const counted = (kinds: string, number: number): string =>
  number === 1 ? `1 ${kinds}` : `${number} ${plurals[kinds] ?? `${kinds}s`}`;

const conjunction = new Intl.ListFormat("en", { type: "conjunction" });

/** A few names of many. */
const listed = (names: readonly string[], number: number): string =>
  conjunction.format([...names, ...(number > names.length ? [`${number - names.length} more`] : [])]);

function goneMessage({ kind: what, keys, number, owner, below }: Values<typeof gone>): string {
  const with_ = below.map((one) => counted(one.kind, one.number));
  const also =
    with_.length > 0 ? `, and with ${number === 1 ? "it" : "them"} ${conjunction.format(with_)}` : "";
  return number === 1
    ? `The ${what} ${keys[0]} was published and is gone${also}`
    : `${counted(what, number)} of ${owner} were published and are gone${also}: ${listed(keys, number)}`;
}

function goneHint({ number, near, leads, entry }: Values<typeof gone>): string {
  const led = leads === null ? "" : `redirects.yaml leads to ${leads}, which is not there either. `;
  if (near !== null)
    return `${led}Did you mean ${near}? If that is what it is called now, write under redirects in redirects.yaml: ${entry}`;
  if (number === 1)
    return `${led}Restore it. If it is meant to go, write under gone in redirects.yaml: ${entry}`;
  return `${led}Restore what states them: perhaps a table is no longer read. If they are meant to go, each needs an entry under gone in redirects.yaml. ${command} prints all of them; the first is: ${entry}`;
}

const vainWords: Readonly<Record<Values<typeof vain>["problem"], string>> = {
  unpublished: "was never published, so no link leads there",
  lives: "is still there, so this entry has no effect",
  to: "does not exist, so this entry leads nowhere",
  circle: "leads back to itself",
  repeated: "has an entry already",
  unsaid: "has an entry that nobody has filled in",
};

const vainHints: Readonly<Record<Values<typeof vain>["problem"], string>> = {
  unpublished: "Write its key as permalinks.txt has it, or remove the entry.",
  lives: "Remove the entry, or what it is about.",
  to: "Name what answers instead. If nothing does, move the entry to gone.",
  circle: "Let each of these entries lead to what answers now.",
  repeated: "Keep one of the entries.",
  unsaid: "Write in both languages what was known, or why it went, in place of the dots.",
};

function invalidHint({ problem, near, form }: Values<typeof invalid>): string {
  if (problem === "merge")
    return `Keep the lines of both sides, remove the markers, and let the command put the lines in order: ${command} --write`;
  if (form !== null) return `Write it as ${form}, or restore the line as it was.`;
  return near === null ? "Begin the line with a kind, or restore it as it was." : `Did you mean ${near}?`;
}
