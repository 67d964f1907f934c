import type { Answer, WrittenCondition } from "./facts.ts";

export const tags = ["en", "fr", "de"] as const;
export type Tag = (typeof tags)[number];

/** How documents in one language word what is written down, as people write it and not as the lexicon lists it. */
export type WrittenLanguage = {
  readonly tag: Tag;
  /** A sentence by which anybody knows the language. */
  readonly opening: string;
  /** As a line under a feature's name, where a yes needs no words. */
  readonly lines: Readonly<Record<Exclude<Answer, "yes">, readonly [string, ...string[]]>>;
  /** As a cell of answers. */
  readonly answers: Readonly<Record<Answer, readonly [string, ...string[]]>>;
  readonly conditions: readonly [WrittenCondition, ...WrittenCondition[]];
  /** Before a link. */
  readonly more: readonly [string, ...string[]];
  readonly headers: readonly [readonly [string, string], ...(readonly [string, string])[]];
  readonly joints: readonly [string, ...string[]];
  readonly note: string;
};

const both = ["exchange-server-2010", "exchange-server-2013"];
const condition = (kind: WrittenCondition["kind"], products: readonly string[], text: string) => ({
  kind,
  products,
  text,
});
const hybrid = (minimum: string, text: string) => ({
  ...condition("requires", ["exchange-server-2013"], text),
  subject: "hybrid-server" as const,
  minimum,
});
const unknown = (kind: WrittenCondition["kind"], label: string, id: string, text: string) => ({
  ...condition(kind, [id], text),
  unknown: label,
});

const en: WrittenLanguage = {
  tag: "en",
  opening: "This table shows what works and what does not.",
  lines: {
    no: ["Not supported.", "Not available", "No", "Cannot be used", "Has been removed", "Never works."],
    "not-applicable": ["N/A", "Not applicable", "Does not apply"],
    unclear: ["TBD", "Pending", "???", "Perhaps next year", "Requires Exchange 2013 CU three."],
  },
  answers: {
    yes: ["Y", "Yes", "✓", "✔", "Supported", "![check mark](y.png)"],
    no: ["N", "No", "✗", "Not supported", "![No](x.png)", "Unavailable"],
    "not-applicable": ["N/A", "Not applicable"],
    unclear: ["TBD", "?", "Maybe", "Pending", "42", "![chart](c.png)", "Requires Exchange 2013 CU3 or CU5."],
  },
  conditions: [
    condition("requires", ["exchange-server-2013"], "Requires Exchange 2013."),
    condition("requires", ["lync-2013-client"], "A Lync 2013 desktop client is required."),
    condition("requires", both, "Needs Exchange 2010 or Exchange 2013."),
    condition("only", ["lync-server-2013"], "Lync Server 2013 only."),
    condition("excludes", ["lync-web-app"], "Not supported in Lync Web App."),
    hybrid("CU5", "Requires Exchange Server 2013 CU5 or later for the hybrid server."),
    hybrid("SP1 CU2", "For the hybrid server, Exchange Server 2013 SP1 CU2 is required."),
    condition("restriction", [], "Supported only when both users are homed in the same forest."),
    condition("restriction", [], "Users must sign in first."),
    unknown("requires", "Nimbus client", "nimbus-client", "A Nimbus client is required."),
    unknown("excludes", "Contoso Phone", "contoso-phone", "Not supported in Contoso Phone."),
  ],
  more: ["For more information, see", "See", "Learn more at"],
  headers: [
    ["**Feature**", "**Notes**"],
    ["Feature", "Comments"],
  ],
  joints: [" and ", " + ", " with "],
  note: "Note:",
};

