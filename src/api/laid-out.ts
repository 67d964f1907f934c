/** What fits on a line of a page beside what it means. */
const widest = 62;

/** JSON for people to read: what is short stands on one line, and everything else has a line for each of its parts. */
export function laidOut(value: unknown, indent = ""): string {
  const flat = inOneLine(value);
  if (indent.length + flat.length <= widest || typeof value !== "object" || value === null) return flat;
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const parts = Array.isArray(value)
    ? value.map((one) => laidOut(one, inner))
    : entriesOf(value).map(([name, one]) => `${JSON.stringify(name)}: ${laidOut(one, inner)}`);
  return `${open}\n${parts.map((part) => `${inner}${part}`).join(",\n")}\n${indent}${close}`;
}

function inOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const parts = entriesOf(value).map(([name, one]) => `${JSON.stringify(name)}: ${inOneLine(one)}`);
  return parts.length > 0 ? `{ ${parts.join(", ")} }` : "{}";
}

/** What is undefined is left out, as in files. */
const entriesOf = (value: object): readonly (readonly [string, unknown])[] =>
  Object.entries(value).filter(([, one]) => one !== undefined);
