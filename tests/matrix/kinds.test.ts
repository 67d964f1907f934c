import { describe, expect, test } from "vitest";
import { linesOf } from "../support/facts.ts";
import { readText } from "../support/reading.ts";

const columns =
  "| | Exchange on-premises + Lync Server 2013 | Exchange Online + Lync Server 2013 |\n| - | - | - |";
const sides = "| | Exchange on-premises | Exchange Online |\n| - | - | - |";
const [premises, online] = ["lync-server-2013.exchange-on-premises", "lync-server-2013.exchange-online"];

type Case = {
  readonly name: string;
  readonly text: string;
  readonly cells: readonly string[];
  readonly codes: readonly string[];
};

/** Kinds of faults that readers of published tables have, each with what is right. */
const cases: readonly Case[] = [
  {
    name: "words that are no answer are reported, and nothing is known of what they stand for",
    text: `${columns}\n| Voice mail | Under evaluation | Rarely |\n| Archiving | Soon | … |`,
    cells: [],
    codes: ["unclear-text", "unclear-text", "unclear-text", "unclear-text"],
  },
  {
    name: "a digit glued to an answer is a mark where there is a note for it",
    text: `${columns}\n| Meeting delegation | Y2 | N1 |\n\n1 Since the spring of 2015.\n\n2 For users in the same forest.`,
    cells: [
      `meeting-delegation.${premises} conditional; restriction [] For users in the same forest.`,
      `meeting-delegation.${online} unsupported; restriction [] Since the spring of 2015.`,
    ],
    codes: [],
  },
  {
    name: "a lone X among blanks is a tick",
    text: `What is on offer is marked.\n\n${columns}\n| Voice mail | | x |\n| Meeting delegation | x | |`,
    cells: [`voice-mail.${online} supported`, `meeting-delegation.${premises} supported`],
    codes: [],
  },
  {
    name: "the language is known from the words of a document that does not say it",
    text: `# Ce qui fonctionne\n\n${sides}\n| Lync Server 2013 | Archivage <br/> N’est pas disponible. | Messagerie vocale <br/> Exchange 2013 est requis. |`,
    cells: [
      `archiving.${premises} unsupported`,
      `voice-mail.${online} conditional; requires [exchange-server-2013] Exchange 2013 est requis.`,
    ],
    codes: [],
  },
  {
    name: "an alternative that the catalog lacks is kept as one, and reported",
    text: `${sides}\n| Lync Server 2013 | | Voice mail <br/> Needs Exchange 2013 or Fabrikam Mail. |`,
    cells: [
      `voice-mail.${online} conditional; requires [exchange-server-2013, fabrikam-mail] Needs Exchange 2013 or Fabrikam Mail.`,
    ],
    codes: ["unknown-product"],
  },
  {
    name: "the noun behind two names is that of both",
    text: `${sides}\n| Skype for Business Online | | Archiving <br/> Needs a Lync 2010 or Lync Server 2013 client |`,
    cells: [
      "archiving.skype-for-business-online.exchange-online conditional; requires [lync-2010-client, lync-2013-client] Needs a Lync 2010 or Lync Server 2013 client",
    ],
    codes: [],
  },
  {
    name: "a product that something is moved from or to is not what is excluded",
    text: `${sides}\n| Lync Server 2013 | Archiving <br/> Switching from Exchange 2010 to Exchange 2013 is not supported. | |`,
    cells: [
      `archiving.${premises} conditional; restriction [] Switching from Exchange 2010 to Exchange 2013 is not supported.`,
    ],
    codes: [],
  },
  {
    name: "circled digits and those of dingbat fonts are marks of notes",
    text: `${columns}\n| Archiving | ✔ ② | Yes&#x2777; |\n\n② Lync Server 2013 only.\n\n&#x2777; Requires Exchange 2013.`,
    cells: [
      `archiving.${premises} supported; only [lync-server-2013] Lync Server 2013 only.`,
      `archiving.${online} conditional; requires [exchange-server-2013] Requires Exchange 2013.`,
    ],
    codes: [],
  },
  {
    name: "words of a no behind a feature are a no, and no feature of their own",
    text: `${sides}\n| Lync Server 2013 | Archiving <br/> Discontinued. | Voice mail <br/> No longer offered. |`,
    cells: [`archiving.${premises} unsupported`, `voice-mail.${online} unsupported`],
    codes: [],
  },
  {
    name: "a no in a column of notes is one, and what was only tried says nothing",
    text: "**Lync Server 2013 and Exchange Online**\n\n| Feature | Notes |\n| - | - |\n| Archiving | Withdrawn in 2018. |\n| Voice mail | Never tried |",
    cells: [`archiving.${online} unsupported`],
    codes: ["unclear-text"],
  },
  {
    name: "a picture without words is reported, and one called a cross is a no with its note",
    text: `${columns}\n| Archiving | ![](yes.svg) | ![red cross](no.svg) ¹ |\n| Voice mail | Yes | ![tick](yes.svg) |\n\n¹ For users in the same forest.`,
    cells: [
      `archiving.${online} unsupported; restriction [] For users in the same forest.`,
      `voice-mail.${premises} supported`,
      `voice-mail.${online} supported`,
    ],
    codes: ["picture-without-words"],
  },
  {
    name: "a table turned round is read with the server that its heading names",
    text: "## Users on Lync Server 2013\n\n| Mailbox in | Archiving | Voice mail |\n| - | - | - |\n| Exchange Online | No | Yes |\n| Exchange on-premises | Yes | Yes |",
    cells: [
      `archiving.${online} unsupported`,
      `voice-mail.${online} supported`,
      `archiving.${premises} supported`,
      `voice-mail.${premises} supported`,
    ],
    codes: [],
  },
];

describe("of kinds of faults:", () => {
  test.each(cases)("$name", ({ text, cells, codes }) => {
    const result = readText(`${text}\n`);
    expect(linesOf(result).toSorted()).toEqual(cells.toSorted());
    expect(result.diagnostics.flatMap(({ severity, code }) => (severity === "note" ? [] : [code]))).toEqual(
      codes,
    );
  });
});
