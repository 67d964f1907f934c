import type { Language } from "../matrix/catalog/languages.ts";
import type { Decision, Dispute, Evidence, Support } from "../matrix/model/answers.ts";

/** The words for several statements about one thing. */
export type StatementWords = {
  /** Both sides of what nothing decides, as a phrase. */
  readonly differ: (sides: readonly string[]) => string;
  readonly dated: (what: string, date: string) => string;
  /** Beside an answer that holds although a source says otherwise. */
  readonly disagree: string;
  readonly disagreement: string;
  /** What sources disagree about, as a sentence. */
  readonly about: Readonly<Record<Dispute, string>>;
  readonly decides: Readonly<Record<Decision, string>>;
  readonly holds: string;
  /** The name of a statement about another configuration, or in another table. */
  readonly saidOf: (configuration: string | undefined, matrix: string | undefined) => string;
  /** Where nobody has said yet what one would ask the vendor. */
  readonly question: string;
  readonly history: string;
  /** Before the title of the page whose versions said it. */
  readonly versions: string;
  readonly undated: string;
  /** From one date to another. */
  readonly span: (first: string, last: string) => string;
  /** Where there is room for a year alone. */
  readonly lastStatedIn: (year: string | undefined) => string;
  readonly lastStated: (date: string | undefined) => string;
  readonly lastStatedTitle: string;
  readonly lastStatedMeans: string;
  readonly evidence: string;
  readonly evidences: Readonly<Record<Evidence, string>>;
  readonly whole: {
    readonly title: string;
    readonly answer: Readonly<Record<Support | "lapsed", string>>;
    /** The same in fewer words, where those are too many for the head of a column. */
    readonly brief: Readonly<Partial<Record<Support, string>>>;
    /** Of a cell's own page: what is stated of all of its configuration. */
    readonly cell: Readonly<Record<Support | "lapsed", string>>;
    /** Between the answer and the titles of the pages that give it. */
    readonly says: string;
  };
  /** Below a table: the configurations that it leaves out. */
  readonly silent: string;
  /** Before those of one row, and between rows. */
  readonly of: (member: string) => string;
  readonly row: string;
};

export const statements: Readonly<Record<Language, StatementWords>> = {
  en: {
    differ: (sides) => `sources differ: ${sides.join("; ")}`,
    dated: (what, date) => `${what} (${date})`,
    disagree: "sources disagree",
    disagreement: "Where sources disagree",
    about: {
      answer: "Sources disagree about whether it works.",
      service: "Sources disagree about what serves it.",
      condition: "Sources disagree about what it needs.",
    },
    decides: {
      newer: "The newer statement holds.",
      narrower: "The narrower statement holds.",
      "newer-and-narrower": "The newer statement, which is also the narrower one, holds.",
      open: "Nothing decides between them.",
    },
    holds: "holds",
    saidOf: (configuration, matrix) =>
      [
        ...(configuration === undefined ? [] : [`of ${configuration}`]),
        ...(matrix === undefined ? [] : [`in “${matrix}”`]),
      ].join(", "),
    question: "All disagreements",
    history: "History",
    versions: "Versions of",
    undated: "undated",
    span: (first, last) => `${first} to ${last}`,
    lastStatedIn: (year) => (year === undefined ? "last stated earlier" : `last stated ${year}`),
    lastStated: (date) => `Last stated ${date ?? "in a version without a date"}`,
    lastStatedTitle: "Last stated",
    lastStatedMeans: "Later versions of the page no longer speak of it, which is not a “no”.",
    evidence: "Evidence",
    evidences: {
      prose: "stated in prose",
      table: "stated in a table",
      "several-origins": "several origins agree",
    },
    whole: {
      title: "The configuration as a whole",
      answer: {
        supported: "Supported together",
        conditional: "Supported together, with conditions",
        lapsed: "Was supported together",
        "sources-differ": "Sources differ about the whole",
        unsupported: "Not supported together",
        "not-applicable": "Does not apply together",
      },
      brief: { conditional: "Together, with conditions" },
      cell: {
        supported: "The whole configuration is documented as supported.",
        conditional: "The whole configuration is documented as supported, with conditions.",
        lapsed: "The whole configuration was documented as supported.",
        "sources-differ": "Sources differ about the whole configuration.",
        unsupported: "The whole configuration is documented as not supported.",
        "not-applicable": "The whole configuration is documented as one that does not arise.",
      },
      says: ", says ",
    },
    silent: "Not in this table, since no document speaks of them:",
    of: (member) => `${member} with `,
    row: "; ",
  },
  fr: {
    differ: (sides) => `les sources divergent : ${sides.join(" ; ")}`,
    dated: (what, date) => `${what} (${date})`,
    disagree: "sources en désaccord",
    disagreement: "Où les sources se contredisent",
    about: {
      answer: "Les sources se contredisent sur la prise en charge.",
      service: "Les sources se contredisent sur le service qui l’assure.",
      condition: "Les sources se contredisent sur les conditions.",
    },
    decides: {
      newer: "L’énoncé le plus récent l’emporte.",
      narrower: "L’énoncé le plus précis l’emporte.",
      "newer-and-narrower": "L’énoncé le plus récent, qui est aussi le plus précis, l’emporte.",
      open: "Rien ne permet de trancher.",
    },
    holds: "l’emporte",
    saidOf: (configuration, matrix) =>
      [
        ...(configuration === undefined ? [] : [`au sujet de ${configuration}`]),
        ...(matrix === undefined ? [] : [`dans « ${matrix} »`]),
      ].join(", "),
    question: "Tous les désaccords",
    history: "Historique",
    versions: "Versions de",
    undated: "sans date",
    span: (first, last) => `${first} ${/^\d+(?:er)? /.test(last) ? "au" : "à"} ${last}`,
    lastStatedIn: (year) => (year === undefined ? "plus mentionné" : `plus mentionné après ${year}`),
    lastStated: (date) => `Dernière mention : ${date ?? "dans une version sans date"}`,
    lastStatedTitle: "Dernière mention",
    lastStatedMeans: "Les versions suivantes de la page n’en parlent plus, ce qui n’est pas un « non ».",
    evidence: "Nature de l’énoncé",
    evidences: {
      prose: "énoncé dans le texte",
      table: "énoncé dans un tableau",
      "several-origins": "plusieurs origines concordent",
    },
    whole: {
      title: "La configuration dans son ensemble",
      answer: {
        supported: "Pris en charge ensemble",
        conditional: "Pris en charge ensemble, sous conditions",
        lapsed: "Était pris en charge ensemble",
        "sources-differ": "Sources divergentes sur l’ensemble",
        unsupported: "Non pris en charge ensemble",
        "not-applicable": "Sans objet ensemble",
      },
      brief: { conditional: "Ensemble, sous conditions" },
      cell: {
        supported: "La configuration entière est documentée comme prise en charge.",
        conditional: "La configuration entière est documentée comme prise en charge, sous conditions.",
        lapsed: "La configuration entière était documentée comme prise en charge.",
        "sources-differ": "Les sources divergent sur la configuration entière.",
        unsupported: "La configuration entière est documentée comme non prise en charge.",
        "not-applicable": "La configuration entière est documentée comme sans objet.",
      },
      says: ", selon ",
    },
    silent: "Absentes de ce tableau, car aucun document n’en parle :",
    of: (member) => `${member} avec `,
    row: " ; ",
  },
};
