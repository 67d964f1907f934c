import type { LanguageRules } from "./rules.ts";

export const en: LanguageRules = {
  reference:
    /^(?:for (?:more|further|additional) (?:information|details)\b|for details\b|for more\b|(?:also )?see\b|learn more\b|read more\b)/i,
  verdicts: [
    {
      support: "unsupported",
      pattern:
        /^(?:(?:this is |it is )?(?:not supported|unsupported|not available|unavailable)|no?|(?:red )?(?:cross|x)(?:[- ]?mark)?)(?: (?:icon|image|symbol))?$/i,
    },
    {
      support: "supported",
      pattern:
        /^(?:(?:this is |it is )?(?:supported|available)|y(?:es)?|(?:green )?(?:check|tick)(?:[- ]?mark)?)(?: (?:icon|image|symbol))?$/i,
    },
  ],
  restriction: /\bonly (?:when|if|where|while|after|until|for users)\b/i,
  conditions: [
    {
      kind: "excludes",
      pattern:
        /\b(?:not|never) (?:supported|available|shown|displayed|visible|possible|offered|usable) (?:in|on|with|for|from|to|by)\b(?<scope>.*?)(?=\b(?:when|if|where|while|unless)\b|$)/i,
    },
    {
      kind: "excludes",
      pattern:
        /\b(?:cannot|can't|can not) be (?:used|shown|displayed|seen|opened) (?:in|on|with|by|from)\b(?<scope>.*?)(?=\b(?:when|if|where|while|unless)\b|$)/i,
    },
    {
      kind: "excludes",
      pattern:
        /\b(?:does not|doesn't|do not|don't) (?:work|show|appear) (?:in|on|with)\b(?<scope>.*?)(?=\b(?:when|if|where|while|unless)\b|$)/i,
    },
    { kind: "excludes", pattern: /^except (?:in|on|with|for)?\b(?<scope>.*)$/i },
    { kind: "only", pattern: /^(?<scope>.+?) only$/i },
    { kind: "only", pattern: /\bonly (?:with|on|in|for|from|through)\b(?<scope>.*)$/i },
    { kind: "requires", pattern: /\b(?:requires?|needs?)\b(?! to\b)(?<scope>.*)$/i },
    {
      kind: "requires",
      pattern: /^(?<scope>.+?)(?: (?:is|are))? (?:also )?(?:required|needed|necessary)\b/i,
    },
    { kind: "requires", pattern: /\bmust (?:have|use|run|be (?:using|running))\b(?<scope>.*)$/i },
  ],
  sentence:
    /^(?:this|these|that|those|it|they|the|users?|you|if|when|where|only|supported|both|each|all|no|not|in)\b.*\b(?:is|are|was|were|be|can|cannot|must|may|should|will|has|have|needs?|requires?|works?|supports?|supported|applies|apply)\b/i,
  conjunction: /^,?\s*and\b/i,
  or: "or|and",
  article: /^(?:(?:both|either|at least|an?|the)\s+)+/i,
  abbreviation: /\b(?:e\.g|i\.e|etc|vs|no|ver|approx)\.$/i,
  lead: /^(?:notes?|important|tip|caution|warning)$/i,
  headers: { feature: /^features?$/i, notes: /^(?:notes?|comments?|remarks?)$/i },
  onPremises: /^(?<name>.*?\S)\s*(?:\(\s*|\s)(?:on[-\u2010-\u2015 ]premises?)\s*\)?$/i,
  located:
    /^(?:the )?(?:users?|mailbox(?:es)?|accounts?)(?: (?:is|are))?(?: (?:located|homed|hosted))? (?:on|in|with):? ?/i,
  within: /^(?:in|on)\s/i,
  joint: /\s*\+\s*|\s+(?:and|with|&)\s+/gi,
};
