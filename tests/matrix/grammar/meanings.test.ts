import { describe, expect, test } from "vitest";
import { readerOf } from "../../../src/matrix/grammar/reader.ts";
import { saysOf } from "../../../src/matrix/grammar/says.ts";
import { brief, flatCell, vocabulary } from "../../support/reading.ts";

/** What a sentence about a feature says, in a line: its support, and each condition without its words. */
function meaning(sentence: string, tag: string): string {
  const flat = flatCell(sentence);
  const says = saysOf(
    readerOf(vocabulary, tag)
      .aside(flat)
      .map((piece) => ({ flat, piece })),
  );
  if (!says) return "unclear";
  const { support, conditions, notes = [] } = says;
  const said = conditions.map((one) =>
    [brief({ ...one, text: "" }).trim(), ...(one.unknown ?? []).map((name) => `?${name}`)].join(" "),
  );
  return [support, ...said, ...notes.map(() => "note")].join("; ");
}

/** One meaning a row, in the words of every language. */
const table: readonly { means: string; en: string; fr: string; de: string }[] = [
  {
    means: "unsupported",
    en: "This is no longer supported.",
    fr: "Ceci n’est plus pris en charge.",
    de: "Dies wird nicht mehr unterstützt.",
  },
  {
    means: "unsupported",
    en: "It has been removed.",
    fr: "Elle a été supprimée.",
    de: "Es wurde entfernt.",
  },
  {
    means: "unsupported",
    en: "It does not work.",
    fr: "Cela ne fonctionne pas.",
    de: "Das Feature funktioniert nicht.",
  },
  {
    means: "unsupported",
    en: "Retired in 2021.",
    fr: "Retiré en 2021.",
    de: "Eingestellt in 2021.",
  },
  {
    means: "not-applicable",
    en: "Does not apply.",
    fr: "Ne s’applique pas.",
    de: "Trifft nicht zu.",
  },
  {
    means: "conditional; requires [exchange-server-2013]",
    en: "This feature requires Exchange Server 2013.",
    fr: "Cette fonctionnalité nécessite Exchange Server 2013.",
    de: "Diese Funktion erfordert Exchange Server 2013.",
  },
  {
    means: "conditional; requires [exchange-server-2013]",
    en: "Unless you use Lync Web App, Exchange Server 2013 is required.",
    fr: "À moins que vous utilisiez Lync Web App, Exchange Server 2013 est requis.",
    de: "Es sei denn, Sie verwenden Lync Web App, ist Exchange Server 2013 erforderlich.",
  },
  {
    means: "conditional; requires [exchange-server-2013]",
    en: "Without Lync Web App, Exchange Server 2013 is required.",
    fr: "Sans Lync Web App, Exchange Server 2013 est requis.",
    de: "Ohne Lync Web App ist Exchange Server 2013 erforderlich.",
  },
  {
    means: "conditional; requires [exchange-server-2013]",
    en: "Requires Exchange Server 2013 if Lync Web App is not supported.",
    fr: "Nécessite Exchange Server 2013 si Lync Web App n’est pas pris en charge.",
    de: "Erfordert Exchange Server 2013, wenn Lync Web App nicht unterstützt wird.",
  },
  {
    means: "conditional; requires [exchange-server-2010, exchange-server-2013]",
    en: "Exchange 2010 or 2013 is needed.",
    fr: "Exchange 2010 ou 2013 est nécessaire.",
    de: "Exchange 2010 oder 2013 wird benötigt.",
  },
  {
    means: "conditional; requires [exchange-server-2013]; requires [lync-2013-client]",
    en: "Requires Exchange 2013 and a Lync 2013 client.",
    fr: "Nécessite Exchange 2013 et un client Lync 2013.",
    de: "Erfordert Exchange 2013 und einen Lync 2013-Client.",
  },
  {
    means: "conditional; requires [lync-2013-client, lync-2010-client]",
    en: "Lync Server 2013 or Lync 2010 client required.",
    fr: "Un client Lync Server 2013 ou Lync 2010 est requis.",
    de: "Lync Server 2013 oder Lync 2010-Client erforderlich.",
  },
  {
    means: "conditional; requires [lync-web-app, contoso-talk] ?Contoso Talk",
    en: "Requires Lync Web App or Contoso Talk.",
    fr: "Nécessite Lync Web App ou Contoso Talk.",
    de: "Erfordert Lync Web App oder Contoso Talk.",
  },
  {
    means: "conditional; only [exchange-online]",
    en: "Available only with Exchange Online.",
    fr: "N’est disponible que dans Exchange Online.",
    de: "Nur mit Exchange Online verfügbar.",
  },
  {
    means: "conditional; only [lync-2013-client]",
    en: "Only the Lync 2013 client is supported.",
    fr: "Seul le client Lync 2013 est pris en charge.",
    de: "Nur der Lync 2013-Client wird unterstützt.",
  },
  {
    means: "conditional; excludes [lync-web-app]",
    en: "Does not work in Lync Web App.",
    fr: "Ne fonctionne pas dans Lync Web App.",
    de: "Funktioniert nicht in Lync Web App.",
  },
  {
    means: "conditional; excludes [lync-web-app]",
    en: "It cannot be used in Lync Web App.",
    fr: "Elle ne peut pas être utilisée dans Lync Web App.",
    de: "Es kann in Lync Web App nicht verwendet werden.",
  },
  {
    means: "conditional; excludes [lync-web-app]",
    en: "Blocked in Lync Web App.",
    fr: "Bloqué dans Lync Web App.",
    de: "In Lync Web App blockiert.",
  },
  {
    means: "conditional; excludes [nimbus-client] ?Nimbus client",
    en: "Not supported in the Nimbus client.",
    fr: "Non pris en charge dans le Nimbus client.",
    de: "Nicht unterstützt im Nimbus client.",
  },
  {
    means: "conditional; restriction []",
    en: "Moves from Lync Server 2010 to Lync Server 2013 are not supported.",
    fr: "Les déplacements de Lync Server 2010 vers Lync Server 2013 ne sont pas pris en charge.",
    de: "Verschiebungen von Lync Server 2010 zu Lync Server 2013 werden nicht unterstützt.",
  },
  {
    means: "conditional; restriction []",
    en: "Calls between Lync Server 2010 and Lync Server 2013 are not supported.",
    fr: "Les appels entre Lync Server 2010 et Lync Server 2013 ne sont pas pris en charge.",
    de: "Anrufe zwischen Lync Server 2010 und Lync Server 2013 werden nicht unterstützt.",
  },
  {
    means: "conditional; restriction []",
    en: "Neither Lync Web App nor Exchange 2013 is required.",
    fr: "Ni Lync Web App ni Exchange 2013 n’est requis.",
    de: "Weder Lync Web App noch Exchange 2013 ist erforderlich.",
  },
  {
    means: "conditional; restriction []",
    en: "Only when both are homed online.",
    fr: "Uniquement si les deux sont hébergés en ligne.",
    de: "Nur wenn beide online sind.",
  },
  {
    means: "supported; note",
    en: "Exchange Impersonation is one way of granting them.",
    fr: "L’emprunt d’identité Exchange est un moyen de les accorder.",
    de: "Exchange Impersonation ist eine Möglichkeit, sie zu gewähren.",
  },
  {
    means: "conditional; requires [exchange-server-2013]",
    en: "Required: Exchange 2013.",
    fr: "Requis : Exchange 2013.",
    de: "Erforderlich ist Exchange 2013.",
  },
  {
    means: "conditional; requires [exchange-server-2013]; excludes [lync-web-app]",
    en: "Exchange 2013 is required and Lync Web App is not supported.",
    fr: "Exchange 2013 est requis et Lync Web App n’est pas pris en charge.",
    de: "Exchange 2013 ist erforderlich und Lync Web App wird nicht unterstützt.",
  },
  {
    means: "conditional; requires [exchange-server-2013, permission] ?permission",
    en: "Requires Exchange 2013 or permission.",
    fr: "Nécessite Exchange 2013 ou permission.",
    de: "Erfordert Exchange 2013 oder permission.",
  },
  {
    means: "conditional; restriction []",
    en: "It is required to plan ahead.",
    fr: "Il est nécessaire de prévenir.",
    de: "Planung ist erforderlich.",
  },
  { means: "unclear", en: "It is required.", fr: "Elle est requise.", de: "Es ist erforderlich." },
  {
    means: "conditional; only [lync-web-app]",
    en: "Only Lync Web App can open them.",
    fr: "Seul Lync Web App peut les ouvrir.",
    de: "Nur Lync Web App kann sie zeigen.",
  },
  {
    means: "conditional; restriction []",
    en: "Users do not have to use Lync 2010.",
    fr: "Les utilisateurs n’ont pas besoin d’utiliser Lync 2010.",
    de: "Benutzer müssen Lync 2010 nicht verwenden.",
  },
  {
    means: "conditional; restriction []",
    en: "A Lync 2013 client does not have to be used.",
    fr: "Les utilisateurs n’ont pas à utiliser Lync 2010.",
    de: "Ein Lync 2013-Client muss nicht verwendet werden.",
  },
  {
    means: "conditional; excludes [lync-2010-client]",
    en: "Users must not use Lync 2010.",
    fr: "Les utilisateurs ne doivent pas utiliser Lync 2010.",
    de: "Benutzer dürfen Lync 2010 nicht verwenden.",
  },
  {
    means: "conditional; restriction []",
    en: "Requires Lync Web App on Lync Server 2013.",
    fr: "Nécessite Lync Web App sur Lync Server 2013.",
    de: "Erfordert Lync Web App auf Lync Server 2013.",
  },
  {
    means: "conditional; restriction []",
    en: "Only in Lync Web App on Lync Server 2013.",
    fr: "Uniquement dans Lync Web App sur Lync Server 2013.",
    de: "Nur in Lync Web App auf Lync Server 2013.",
  },
  {
    means: "conditional; restriction []",
    en: "Not supported in Lync Web App on Lync Server 2013.",
    fr: "Non pris en charge dans Lync Web App sur Lync Server 2013.",
    de: "Wird in Lync Web App auf Lync Server 2013 nicht unterstützt.",
  },
  {
    means: "conditional; restriction []",
    en: "Lync Web App on Lync Server 2013 does not support this.",
    fr: "Lync Web App sur Lync Server 2013 ne prend pas en charge cette fonctionnalité.",
    de: "Lync Web App auf Lync Server 2013 unterstützt diese Funktion nicht.",
  },
  {
    means: "conditional; restriction []",
    en: "Users cannot use Lync Web App on Lync Server 2013.",
    fr: "Les utilisateurs ne peuvent pas utiliser Lync Web App sur Lync Server 2013.",
    de: "Benutzer können Lync Web App auf Lync Server 2013 nicht verwenden.",
  },
  {
    means: "conditional; restriction []",
    en: "Except in Lync Web App on Lync Server 2013.",
    fr: "Sauf dans Lync Web App sur Lync Server 2013.",
    de: "Außer in Lync Web App auf Lync Server 2013.",
  },
  {
    means: "supported; note",
    en: "Exchange Online supports this feature.",
    fr: "Exchange Online prend en charge cette fonctionnalité.",
    de: "Exchange Online unterstützt diese Funktion.",
  },
  {
    means: "conditional; only [lync-server-2013]",
    en: "Only Lync Server 2013 supports this.",
    fr: "Seul Lync Server 2013 prend en charge cette fonctionnalité.",
    de: "Nur Lync Server 2013 unterstützt diese Funktion.",
  },
  {
    means: "conditional; restriction []",
    en: "Not supported between Lync Server 2010 and Lync Server 2013.",
    fr: "Non pris en charge entre Lync Server 2010 et Lync Server 2013.",
    de: "Wird zwischen Lync Server 2010 und Lync Server 2013 nicht unterstützt.",
  },
  {
    means: "conditional; restriction []",
    en: "Only between Lync Server 2010 and Lync Server 2013.",
    fr: "Uniquement entre Lync Server 2010 et Lync Server 2013.",
    de: "Nur zwischen Lync Server 2010 und Lync Server 2013.",
  },
  {
    means: "conditional; restriction []",
    en: "It is not only supported in Lync Web App.",
    fr: "Ceci n’est pas seulement pris en charge dans Lync Web App.",
    de: "Dies wird nicht nur in Lync Web App unterstützt.",
  },
  {
    means: "conditional; restriction []",
    en: "Presence is not shown when users are offline.",
    fr: "La présence n’est pas affichée lorsque les utilisateurs sont hors ligne.",
    de: "Der Status wird nicht angezeigt, wenn Benutzer offline sind.",
  },
  {
    means: "unclear",
    en: "Presence is not shown.",
    fr: "La présence n’est pas affichée.",
    de: "Der Status wird nicht angezeigt.",
  },
  {
    means: "unclear",
    en: "It is not blocked.",
    fr: "Elle n’est pas bloquée.",
    de: "Es ist nicht gesperrt.",
  },
  {
    means: "unclear",
    en: "It is partly supported.",
    fr: "Elle est partiellement prise en charge.",
    de: "Es wird teilweise unterstützt.",
  },
  {
    means: "unclear",
    en: "There is no client that does not support this.",
    fr: "Il n’existe aucun client qui ne prend pas en charge cette fonctionnalité.",
    de: "Es gibt keinen Client, der diese Funktion nicht unterstützt.",
  },
  {
    means: "unclear",
    en: "But",
    fr: "Mais",
    de: "Aber",
  },
  { means: "unclear", en: "Not tested", fr: "Non testé", de: "Nicht getestet" },
  { means: "unclear", en: "Awaiting review", fr: "En cours d’examen ?", de: "Wird geprüft" },
];

describe.each(["en", "fr", "de"] as const)("one table of meanings in %s", (tag) => {
  test.each(table.map((row) => [row[tag], row.means] as const))("%s → %s", (sentence, means) => {
    expect(meaning(sentence, tag)).toBe(means);
  });
});
