import { describe, expect, test } from "vitest";
import { conflictQuestion } from "../../src/site/asking.ts";
import { disagreementsOf } from "../../src/site/conflicts.ts";
import { currentSite } from "../../src/site/current.ts";
import { siteOf } from "../../src/site/site.ts";

const site = currentSite();
const found = (language: "en" | "fr", id: string) => {
  const one = disagreementsOf(site, language).known.find((known) => known.id === id);
  if (!one) throw new Error(`There is no disagreement ${id}.`);
  return one;
};

describe("a question to the vendor", () => {
  test("has the cells that sources disagree about, with each side", () => {
    const { disputes, isOpen } = found("en", "recording-with-mail-on-premises");
    expect(disputes).toHaveLength(1);
    const [dispute] = disputes;
    expect(dispute?.views.map(({ feature }) => feature.id)).toContain("call-recording");
    expect(dispute?.sides.map(({ view }) => view.standing).toSorted()).toEqual(["supported", "unsupported"]);
    expect(isOpen).toBe(true);
  });

  test.each([
    { language: "en", heading: "Strokes", line: 15, document: "sable-clients" },
    { language: "fr", heading: "Traits", line: 15, document: "sable-clients-fr" },
  ] as const)(
    "has what no cell answers, in the reader's document: $language",
    ({ language, ...expected }) => {
      const [side] = found(language, "strokes-on-glass").words;
      const { heading, line, document } = side ?? {};
      expect({ heading, line, document: document?.id }).toEqual(expected);
    },
  );

  test("is copied with each side, its date and its places", () => {
    const { title, lines } = conflictQuestion(site, found("en", "recording-with-mail-on-premises"), "en");
    expect(title).toBe("Does call recording work for Fabrikam Voice Server with Fabrikam Mail Server?");
    expect(lines).toContain("Call recording: Fabrikam Voice Server with Fabrikam Mail Server");
    expect(lines).toContainEqual(
      expect.stringMatching(/^- Not supported: Fabrikam Mail, 20 November 2026.*; .*, line \d+$/),
    );
    expect(conflictQuestion(site, found("fr", "strokes-on-glass"), "fr").lines).toContainEqual(
      expect.stringMatching(/^- L’encre est un trait\. : /),
    );
  });
});

test("a disagreement that no entry names has not been looked at", () => {
  expect(disagreementsOf(site, "en").unlooked).toEqual([]);
  const bare = siteOf({ ...site.data, conflicts: [] }, site.day);
  const { known, unlooked } = disagreementsOf(bare, "en");
  expect(known).toEqual([]);
  const looked = disagreementsOf(site, "en").known.flatMap(({ disputes }) => disputes);
  expect(unlooked).toHaveLength(looked.length);
});
