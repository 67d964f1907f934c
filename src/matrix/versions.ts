/**
 * Versions of one product, and their order as far as their names tell it.
 *
 * 1. An update is named by steps, each within the one before it: `SP1 CU2` is the second update of the first service
 *    pack, `CU8 HF1` the first fix of the eighth update. `RTM`, as it first came out, has none.
 * 2. Of two steps of one kind the higher number is later, whatever follows: SP1 < SP1 CU2 < SP2, CU8 < CU8 HF1 < CU9.
 *    So RTM is earlier than every update.
 * 3. Steps of two kinds have no order: some products begin their updates anew with a service pack, others count on, so
 *    whether CU5 is later than SP1 differs.
 * 4. Builds are in order number by number; numbers that are left out are 0: 15.1.2507 < 15.1.2507.61 < 15.1.10000.
 * 5. An update and a build have no order: only the vendor's list of builds tells which one is which.
 */

/** The kinds of steps, service packs, cumulative updates, update rollups and hotfixes, and which may be within which. */
const levels = { SP: 1, CU: 2, RU: 2, HF: 3 } as const;
export type Step = keyof typeof levels;

/** A product as it first came out. */
export const firstVersion = "RTM";

type NamedStep = readonly [Step, number];
type Version =
  | { readonly kind: "update"; readonly steps: readonly NamedStep[] }
  | { readonly kind: "build"; readonly numbers: readonly number[] };

const stepPattern = /^([A-Z]{2})([1-9]\d{0,2})$/;
const buildPattern = /^\d{1,6}(?:\.\d{1,6}){1,3}$/;

/** What a field for a version takes, as a pattern of HTML; {@link versionName} says whether it is one. */
export const versionPattern =
  " *(?:[Rr][Tt][Mm]|(?:[A-Za-z]{2}[0-9]{1,3})(?:[ \\-]+[A-Za-z]{2}[0-9]{1,3})*|[0-9]{1,6}(?:\\.[0-9]{1,6}){1,3}) *";

/** A version by its name in capitals; undefined if it is not the name of one. */
function versionOf(name: string): Version | undefined {
  if (name === firstVersion) return { kind: "update", steps: [] };
  if (buildPattern.test(name)) return { kind: "build", numbers: name.split(".").map(Number) };
  const words = name.split(" ");
  const named = words.flatMap((word) => stepOf(word) ?? []);
  const isInOrder = named.every(([step], at) => {
    const [before] = named[at - 1] ?? [];
    return before === undefined || levels[before] < levels[step];
  });
  return named.length === words.length && isInOrder ? { kind: "update", steps: named } : undefined;
}

const isStep = (kind: string): kind is Step => Object.hasOwn(levels, kind);

function stepOf(word: string): readonly [NamedStep] | undefined {
  const [, kind, number] = stepPattern.exec(word) ?? [];
  return kind !== undefined && isStep(kind) ? [[kind, Number(number)]] : undefined;
}

/**
 * The name of a version in the one way in which it is written: `CU3`, `SP1 CU2`, `RTM`, `15.1.2507.61`.
 * @param text in any case, its steps with blanks or hyphens between them
 * @returns undefined if it is not a version
 */
export function versionName(text: string): string | undefined {
  const name = text
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, " ");
  return versionOf(name) && name;
}

/** A version as a part of an address: `cu3`, `sp1-cu2`. {@link versionName} reads it. */
export const versionSlug = (name: string): string => name.toLowerCase().replaceAll(" ", "-");

/**
 * Compares two versions of one product, by their names.
 * @returns below 0 if the first is earlier, above 0 if it is later, 0 if they are the same; undefined if they have no
 * order, or one is no version
 */
export function compareVersions(one: string, other: string): number | undefined {
  const [first, second] = [versionOf(one), versionOf(other)];
  if (first?.kind === "update" && second?.kind === "update") return compareSteps(first.steps, second.steps);
  if (first?.kind === "build" && second?.kind === "build")
    return compareBuilds(first.numbers, second.numbers);
  return undefined;
}

type Steps = Extract<Version, { kind: "update" }>["steps"];

function compareSteps(one: Steps, other: Steps): number | undefined {
  const at = one.findIndex(([kind, number], index) => {
    const beside = other[index];
    return beside !== undefined && (beside[0] !== kind || beside[1] !== number);
  });
  const [first, second] = [one[at], other[at]];
  if (!first || !second) return one.length - other.length;
  return first[0] === second[0] ? first[1] - second[1] : undefined;
}

function compareBuilds(one: readonly number[], other: readonly number[]): number {
  const longest = one.length > other.length ? one : other;
  const gaps = longest.map((_, at) => (one[at] ?? 0) - (other[at] ?? 0));
  return gaps.find((gap) => gap !== 0) ?? 0;
}

/** Whether a version is a minimum or later than it; undefined if that cannot be told. */
export function isAtLeast(version: string, minimum: string): boolean | undefined {
  const order = compareVersions(version, minimum);
  return order === undefined ? undefined : order >= 0;
}
