import type { Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkInlineLinks from "remark-inline-links";
import remarkParse from "remark-parse";
import { type Data, type Processor, unified } from "unified";

const gfm = () => unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).use(withoutSecondLook);
const whole = gfm().freeze();
const withoutMail = gfm().use(withoutMailAddresses).freeze();

const inlineLinks = remarkInlineLinks();
/** What may be the target of a link; few documents have any, and checking every word for links is not cheap. */
const definition = /\[(?!\^)[^\]]{1,999}\]:/;

/**
 * The syntax tree of Markdown as code hosts write it: with tables, footnotes and front matter. Link targets
 * defined elsewhere (`[label]: target`) are put where they are referred to.
 */
export function parseMarkdown(text: string): Root {
  const tree = (text.includes("@") ? whole : withoutMail).parse(text);
  if (definition.test(text)) inlineLinks(tree);
  return tree;
}

/**
 * Addresses without angle brackets become links while text is parsed. The library then walks the whole tree again for
 * those after a quotation mark or the like, which took a seventh of the reading time, and overflowed the call stack on
 * deeply nested documents. They stay text here, so nothing is lost.
 */
function withoutSecondLook(this: Processor): void {
  const data = this.data();
  const extensions = [data.fromMarkdownExtensions].flat(2);
  data.fromMarkdownExtensions = extensions.map((extension) => ({ ...extension, transforms: [] }));
}

/**
 * Any word can begin a mail address, so the library reads every word twice: a third of the parsing time. A text without
 * an
 * @ contains none, and the tree is the same.
 */
function withoutMailAddresses(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [data.micromarkExtensions].flat().map((extension) => ({
    ...extension,
    text: withoutMailIn(extension?.text),
  }));
}

type Constructs = NonNullable<NonNullable<Data["micromarkExtensions"]>[number]["text"]>;

function withoutMailIn(constructs: Constructs = {}): Constructs {
  const lists = Object.entries(constructs).map(([code, one]) => {
    const others = [one].flat().filter((construct) => construct?.name !== "emailAutolink");
    return [code, others] as const;
  });
  return Object.fromEntries(lists.filter(([, others]) => others.length > 0)) as Constructs;
}
