import type { Nodes } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { readTag } from "./tags.ts";

/** The class that marks the original next to its translation, for readers who compare the two. */
export const originalClass = "sxs-lookup";

/** Which half of a pair is read. */
export type Half = "translation" | "original";

/**
 * Reads bilingual text once: of each pair of spans, the translation and then the original in a span of the class
 * `sxs-lookup`, only one half stays in the tree. A lone span of either kind stays, since it repeats nothing.
 */
export function readOnce(tree: Nodes, half: Half): void {
  visit(tree, (node) => {
    if (!("children" in node)) return;
    const children: Nodes[] = node.children;
    if (!children.some(isOriginal)) return;
    const kept = oneHalf(children, half);
    children.length = 0;
    for (const child of kept) children.push(child);
  });
}

const isOriginal = (node: Nodes): boolean =>
  node.type === "html" && node.value.startsWith("<span") && node.value.includes(originalClass);

type Range = { readonly start: number; readonly end: number };
type Open = { readonly at: number; readonly original: boolean; readonly before: Range | undefined };

type Draft = { readonly kept: Nodes[]; readonly open: Open[]; before: Range | undefined };

/** One walk with the spans that are open; when an original ends, one of the two ranges is removed. */
function oneHalf(children: readonly Nodes[], half: Half): Nodes[] {
  const draft: Draft = { kept: [], open: [], before: undefined };
  for (const child of children) {
    const tag = child.type === "html" ? readTag(child.value) : undefined;
    const isSpan = tag?.name === "span";
    if (isSpan && !tag.closes) {
      draft.open.push({ at: draft.kept.length, original: isOriginal(child), before: draft.before });
    }
    draft.kept.push(child);
    if (isSpan && tag.closes) endSpan(draft, half);
  }
  return draft.kept;
}

function endSpan(draft: Draft, half: Half): void {
  const { kept, open } = draft;
  const span = open.pop();
  if (!span) return;
  const translation = span.original ? translationOf(span, open.at(-1)) : undefined;
  if (translation && half === "translation") kept.length = span.at;
  if (translation && half === "original" && kept.slice(span.at).some(hasWords))
    kept.splice(translation.start, span.at - translation.start);
  draft.before = { start: translation?.start ?? span.at, end: kept.length };
}

/** An empty original is no reason to drop the translation. */
const hasWords = (node: Nodes): boolean => textOf(node, { includeHtml: false }).trim() !== "";

/** The span that ends where the original begins or, in older documents, the words around it. */
function translationOf({ at, before }: Open, around: Open | undefined): Range | undefined {
  if (before?.end === at) return before;
  return around && around.at + 1 < at ? { start: around.at + 1, end: at } : undefined;
}
