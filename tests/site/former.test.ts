import { describe, expect, test } from "vitest";
import { addresses, pathOf } from "../../src/matrix/addresses.ts";
import { formatPermalink, type Permalink, parsePermalink } from "../../src/matrix/permalinks/permalink.ts";
import type { Redirects } from "../../src/matrix/permalinks/redirects.ts";
import { fateOf, formersOf, hasFormers, onwardFrom } from "../../src/site/former.ts";
import { formerName } from "../../src/site/former-names.ts";
import { latestMove, movedOn, movesOf, redirectsText } from "../../src/site/moves.ts";
import { siteOf } from "../../src/site/site.ts";
import { smallData, smallDay, smallSite } from "../support/small-site.ts";

const permalink = (line: string): Permalink => {
  const found = parsePermalink(line);
  if (!found) throw new Error(`${line} is no permalink.`);
  return found;
};
const both = (text: string) => ({ en: text, fr: text });
const grave = (line: string, until: string) => ({
  ...permalink(line),
  until,
  was: both("Worked."),
  why: both("A mistake."),
});

const redirects: Redirects = {
  redirects: [
    { kind: "matrix", from: "chief", to: "main", on: "2026-03-01" },
    { kind: "product", from: "older", to: "old", on: "2026-02-01" },
    { kind: "product", from: "oldest", to: "older", on: "2026-01-01" },
    { kind: "feature", from: "pics", to: "photos", on: "2026-02-02" },
    { kind: "document", from: "notes", to: "guide", on: "2026-02-02" },
    { kind: "part", from: "main/shots", to: "main/pictures", on: "2026-02-02" },
    { kind: "cell", from: "main/albums.old.mail", to: "main/photos.old.mail", on: "2026-02-02" },
  ],
  gone: [
    grave("feature fax", "2026-04-01"),
    grave("matrix faxes", "2026-03-31"),
    grave("cell main/photos.new.mail", "2026-05-01"),
  ],
};

const published = [
  "matrix chief",
  "row chief/photos",
  "configuration chief/old.mail",
  "configuration chief/old.cloud",
  "product oldest",
  "configuration main/older.mail",
  "row main/photos",
  "row main/fax",
  "row main/albums",
  "feature pics",
  "document notes",
  "part main/shots",
  "part main/sound",
  "part more/sound",
  "matrix faxes",
  "configuration faxes/fax",
  "cell main/photos.old.mail",
  "feature unknown",
  "statement notes/photos.old.cloud",
  "statement guide/fax.old.mail",
  "statement guide/albums.old.mail",
  "cell main/albums.old.mail",
];
const site = siteOf({ ...smallData, redirects, permalinks: published.map(permalink) }, smallDay);
const inShort = formersOf(site).map((one) =>
  one.kind === "moved"
    ? `${one.path} → ${pathOf(one.place)}`
    : `${one.path} † ${formatPermalink(one.tombstone)}`,
);

describe("an address that something had before", () => {
  test("leads to where that answers now, or tells what was known", () => {
    expect(inShort).toEqual([
      "chief/ → main/",
      "chief/old/cloud/ → main/old/cloud/",
      "chief/old/cloud/photos/ → main/old/cloud/photos/",
      "chief/old/mail/ → main/old/mail/",
      "chief/old/mail/photos/ → main/old/mail/photos/",
      "faxes/ † matrix faxes",
      "faxes/fax/ † matrix faxes",
      "features/fax/ † feature fax",
      "features/pics/ → features/photos/",
      // The table is too small for pages of groups.
      "main/groups/shots/ → main/",
      "main/groups/sound/ → main/",
      "main/older/mail/ → main/old/mail/",
      "main/older/mail/albums/ → main/old/mail/photos/",
      "main/older/mail/fax/ † feature fax",
      "main/older/mail/photos/ → main/old/mail/photos/",
      "more/groups/sound/ → more/",
      "products/older/ → products/old/",
      "products/oldest/ → products/old/",
      "sources/notes/ → sources/guide/",
    ]);
  });

  test("is no page as long as nothing was renamed or removed", () => {
    expect(hasFormers(smallSite)).toBe(false);
    expect(formersOf(smallSite)).toEqual([]);
  });

  test("that is a page today answers by itself, and knows what became of what was stated there", () => {
    expect(inShort.filter((one) => one.startsWith("main/new/mail/photos/"))).toEqual([]);
    expect(fateOf(site, permalink("cell main/photos.new.mail")).kind).toBe("gone");
  });
});

