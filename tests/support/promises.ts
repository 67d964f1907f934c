/**
 * What a published schema promises to programs that read the files, and what of that another one breaks:
 *
 * 1. a shape or a field that is gone,
 * 2. a field that is of another type: what it is, refers to or looks like,
 * 3. a field that was always there and need not be any more, or a list that may be shorter,
 * 4. a value that was among those that a field can have.
 *
 * What is added breaks no promise, be it a shape, a field, a value or a guarantee; nor do descriptions.
 */

type Schema = { readonly [keyword: string]: unknown };
type Schemas = Readonly<Record<string, Schema>>;

/** What a field is: all of these have to stay as they are. */
const type = ["type", "$ref", "format", "pattern", "const"] as const;

/** Every promise of a schema document that another one breaks: the place, and what is wrong there. */
export const broken = (
  before: { readonly $defs: Schemas },
  after: { readonly $defs: Schemas },
): readonly string[] => inEach(before.$defs, after.$defs, "", brokenIn);

function brokenIn(before: Schema, after: Schema, at: string): readonly string[] {
  const [own, other] = [before, after].map((one) => (one["properties"] ?? {}) as Schemas) as [
    Schemas,
    Schemas,
  ];
  return [
    ...type.filter((one) => before[one] !== after[one]).map((one) => `${at}: another ${one}`),
    ...missing(before["enum"], after["enum"]).map((one) => `${at}: can no longer be ${one}`),
    ...inEach(own, other, `${at}.`, brokenIn),
    ...missing(before["required"], after["required"])
      .filter((one) => one in other)
      .map((one) => `${at}.${one}: no longer always there`),
    ...(Number(before["minItems"] ?? 0) > Number(after["minItems"] ?? 0) ? [`${at}: may be shorter`] : []),
    ...parts.flatMap(([keyword, mark]) => brokenPart(before[keyword], after[keyword], `${at}${mark}`)),
  ];
}

/** The parts of a schema that are schemas, and what stands for them in a place. */
const parts = [
  ["items", "[]"],
  ["additionalProperties", "{}"],
] as const;

function brokenPart(before: unknown, after: unknown, at: string): readonly string[] {
  if (!isSchema(before)) return [];
  return isSchema(after) ? brokenIn(before, after, at) : [`${at}: gone`];
}

const isSchema = (value: unknown): value is Schema => typeof value === "object" && value !== null;

function inEach(before: Schemas, after: Schemas, at: string, compare: typeof brokenIn): readonly string[] {
  return Object.entries(before).flatMap(([name, own]) => {
    const other = after[name];
    return other ? compare(own, other, `${at}${name}`) : [`${at}${name}: gone`];
  });
}

/** What is in a list and not in another one. A list that is gone allows everything, which is no promise. */
function missing(before: unknown, after: unknown): readonly string[] {
  const kept = new Set(Array.isArray(after) ? after : []);
  return (Array.isArray(before) ? before : []).filter((one) => !kept.has(one)).map(String);
}
