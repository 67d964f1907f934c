import type { Language } from "../matrix/catalog/languages.ts";
import type { ChangeKind } from "../matrix/changes/change.ts";
import type { ConditionKind, Support } from "../matrix/model/answers.ts";
import { formats } from "./format.ts";

/** The words for what changed here. `#` and `##` stand for what a script puts there. */
export type ChangeWords = {
  readonly title: string;
  readonly lead: string;
  /** What is no entry here, and before the link to where it stands. */
  readonly notHere: string;
  readonly example: string;
  readonly subscribe: string;
  readonly feeds: string;
  /** The name of a feed: of everything, or of one matrix. */
  readonly feedOf: (site: string, matrix: string | undefined) => string;
  readonly rights: string;
  /** How many further changes a feed does not name. */
  readonly further: (count: number) => string;
  /** What is published so far, if nothing has changed since. */
  readonly unchanged: (date: string, answers: number, matrices: number) => string;
  readonly empty: string;
  readonly first: string;
  readonly firstMeans: string;
  /** Of the title of a changed fact. */
  readonly whole: (configuration: string) => string;
  readonly fact: (what: string, change: string) => string;
  readonly became: (before: string, after: string) => string;
  readonly support: Readonly<Record<Support | "unlisted", string>>;
  readonly added: Readonly<Record<ConditionKind, (what: string) => string>>;
  readonly removed: Readonly<Record<ConditionKind, (what: string) => string>>;
  /** Where the words themselves are in another language, or of no kind that is known. */
  readonly someAdded: Readonly<Record<"restriction" | "condition", string>>;
  readonly someRemoved: Readonly<Record<"restriction" | "condition", string>>;
  readonly more: (count: number) => string;
  /** What serves it now, in the words of the document; nothing if no document says so any more. */
  readonly served: (by: string) => string;
  /** The same where the words for it are in another language. */
  readonly servedOtherwise: string;
  readonly moved: string;
  readonly reworded: string;
  /** Between the parts of a change. */
  readonly and: string;
  /** Many changes of one kind as one. */
  readonly many: Readonly<Record<ChangeKind, (matrix: string, count: number) => string>>;
  readonly kinds: Readonly<Record<ChangeKind, string>>;
  readonly was: string;
  readonly is: string;
  readonly conditionAdded: string;
  readonly conditionRemoved: string;
  readonly servedBy: string;
  readonly source: (count: number) => string;
  readonly unknownSource: string;
  readonly gone: string;
  readonly rewordings: (count: number) => string;
  readonly toChange: string;
  readonly permanent: (title: string) => string;
  readonly matrix: string;
  readonly kind: string;
  readonly all: string;
  readonly words: string;
  readonly hint: string;
  readonly count: string;
  readonly none: string;
  readonly clear: string;
  /** On other pages. */
  readonly changedOn: (date: string) => string;
  readonly lastChange: string;
  readonly allChanges: string;
};

const plural = {
  en: (one: string, other: string) => (count: number) => formats.en.plural(count, { one, other }),
  fr: (one: string, other: string) => (count: number) => formats.fr.plural(count, { one, other }),
};

