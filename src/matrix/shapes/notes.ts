import type { RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { Source } from "../model.ts";
import { fold } from "../text.ts";

/** `> [!NOTE]`, `> [!IMPORTANT]` and their like, as code hosts and the vendor write them. */
const alert = /^\s*\[!\w+\]\s*/;

/** Alerts set in the same section as a table hold for all of it. Other quotations and paragraphs are prose. */
export function readNotes(section: readonly RootContent[], document: string): Source[] {
  return section.flatMap((node) => {
    const words = node.type === "blockquote" ? textOf(node) : "";
    if (!alert.test(words) || !node.position) return [];
    const { line, column } = node.position.start;
    return [{ document, line, column, text: fold(words.replace(alert, "")) }];
  });
}
