import type { Root } from "hast";
import { raw } from "hast-util-raw";
import { sanitize } from "hast-util-sanitize";
import { toHtml } from "hast-util-to-html";
import { toHast } from "mdast-util-to-hast";
import { visit } from "unist-util-visit";
import { dictionaries } from "../../i18n/dictionary.ts";
import { type Language, languages } from "../../matrix/catalog/languages.ts";
import { parseMarkdown } from "../../matrix/document/markdown.ts";
import { anchorsIn } from "../anchors.ts";
import type { SiteDocument } from "../data.ts";
import type { Site } from "../site.ts";
import { allowed, footnotePrefix } from "./allowed.ts";
import { finish } from "./finish.ts";
import { leadsFrom } from "./leads.ts";
import { mark } from "./marks.ts";

/**
 * A document as people read it, in HTML that is safe whatever the document holds: raw HTML is read as such, and then all
 * of it passes one list of what is allowed. Everything that the page adds is added after that.
 * @param language that of the page, which its links keep to
 */
export function renderedHtml(site: Site, document: SiteDocument, language: Language): string {
  const spoken = languages.find((one) => one === document.language) ?? language;
  const { source } = dictionaries[spoken];
  const markdown = parseMarkdown(document.text);
  markdown.children = markdown.children.filter(({ type }) => type !== "yaml");
  mark(markdown);
  const hast = toHast(markdown, {
    allowDangerousHtml: true,
    clobberPrefix: footnotePrefix,
    footnoteLabel: source.footnotes,
    footnoteBackContent: (_, time) => (time > 1 ? "" : "↩"),
    footnoteBackLabel: (at) => source.backToText(at + 1),
  });
  const tree = raw(hast) as Root;
  pictures(tree);
  const clean = sanitize(tree, allowed) as Root;
  finish(clean, {
    title: document.title,
    anchors: new Map(
      [...anchorsIn(site, document.id)].flatMap(([line, [first]]) => (first ? [[line, first]] : [])),
    ),
    leads: leadsFrom(site, document, language),
    words: source,
  });
  return toHtml(clean);
}

/** No page loads a picture of a document; what it shows is said in words. */
function pictures(tree: Root): void {
  visit(tree, "element", (node, at, parent) => {
    if (node.tagName !== "img" || parent === undefined || at === undefined) return;
    parent.children[at] = { type: "text", value: String(node.properties["alt"] ?? "") };
  });
}
