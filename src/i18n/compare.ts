import type { Language } from "../matrix/catalog/languages.ts";
import type { PluralForms } from "./format.ts";

/** A text about two sides, and the same about three or four. */
type Sides = readonly [two: string, more: string];

/** Words for the browser, as plain text: `#` stands for a number or a name, `##` for another one. */
export type CompareWords = {
  readonly title: string;
  readonly lead: string;
  /** What choosing leads to, below the choosers. */
  readonly coming: string;
  readonly description: string;
  /** Leads from a configuration to its comparison. */
  readonly with: string;
  /** What could not be loaded, where nothing of it could. */
  readonly it: string;
  readonly pairs: string;
  readonly pairsLead: string;
  readonly products: string;
  readonly productsLead: string;
  readonly choose: string;
  readonly show: string;
  readonly setup: string;
  readonly browser: {
    readonly loading: string;
    readonly sides: readonly [first: string, second: string, third: string, fourth: string];
    readonly choose: string;
    readonly chooseMore: string;
    readonly add: readonly [third: string, fourth: string];
    readonly remove: string;
    /** What the sides have in common, and what tells them apart. */
    readonly about: string;
    /** The first of several names, where there is no room for all of them. */
    readonly others: string;
    readonly differ: PluralForms;
    readonly same: { readonly two: PluralForms; readonly more: PluralForms };
    readonly partial: { readonly two: PluralForms; readonly more: PluralForms };
    readonly groups: {
      readonly differing: string;
      readonly partial: Sides;
      readonly same: Sides;
      readonly silent: Sides;
    };
    readonly together: string;
    readonly configurations: PluralForms;
    readonly noConfiguration: string;
    readonly silent: string;
    readonly met: string;
    readonly sideBySide: string;
    readonly change: string;
    readonly csv: string;
    readonly print: string;
    readonly failed: string;
    readonly missing: string;
    readonly retry: string;
    readonly slips: {
      readonly unknown: string;
      readonly unmatched: string;
      readonly doubled: string;
      readonly missing: string;
      readonly excess: string;
      readonly nearest: string;
    };
  };
};