export const changeWords: Readonly<Record<Language, ChangeWords>> = {
  en: {
    title: "Changes",
    lead: "What has changed in the answers published here, the newest first.",
    notHere:
      "Only changes made here are listed. What the vendor has said differently over the years is part of the history of each answer",
    example: "for example:",
    subscribe: "Subscribe to changes (Atom)",
    feeds: "Feeds of single matrices",
    feedOf: (site, matrix) => `${site}: changes${matrix === undefined ? "" : ` in ${matrix}`}`,
    rights: "Published under the MIT licence.",
    further: plural.en("1 more on the page", "# more on the page"),
    unchanged: (date, answers, matrices) =>
      `Published on ${date} with ${plural.en("1 answer", "# answers")(answers)} in ${plural.en("1 matrix", "# matrices")(matrices)}; no answer has changed since.`,
    empty: "Nothing has been published yet, so nothing has changed.",
    first: "First published",
    firstMeans: "Every answer was new on that day. Changes are listed from then on.",
    whole: (configuration) => `${configuration} as a whole`,
    fact: (what, change) => `${what}: ${change}`,
    became: (before, after) => `${before} → ${after}`,
    support: {
      supported: "supported",
      conditional: "supported with conditions",
      "sources-differ": "sources differ",
      unsupported: "not supported",
      "not-applicable": "not applicable",
      unlisted: "not listed",
    },
    added: {
      requires: (what) => `now requires ${what}`,
      only: (what) => `now only with ${what}`,
      excludes: (what) => `now excludes ${what}`,
      restriction: (what) => `new restriction “${what}”`,
    },
    removed: {
      requires: (what) => `no longer requires ${what}`,
      only: (what) => `no longer only with ${what}`,
      excludes: (what) => `no longer excludes ${what}`,
      restriction: (what) => `restriction “${what}” dropped`,
    },
    someAdded: { restriction: "new restriction", condition: "new condition" },
    someRemoved: { restriction: "restriction dropped", condition: "condition dropped" },
    more: plural.en("1 more condition changed", "# more conditions changed"),
    served: (by) => (by === "" ? "no longer said what serves it" : `now served by ${by}`),
    servedOtherwise: "served by something else",
    moved: "source moved",
    reworded: "wording only",
    and: "; ",
    many: {
      "newly-stated": (matrix, count) => `${matrix}: ${count} answers newly listed`,
      support: (matrix, count) => `${matrix}: support changed in ${count} answers`,
      service: (matrix, count) => `${matrix}: ${count} answers with another service`,
      "condition-added": (matrix, count) => `${matrix}: conditions added to ${count} answers`,
      "condition-removed": (matrix, count) => `${matrix}: conditions dropped from ${count} answers`,
      "source-moved": (matrix, count) => `${matrix}: sources of ${count} answers moved`,
      wording: (matrix, count) => `${matrix}: ${count} answers reworded`,
      "no-longer-stated": (matrix, count) => `${matrix}: ${count} answers no longer listed`,
    },
    kinds: {
      "newly-stated": "Newly listed",
      support: "Support changed",
      service: "Service changed",
      "condition-added": "Condition added",
      "condition-removed": "Condition dropped",
      "source-moved": "Source moved",
      wording: "Wording only",
      "no-longer-stated": "No longer listed",
    },
    was: "Was",
    is: "Is now",
    conditionAdded: "Added:",
    conditionRemoved: "Dropped:",
    servedBy: "Served by:",
    source: plural.en("Source:", "Sources:"),
    unknownSource: "a document that is no longer here",
    gone: "no longer here",
    rewordings: plural.en("1 change of wording only", "# changes of wording only"),
    toChange: "link",
    permanent: (title) => `Link to this change: ${title}`,
    matrix: "Matrix",
    kind: "Kind",
    all: "All",
    words: "Words",
    hint: "in a change",
    count: "# of ##",
    none: "No change matches all filters.",
    clear: "Show all",
    changedOn: (date) => `Changed on ${date}:`,
    lastChange: "Last change here",
    allChanges: "All changes",
  },
  fr: {
    title: "Modifications",
    lead: "Ce qui a changé dans les réponses publiées ici, le plus récent d’abord.",
    notHere:
      "Seules figurent les modifications faites ici. Ce que l’éditeur a dit autrement au fil des années fait partie de l’historique de chaque réponse",
    example: "par exemple :",
    subscribe: "S’abonner aux modifications (Atom)",
    feeds: "Flux par matrice",
    feedOf: (site, matrix) => `${site} : modifications${matrix === undefined ? "" : `, ${matrix}`}`,
    rights: "Publié sous licence MIT.",
    further: plural.fr("# autre sur la page", "# autres sur la page"),
    unchanged: (date, answers, matrices) =>
      `Publié le ${date} avec ${plural.fr("# réponse", "# réponses")(answers)} dans ${plural.fr("# matrice", "# matrices")(matrices)} ; aucune réponse n’a changé depuis.`,
    empty: "Rien n’est encore publié : rien n’a donc changé.",
    first: "Première publication",
    firstMeans:
      "Ce jour-là, toutes les réponses étaient nouvelles. Les modifications suivantes figurent ici.",
    whole: (configuration) => `${configuration}, dans son ensemble`,
    fact: (what, change) => `${what} : ${change}`,
    became: (before, after) => `${before} → ${after}`,
    support: {
      supported: "pris en charge",
      conditional: "pris en charge sous conditions",
      "sources-differ": "sources divergentes",
      unsupported: "non pris en charge",
      "not-applicable": "sans objet",
      unlisted: "non mentionné",
    },
    added: {
      requires: (what) => `exige désormais ${what}`,
      only: (what) => `désormais uniquement avec ${what}`,
      excludes: (what) => `exclut désormais ${what}`,
      restriction: (what) => `nouvelle restriction « ${what} »`,
    },
    removed: {
      requires: (what) => `n’exige plus ${what}`,
      only: (what) => `n’est plus limité à ${what}`,
      excludes: (what) => `n’exclut plus ${what}`,
      restriction: (what) => `restriction « ${what} » supprimée`,
    },
    someAdded: { restriction: "nouvelle restriction", condition: "nouvelle condition" },
    someRemoved: { restriction: "restriction supprimée", condition: "condition supprimée" },
    more: plural.fr("# autre condition modifiée", "# autres conditions modifiées"),
    served: (by) => (by === "" ? "ce qui l’assure n’est plus indiqué" : `désormais assuré par ${by}`),
    servedOtherwise: "assuré par un autre service",
    moved: "source déplacée",
    reworded: "formulation seule",
    and: " ; ",
    many: {
      "newly-stated": (matrix, count) => `${matrix} : ${count} réponses ajoutées`,
      support: (matrix, count) => `${matrix} : prise en charge modifiée pour ${count} réponses`,
      service: (matrix, count) => `${matrix} : service modifié pour ${count} réponses`,
      "condition-added": (matrix, count) => `${matrix} : conditions ajoutées à ${count} réponses`,
      "condition-removed": (matrix, count) => `${matrix} : conditions supprimées de ${count} réponses`,
      "source-moved": (matrix, count) => `${matrix} : sources déplacées pour ${count} réponses`,
      wording: (matrix, count) => `${matrix} : ${count} réponses reformulées`,
      "no-longer-stated": (matrix, count) => `${matrix} : ${count} réponses retirées`,
    },
    kinds: {
      "newly-stated": "Réponse ajoutée",
      support: "Prise en charge modifiée",
      service: "Service modifié",
      "condition-added": "Condition ajoutée",
      "condition-removed": "Condition supprimée",
      "source-moved": "Source déplacée",
      wording: "Formulation seule",
      "no-longer-stated": "Réponse retirée",
    },
    was: "Avant",
    is: "Maintenant",
    conditionAdded: "Ajouté :",
    conditionRemoved: "Supprimé :",
    servedBy: "Assuré par :",
    source: plural.fr("Source :", "Sources :"),
    unknownSource: "un document qui n’est plus ici",
    gone: "n’est plus ici",
    rewordings: plural.fr("# modification de formulation seule", "# modifications de formulation seule"),
    toChange: "lien",
    permanent: (title) => `Lien vers cette modification : ${title}`,
    matrix: "Matrice",
    kind: "Type",
    all: "Tout",
    words: "Mots",
    hint: "d’une modification",
    count: "# sur ##",
    none: "Aucune modification ne répond à tous les filtres.",
    clear: "Tout afficher",
    changedOn: (date) => `Modifié le ${date} :`,
    lastChange: "Dernière modification ici",
    allChanges: "Toutes les modifications",
  },
};
