import type { Random } from "./random.ts";

type Mutation = (text: string, random: Random, other: string) => string;

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

const cut: Mutation = (text, { below }) => {
  const at = below(text.length);
  return text.slice(0, at) + text.slice(at + below(Math.min(400, text.length)));
};

const double: Mutation = (text, { below }) => {
  const at = below(text.length);
  const part = text.slice(at, at + below(400));
  return text.slice(0, at) + part + part + text.slice(at);
};

const splice: Mutation = (text, { below }, other) => {
  const at = below(text.length);
  const from = below(other.length);
  return text.slice(0, at) + other.slice(from, from + below(600)) + text.slice(at);
};

/** Single code units change places, which breaks letters of several units, too. */
const shuffle: Mutation = (text, { below }) => {
  const units = [...Array(text.length).keys()].map((at) => text.charAt(at));
  for (let times = 1 + below(12); times > 0; times--) {
    const [a, b] = [below(units.length), below(units.length)];
    [units[a], units[b]] = [units[b] ?? "", units[a] ?? ""];
  }
  return units.join("");
};

const push: Mutation = (text, { below, pick }) => {
  const at = below(text.length + 1);
  return text.slice(0, at) + pick(scraps).repeat(1 + below(3)) + text.slice(at);
};

/** Rows lose or win cells. */
const rag: Mutation = (text, { below }) =>
  text
    .split("\n")
    .map((line) =>
      below(4) > 0 || !line.includes("|")
        ? line
        : line
            .split("|")
            .slice(below(2), 1 + below(9))
            .join("|"),
    )
    .join("\n");

const ends: Mutation = (text, { pick }) => text.replaceAll("\n", pick(["\r\n", "\r", "\n\n", " \n", "  \n"]));

const mutations = [cut, double, splice, shuffle, push, push, push, rag, ends] as const;

/** A text with one to four mutations. */
export function mutate(text: string, other: string, random: Random): string {
  let mutant = text;
  for (let times = 1 + random.below(4); times > 0; times--)
    mutant = random.pick(mutations)(mutant, random, other);
  return mutant;
}
