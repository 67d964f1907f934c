import type { Language } from "../matrix/catalog/languages.ts";
import { formats } from "./format.ts";

/** The words of a matrix's table, of an opened cell and of copying one. `#` stands for what a script puts there. */
export type TableWords = {
  /** The button that opens the filters on a phone, the one that opens the legend, and the one that closes the filters. */
  readonly filter: string;
  readonly legend: string;
  readonly done: string;
  /** What to type, in a field that has no other label to be seen. */
  readonly words: string;
  readonly inSupport: string;
  /** The heading of the choices of lifecycle, and of those of support above them. */
  readonly today: string;
  readonly stated: string;
  /** How many values of one kind are asked for, where their names would be too long. */
  readonly several: string;
  readonly removeAll: string;
  readonly noCell: string;
  readonly noValue: string;
  readonly nearest: string;
  readonly dismiss: string;
  readonly conditions: (count: number) => string;
  readonly says: string;
  readonly vendor: string;
  readonly now: string;
  readonly more: string;
  readonly copy: {
    readonly label: string;
    readonly link: string;
    readonly ticket: string;
    readonly markdown: string;
    readonly done: string;
    readonly failed: string;
    readonly source: string;
    readonly quote: (words: string) => string;
  };
};

export const tableWords: Readonly<Record<Language, TableWords>> = {
  en: {
    filter: "Filter",
    legend: "Legend",
    done: "Show the table",
    words: "Feature or condition",
    inSupport: "In support only",
    today: "Today",
    stated: "As documented",
    several: "#: ##",
    removeAll: "Remove the filter #",
    noCell: "This table has no cell “#”.",
    noValue: "This table cannot be narrowed to “#”.",
    nearest: "Nearest:",
    dismiss: "Dismiss",
    conditions: (count) => formats.en.plural(count, { one: "on one condition", other: "on # conditions" }),
    says: "Says",
    vendor: "Vendor’s page",
    now: "Today",
    more: "Read more",
    copy: {
      label: "Copy",
      link: "Copy link",
      ticket: "Copy for a ticket",
      markdown: "Copy as Markdown",
      done: "Copied.",
      failed: "The browser did not allow copying. Copy it from here:",
      source: "Source",
      quote: (words) => `“${words}”`,
    },
  },
  fr: {
    filter: "Filtrer",
    legend: "Légende",
    done: "Voir le tableau",
    words: "Fonctionnalité, condition",
    inSupport: "Sous support seulement",
    today: "Aujourd’hui",
    stated: "D’après les documents",
    several: "# : ##",
    removeAll: "Retirer le filtre #",
    noCell: "Ce tableau n’a pas de cellule « # ».",
    noValue: "Ce tableau ne connaît pas « # ».",
    nearest: "Le plus proche :",
    dismiss: "Fermer",
    conditions: (count) => formats.fr.plural(count, { one: "à une condition", other: "à # conditions" }),
    says: "Source",
    vendor: "Page de l’éditeur",
    now: "Aujourd’hui",
    more: "À lire",
    copy: {
      label: "Copier",
      link: "Copier le lien",
      ticket: "Copier pour un ticket",
      markdown: "Copier en Markdown",
      done: "Copié.",
      failed: "Le navigateur n’a pas permis la copie. Copiez d’ici :",
      source: "Source",
      quote: (words) => `«\u202f${words}\u202f»`,
    },
  },
};
