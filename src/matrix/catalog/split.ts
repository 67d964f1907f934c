/**
 * Texts in a YAML list that a comma split in two: `[Archiving, in Exchange]` has two entries, whatever was intended.
 */

import { isScalar, isSeq, type Scalar, type Document as YamlDocument } from "yaml";
import { diagnose } from "../diagnostics.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import type { Locate } from "./check.ts";
import { languages } from "./languages.ts";
import type { CatalogFile } from "./schema.ts";

/** Warns of aliases and terms in square brackets that seem to be one text with a comma in it. */
export function splitTexts(
  { products, features }: Pick<CatalogFile, "products" | "features">,
  yaml: YamlDocument,
  locate: Locate,
): Diagnostic[] {
  const entries = [
    ...products.map((_, at) => ["products", at]),
    ...features.map((_, at) => ["features", at]),
  ];
  return entries.flatMap((entry) => fields.flatMap((field) => splitIn([...entry, ...field], yaml, locate)));
}

/** Where lists of texts are: aliases are one, or one for each language. */
const fields = [["aliases"], ...languages.map((language) => ["aliases", language]), ["terms"]];

function splitIn(path: readonly PropertyKey[], yaml: YamlDocument, locate: Locate): Diagnostic[] {
  const list = yaml.getIn(path, true);
  // A comma separates entries only between brackets.
  if (!isSeq(list) || !list.flow) return [];
  const texts = list.items.map((item) => (isScalar<string>(item) ? item : undefined));
  const found: Diagnostic[] = [];
  for (let at = 0; at < texts.length; at++) {
    const parts = partsFrom(texts.slice(at), path.includes("aliases"));
    if (parts.length > 1) found.push(split(parts, [...path, at + 1], locate));
    at += Math.max(0, parts.length - 1);
  }
  return found;
}

type Texts = readonly (Scalar<string> | undefined)[];

/** The first texts that seem to be one: up to a closing mark, or two of which the second continues in lower case. */
function partsFrom([first, ...others]: Texts, areNames: boolean): readonly string[] {
  if (!isPlain(first)) return [];
  const open = marks.find((pair) => isOpen(first.value, pair));
  const close = open ? others.findIndex((one) => one?.value.includes(open[1])) : -1;
  const [next] = others;
  const goesOn = areNames && isPlain(next) && isCapital(first.value) && isSmall(next.value);
  const parts = close < 0 && goesOn ? [next] : others.slice(0, close + 1);
  return [first, ...parts].flatMap((one) => one?.value ?? []);
}

/** A text without straight quotation marks, which would have kept the comma in it. */
const isPlain = (text: Texts[number]): text is Scalar<string> => text?.type === "PLAIN";

/** Marks that hold words together for people, but not for YAML. */
const marks = [
  ["“", "”"],
  ["„", "“"],
  ["«", "»"],
  ["(", ")"],
] as const;

const isOpen = (text: string, [open, close]: (typeof marks)[number]): boolean =>
  text.lastIndexOf(open) > text.lastIndexOf(close);

/** Names begin with a capital, unless they are written as “iPhone” is. */
const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);
const isSmall = (text: string): boolean => /^\p{Ll}+(?:\s|$)/u.test(text);

function split(parts: readonly string[], path: readonly PropertyKey[], locate: Locate): Diagnostic {
  const texts = parts.map((part) => part.replace(/[“”„«»"]/g, "").trim());
  return diagnose("catalog-split", locate(path), { parts: texts, whole: texts.join(", ") });
}