const fr: WrittenLanguage = {
  tag: "fr",
  opening: "Ce tableau indique ce qui fonctionne et ce qui ne fonctionne pas.",
  lines: {
    no: ["Non pris en charge.", "Non disponible", "Non", "Ne peut pas être utilisé", "Indisponible"],
    "not-applicable": ["Sans objet", "Ne s’applique pas"],
    unclear: ["À déterminer", "Peut-être", "???", "En attente", "Nécessite Exchange 2013 CU trois."],
  },
  answers: {
    yes: ["O", "Oui", "✓", "Pris en charge", "Yes"],
    no: ["Non", "✗", "Non pris en charge", "Indisponible", "No"],
    "not-applicable": ["Sans objet", "N/A"],
    unclear: ["À déterminer", "?", "Peut-être", "En attente", "42"],
  },
  conditions: [
    condition("requires", ["exchange-server-2013"], "Nécessite Exchange 2013."),
    condition("requires", ["lync-2013-client"], "Un client Lync 2013 est requis."),
    condition("requires", both, "Nécessite Exchange 2010 ou Exchange 2013."),
    condition("only", ["lync-server-2013"], "Lync Server 2013 uniquement."),
    condition("excludes", ["lync-web-app"], "Non pris en charge dans Lync Web App."),
    hybrid("CU5", "Nécessite Exchange Server 2013 CU5 ou version ultérieure pour le serveur hybride."),
    hybrid("SP1 CU2", "Pour le serveur hybride, Exchange Server 2013 SP1 CU2 est requis."),
    condition("restriction", [], "Pris en charge uniquement lorsque les deux utilisateurs sont en ligne."),
    condition("restriction", [], "Les utilisateurs doivent d’abord se connecter."),
    unknown("requires", "client Nimbus", "client-nimbus", "Un client Nimbus est requis."),
  ],
  more: ["Pour plus d’informations, voir", "Voir"],
  headers: [
    ["**Fonctionnalité**", "**Remarques**"],
    ["Fonctionnalités", "Commentaires"],
  ],
  joints: [" et ", " + ", " avec "],
  note: "Remarque :",
};

const de: WrittenLanguage = {
  tag: "de",
  opening: "Diese Tabelle zeigt, was funktioniert und was nicht funktioniert.",
  lines: {
    no: ["Nicht unterstützt.", "Nicht verfügbar", "Nein", "Kann nicht verwendet werden"],
    "not-applicable": ["Entfällt", "Nicht zutreffend"],
    unclear: ["Noch offen", "Vielleicht", "???", "Erfordert Exchange 2013 CU drei."],
  },
  answers: {
    yes: ["Ja", "✓", "Unterstützt", "Yes"],
    no: ["Nein", "✗", "Nicht unterstützt", "No"],
    "not-applicable": ["Entfällt", "N/A"],
    unclear: ["Noch offen", "?", "Vielleicht", "42"],
  },
  conditions: [
    condition("requires", ["exchange-server-2013"], "Erfordert Exchange 2013."),
    condition("requires", ["lync-2013-client"], "Ein Lync 2013-Client ist erforderlich."),
    condition("requires", both, "Erfordert Exchange 2010 oder Exchange 2013."),
    condition("only", ["lync-server-2013"], "Nur Lync Server 2013."),
    condition("excludes", ["lync-web-app"], "Wird in Lync Web App nicht unterstützt."),
    hybrid("CU5", "Erfordert Exchange Server 2013 CU5 oder höher für den Hybridserver."),
    condition("restriction", [], "Wird nur unterstützt, wenn beide Benutzer online sind."),
    condition("restriction", [], "Benutzer müssen sich zuerst anmelden."),
    unknown("requires", "Nimbus-Client", "nimbus-client", "Ein Nimbus-Client ist erforderlich."),
  ],
  more: ["Weitere Informationen finden Sie unter", "Siehe"],
  headers: [
    ["**Funktion**", "**Hinweise**"],
    ["Funktion", "Anmerkungen"],
  ],
  joints: [" und ", " + ", " mit "],
  note: "Hinweis:",
};

export const writtenLanguages: Readonly<Record<Tag, WrittenLanguage>> = { en, fr, de };
