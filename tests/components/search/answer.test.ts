import { beforeEach, describe, expect, test, vi } from "vitest";
import { type Answer, answer } from "../../../src/components/search/answer.ts";
import { load, type Ready } from "../../../src/components/search/load.ts";
import type { Language } from "../../../src/matrix/catalog/languages.ts";
import type { Hit } from "../../../src/search/hit.ts";
import { setupKey } from "../../../src/search/setup-key.ts";
import { links, text } from "../../support/page.ts";
import { answerFetch, searchIndex } from "../../support/search.ts";

const readyIn = async (language: Language): Promise<Ready> => {
  answerFetch(await searchIndex(language));
  document.documentElement.lang = language;
  const box = document.createElement("search-box");
  Object.assign(box.dataset, { index: `/answers-${language}.json`, root: "/base/" });
  return load(box);
};
const [english, french] = [await readyIn("en"), await readyIn("fr")];

/** A search that finds this, whatever is asked. */
const finding = (
  hits: readonly Hit[],
  ready = english,
  leftOut: readonly string[] = [],
  unspoken: readonly string[] = [],
): Ready => ({
  ...ready,
  search: {
    find: (_, limit) => ({
      hits: hits.slice(0, limit).map((hit) => ({ hit, score: 0 })),
      leftOut,
      unspoken,
      marks: new Map(),
    }),
    nearest: english.search.nearest,
  },
});
const [first, ...others] = english.search.find("skills search", 200).hits.map(({ hit }) => hit);
const one = first ? [first] : [];
const cells = others.filter(({ kind }) => kind === "cell");

const labels = ({ groups }: Answer): string[] =>
  groups.flatMap(({ options }) => options.map(({ label }) => label));
const foot = ({ foot: parts }: Answer): HTMLElement => {
  const below = document.createElement("div");
  below.append(...parts);
  return below;
};

describe("a query that finds something", () => {
  test("is answered with as many results as are wanted, and a way to all of them", () => {
    const answered = answer(" a & b ", finding(cells), 3);
    expect(labels(answered)).toHaveLength(3);
    expect(links(foot(answered))).toEqual(["All results for “a & b” → /base/search/?q=%20a%20%26%20b%20"]);
  });

  test("needs no way to all results where they are all there", () => {
    expect(answer("skills", finding(cells), 4).foot).toEqual([]);
  });

  test.each([
    { name: "one", ready: finding(one), said: "1 result" },
    { name: "four", ready: finding(cells), said: "4 results" },
    { name: "four in French", ready: finding(cells, french), said: "4 résultats" },
    { name: "many", ready: finding(Array(150).fill(cells).flat()), said: "200 results" },
  ])("says how much was found, of $name: $said", ({ ready, said }) => {
    expect(answer("skills", ready, 2).status).toBe(said);
  });
});

describe("what was left out of a query", () => {
  test.each([
    { ready: finding(cells, english, ["xyzzy", "2031"]), said: "Left out: xyzzy, 2031" },
    { ready: finding(cells, french, ["xyzzy"]), said: "Mots ignorés : xyzzy" },
    {
      ready: finding(cells, english, ["xyzzy", "2016"], ["exchange 2016"]),
      said: "Nothing is said of “exchange 2016” by itself; this is the nearest. Left out: xyzzy",
    },
    {
      ready: finding(cells, french, ["2016"], ["exchange 2016"]),
      said: "Rien n’est dit de « exchange 2016 » en particulier ; voici le plus proche.",
    },
    { ready: finding(cells), said: "" },
    { ready: finding([], english, ["xyzzy"]), said: "" },
  ])("is told, but not where nothing was found: $said", ({ ready, said }) => {
    expect(answer("skills", ready, 2).leftOut).toBe(said);
  });
});

describe("a query that finds nothing", () => {
  test("is told so, with advice and the nearest names to search for", () => {
    const answered = answer("Exchnage Onlnie", finding([]), 12);
    expect(answered.groups).toEqual([]);
    expect(answered.status).toBe("Nothing found for “Exchnage Onlnie”.");
    const below = foot(answered);
    expect(text(below)).toContain("Try fewer words, or the name of a feature or a product. Nearest names:");
    expect(links(below)[0]).toBe("Exchange Online → /base/search/?q=Exchange%20Online");
  });

  test("is told so without names where none is near", () => {
    expect(links(foot(answer("zzzzzzzz", finding([]), 12)))).toEqual([]);
  });

  test("is only ever text", () => {
    const answered = answer("<img src=x> $&", finding([]), 12);
    expect(foot(answered).querySelector("img")).toBeNull();
    expect(answered.status).toBe("Nothing found for “<img src=x> $&”.");
  });
});

describe("with a setup", () => {
  const keep = (setup: string): void => localStorage.setItem(setupKey, setup);

  test("results are those that fit it, and features and products always do", () => {
    keep("lync-server-2013|");
    expect(labels(answer("skills", finding([...one, ...cells]), 200))).toEqual([
      "Skills search",
      "Lync Server 2013 with SharePoint on-premises",
      "Lync Server 2013 with SharePoint Online",
    ]);
  });

  test.each([
    { name: "something", hits: cells, said: "My setup × 2 more outside of your setup" },
    { name: "nothing", hits: one, said: "My setup ×" },
  ])("that hides $name, it is said below that there is one, and what it hides: $said", ({ hits, said }) => {
    keep("lync-server-2013|");
    expect(text(foot(answer("skills", finding(hits), 200)))).toBe(said);
  });

  test("that names nothing of this site, results are all there", () => {
    keep("teams|");
    const answered = answer("skills", finding(cells), 200);
    expect([labels(answered).length, answered.foot.length]).toEqual([4, 0]);
  });

  describe("the chip below the results", () => {
    const reload = vi.fn();
    beforeEach(() => {
      keep("lync-server-2013|");
      vi.stubGlobal("location", { reload });
    });

    test("says what a press on it does", () => {
      const [chip] = foot(answer("skills", finding(one), 12)).querySelectorAll("button");
      expect(chip?.ariaLabel).toBe("Forget my setup");
    });

    test("forgets the setup, and shows the page without it", () => {
      foot(answer("skills", finding(one), 12))
        .querySelector("button")
        ?.click();
      expect(localStorage.getItem(setupKey)).toBeNull();
      expect(reload).toHaveBeenCalledOnce();
    });
  });
});
