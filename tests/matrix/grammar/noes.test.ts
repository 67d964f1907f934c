import { describe, expect, test } from "vitest";
import { readText } from "../../support/reading.ts";

/** Ways of saying no, or something that cannot be told from it. */
const noes: Readonly<Record<"en" | "fr" | "de", readonly string[]>> = {
  en: [
    "Not supported",
    "Not supported.",
    "not  supported",
    "Not\tavailable",
    "Isn’t available",
    "Is unavailable",
    "Unavailable",
    "Has been removed",
    "Was withdrawn",
    "Cannot be used",
    "Never works",
    "Out of scope",
    "No longer offered",
    "Blocked",
    "Blocked by policy",
    "Does not work",
    "Doesn't work in this release",
    "Retired in July 2021",
    "Removed since 2019",
    "Not supported after 2020",
    "Not supported until further notice",
    "Not supported on weekdays",
    "Not tested",
    "Not planned",
    "Never",
    "TBD",
    "?",
    "Non",
    "○",
    "Awaiting approval",
    "In progress",
    "On hold",
    "Under review",
    "On the roadmap",
    "To be confirmed",
    "Coming soon",
    "After launch",
    "Nobody can use it",
    "Nothing works",
    "Neither works nor is planned",
    "This has never been possible",
    "Fails",
    "It is gone",
    "Broken",
    "Deprecated and blocked",
    "Unsupported",
    "Not an option",
    "Group calls are not supported",
    "Users are not supported",
    "You cannot schedule meetings",
    "Supported? No.",
    "It is disabled",
    "Turned off",
    "Is not supported at all",
    "Not currently supported",
    "We do not support this",
    "Planned",
    "Won't work",
    "Shut down",
    "Forbidden",
    "Impossible",
    "Ruled out",
    "Perhaps supported",
    "Supported, maybe",
    "Supported?",
    "May be supported.",
    "It might work",
    "Should work",
    "Probably works",
    "May be",
    "On demand",
    "Requires Exchange 2013, perhaps",
    "Possibly requires Exchange 2013",
    "A Lync 2013 client is required today or tomorrow",
  ],
  fr: [
    "Non pris en charge",
    "N’est plus disponible",
    "Indisponible",
    "A été supprimé",
    "Ne fonctionne jamais",
    "Bloqué",
    "Ne peut pas être utilisé",
    "Hors de portée",
    "Retiré en 2021",
    "Aucunement pris en charge",
    "Pas encore testé",
    "En cours",
    "À confirmer",
    "Prévu",
    "Jamais",
    "Les appels ne sont pas pris en charge",
    "Impossible",
    "Peut-être",
    "Peut-être pris en charge",
    "Pris en charge ?",
    "Pourrait fonctionner",
    "Devrait être pris en charge",
    "Sur demande",
    "Nécessite peut-être Exchange 2013",
  ],
  de: [
    "Nicht unterstützt",
    "Wird nicht mehr unterstützt",
    "Nicht verfügbar",
    "Wurde entfernt",
    "Funktioniert nie",
    "Blockiert",
    "Kann nicht verwendet werden",
    "Eingestellt in 2021",
    "In Planung",
    "Noch nicht getestet",
    "Geplant",
    "Anrufe werden nicht unterstützt",
    "Unmöglich",
    "Außer Betrieb",
    "Fehlt",
    "Vielleicht unterstützt",
    "Unterstützt?",
    "Könnte funktionieren",
    "Sollte funktionieren",
    "Erfordert vielleicht Exchange 2013",
  ],
};

const server = "Lync Server 2013";
const positions: Readonly<Record<string, (no: string) => string>> = {
  "behind a feature": (no) => `| | Exchange Online |\n| - | - |\n| ${server} | Voice mail <br/> ${no} |`,
  "in brackets behind a feature": (no) =>
    `| | Exchange Online |\n| - | - |\n| ${server} | Voice mail (${no}) |`,
  "in the sentence of a feature": (no) =>
    `| | Exchange Online |\n| - | - |\n| ${server} | Voice mail: ${no} |`,
  "in a note behind a feature": (no) =>
    `| | Exchange Online |\n| - | - |\n| ${server} | Voice mail > [!NOTE]> ${no} |`,
  "in a cell of answers": (no) => `| | Exchange Online + ${server} |\n| - | - |\n| Voice mail | ${no} |`,
  "in a column of notes": (no) =>
    `**${server} and Exchange Online**\n\n| Feature | Notes |\n| - | - |\n| Voice mail | ${no} |`,
  "in a footnote": (no) => `| | Exchange Online + ${server} |\n| - | - |\n| Voice mail | Yes¹ |\n\n¹ ${no}`,
  "in a cell of what serves a feature": (no) =>
    `| Voice mail | Exchange Online | Exchange on-premises |\n| - | - | - |\n| ${server} | ${no} | No |`,
};

describe.each(Object.entries(positions))("a no stays a no %s", (_, write) => {
  const cases = Object.entries(noes).flatMap(([language, words]) =>
    words.map((no) => [language, no] as const),
  );
  test.each(cases)("in %s: %s", (language, no) => {
    const { matrices, diagnostics } = readText(`${write(no)}\n`, `${language}/document.md`);
    const yes = matrices
      .flatMap(({ cells }) => cells)
      .filter(({ placement }) => placement === "exchange-online");
    expect(yes.filter(({ support }) => support === "supported" || support === "conditional")).toEqual([]);
    // A no that was not understood is told.
    const isTold = yes.length > 0 || diagnostics.some(({ severity }) => severity !== "note" || no === "");
    expect(isTold || matrices.length === 0).toBe(true);
  });
});
