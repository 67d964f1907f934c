import type { LanguageRules } from "./rules.ts";

/** What a feature can be or not be, and what may be said around that without changing it. */
const state = "(?:supported|available|included|possible|offered)";
const subject =
  "(?:(?:this|it|that|(?:the |this )?feature)(?: (?:is|was))? |(?:is|are) )?(?:currently |fully )?";
const scope =
  "(?: yet| currently| at (?:this|present) time| at present| for now| (?:for|with|in) this (?:configuration|combination|scenario|topology|deployment|release))?";
const picture = "(?: (?:icon|image|symbol))?";
/** Where the words about a product end and those about a circumstance begin. */
const until =
  "(?=\\b(?:when|if|where|while|unless|until|because|for (?:users|people|mailboxes|accounts))\\b|$)";

export const en: LanguageRules = {
  reference:
    /^(?:for (?:more|further|additional) (?:information|details)\b|for details\b|for more\b|(?:also )?see\b|learn more\b|read more\b)/i,
  verdicts: [
    {
      support: "unsupported",
      pattern: new RegExp(
        `^(?:${subject}(?:(?:not(?: yet| currently)?|no longer|never) ${state}|unsupported|unavailable)${scope}|(?:(?:this|it|that|(?:the |this )?feature) )?isn['\u2019]t (?:yet |currently )?${state}${scope}|no(?:ne|t yet| support)?|n|(?:red )?(?:cross|x)(?:[- ]?mark)?${picture}|:x:?)$`,
        "i",
      ),
    },
    {
      support: "supported",
      pattern: new RegExp(
        `^(?:${subject}${state}|y(?:es)?|(?:green |heavy )?(?:check|tick)(?:[- ]?mark)?${picture}(?: (?:that |which )?(?:indicates|means|shows)\\b(?!.*\\bno(?:t|n)?\\b).*)?|:(?:heavy|white)_check_mark:?)$`,
        "i",
      ),
    },
  ],
  nothing: /^(?:none|n\/?a|not applicable|nothing)$/i,
  restriction: /\bonly (?:when|if|where|while|after|until|for users)\b/i,
  negation:
    /\bnot only\b|\b(?:do|does)(?: not|n['\u2019]t) (?:require|need)\b|\bneed(?: not|n['\u2019]t)\b|\bno longer (?:requires?|needs?)\b|\bno need\b|(?:\bnot|n['\u2019]t|\bno longer|\bnever) (?:strictly |yet )?(?:required|needed|necessary|mandatory)\b|^(?:no|neither)\b.*\b(?:required|needed|necessary)\b/i,
  clause:
    /\s*;\s+|,?\s+(?=(?:but|except|rather than|instead of)\b)|,\s+(?=(?:not|requires?|needs?)\b)|,?\s+(?=and (?:(?:is|are|it is|they are) )?(?:not|only|never|supported only)\b)|\s+(?=\([^)]*\b(?:is|are|not|only|requires?|required|needs?|needed|must)\b)/gi,
  connective: /^[\s,;(]*(?:(?:and|but)\s+)?/i,
  conditions: [
    {
      kind: "excludes",
      pattern: new RegExp(
        `(?:\\b(?:not|never|no longer)|n['\u2019]t) (?:yet |currently )?(?:supported|available|shown|displayed|visible|possible|offered|usable) (?:in|on|with|for|from|to|by)\\b(?<scope>.*?)${until}`,
        "i",
      ),
    },
    {
      kind: "excludes",
      pattern: new RegExp(
        `\\b(?:cannot|can't|can\u2019t|can not) be (?:used|shown|displayed|seen|opened) (?:in|on|with|by|from)\\b(?<scope>.*?)${until}`,
        "i",
      ),
    },
    {
      kind: "excludes",
      pattern: new RegExp(
        `(?:\\b(?:does|do) not|\\b(?:does|do)n['\u2019]t) (?:work|show|appear) (?:in|on|with)\\b(?<scope>.*?)${until}`,
        "i",
      ),
    },
    {
      kind: "excludes",
      known: true,
      pattern: new RegExp(`\\b(?:cannot|can['\u2019]t|can not) use\\b(?<scope>.*?)${until}`, "i"),
    },
    { kind: "excludes", pattern: /^except (?:in|on|with|for|from)?\b(?<scope>.*)$/i },
    { kind: "excludes", known: true, pattern: /^not (?:in|on|with|from|by|through)\b(?<scope>.*)$/i },
    {
      kind: "excludes",
      known: true,
      pattern:
        /^(?<scope>.+?) (?:is|are)(?: not| no longer|n['\u2019]t)(?: yet| currently)? (?:supported|available)\b/i,
    },
    {
      kind: "excludes",
      known: true,
      pattern: /^(?<scope>.+?) (?:do(?:es)? not|do(?:es)?n['\u2019]t) support (?:this|it)\b/i,
    },
    { kind: "only", pattern: /^(?<scope>.+?) only$/i },
    {
      kind: "only",
      known: true,
      pattern: /^only (?<scope>.+?) (?:is|are|can|may|works?|supports?)\b/i,
    },
    {
      kind: "only",
      pattern: new RegExp(
        `\\bonly (?:(?:available|supported|shown|displayed|visible|possible) )?(?:with|on|in|for|from|through)\\b(?<scope>.*?)${until}`,
        "i",
      ),
    },
    {
      kind: "requires",
      pattern: new RegExp(`\\b(?:requires?|needs?)\\b(?! to\\b)(?<scope>.*?)${until}`, "i"),
    },
    {
      kind: "requires",
      pattern:
        /^(?:(?:for|if|when|where|while|with|to|in|on)\b[^,]*,\s*)?(?<scope>.+?)(?: (?:is|are))? (?:also )?(?:required|needed|necessary)\b/i,
    },
    {
      kind: "requires",
      pattern: new RegExp(
        `\\b(?:must|needs? to|has to|have to) (?:have|use|run|be (?:using|running)|install|deploy)\\b(?<scope>.*?)${until}`,
        "i",
      ),
    },
    {
      kind: "requires",
      known: true,
      pattern:
        /^(?<scope>.+?) (?:must|needs? to|has to|have to) (?:also )?be (?:installed|deployed|present|running|in place|configured)\b/i,
    },
  ],
  sentence:
    /^(?:(?:this|these|that|those|it|they|the|users?|you|if|when|where|only|supported|both|each|all|no|not|in)\b.*\b(?:is|are|was|were|be|can|cannot|must|may|should|will|has|have|needs?|requires?|works?|supports?|supported|applies|apply)|.+\s(?:can|cannot|must|may|should|will))\b/i,
  conjunction:
    /^[\s,]*(?:and|&|\+|plus|with|as well as|together with|along with)(?=\s)|(?:\band|&|\+|\bplus|\bas well as|\btogether with|\balong with)\s+(?:an?\s+|the\s+|at least\s+)*$/i,
  or: "or|and",
  article: /^(?:(?:both|either|at least|an?|the)\s+)+/i,
  abbreviation: /\b(?:e\.g|i\.e|etc|vs|ver|approx)\.$|\S\sno\.$/i,
  lead: /^(?:(?:notes?|important|tip|caution|warning)\s*){1,2}$/i,
  headers: { feature: /^features?$/i, notes: /^(?:notes?|comments?|remarks?)$/i },
  through: /^(?:(?:supported|available|provided|yes|y),? )?(?:through|via|by|with|using)\s+(?=\S)/i,
  places: ["on premises", "on premise"],
  located:
    /^(?:the )?(?:users?|mailbox(?:es)?|accounts?)(?: (?:is|are))?(?: (?:located|homed|hosted))? (?:on|in|with):? ?/i,
  within: /^(?:in|on)\s/i,
  joint: /\s*\+\s*|\s+(?:and|with|&)\s+/gi,
};
