import type { Language } from "../matrix/catalog/languages.ts";
import type { FormGroup } from "../matrix/grammar/groups.ts";
import { type Form, forms } from "../matrix/language/language.ts";

/** The words of the page that explains the grammar of documents. */
export type GrammarWords = {
  readonly title: string;
  readonly lead: string;
  readonly guessed: string;
  readonly wordings: string;
  readonly see: string;
  readonly seeCommand: string;
  readonly seeHere: string;
  readonly groups: Readonly<Record<FormGroup, { readonly title: string; readonly lead: string }>>;
  readonly meanings: Readonly<Record<Form, string>>;
};

export const grammar: Readonly<Record<Language, GrammarWords>> = {
  en: {
    title: "Which sentences are understood",
    lead: "For document authors: every form of sentence that is understood in a table, what it means, and an example in each language.",
    guessed:
      "Words in any other form are reported rather than guessed, and what they are about stays unlisted. The check reports their line and column under the code",
    wordings:
      "An example shows one wording of several: “requires”, “needs” and “depends on” are one form. Features and products have the names that the catalog gives them.",
    see: "See how a document is read",
    seeCommand: "To print how each part of a document’s tables was read, and which form matched it:",
    seeHere: "The page of each document here can show the same, line by line:",
    groups: {
      answers: { title: "Answers", lead: "They decide what a cell shows." },
      needs: {
        title: "Needs",
        lead: "Each names what must be in place. “A or B” is one need that either one meets; “A and B” are two. An update or a build behind a product, such as CU3, is the least one; “or later” adds the later releases of the product, and “for the mailbox server” says which thing the need is about.",
      },
      limits: { title: "Limits", lead: "Each names the only products with which a feature works." },
      exclusions: { title: "Exclusions", lead: "Each names products with which a feature does not work." },
      circumstances: {
        title: "Circumstances",
        lead: "Each is shown as a restriction, in the document’s own words.",
      },
      words: {
        title: "Other restrictions",
        lead: "These, too, are shown as restrictions, in the document’s own words.",
      },
      notes: { title: "Notes and further reading", lead: "They do not limit anything." },
    },
    meanings: forms,
  },
  fr: {
    title: "Quelles phrases sont comprises",
    lead: "Pour qui rédige les documents : chaque forme de phrase comprise dans un tableau, ce qu’elle signifie, et un exemple dans chaque langue.",
    guessed:
      "Les mots qui n’entrent dans aucune de ces formes sont signalés et jamais devinés ; ce dont ils parlent reste non mentionné. La vérification indique leur ligne et leur colonne sous le code",
    wordings:
      "Un exemple montre une tournure parmi d’autres : « nécessite », « exige » et « dépend de » sont une seule forme. Fonctionnalités et produits portent les noms du catalogue.",
    see: "Voir comment un document est lu",
    seeCommand:
      "Ce pour quoi chaque partie des tableaux d’un document a été prise, et par quelle forme, s’affiche avec",
    seeHere: "Ici, la page de chaque document peut montrer la même chose, ligne par ligne :",
    groups: {
      answers: { title: "Réponses", lead: "Elles décident de ce que montre une cellule." },
      needs: {
        title: "Besoins",
        lead: "Chacun nomme ce qu’il faut. « A ou B » est un seul besoin, que l’un ou l’autre remplit ; « A et B » en sont deux. Une mise à jour ou un build après un produit, comme CU3, est la version minimale ; « ou version ultérieure » y ajoute les versions suivantes du produit, et « pour le serveur de boîtes aux lettres » dit de quoi il s’agit.",
      },
      limits: {
        title: "Limites",
        lead: "Chacune nomme les seuls produits avec lesquels une fonctionnalité marche.",
      },
      exclusions: {
        title: "Exclusions",
        lead: "Chacune nomme des produits avec lesquels une fonctionnalité ne marche pas.",
      },
      circumstances: {
        title: "Circonstances",
        lead: "Chacune apparaît comme une restriction, dans les mots du document.",
      },
      words: {
        title: "Autres restrictions",
        lead: "Elles aussi apparaissent comme des restrictions, dans les mots du document.",
      },
      notes: { title: "Remarques et renvois", lead: "Elles ne limitent rien." },
    },
    meanings: {
      yes: "la fonctionnalité marche",
      no: "la fonctionnalité ne marche pas",
      "not-applicable": "la question ne se pose pas",
      blank: "ce que dit une cellule vide parmi des réponses, selon les mots autour du tableau",
      nothing: "rien n’est dit",
      works: "la fonctionnalité marche, en une phrase",
      "works-not": "la fonctionnalité ne marche pas, en une phrase",
      denied: "la fonctionnalité ne marche pas, dit d’un mot",
      requires: "un produit est requis",
      required: "un produit est requis, nommé d’abord",
      "must-use": "un produit doit être utilisé",
      "must-be": "un produit doit être en place",
      "not-required": "quelque chose n’est pas requis ; gardé en toutes lettres",
      "only-in": "uniquement avec certains produits",
      "only-this": "certains produits seulement, nommés d’abord",
      "this-only": "certains produits seulement, nommés avant ce mot",
      "not-in": "pas avec certains produits",
      "this-not": "pas avec certains produits, nommés d’abord",
      "supports-not": "pas avec certains produits, qui ne le prennent pas en charge",
      "use-not": "pas avec certains produits, que personne ne peut utiliser",
      except: "pas avec certains produits, par exception",
      "only-when": "dans une circonstance seulement ; gardé en toutes lettres",
      when: "dans une circonstance ; gardé en toutes lettres",
      "works-when": "marche dans une circonstance ; gardé en toutes lettres",
      "works-not-when": "ne marche pas dans une circonstance ; gardé en toutes lettres",
      "part-not": "autre chose ne marche pas ; gardé en toutes lettres",
      duty: "ce qui doit ou peut être fait ; gardé en toutes lettres",
      order: "ce qu’il faut faire d’abord ; gardé en toutes lettres",
      kept: "où et comment quelque chose est conservé ; gardé en toutes lettres",
      note: "une explication, qui ne limite rien",
      reference: "un renvoi pour aller plus loin",
      lead: "ouvre une remarque",
    },
  },
};
