import { describe, expect, test } from "vitest";
import { currentSite } from "../../src/site/current.ts";
import { longest } from "../../src/site/fitting.ts";
import { cellHeadings } from "../../src/site/headings.ts";
import { viewOfPage, views } from "../support/fixture-site.ts";

const headings = (view: (typeof views)["photos"], language: "en" | "fr" = "en") =>
  cellHeadings(currentSite(), view, language);

test.each([
  {
    name: "says where it stands",
    view: views.delegation,
    expected: /^Meeting delegation, Lync Server 2013 with Exchange Online/,
  },
  {
    name: "names the matrix where another one has the same",
    view: viewOfPage("exchange-online/lync-server-2013/exchange-online/voice-mail"),
    expected: /^Voice mail, Lync Server 2013, Exchange Online, Older serve/,
  },
  {
    name: "says no half of an answer where there is no room",
    view: viewOfPage("exchange/skype-for-business-online/exchange-online/im-presence-owa"),
    expected: /^[^:]*$/,
  },
])("the title of a cell $name", ({ view, expected }) => {
  expect(headings(view).title).toMatch(expected);
});

describe.each(["en", "fr"] as const)("every cell, in %s", (language) => {
  const all = currentSite().cells.map((view) => headings(view, language));

  test.each(["title", "description"] as const)("has a %s of its own that fits", (part) => {
    const told = all.map((one) => one[part]);
    expect(told.filter(({ length }) => length > longest[part])).toEqual([]);
    expect(told.filter((text, at) => told.indexOf(text) !== at)).toEqual([]);
  });
});
