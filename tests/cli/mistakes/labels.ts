import { edit, type Mistake } from "./mistake.ts";

/** Mistakes in the labels and cells of tables. */
export const labels: readonly Mistake[] = [
  {
    name: "a header is misspelt",
    changes: [edit("docs/en/calls.md", "| Fabrikam Mail Online |", "| Fabrikam Mail Onlin |")],
    says: "docs/en/calls.md:20:92 warning unknown-placement The catalog has no placement “Fabrikam Mail Onlin”",
    hint: "Did you mean “Fabrikam Mail Online”? Otherwise add it, or an alias, to the products of the catalog.",
  },
  {
    name: "the label of a row is misspelt",
    changes: [edit("docs/en/calls.md", "**Fabrikam Voice Online**", "**Fabrikam Voice Onlnie**")],
    says: "docs/en/calls.md:24:5 warning unknown-server The catalog has no server “Fabrikam Voice Onlnie”",
    hint: "Did you mean “Fabrikam Voice Online”? Otherwise add it, or an alias, to the products of the catalog.",
  },
  {
    name: "two columns have one header",
    changes: [
      edit(
        "docs/en/calls.md",
        "| Fabrikam Mail Server 2013 | Fabrikam Mail Online |",
        "| Fabrikam Mail Online | Fabrikam Mail Online |",
      ),
    ],
    says: "docs/en/calls.md:20:87 warning repeated-label “Fabrikam Mail Online” is used as a label twice here, and 3 cells are stated under both",
    hint: "Correct the label that is wrong. If both are right, combine their cells under one of them.",
  },
  {
    name: "two columns of answers have one header",
    changes: [
      edit("docs/en/apps.md", "| Fabrikam Desk | Fabrikam Pocket |", "| Fabrikam Desk | Fabrikam Desk   |"),
    ],
    says: "docs/en/apps.md:17:32 warning repeated-label “Fabrikam Desk” is used as a label twice here, and 2 cells are stated under both",
    hint: "Correct the label that is wrong. If both are right, combine their cells under one of them.",
  },
  {
    name: "two rows have one label",
    changes: [edit("docs/en/calls.md", "**Fabrikam Voice Online**", "**Fabrikam Voice Server 2013**")],
    says: "docs/en/calls.md:24:5 warning repeated-label “Fabrikam Voice Server 2013” is used as a label twice here, and 2 cells are stated under both",
    hint: "Correct the label that is wrong. If both are right, combine their cells under one of them.",
  },
  {
    name: "a feature is misspelt in a cell",
    changes: [
      edit("docs/en/calls.md", "| Voice mail <br/> Not supported. |", "| Voice mial <br/> Not supported. |"),
    ],
    says: "docs/en/calls.md:22:36 error unplaced-text “Voice mial” does not belong to a feature",
    hint: "Did you mean “Voice mail”? Otherwise add it, or an alias, to the features of the catalog.",
  },
  {
    name: "a feature is misspelt in a table of answers",
    changes: [edit("docs/en/apps.md", "| Ring tones |", "| Rign tones |")],
    says: "docs/en/apps.md:20:3 warning unknown-feature The catalog has no feature “Rign tones”",
    hint: "Did you mean “Ring tones”? Otherwise add it, or an alias, to the features of the catalog.",
  },
  {
    name: "a word of a condition is misspelt",
    changes: [edit("docs/en/calls.md", "Requires Fabrikam Desk", "Reqires Fabrikam Desk")],
    says: "docs/en/calls.md:22:100 error unclear-text “Reqires Fabrikam Desk.” was not understood, so what it is about is not listed",
    hint: "Did you mean “Requires” instead of “Reqires”?",
  },
  {
    name: "a word of a footnote is misspelt",
    changes: [edit("docs/en/calls.md", "Requires Fabrikam Pocket", "Reqires Fabrikam Pocket")],
    says: "docs/en/calls.md:27:14 error unclear-text “Reqires Fabrikam Pocket.” was not understood, so what it is about is not listed",
    hint: "Did you mean “Requires” instead of “Reqires”?",
  },
  {
    name: "an answer of two words is misspelt",
    changes: [edit("docs/en/calls.md", "Not supported.", "Not suported.")],
    says: "docs/en/calls.md:22:53 error unclear-text “Not suported.” was not understood, so what it is about is not listed",
    hint: "Did you mean “supported” instead of “suported”?",
  },
  {
    name: "an answer of one word is misspelt",
    changes: [edit("docs/en/apps.md", "| Yes           | No  ", "| Yse           | No  ")],
    says: "docs/en/apps.md:20:16 error unclear-text “Yse” was not understood, so what it is about is not listed",
    hint: "Did you mean “Yes” instead of “Yse”?",
  },
  {
    name: "the product of a condition is misspelt",
    changes: [edit("docs/en/calls.md", "Requires Fabrikam Desk", "Requires Fabrikam Dekc")],
    says: "docs/en/calls.md:22:109 warning unknown-product The catalog has no product “Fabrikam Dekc”",
    hint: "Did you mean “Fabrikam Desk”? Otherwise add it, or an alias, to the products of the catalog.",
  },
  {
    name: "a condition names a release that is unknown",
    changes: [
      edit(
        "docs/en/calls.md",
        "| Voice mail | Voice mail <br/> Requires Fabrikam Desk.",
        "| Voice mail | Voice mail <br/> Requires Fabrikam Mail Server 2016.",
      ),
    ],
    says: "docs/en/calls.md:22:109 warning unknown-product The catalog has no product “Fabrikam Mail Server 2016”",
    hint: "Did you mean “Fabrikam Mail Server 2010” or “Fabrikam Mail Server 2013”? Otherwise add it, or an alias, to the products of the catalog.",
  },
  {
    name: "a cell is stated twice",
    changes: [
      edit(
        "docs/en/calls.md",
        "| Call history              | Voice mail           |",
        "| Call history <br/> Call history | Voice mail           |",
      ),
    ],
    says: "docs/en/calls.md:24:83 warning duplicate-statement call-history for voice-online with mail-server-2013 is already stated in docs/en/calls.md:24",
    hint: "State it once; join the conditions.",
  },
  {
    name: "a cell is stated twice, and not alike",
    changes: [
      edit(
        "docs/en/calls.md",
        "| Call history              | Voice mail           |",
        "| Call history <br/> Call history <br/> Not supported. | Voice mail           |",
      ),
    ],
    says: "docs/en/calls.md:24:83 warning contradiction This contradicts docs/en/calls.md:24 about call-history for voice-online with mail-server-2013: unsupported here, supported there",
    hint: "Find out which one is right, and fix the other.",
  },
  {
    name: "a cell says no and yes",
    changes: [edit("docs/en/calls.md", "<br/> Not supported. |", "<br/> Not supported. Supported. |")],
    says: "docs/en/calls.md:22:68 error two-answers “Supported.” contradicts the answer before it",
    hint: "Keep the answer that is right.",
  },
  {
    name: "a table of answers says yes and no in one cell",
    changes: [edit("docs/en/apps.md", "| Yes           | No  ", "| Yes. No.      | No  ")],
    says: "docs/en/apps.md:20:21 error two-answers “No.” contradicts the answer before it",
    hint: "Keep the answer that is right.",
  },
  {
    name: "a condition cannot hold for its column",
    changes: [
      edit(
        "docs/en/calls.md",
        "| Voice mail | Voice mail <br/> Requires Fabrikam Desk.",
        "| Voice mail <br/> Requires Fabrikam Mail Server 2010. | Voice mail <br/> Requires Fabrikam Desk.",
      ),
    ],
    says: "docs/en/calls.md:22:70 warning impossible-condition “Requires Fabrikam Mail Server 2010.” cannot hold for “Fabrikam Mail Server 2013”",
    hint: "Move the statement to the configuration that it is about, or say that it does not work here.",
  },
  {
    name: "a feature stands in the table of another matrix",
    changes: [
      edit(
        "docs/en/calls.md",
        "| Call history              | Voice mail           |",
        "| Ring tones                | Voice mail           |",
      ),
    ],
    says: "docs/en/calls.md:24:64 warning not-in-matrix “Ring tones” is not among the features of the matrix calls",
    hint: "Add ring-tones to the features of calls in the catalog, or fix the label.",
  },
  {
    name: "a feature was taken out of its matrix",
    changes: [
      edit(
        "catalog/matrices.yaml",
        "features: [voice-mail, call-recording, call-history]",
        "features: [voice-mail, call-recording]",
      ),
    ],
    says: "docs/en/calls.md:24:64 warning not-in-matrix “Call history”, named in 4 places, is not among the features of the matrix calls",
    hint: "Add call-history to the features of calls in the catalog, or fix the label.",
  },
  {
    name: "a server was taken out of its matrix",
    changes: [
      edit(
        "catalog/matrices.yaml",
        "servers: [voice-server-2013, voice-online]",
        "servers: [voice-server-2013]",
      ),
    ],
    says: "docs/en/calls.md:24:5 warning not-in-matrix “Fabrikam Voice Online”, named in 2 places, is not among the servers of the matrix calls",
    hint: "Add voice-online to the servers of calls in the catalog, or fix the label.",
  },
];
