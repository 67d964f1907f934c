import type { InputFile } from "../../src/matrix/model/matrices.ts";

/** Words of no meaning to any matrix, as most pages of a documentation set have. */
const words =
  "the a of and to in with for when if this that each server service user setting value file folder command option port network request response account policy certificate update version device driver package module cluster node storage backup restore deploy install configure start stop enable disable check verify open close select choose create delete list show name path key token role group member default required optional example section page table".split(
    " ",
  );

/** Names that the catalog of the tests has, as pages about the same products speak of them. */
const names = ["Exchange Online", "Lync Server 2013", "Skype for Business Online", "voice mail", "Outlook"];

/** Numbers that look random and are the same in every run (a linear congruential generator). */
function numbers(seed: number): (below: number) => number {
  let state = seed * 2654435761 + 1;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Numbers = ReturnType<typeof numbers>;

const times = (count: number, make: (at: number) => string, between = "\n"): string =>
  Array.from({ length: count }, (_, at) => make(at)).join(between);

const word = (next: Numbers): string => words[next(words.length)] ?? "";

/** What stands among plain words, each once in forty. */
const uncommon: readonly ((next: Numbers) => string)[] = [
  (next) => names[next(names.length)] ?? "",
  (next) => `\`${word(next)}-${word(next)}\``,
  (next) => `[${word(next)} ${word(next)}](../${word(next)}/${word(next)}.md)`,
  (next) => `**${word(next)} ${word(next)}**`,
  (next) => (next(8) === 0 ? `${word(next)}@example.org` : word(next)),
];

const phrase = (next: Numbers, length: number): string =>
  times(length, () => uncommon[next(40)]?.(next) ?? word(next), " ");

const sentence = (next: Numbers): string => `${phrase(next, 6 + next(14))}.`;

const blocks: readonly ((next: Numbers) => string)[] = [
  (next) => times(2 + next(4), () => sentence(next), next(2) === 0 ? " " : "\n"),
  (next) => times(2 + next(4), () => sentence(next), " "),
  (next) => times(3 + next(5), () => `- ${sentence(next)}`),
  (next) => times(2 + next(4), () => `- **${phrase(next, 2)}**: ${sentence(next)}`),
  (next) => times(2 + next(4), (at) => `${at + 1}. ${sentence(next)}`),
  (next) => `\`\`\`sh\n${times(2 + next(8), () => `${word(next)} --${word(next)} ${word(next)}`)}\n\`\`\``,
  (next) => `> [!NOTE]\n> ${sentence(next)}`,
  (next) => tableOf(next, 2 + next(3), 3 + next(12)),
  (next) => htmlTable(next, 2 + next(3), 3 + next(5)),
  (next) => `<div class="note">\n\n${sentence(next)}\n\n</div>`,
];

function tableOf(next: Numbers, columns: number, rows: number): string {
  const row = (): string => `| ${times(columns, () => phrase(next, 1 + next(6)), " | ")} |`;
  return `${row()}\n|${" --- |".repeat(columns)}\n${times(rows, row)}`;
}

const htmlTable = (next: Numbers, columns: number, rows: number): string =>
  `<table>\n${times(
    rows,
    () => `<tr>\n${times(columns, () => `<td>${phrase(next, 1 + next(6))}</td>`)}\n</tr>`,
  )}\n</table>`;

/** A matrix that can be read, on every fiftieth page. */
const matrix =
  "| | Exchange Online | Exchange on-premises |\n| - | - | - |\n| Lync Server 2013 | Voice mail <br/> Requires Exchange 2013. | Archiving |";

function page(at: number): string {
  const next = numbers(at);
  const sections = times(
    2 + next(5),
    () =>
      `## ${phrase(next, 2 + next(4))}\n\n${times(1 + next(5), () => blocks[next(blocks.length)]?.(next) ?? "", "\n\n")}`,
    "\n\n",
  );
  const matter = `---\ntitle: Page ${at}\nms.date: 0${1 + next(9)}/1${next(10)}/2024\n---\n\n`;
  return `${matter}# Page ${at}\n\n${sentence(next)}\n\n${sections}\n${at % 50 === 0 ? `\n${matrix}\n` : ""}`;
}

/** A documentation set about many things, the same in every run: a file for each page, a hundred to a folder. */
export const documentation = (pages: number): InputFile[] =>
  Array.from({ length: pages }, (_, at) => ({
    path: `part-${Math.floor(at / 100)}/page-${at}.md`,
    text: page(at),
  }));
