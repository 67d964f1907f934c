import type { LanguageRules } from "./rules.ts";

export const fr: LanguageRules = {
  reference:
    /^(?:pour (?:plus d['’]informations?|en savoir plus|(?:plus de|tous les) détails)|(?:reportez-vous|consultez|voir|voyez)(?=\s))/i,
  verdicts: [
    {
      support: "unsupported",
      pattern:
        /^(?:(?:ce(?:ci|la)? n['’]est |il n['’]est )?(?:non|pas) (?:pris(?:es?)? en charge|disponibles?)|indisponibles?|n(?:on)?|croix)$/i,
    },
    {
      support: "supported",
      pattern: /^(?:(?:c['’]est |il est )?(?:pris(?:es?)? en charge|disponibles?)|o(?:ui)?|coche)$/i,
    },
  ],
  restriction: /\b(?:uniquement|seulement) (?:lorsqu|quand|si\b|après|pour les utilisateurs)/i,
  conditions: [
    {
      kind: "excludes",
      pattern:
        /\b(?:non|pas|jamais) (?:pris(?:es?)? en charge|disponibles?|visibles?|affichée?s?|utilisables?) (?:dans|sur|avec|pour|par)(?=\s)(?<scope>.*?)(?=\s(?:lorsqu|quand|si\b|sauf)|$)/i,
    },
    { kind: "excludes", pattern: /^(?:sauf|excepté) (?:dans|sur|avec|pour)?(?<scope>.*)$/i },
    { kind: "only", pattern: /^(?<scope>.+?) (?:uniquement|seulement)$/i },
    { kind: "only", pattern: /\b(?:uniquement|seulement) (?:avec|sur|dans|pour|par)(?=\s)(?<scope>.*)$/i },
    {
      kind: "requires",
      pattern:
        /(?:^|\s)(?:nécessite(?:nt)?|requi(?:ert|èrent)|exige(?:nt)?|demande(?:nt)?)(?=\s)(?<scope>.*)$/i,
    },
    {
      kind: "requires",
      pattern:
        /^(?<scope>.+?)(?: (?:est|sont))? (?:également )?(?:requise?s?|nécessaires?|indispensables?|obligatoires?)(?=[\s,.;]|$)/i,
    },
    { kind: "requires", pattern: /^il faut(?=\s)(?<scope>.*)$/i },
  ],
  sentence:
    /^(?:ce(?:tte|s|la|ci)?|il|elle|ils|elles|les?|la|l['’]|un|une|si|lorsque|seule?s?|pris(?:es?)?|aucune?|dans)(?=[\s'’])?.*\s(?:est|sont|peut|peuvent|doit|doivent|sera|seront|a|ont|nécessite(?:nt)?|fonctionne(?:nt)?|prend|prennent|pris(?:es?)?)(?=\s|$)/i,
  conjunction: /^,?\s*et(?=\s)/i,
  or: "ou|et",
  article: /^(?:(?:à la fois|au moins|d['’]|une?|les?|la|des|du|l['’])\s*)+/i,
  abbreviation: /\b(?:p\. ex|etc|env|cf|n°)\.$/i,
  lead: /^(?:notes?|remarques?|important|conseil|attention|avertissement)$/i,
  headers: {
    feature: /^fonction(?:nalité)?s?$/i,
    notes: /^(?:notes?|remarques?|commentaires?|observations?)$/i,
  },
  onPremises: /^(?<name>.*?\S)\s*(?:\(\s*|\s)(?:sur site|(?:en )?loca(?:l|ux|le))\s*\)?$/i,
  located:
    /^(?:l['’]|les? )?(?:utilisateurs?|bo[iî]tes? aux lettres|comptes?)(?: (?:est|sont))?(?: (?:situé|hébergé|placé)e?s?)? (?:sur|dans|avec)(?: :)? ?/i,
  within: /^(?:dans|sur)\s/i,
  joint: /\s*\+\s*|\s+(?:et|avec|&)\s+/gi,
};