test.each([
  ["cell faxes/fax.old.mail", "Fax, Old Server with Mail", "Fax, Old Server avec Mail"],
  ["configuration main/oldest.cloud", "Old Server with Cloud", "Old Server avec Cloud"],
  ["feature pics", "Photos", "Photos d’identité"],
  ["matrix old-faxes", "Old faxes", "Old faxes"],
  ["part main/shots", "Shots (main)", "Shots (main)"],
  ["row main/fax", "Fax (main)", "Fax (main)"],
  ["document notes", "Guide", "Guide"],
  ["conflict blue-ink", "Blue ink", "Blue ink"],
  ["product oldest", "Old Server", "Old Server"],
])("%s is called %s, and in French %s", (line, english, french) => {
  expect(formerName(site, permalink(line), "en")).toBe(english);
  expect(formerName(site, permalink(line), "fr")).toBe(french);
});

test.each([
  ["cell main/fax.older.mail", ["configuration main/old.mail", "matrix main", "product old", "product mail"]],
  ["cell faxes/photos.old.paper", ["feature photos", "product old"]],
  ["statement notes/fax.old.mail", ["document guide", "product old", "product mail"]],
  ["part main/sound", ["matrix main", "group sound"]],
  ["matrix faxes", []],
])("from %s one goes on to what of it lives: %j", (line, onward) => {
  expect(onwardFrom(site, permalink(line)).map(formatPermalink)).toEqual(onward);
});

describe("what browsers are told", () => {
  test("is what was renamed and removed, with the statements that go with their cells", () => {
    const { redirects: moved, gone } = movesOf(site);
    expect(moved.slice(0, 2)).toEqual([
      { kind: "matrix", from: "chief", to: "main" },
      { kind: "product", from: "older", to: "old" },
    ]);
    expect(moved.slice(redirects.redirects.length)).toEqual([
      { kind: "statement", from: "guide/albums.old.mail", to: "guide/photos.old.mail" },
    ]);
    expect(gone).toEqual(redirects.gone.map(({ kind, key }) => ({ kind, key })));
  });

  test("has a name that changes with each entry, and none without any", () => {
    expect(latestMove(site)).toBe("2026-05-01/10");
    expect(latestMove(smallSite)).toBeUndefined();
  });

  test.each([
    ["matrix chief", "2026-03-01"],
    ["configuration chief/older.mail", "2026-03-01"],
    ["feature pics", "2026-02-02"],
    ["cell main/albums.old.mail", "2026-02-02"],
  ])("%s is found elsewhere since %s", (line, on) => {
    expect(movedOn(site, permalink(line))).toBe(on);
  });
});

test("hosts are told of each address below their path, whole matrices in one line at the end", () => {
  const lines = redirectsText(site, addresses("/below")).trimEnd().split("\n");
  expect(lines.filter((line) => !line.startsWith("/below/fr/"))).toEqual([
    "/below/features/pics/ /below/features/photos/ 301",
    "/below/main/groups/shots/ /below/main/ 301",
    "/below/main/groups/sound/ /below/main/ 301",
    "/below/main/older/mail/ /below/main/old/mail/ 301",
    "/below/main/older/mail/albums/ /below/main/old/mail/photos/ 301",
    "/below/main/older/mail/photos/ /below/main/old/mail/photos/ 301",
    "/below/more/groups/sound/ /below/more/ 301",
    "/below/products/older/ /below/products/old/ 301",
    "/below/products/oldest/ /below/products/old/ 301",
    "/below/sources/notes/ /below/sources/guide/ 301",
    "/below/chief/* /below/main/:splat 301",
  ]);
  expect(lines.filter((line) => line.startsWith("/below/fr/"))).toHaveLength(11);
  expect(lines.at(-1)).toBe("/below/fr/chief/* /below/fr/main/:splat 301");
});
