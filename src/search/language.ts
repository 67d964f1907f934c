/**
 * The words of questions, by language: what is asked about a thing rather than its name. All languages count at once, since
 * people mix them. Phrases are compared as names are: without accents, in small letters, a plural as its singular.
 */

/** What a question is after, beside the things that it names. */
export type Intent = "needs" | "lifecycle" | "retired" | "ended" | "successor" | "compare" | "versus";

type Words = {
  /** Words that say nothing, neither in a name nor in a question. */
  readonly empty: string;
  /** Phrases of questions that name nothing, unless a name has them. */
  readonly asking: readonly string[];
  readonly intents: Readonly<Record<Intent, readonly string[]>>;
};

const en: Words = {
  empty:
    "a an and are at by d do does for from how i in is it ll m my of on or our re s t the to ve what with",
  asking: [
    "able available any anybody anyone be been but can cannot could did don doe doesn enable enabled exist explain",
    "feature feature get give go had happen has have having he here hello help hi if isn its just kindly know let like may",
    "me might migrate migrated migrating move moved moving must no not now off ok one only please possible product",
    "run running say see should show shown so some somebody someone something still such supported support supporting",
    "tell than thank thanks that their them then there these they thing this through too up us use used user using via",
    "want was we were when where whether which while who why will won work worked working would yes you your",
    "company environment mailbox mailboxe people customer tenant migration admin administrator after before",
    "dear kind regard|best regard|support team|side by side|end up|ends up|set up|as well|at all|together|supported together",
  ],
  intents: {
    needs: [
      "what need|which need|need|needed|needed for|require|required|requiring|required for|require|requirement|prerequisite",
      "depend on|depend|relie on|rely on",
    ],
    lifecycle: [
      "lifecycle|life cycle|end|end date|support end|when end|until when|paid update|be available|released|release date",
      "extended support|mainstream support|mainstream|still supported|still in support|sunset|eol date|expire|expiry",
    ],
    retired: [
      "retired|retire|retirement|retiring|go away|goe away|going away|shut down|shutdown|switched off|turned off|discontinued|deprecated",
    ],
    ended: [
      "end of life|eol|end of support|eos|end of service|out of support|out of mainstream support|no longer supported",
      "unsupported product|support ended|not supported any more|not supported anymore|obsolete",
    ],
    successor: [
      "successor|successor of|successor to|replacement|replacement for|replaced by|replaced|replace|came after|come after",
    ],
    compare: ["compare|compared|comparing|comparison|difference|difference between|differ"],
    versus: ["vs|versus|compared to|compared with|as opposed to"],
  },
};

const fr: Words = {
  empty:
    "au aux avec c ce d dans de des du en et est il j l la le les leur ma mes mon n ou par pour qu que qui quoi sa ses son sont sur un une",
  asking: [
    "a afin ai alors se apres arrive as avant avez avoir avons aussi bien bonjour ca cela ces cet cette chez comment comme cordialement",
    "depuis disponible doit doivent donc elle elles entre etre eux fait faire faut fonctionne fonctionnent fonctionnalite fonctionner garde gardent garder ici",
    "ils jai je lequel lesquel lesquelle lorsque marche marchent marcher me merci meme migre migrer mais moi ne nos notre nous on ont oui pas",
    "peut peuvent peut-on plus possible pourquoi pouvons pouvoir produit pris charge pris en charge quand quel quelle quels quelles sans serait si sinon soit supporte svp t te",
    "toujours tous tout toute toutes tres tu utilisateur utiliser utilise va veut veux vers voir vont vos votre vous y est-ce",
    "madame monsieur expliquer via travers ensemble",
  ],
  intents: {
    needs: [
      "necessite|necessitent|necessaire|necessaire pour|necessaire a|exige|exigent|requiert|requierent|requi|prerequi|demande|demandent|besoin|besoin de|a besoin|ont besoin|depend de|dependent de",
    ],
    lifecycle: [
      "cycle de vie|se termine|termine|prend fin|prendra fin|fin|fin du support standard|jusqu a quand|quand finit|date de fin|sera disponible|seront disponible|sera t il disponible|sera t elle disponible|encore pris en charge|toujours pris en charge|expire|sortie",
    ],
    retired: ["retire|retiree|retrait|arrete|arretee|arret|supprime|abandonne|desactive|coupe"],
    ended: [
      "fin de vie|fin de support|fin du support|hors support|plus pris en charge|plus supporte|obsolete",
    ],
    successor: [
      "successeur|successeur de|remplacant|remplace par|remplace|remplacer|remplacer par|remplacement|par quoi remplacer",
    ],
    compare: ["comparer|compare|comparaison|difference|difference entre"],
    versus: ["contre|face a|par rapport a"],
  },
};

const tables: readonly Words[] = [en, fr];

const words = (text: string): string[] => text.split(" ").filter(Boolean);

/** Words that say nothing, in any language. */
export const emptyWords: ReadonlySet<string> = new Set(tables.flatMap(({ empty }) => words(empty)));

/** Phrases of questions, in any language. A list has words apart by blanks or, with bars, phrases. */
export const askingPhrases: readonly string[] = tables.flatMap(({ asking }) =>
  asking.flatMap((list) => (list.includes("|") ? list.split("|") : words(list))),
);

/** Phrases that tell what a question is after, in any language, with what that is. */
export const intentPhrases: readonly (readonly [string, Intent])[] = tables.flatMap(({ intents }) =>
  Object.entries(intents).flatMap(([intent, lists]) =>
    lists.flatMap((list) => list.split("|")).map((phrase) => [phrase, intent as Intent] as const),
  ),
);
