import type { Language } from "../matrix/catalog/languages.ts";

/** The words of files for spreadsheets, and of what saves them. `#` stands for what a script puts there. */
export type CsvWords = {
  /** The heads of the columns of facts, in their order; those of the axes stand behind the configuration. */
  readonly facts: {
    readonly matrixId: string;
    readonly cellId: string;
    readonly matrix: string;
    readonly configuration: string;
    readonly feature: string;
    readonly group: string;
    readonly answer: string;
    readonly stated: string;
    readonly conditions: string;
    readonly services: string;
    readonly sources: string;
    readonly sourceAddresses: string;
    readonly origins: string;
    readonly originDates: string;
    readonly evidence: string;
    readonly checked: string;
    readonly lifecycle: string;
    readonly lifecycleOf: string;
    readonly since: string;
    readonly until: string;
    readonly lapsesOn: string;
    readonly remarks: string;
    readonly unknown: string;
    readonly asOf: string;
    readonly address: string;
  };
  /** The heads of the columns of dates. */
  readonly dates: {
    readonly id: string;
    readonly thing: string;
    readonly kind: string;
    readonly state: string;
    readonly event: string;
    readonly date: string;
    readonly end: string;
    readonly text: string;
    readonly source: string;
    readonly sourceAddress: string;
    readonly sourceDate: string;
    readonly successors: string;
    readonly note: string;
    readonly asOf: string;
    readonly address: string;
  };
  /** A document and the section of it. */
  readonly section: (document: string, section: string) => string;
  readonly save: {
    readonly seen: string;
    /** Of a whole file, where there are no scripts; before the names of several. */
    readonly whole: string;
    readonly wholeOf: string;
    /** What has been saved beside what is in view, where a screen has no room for all columns, or groups are folded. */
    readonly beyond: string;
    readonly saved: { readonly one: string; readonly other: string };
    readonly nothing: string;
    readonly failed: string;
  };
};

export const csvWords: Readonly<Record<Language, CsvWords>> = {
  en: {
    facts: {
      matrixId: "Matrix ID",
      cellId: "Cell ID",
      matrix: "Matrix",
      configuration: "Configuration",
      feature: "Feature",
      group: "Group",
      answer: "Answer",
      stated: "As stated",
      conditions: "Conditions",
      services: "Served by",
      sources: "Sources",
      sourceAddresses: "Source addresses",
      origins: "Vendor’s pages",
      originDates: "Dates of the vendor’s pages",
      evidence: "Evidence",
      checked: "Checked on",
      lifecycle: "Lifecycle",
      lifecycleOf: "Lifecycle of",
      since: "Lifecycle since",
      until: "Lifecycle until",
      lapsesOn: "No longer holds from",
      remarks: "Remarks",
      unknown: "Unknown names",
      asOf: "As of",
      address: "Address",
    },
    dates: {
      id: "ID",
      thing: "Product, service or feature",
      kind: "Kind",
      state: "State",
      event: "Event",
      date: "Date",
      end: "To",
      text: "Announcement",
      source: "Source",
      sourceAddress: "Source address",
      sourceDate: "Date of the source",
      successors: "Successors",
      note: "Note",
      asOf: "As of",
      address: "Address",
    },
    section: (document, section) => `${document}, “${section}”`,
    save: {
      seen: "Download what you see (CSV)",
      whole: "Download as CSV",
      wholeOf: "Download as CSV:",
      beyond: "The file has all columns and groups that the filters leave, even those out of view.",
      saved: { one: "# row saved as ##.", other: "# rows saved as ##." },
      nothing: "There is nothing to save: the filters leave no row.",
      failed: "Could not be loaded. Try again.",
    },
  },
  fr: {
    facts: {
      matrixId: "Identifiant de la matrice",
      cellId: "Identifiant de la cellule",
      matrix: "Matrice",
      configuration: "Configuration",
      feature: "Fonctionnalité",
      group: "Groupe",
      answer: "Réponse",
      stated: "D’après les documents",
      conditions: "Conditions",
      services: "Assuré par",
      sources: "Sources",
      sourceAddresses: "Adresses des sources",
      origins: "Pages de l’éditeur",
      originDates: "Dates des pages de l’éditeur",
      evidence: "Nature de l’énoncé",
      checked: "Vérifié le",
      lifecycle: "Cycle de vie",
      lifecycleOf: "Cycle de vie de",
      since: "Cycle de vie depuis",
      until: "Cycle de vie jusqu’à",
      lapsesOn: "Ne vaut plus à partir du",
      remarks: "Remarques",
      unknown: "Noms inconnus",
      asOf: "État au",
      address: "Adresse",
    },
    dates: {
      id: "Identifiant",
      thing: "Produit, service ou fonctionnalité",
      kind: "Type",
      state: "État",
      event: "Événement",
      date: "Date",
      end: "Au",
      text: "Annonce",
      source: "Source",
      sourceAddress: "Adresse de la source",
      sourceDate: "Date de la source",
      successors: "Successeurs",
      note: "Remarque",
      asOf: "État au",
      address: "Adresse",
    },
    section: (document, section) => `${document}, «\u202f${section}\u202f»`,
    save: {
      seen: "Télécharger ce qui est affiché (CSV)",
      whole: "Télécharger en CSV",
      wholeOf: "Télécharger en CSV\u202f:",
      beyond:
        "Le fichier contient toutes les colonnes et tous les groupes que laissent les filtres, même hors de vue.",
      saved: { one: "# ligne enregistrée dans ##.", other: "# lignes enregistrées dans ##." },
      nothing: "Il n’y a rien à enregistrer\u202f: les filtres ne laissent aucune ligne.",
      failed: "Échec du chargement. Réessayez.",
    },
  },
};
