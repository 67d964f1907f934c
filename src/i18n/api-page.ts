import type { Language } from "../matrix/catalog/languages.ts";
import type { PluralForms } from "./format.ts";

/** The words of the page about the files for programs. */
export type ApiPageWords = {
  /** In the footer, and in titles. */
  readonly name: string;
  readonly title: string;
  readonly lead: string;
  readonly description: string;
  readonly files: {
    readonly title: string;
    readonly lead: string;
    readonly count: PluralForms;
  };
  readonly envelope: {
    readonly title: string;
    readonly lead: string;
  };
  readonly cell: {
    readonly title: string;
    readonly lead: (feature: string, configuration: string) => string;
    /** Before the fields that the example does not have. */
    readonly others: string;
  };
  readonly examples: {
    readonly title: string;
    readonly lead: string;
    readonly of: Readonly<Record<"list" | "cell" | "configuration" | "lifecycle", string>>;
    readonly prints: string;
    readonly host: string;
  };
  readonly sheets: {
    readonly title: string;
    readonly lead: string;
    readonly ways: readonly string[];
    readonly formula: string;
  };
  readonly commands: {
    readonly title: string;
    readonly lead: string;
    readonly of: Readonly<Record<"cell" | "configuration" | "compare" | "have", string>>;
  };
  readonly promise: { readonly title: string; readonly items: readonly string[] };
};

export const apiPage: Readonly<Record<Language, ApiPageWords>> = {
  en: {
    name: "API",
    title: "API: the facts for programs",
    lead: "Every fact on this site as JSON and as CSV. These are plain files: no key, no limit, and any page may read them.",
    description:
      "Every fact on this site as JSON and CSV: plain files without a key, described by OpenAPI and JSON Schema, with examples to copy.",
    files: {
      title: "Files",
      lead: "All of them are below this address. `index.json` says what can stand in the braces.",
      count: { one: "# file, for example", other: "# files, for example" },
    },
    envelope: {
      title: "The envelope",
      lead: "Every file of facts is an object with these fields.",
    },
    cell: {
      title: "A cell",
      lead: (feature, configuration) =>
        `One feature in one configuration; here, “${feature}” for ${configuration}. What is not known is left out: no value is ever \`null\`, and no field has two types.`,
      others: "Other cells also have:",
    },
    examples: {
      title: "Examples",
      lead: "Each prints what stands below it, from the files of today.",
      of: {
        list: "What files there are, with curl and jq",
        cell: "One cell, with curl and jq",
        configuration: "What needs a closer look in a configuration, in JavaScript",
        lifecycle: "What ends next, in PowerShell",
      },
      prints: "Prints",
      host: "HOST stands for the host of this site.",
    },
    sheets: {
      title: "Spreadsheets",
      lead: "Every matrix is also a CSV file, in UTF-8, with one fact in each row:",
      ways: [
        "Excel: Data, From Web, then the address.",
        "LibreOffice Calc: Sheet, External Links, then the address and Enter.",
        "Google Sheets: this formula in a cell.",
      ],
      formula: "Formula for Google Sheets",
    },
    commands: {
      title: "Command line",
      lead: "In a checkout of the project, these commands give the same answers in words; with `--json`, they print what the files have, in the same envelope.",
      of: {
        cell: "One cell",
        configuration: "All of a configuration, as JSON",
        compare: "Two configurations side by side",
        have: "Everything that some products can do together",
      },
    },
    promise: {
      title: "What stays",
      items: [
        "Within version 1, no field is removed or renamed, and none changes its type. Fields, values and files may be added: ignore what you do not know.",
        "Addresses last. What is renamed still answers at its old address, and what is removed leaves a note: what was known, until when, and why it went.",
        "Every file can be read from any origin (CORS) and without a key.",
        "Lifecycle states are those of the day that a file names. The site is built again regularly, so that they stay true.",
      ],
    },
  },
  fr: {
    name: "API",
    title: "API : les faits pour les programmes",
    lead: "Tous les faits de ce site en JSON et en CSV. Ce sont de simples fichiers : sans clé, sans limite, et lisibles depuis n’importe quelle page.",
    description:
      "Tous les faits de ce site en JSON et en CSV : de simples fichiers sans clé, décrits en OpenAPI et en JSON Schema, avec des exemples à copier.",
    files: {
      title: "Fichiers",
      lead: "Tous se trouvent sous cette adresse. `index.json` indique ce qui peut remplacer les accolades.",
      count: { one: "# fichier, par exemple", other: "# fichiers, par exemple" },
    },
    envelope: {
      title: "L’enveloppe",
      lead: "Chaque fichier de faits est un objet doté de ces champs.",
    },
    cell: {
      title: "Une cellule",
      lead: (feature, configuration) =>
        `Une fonctionnalité dans une configuration ; ici, « ${feature} » pour ${configuration}. Ce qui n’est pas connu est absent : aucune valeur n’est jamais \`null\`, et aucun champ n’a deux types.`,
      others: "D’autres cellules ont aussi :",
    },
    examples: {
      title: "Exemples",
      lead: "Chacun affiche ce qui figure en dessous, d’après les fichiers du jour.",
      of: {
        list: "Quels fichiers existent, avec curl et jq",
        cell: "Une cellule, avec curl et jq",
        configuration: "Ce qui demande attention dans une configuration, en JavaScript",
        lifecycle: "Ce qui prend fin en premier, en PowerShell",
      },
      prints: "Affiche",
      host: "HOST représente l’hôte de ce site.",
    },
    sheets: {
      title: "Tableurs",
      lead: "Chaque matrice existe aussi en fichier CSV, en UTF-8, avec un fait par ligne :",
      ways: [
        "Excel : Données, À partir du web, puis l’adresse.",
        "LibreOffice Calc : Feuille, Liens externes, puis l’adresse et Entrée.",
        "Google Sheets : cette formule dans une cellule.",
      ],
      formula: "Formule pour Google Sheets",
    },
    commands: {
      title: "Ligne de commande",
      lead: "Dans une copie du projet, ces commandes donnent les mêmes réponses en toutes lettres ; avec `--json`, elles affichent le contenu des fichiers, dans la même enveloppe.",
      of: {
        cell: "Une cellule",
        configuration: "Toute une configuration, en JSON",
        compare: "Deux configurations côte à côte",
        have: "Tout ce que permettent ensemble des produits",
      },
    },
    promise: {
      title: "Ce qui reste",
      items: [
        "Dans la version 1, aucun champ n’est retiré ni renommé, et aucun ne change de type. Des champs, des valeurs et des fichiers peuvent s’ajouter : ignorez ce que vous ne connaissez pas.",
        "Les adresses durent. Ce qui est renommé répond toujours à son ancienne adresse, et ce qui est retiré laisse une note : ce qui était connu, jusqu’à quand, et pourquoi.",
        "Tous les fichiers sont lisibles depuis toute origine (CORS) et sans clé.",
        "Les états du cycle de vie sont ceux du jour que le fichier indique. Le site est régulièrement reconstruit, afin qu’ils restent exacts.",
      ],
    },
  },
};
