import { describe, expect, test } from "vitest";
import type { Language } from "../../src/matrix/catalog/languages.ts";
import { asideSentences } from "../../src/site/asides.ts";
import { counts } from "../../src/site/counts.ts";
import { cellHeadings } from "../../src/site/headings.ts";
import { pagesOf, whereSaid } from "../../src/site/sides.ts";
import { doubtsOf, historyOf, isDisputed, sidesOf } from "../../src/site/statements.ts";
import { wholeSentence, wholesOf, wholeWords } from "../../src/site/whole.ts";
import { answerSentence, chips, tally, wholeAnswer } from "../../src/site/wording.ts";
import { severalAt, severalSite } from "../support/several-site.ts";

const photos = severalAt("main/photos.old.mail");
const albums = severalAt("main/albums.old.mail");
const voice = severalAt("main/voice.old.mail");
const old = severalAt("main/photos.new.mail");
const undated = severalAt("main/voice.new.mail");
const silent = severalAt("main/photos.old.cloud");

describe("a cell whose sources disagree", () => {
  test("has the answer that follows from both sides, with the conditions of what holds", () => {
    expect(photos.standing).toBe("conditional");
    expect(answerSentence(severalSite, photos, "en")).toBe("Supported, if Good Client is in place.");
    expect(isDisputed(photos)).toBe(true);
  });

  test("says in a whole answer that they disagree, and what decides", () => {
    expect(wholeAnswer(severalSite, photos, "en")).toBe(
      "Supported, if Good Client is in place. Sources disagree about whether it works. The newer statement holds.",
    );
  });

  test("has no answer where nothing decides, whatever else is decided", () => {
    expect(albums.standing).toBe("sources-differ");
    expect(isDisputed(albums)).toBe(false);
    expect(chips(severalSite, albums, "en")).toEqual([]);
  });

  test.each<{ language: Language; expected: string }>([
    { language: "en", expected: "Sources differ: supported (9 July 2018); not supported." },
    {
      language: "fr",
      expected: "Les sources divergent\u00a0: pris en charge (9 juillet 2018)\u202f; non pris en charge.",
    },
  ])("then tells both sides in short: in $language", ({ language, expected }) => {
    expect(answerSentence(severalSite, albums, language)).toBe(expected);
  });

  test("says so in the title and the description of its page", () => {
    const { title, description } = cellHeadings(severalSite, albums, "en");
    expect(title).toBe("Albums, Old Server with Mail: Sources differ · main");
    expect(description).toContain("Sources differ: supported (9 July 2018); not supported.");
  });

  test("is counted as such", () => {
    expect(counts([photos, albums])).toMatchObject({ works: 1, "sources-differ": 1 });
    expect(tally([photos, albums], "en")).toBe("1 of 2, 1 with conditions, sources differ on 1");
  });

  test("has its sides as cells, each with where it is said if that is elsewhere", () => {
    const sides = (photos.cell?.conflicts ?? []).flatMap((one) => sidesOf(severalSite, photos, one));
    expect(
      sides.map(({ view, date }) => [view.standing, date, whereSaid(severalSite, photos, view, "en")]),
    ).toEqual([
      ["conditional", "2020-07", ""],
      ["unsupported", "2018", "of Old Server with Cloud, in “more”"],
    ]);
  });
});

describe("what versions of a page said", () => {
  test("comes in order, and what holds now at the end, as of the newest page that its line rests on", () => {
    const steps = historyOf(severalSite, voice);
    expect(steps.map(({ view, date }) => [view.standing, date])).toEqual([
      ["unsupported", "2017-09-19"],
      ["conditional", null],
      ["supported", "2018-07-09"],
    ]);
  });

  test("rests on pages of the vendor, each of them once", () => {
    const pages = pagesOf(severalSite, historyOf(severalSite, voice), "fr");
    expect(pages).toEqual([
      { title: "The vendor’s page", address: "https://vendor.example/page", lang: "en" },
      { title: "Another page", address: null, lang: "en" },
    ]);
  });

  test("is nothing where all versions say the same", () => {
    expect(historyOf(severalSite, photos)).toEqual([]);
  });
});

describe("how sure an answer is", () => {
  test.each([
    { name: "a decided disagreement", view: photos, en: ["sources disagree"], fr: ["sources en désaccord"] },
    { name: "an open one, whose answer says it", view: albums, en: [], fr: [] },
    { name: "a last statement", view: old, en: ["last stated 2018"], fr: ["plus mentionné après 2018"] },
    { name: "one without a date", view: undated, en: ["last stated earlier"], fr: ["plus mentionné"] },
    { name: "anything else", view: voice, en: [], fr: [] },
  ])("is told in few words: $name", ({ view, en, fr }) => {
    expect(doubtsOf(view, "en")).toEqual(en);
    expect(doubtsOf(view, "fr")).toEqual(fr);
  });

  test("is told in sentences, with what is stated of the whole", () => {
    expect(asideSentences(severalSite, old, "en")).toEqual([
      "Last stated 20 December 2018.",
      "Later versions of the page no longer speak of it, which is not a “no”.",
      "The whole configuration is documented as supported.",
    ]);
    expect(asideSentences(severalSite, undated, "fr")[0]).toBe(
      "Dernière mention\u00a0: dans une version sans date.",
    );
  });
});

describe("what is stated of a whole configuration", () => {
  test("is found in every matrix that has it, and never in its cells", () => {
    const more = severalAt("more/voice.old.cloud");
    expect(wholesOf(severalSite, more)).toEqual(wholesOf(severalSite, silent));
    expect(silent.standing).toBe("unlisted");
    expect(wholesOf(severalSite, photos)).toEqual([]);
  });

  test("has words of its own, beside a cell as well", () => {
    const [whole] = wholesOf(severalSite, silent);
    expect(whole && wholeWords(whole, "en")).toBe("Not supported together");
    expect(whole && wholeSentence(whole, "fr")).toBe(
      "La configuration entière est documentée comme non prise en charge.",
    );
    expect(wholeAnswer(severalSite, silent, "en")).toBe(
      "Not listed: no document says whether this works. The whole configuration is documented as not supported.",
    );
  });
});
