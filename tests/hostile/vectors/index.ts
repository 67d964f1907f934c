import { attributes } from "./attributes.ts";
import { contexts } from "./contexts.ts";
import { elements } from "./elements.ts";
import { links } from "./links.ts";
import { markdown } from "./markdown.ts";

/** Texts that would run, load or take over something wherever they were taken for more than text. */
export const vectors: readonly string[] = [...elements, ...attributes, ...contexts, ...links, ...markdown];
