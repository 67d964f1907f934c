import { describe, expect, test } from "vitest";
import { currentSite } from "../../../src/site/current.ts";
import { allowed } from "../../../src/site/rendered/allowed.ts";
import { renderedHtml } from "../../../src/site/rendered/rendered.ts";
import { vectors } from "../../hostile/vectors/index.ts";
import { attribute, elementsOf } from "../../support/built/markup.ts";

const site = currentSite();
const guide = site.document("hybrid-configurations");

/** What a page shows of a document with these lines, which begin in line 2. */
const rendered = (lines: readonly string[], language: "en" | "fr" = "en", spoken = "en"): string =>
  renderedHtml(
    site,
    { ...guide, id: "made-up", title: "Guide", language: spoken, text: ["", ...lines, ""].join("\n") },
    language,
  );

const body = (lines: readonly string[]): string => rendered(lines).trim();

describe("a document is rendered with", () => {
  test.each([
    { name: "its paragraphs", lines: ["Some *plain* words."], expected: "<p>Some <em>plain</em> words.</p>" },
    { name: "its title left to the page", lines: ["# Guide", "", "Words."], expected: "<p>Words.</p>" },
    {
      name: "other headings below the title",
      lines: ["# Other", "", "# Guide"],
      expected: "<h2>Other</h2>\n<h2>Guide</h2>",
    },
    {
      name: "its lists",
      lines: ["- **One.** Words"],
      expected: "<ul>\n<li><strong>One.</strong> Words</li>\n</ul>",
    },
    {
      name: "its notes, each with its kind",
      lines: ["> [!WARNING]", "> Words."],
      expected: '<div class="note"><p><strong>Warning</strong></p>\n<p>Words.</p>\n</div>',
    },
    { name: "its quotations", lines: ["> Words."], expected: "<blockquote>\n<p>Words.</p>\n</blockquote>" },
    {
      name: "its tables in a box of their own, which the heading above names",
      lines: ["## Mail", "", "| | A |", "| - | :-: |", "| B | C<br/>D |"],
      expected:
        '<h2>Mail</h2>\n<section class="wide" aria-label="Table: Mail" tabindex="0"><table>\n<thead>\n<tr>\n<td></td>\n<th scope="col">A</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>B</td>\n<td>C<br>D</td>\n</tr>\n</tbody>\n</table></section>',
    },
    {
      name: "its footnotes, with one way there and one back",
      lines: ["A[^a] B[^a]", "", "[^a]: Words."],
      expected:
        '<p>A<sup><a href="#note-fn-a" id="note-fnref-a">1</a></sup> B<sup><a href="#note-fn-a">1</a></sup></p>\n<section data-footnotes=""><h2>Notes</h2>\n<ol>\n<li id="note-fn-a">\n<p>Words. <a href="#note-fnref-a" aria-label="Back to the text, note 1">↩</a></p>\n</li>\n</ol>\n</section>',
    },
    { name: "HTML as what it means", lines: ["<p>A<sup>1</sup></p>"], expected: "<p>A<sup>1</sup></p>" },
    { name: "pictures as their words", lines: ["![A tick](tick.png)"], expected: "<p>A tick</p>" },
  ])("$name", ({ lines, expected }) => {
    expect(body(lines)).toBe(expected);
  });

  test("no front matter", () => {
    expect(renderedHtml(site, guide, "en")).not.toContain("vendor.example/hybrid\n");
    expect(renderedHtml(site, guide, "en")).not.toContain("checked:");
  });

  test("a way from what is stated, defined or begins to its line, by a name that stays, in words of the language of the document", () => {
    const found = (id: string) =>
      elementsOf(renderedHtml(site, site.document(id), "en"))
        .filter((one) => attribute(one, "class") === "line")
        .map((one) => `${attribute(one, "href")} ${attribute(one, "aria-label")}`);
    expect(found("hosted-exchange-um").slice(0, 3)).toEqual([
      "#section-modes Line 17",
      "#unified-messaging.lync-server-2013.exchange-um-on-premises Line 21",
      "#definition-on-premises-mode Line 23",
    ]);
    expect(found("hosted-exchange-um-fr")[1]).toBe(
      "#unified-messaging.lync-server-2013.exchange-um-on-premises Ligne 21",
    );
  });
});

describe("a link of a document leads", () => {
  test.each([
    { name: "to the web as it is written", target: "https://example.com/a", leads: "https://example.com/a" },
    {
      name: "to the page of another document",
      target: "lync-clients.md",
      leads: "/hybrid-matrix/sources/lync-clients/",
    },
    {
      name: "to one of another language",
      target: "../fr/hosted-exchange-um.md",
      leads: "/hybrid-matrix/sources/hosted-exchange-um-fr/",
    },
    {
      name: "to the address that the catalog has of a file",
      target: "im-and-presence.md",
      leads: "https://vendor.example/im-and-presence",
    },
  ])("$name", ({ target, leads }) => {
    expect(body([`[More](${target})`])).toBe(`<p><a href="${leads}">More</a></p>`);
  });

  test("to a search for its words where nothing more is known, and says so", () => {
    expect(body(["[UM & mail](um.md)"])).toBe(
      '<p><a href="https://example.org/search/?terms=UM%20%26%20mail">UM &#x26; mail</a> <small>(search)</small></p>',
    );
  });

  test.each(["#part", "//vendor.example", "javascript:alert(1)", "mailto:a@vendor.example", ""])(
    "nowhere where there is nowhere to go: %j",
    (target) => {
      expect(body([`[More](<${target}>)`])).toBe("<p>More</p>");
    },
  );
});

describe("whatever a document holds", () => {
  const raw = vectors.flatMap((vector) => [
    vector,
    `<div>${vector}</div>`,
    `| A |\n| - |\n| ${vector.replaceAll("\n", " ")} |`,
  ]);
  const brought = raw.flatMap((text) => elementsOf(rendered([text])));

  test("only words and their structure come to the page", () => {
    const fine = new Set(["html", "head", "body", "small", ...allowed.tagNames]);
    expect([...new Set(brought.map(({ tagName }) => tagName))].filter((name) => !fine.has(name))).toEqual([]);
  });

  test("no attribute does more than lead on, number or name", () => {
    const fine = /^(?:href|id|class|aria-label|tabindex|scope|colspan|rowspan|start|data-footnotes)$/;
    const names = brought.flatMap(({ attrs }) => attrs.map(({ name }) => name));
    expect([...new Set(names)].filter((name) => !fine.test(name))).toEqual([]);
  });

  test("links lead to the web, to the site and to notes, and ids are those of footnotes", () => {
    const addresses = brought.flatMap((one) => attribute(one, "href") ?? []);
    expect(addresses.filter((one) => !/^(?:https?:\/\/|\/hybrid-matrix\/|#note-fn)/.test(one))).toEqual([]);
    const ids = brought.flatMap((one) => attribute(one, "id") ?? []);
    expect(ids.filter((id) => !id.startsWith("note-fn"))).toEqual([]);
  });

  test("a line that it makes up is no line", () => {
    expect(rendered(['<p data-line="99">A</p>', '<p data-line="x">B</p>'])).not.toContain('class="line"');
  });
});
