import type { RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { placeOf } from "../document/tree.ts";
import type { Source } from "../model.ts";
import { fold } from "../text.ts";

/** `> [!NOTE]`, `> [!IMPORTANT]` and their like, as code hosts and the vendor write them. */
const alert = /^\s*\[!\w+\]\s*/;

const isAlert = (first: RootContent): boolean => first.type === "paragraph" && alert.test(textOf(first));

/** Alerts set in the same section as a table hold for all of it. Other quotations and paragraphs are prose. */
export function readNotes(section: readonly RootContent[], document: string): Source[] {
  return section.flatMap((node) => {
    if (node.type !== "blockquote" || !node.children.slice(0, 1).some(isAlert)) return [];
    return [{ ...placeOf(node, document), text: fold(textOf(node).replace(alert, "")) }];
  });
}