export const compare: Readonly<Record<Language, CompareWords>> = {
  en: {
    title: "Compare configurations",
    lead: "Two to four configurations side by side, differences first; or everything that your products can do together.",
    coming:
      "With two chosen, their differences come first, each answer with its conditions and what has ended; a third and a fourth can join them.",
    description:
      "Two to four configurations side by side, differences first, with conditions, lifecycle and sources; or all that your products can do together.",
    with: "Compare with…",
    it: "The comparison",
    pairs: "All configurations",
    pairsLead: "Each leads to everything that the documents say about it.",
    products: "What do you have?",
    productsLead: "Choose what you run, and see every configuration among it as one report.",
    choose: "Choose products",
    show: "Show the report",
    setup: "All that my setup can do",
    browser: {
      loading: "Loading…",
      sides: ["First configuration", "Second configuration", "Third configuration", "Fourth configuration"],
      choose: "Choose…",
      chooseMore: "Choose what to compare.",
      add: ["Add a third", "Add a fourth"],
      remove: "Remove #",
      about: "#: ##",
      others: "# and ## others",
      differ: { one: "# feature differs", other: "# features differ" },
      same: {
        two: { one: "# is the same on both sides", other: "# are the same on both sides" },
        more: { one: "# is the same on all sides", other: "# are the same on all sides" },
      },
      partial: {
        two: { one: "# is listed on one side only", other: "# are listed on one side only" },
        more: { one: "# is not listed on every side", other: "# are not listed on every side" },
      },
      groups: {
        differing: "Where they differ",
        partial: ["Listed on one side only", "Not listed on every side"],
        same: ["The same on both sides", "The same on all sides"],
        silent: ["Listed on neither side", "Listed on no side"],
      },
      together: "What # can do together",
      configurations: { one: "# configuration among them", other: "# configurations among them" },
      noConfiguration:
        "No configuration is made of these products alone. Add where users are homed, and where mail or documents are.",
      silent: "Not listed:",
      met: "among yours",
      sideBySide: "Compare them side by side",
      change: "Change the choice",
      csv: "CSV",
      print: "Print",
      failed: "# could not be loaded. Check your connection, then try again.",
      missing: "# is no longer there. Reload the page, or choose another configuration.",
      retry: "Try again",
      slips: {
        unknown: "“#” in the address is not a product on this site.",
        unmatched: "“#” in the address is no configuration: it needs one member of each axis.",
        doubled: "“#” is in the address twice and counts once.",
        missing: "“#” in the address has no value.",
        excess: "“#” in the address means nothing here.",
        nearest: "Nearest:",
      },
    },
  },
  fr: {
    title: "Comparer des configurations",
    lead: "De deux à quatre configurations côte à côte, les différences d’abord ; ou tout ce que vos produits savent faire ensemble.",
    coming:
      "Dès que deux sont choisies, leurs différences viennent en premier, chaque réponse avec ses conditions et ce qui a pris fin ; une troisième et une quatrième peuvent s’y ajouter.",
    description:
      "De deux à quatre configurations côte à côte, les différences d’abord, avec conditions et sources ; ou tout ce que permettent vos produits.",
    with: "Comparer avec…",
    it: "la comparaison",
    pairs: "Toutes les configurations",
    pairsLead: "Chacune mène à tout ce que les documents en disent.",
    products: "De quoi disposez-vous ?",
    productsLead:
      "Choisissez vos produits pour voir en un seul rapport toutes les configurations qu’ils forment.",
    choose: "Choisir des produits",
    show: "Afficher le rapport",
    setup: "Tout ce que permet mon environnement",
    browser: {
      loading: "Chargement…",
      sides: [
        "Première configuration",
        "Deuxième configuration",
        "Troisième configuration",
        "Quatrième configuration",
      ],
      choose: "Choisir…",
      chooseMore: "Choisissez ce qu’il faut comparer.",
      add: ["Ajouter une troisième", "Ajouter une quatrième"],
      remove: "Retirer #",
      about: "# : ##",
      others: "# et ## autres",
      differ: { one: "# fonctionnalité diffère", other: "# fonctionnalités diffèrent" },
      same: {
        two: { one: "# est identique des deux côtés", other: "# sont identiques des deux côtés" },
        more: { one: "# est identique partout", other: "# sont identiques partout" },
      },
      partial: {
        two: { one: "# est mentionnée d’un seul côté", other: "# sont mentionnées d’un seul côté" },
        more: { one: "# n’est pas mentionnée partout", other: "# ne sont pas mentionnées partout" },
      },
      groups: {
        differing: "Ce qui diffère",
        partial: ["Mentionné d’un seul côté", "Pas mentionné partout"],
        same: ["Identique des deux côtés", "Identique partout"],
        silent: ["Mentionné d’aucun côté", "Mentionné nulle part"],
      },
      together: "Ce que permettent ensemble #",
      configurations: { one: "# configuration possible", other: "# configurations possibles" },
      noConfiguration:
        "Ces produits ne forment à eux seuls aucune configuration. Ajoutez où sont hébergés les utilisateurs, et où se trouvent la messagerie ou les documents.",
      silent: "Non mentionné :",
      met: "dans votre choix",
      sideBySide: "Les comparer côte à côte",
      change: "Modifier le choix",
      csv: "CSV",
      print: "Imprimer",
      failed: "Échec du chargement de #. Vérifiez votre connexion, puis réessayez.",
      missing: "# n’existe plus. Rechargez la page ou choisissez une autre configuration.",
      retry: "Réessayer",
      slips: {
        unknown: "« # » dans l’adresse n’est pas un produit de ce site.",
        unmatched: "« # » dans l’adresse n’est pas une configuration : il faut un membre de chaque axe.",
        doubled: "« # » figure deux fois dans l’adresse et compte une fois.",
        missing: "« # » dans l’adresse est sans valeur.",
        excess: "« # » dans l’adresse ne signifie rien ici.",
        nearest: "Le plus proche :",
      },
    },
  },
};
