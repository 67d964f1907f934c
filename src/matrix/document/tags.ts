import { parseEntities } from "parse-entities";

/** An HTML tag as Markdown leaves it in the text, between words. */
export type Tag = { readonly name: string; readonly closes: boolean; readonly attributes: string };

/** Reads `<a href="x">`, `</a>` or `<br/>`. Comments and instructions are not tags. */
export function readTag(html: string): Tag | undefined {
  const [, slash, name, attributes = ""] = /^<(\/?)([a-z][a-z0-9-]*)([\s\S]*)>$/i.exec(html) ?? [];
  return name === undefined ? undefined : { name: name.toLowerCase(), closes: slash === "/", attributes };
}

/** The value of an attribute, its entities decoded; undefined if it is not there. */
export function attributeOf({ attributes }: Tag, name: string): string | undefined {
  const pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, "i");
  const [, double, single, bare] = pattern.exec(attributes) ?? [];
  const value = double ?? single ?? bare;
  return value === undefined ? undefined : parseEntities(value, { attribute: true });
}

/** Elements that are on lines of their own. */
export const blocks: ReadonlySet<string> = new Set(
  "br p div ul ol li dl dt dd table caption thead tbody tfoot tr td th h1 h2 h3 h4 h5 h6 hr pre section blockquote".split(
    " ",
  ),
);

/** Classes of the boxes that documents set notes in. */
export const noteClass = /(?:^|[\s-])(?:note|alert|important|tip|caution|warning)(?=$|[\s-])/i;
