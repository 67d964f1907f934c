import fc from "fast-check";
import { documents } from "./documents.ts";

/** One way to damage a text. */
type Mutation = (text: string) => string;

/** What may be pushed into a text anywhere: tags without partners, marks, control and half characters. */
const scraps = [
  "<table>",
  "</table>",
  "<td>",
  "</td>",
  "<tr>",
  "<ul>",
  "</li>",
  "<p>",
  "</p>",
  "<div>",
  "<sup>",
  "</sup>",
  "<a href='x'>",
  "</a>",
  "<blockquote>",
  '<span class="sxs-lookup">',
  "</span>",
  "<!--",
  "-->",
  "<br/>",
  "|",
  "\\|",
  "||||||||",
  "> [!NOTE]> ",
  "[^1]",
  "[^1]: ",
  "\n",
  "\r\n",
  "\n\n",
  "\0",
  "\ufeff",
  "\u202e",
  "\u200f",
  "\u2028",
  "\ud800",
  "\udfff",
  "**",
  "*",
  "`",
  "```\n",
  "# ",
  "- ",
  "1. ",
  "    ",
  "&nbsp;",
  "&#0;",
  "&",
  "---\n",
  '::: moniker range="x"\n',
  "[!INCLUDE [a](b.md)]",
  "¹",
  "✓",
  "a\u0301",
  "\t",
  "                 ",
] as const;

/** A place in a text whose length is not known yet: how much of the text stands before it. */
const place: fc.Arbitrary<number> = fc.nat(999_999).map((millionths) => millionths / 1_000_000);
const indexOf = (where: number, length: number): number => Math.floor(where * length);

const insert = (text: string, at: number, words: string): string =>
  text.slice(0, at) + words + text.slice(at);

const cut = fc.tuple(place, fc.nat(399)).map(
  ([where, length]): Mutation =>
    (text) => {
      const at = indexOf(where, text.length);
      return text.slice(0, at) + text.slice(at + length);
    },
);

const double = fc.tuple(place, fc.nat(399)).map(
  ([where, length]): Mutation =>
    (text) => {
      const at = indexOf(where, text.length);
      return insert(text, at, text.slice(at, at + length));
    },
);

const splice = fc.tuple(place, documents, place, fc.nat(599)).map(
  ([where, other, start, length]): Mutation =>
    (text) => {
      const from = indexOf(start, other.length);
      return insert(text, indexOf(where, text.length), other.slice(from, from + length));
    },
);

/** Single code units change places, which breaks letters of several units, too. */
const shuffle = fc.array(fc.tuple(place, place), { minLength: 1, maxLength: 12 }).map(
  (swaps): Mutation =>
    (text) => {
      const units = text.split("");
      for (const swap of swaps) {
        const [a, b] = swap.map((where) => indexOf(where, units.length)) as [number, number];
        [units[a], units[b]] = [units[b] ?? "", units[a] ?? ""];
      }
      return units.join("");
    },
);

const push = fc.tuple(place, fc.constantFrom(...scraps), fc.integer({ min: 1, max: 3 })).map(
  ([where, scrap, times]): Mutation =>
    (text) =>
      insert(text, indexOf(where, text.length + 1), scrap.repeat(times)),
);

const cells = fc.option(fc.record({ from: fc.nat(1), to: fc.integer({ min: 1, max: 9 }) }), { freq: 3 });

/** One row in four loses cells. */
const rag = fc.array(cells, { minLength: 8, maxLength: 40 }).map(
  (rows): Mutation =>
    (text) => {
      const raggedRow = (row: string, at: number): string => {
        const kept = rows[at % rows.length];
        return kept ? row.split("|").slice(kept.from, kept.to).join("|") : row;
      };
      return text.split("\n").map(raggedRow).join("\n");
    },
);

const ends = fc.constantFrom("\r\n", "\r", "\n\n", " \n", "  \n").map(
  (end): Mutation =>
    (text) =>
      text.replaceAll("\n", end),
);

const mutation = fc.oneof(cut, double, splice, shuffle, { arbitrary: push, weight: 3 }, rag, ends);

/** A document with one to four mutations, and the path that it is read under. */
export const mutants: fc.Arbitrary<{ readonly text: string; readonly path: string }> = fc.record({
  text: fc
    .tuple(documents, fc.array(mutation, { minLength: 1, maxLength: 4 }))
    .map(([document, mutations]) => mutations.reduce((text, mutate) => mutate(text), document)),
  path: fc.constantFrom("en/a.md", "fr/a.md", "ja/a.md"),
});
