import type { LanguageRules } from "./rules.ts";

/** What a feature can be or not be, and what may be said around that without changing it. */
const state = "(?:pris(?:es?)? en charge|disponibles?|inclus(?:es?)?)";
const subject = "(?:ce(?:ci|la|tte fonctionnalité)? |il |elle |c['\u2019])?";
const scope = "(?: pour le moment| actuellement| (?:dans|pour) cette (?:configuration|version))?";
/** Where the words about a product end and those about a circumstance begin. */
const until = "(?=\\s(?:lorsqu|quand\\b|si\\b|sauf\\b|tant qu|car\\b|pour les (?:utilisateurs|boîtes))|$)";

export const fr: LanguageRules = {
  reference:
    /^(?:pour (?:plus d['’]informations?|en savoir plus|(?:plus de|tous les) détails)|(?:reportez-vous|consultez|voir|voyez)(?=\s))/i,
  verdicts: [
    {
      support: "unsupported",
      pattern: new RegExp(
        `^(?:${subject}(?:n['\u2019]est |ne sont )?(?:actuellement )?(?:non|pas|plus)(?: encore)? ${state}${scope}|indisponibles?|aucune?|n(?:on)?|croix)$`,
        "i",
      ),
    },
    {
      support: "supported",
      pattern: new RegExp(`^(?:${subject}(?:est |sont )?${state}|o(?:ui)?|coche)$`, "i"),
    },
  ],
  nothing: /^(?:aucune?|néant|s\.?\s?o\.?|sans objet|non applicable)$/i,
  restriction: /\b(?:uniquement|seulement) (?:lorsqu|quand|si\b|après|pour les utilisateurs)/i,
  negation:
    /(?:^|\s)pas (?:uniquement|seulement)(?=\s)|(?:^|\s)(?:ne |n['\u2019])(?:nécessite(?:nt)?|requi(?:ert|èrent)|exige(?:nt)?|demande(?:nt)?|est|sont)\s(?:pas|plus)(?:\s(?:requise?s?|nécessaires?|indispensables?|obligatoires?)|(?=\s|$)(?!\s(?:pris|disponible|visible|affich|utilis)))|^(?:aucune?|ni)\s.*\s(?:requise?s?|nécessaires?|indispensables?)/i,
  clause:
    /\s*;\s+|,?\s+(?=(?:mais|sauf|excepté|plutôt que|au lieu de)\s)|,?\s+(?=et (?:(?:n['\u2019]est|ne sont|est|sont) )?(?:non|pas|uniquement|seulement)\s)|\s+(?=\([^)]*\s(?:est|sont|pas|uniquement|seulement|requise?s?|nécessaires?)(?=[\s)]))/gi,
  connective: /^[\s,;(]*(?:(?:et|mais)\s+)?/i,
  conditions: [
    {
      kind: "excludes",
      pattern: new RegExp(
        `(?:^|\\s)(?:non|pas|plus|jamais) (?:pris(?:es?)? en charge|disponibles?|visibles?|affichée?s?|utilisables?) (?:dans|sur|avec|pour|par)(?=\\s)(?<scope>.*?)${until}`,
        "i",
      ),
    },
    { kind: "excludes", pattern: /^(?:sauf|excepté) (?:dans|sur|avec|pour)?(?<scope>.*)$/i },
    { kind: "excludes", known: true, pattern: /^pas (?:dans|sur|avec|par)(?=\s)(?<scope>.*)$/i },
    {
      kind: "excludes",
      known: true,
      pattern: /^(?<scope>.+?) (?:n['’]est|ne sont) (?:pas|plus) (?:pris(?:es?)? en charge|disponibles?)/i,
    },
    {
      kind: "excludes",
      known: true,
      pattern: /^(?<scope>.+?) ne pren(?:d|nent) pas en charge (?:ce|cette)\s/i,
    },
    { kind: "only", pattern: /^(?<scope>.+?) (?:uniquement|seulement)$/i },
    {
      kind: "only",
      pattern: new RegExp(
        `\\b(?:uniquement|seulement) (?:avec|sur|dans|pour|par)(?=\\s)(?<scope>.*?)${until}`,
        "i",
      ),
    },
    {
      kind: "requires",
      pattern: new RegExp(
        `(?:^|\\s)(?:nécessite(?:nt)?|requi(?:ert|èrent)|exige(?:nt)?|demande(?:nt)?)(?=\\s)(?<scope>.*?)${until}`,
        "i",
      ),
    },
    {
      kind: "requires",
      pattern:
        /^(?:(?:pour|si|avec|dans|sur|lorsque?)\s[^,]*,\s*)?(?<scope>.+?)(?: (?:est|sont))? (?:également )?(?:requise?s?|nécessaires?|indispensables?|obligatoires?)(?=[\s,.;]|$)/i,
    },
    {
      kind: "requires",
      pattern: new RegExp(
        `(?:^|\\s)(?:il faut|doi(?:t|vent) (?:avoir|utiliser|disposer d(?:['\u2019]|e|u))|devez (?:avoir|utiliser|disposer d(?:['\u2019]|e|u)))\\s?(?<scope>.*?)${until}`,
        "i",
      ),
    },
    {
      kind: "requires",
      known: true,
      pattern: /^(?<scope>.+?) doi(?:t|vent) être (?:installée?s?|déployée?s?|configurée?s?)/i,
    },
  ],
  sentence:
    /^(?:(?:ce(?:tte|s|la|ci)?|il|elle|ils|elles|les?|la|l['’]|un|une|si|lorsque|seule?s?|pris(?:es?)?|aucune?|dans)(?=[\s'’])?.*\s(?:est|sont|peut|peuvent|doit|doivent|sera|seront|a|ont|nécessite(?:nt)?|fonctionne(?:nt)?|prend|prennent|pris(?:es?)?)|.+\s(?:peut|peuvent|doit|doivent))(?=\s|$)/i,
  conjunction:
    /^[\s,]*(?:et|&|\+|avec|ainsi que|de même que)(?=\s)|(?:\set|&|\+|\sainsi que)\s+(?:une?\s+|les?\s+|la\s+|d['’]|l['’])*$/i,
  or: "ou|et",
  article: /^(?:(?:à la fois|au moins|d['’]|une?|les?|la|des|du|l['’])\s*)+/i,
  abbreviation: /\b(?:p\. ex|etc|env|cf|n°)\.$/i,
  lead: /^(?:(?:notes?|remarques?|important|conseil|attention|avertissement)\s*){1,2}$/i,
  headers: {
    feature: /^fonction(?:nalité)?s?$/i,
    notes: /^(?:notes?|remarques?|commentaires?|observations?)$/i,
  },
  through: /^(?:(?:pris(?:es?)? en charge|disponible|oui),? )?(?:via|par|avec|grâce à|au moyen de)\s+(?=\S)/i,
  places: ["sur site", "local", "locale", "locaux", "en local", "en locale", "en locaux"],
  located:
    /^(?:l['’]|les? )?(?:utilisateurs?|bo[iî]tes? aux lettres|comptes?)(?: (?:est|sont))?(?: (?:situé|hébergé|placé)e?s?)? (?:sur|dans|avec)(?: :)? ?/i,
  within: /^(?:dans|sur)\s/i,
  joint: /\s*\+\s*|\s+(?:et|avec|&)\s+/gi,
};
