/** Comments, and tags with their attributes, as HTML reads them. Each match is final, so nothing is read twice. */
const tags =
  /<!--(?:-?>|[\s\S]*?(?:--!?>|$))|<(?:[!?]|\/[^a-z>])[^>]*|<(\/?)([a-z][^\s/>]*)(?:[\s/]+|[^\s/>][^\s/>=]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>][^\s>]*)?)?)*/gi;

const names = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Elements that outlast the block that they began in: a parser recreates them in the next one. */
const formatting = names("a b big code em font i nobr s small strike strong tt u");
const inline = names("abbr cite del dfn ins kbd mark q samp span sub sup time var");
/** Elements whose end tag ends whatever began within them. */
const boxes = names(
  "address article aside blockquote center details dir div dl figure footer h1 h2 h3 h4 h5 h6 header main menu nav ol pre section summary ul",
);
/** Elements that are empty, or end where the next of them begins. */
const flat = names(
  "area base br col dd dt embed hr img input li link meta option p param source tbody tfoot thead tr track wbr",
);
const cells = names("td th");
const endCells = names("tbody tfoot thead tr td th");

/** Nobody nests this deeply except to break a parser. */
const deepest = 200;
/** How often formatting may be recreated: a number for each tag, and a minimum. */
const anew = { tag: 3, least: 1000 } as const;

/**
 * Whether HTML is nested so deeply, or leaves so much formatting open, that parsing it would take more time and memory
 * than its size is worth. If it is unclear whether a tag ends something, it is assumed not to: this may find too much,
 * never too little.
 */
export function isTooDeep(html: readonly string[]): boolean {
  const open: string[] = [];
  let spare: number = anew.least;
  return html
    .flatMap((one) => [...one.matchAll(tags)])
    .some(([, slash, tag = ""]) => {
      const name = tag.toLowerCase();
      if (slash === "") begin(name, open);
      else end(name, open);
      spare += anew.tag - carried(name, open);
      return open.length > deepest || spare < 0;
    });
}

function begin(name: string, open: string[]): void {
  if (endCells.has(name)) endCell(open);
  // Links are never nested.
  if (name === "a") end(name, open);
  // Outside tables, cells do not count.
  if (cells.has(name) ? innermost(open, isTable, isKnown) >= 0 : !flat.has(name)) open.push(name);
}

function end(name: string, open: string[]): void {
  if (endCells.has(name) || name === "table") endCell(open);
  const isPassed = boxes.has(name) || name === "table" ? isKnown : isWord;
  const at = innermost(open, (one) => one === name, isPassed);
  if (at < 0) return;
  const [, ...within] = open.splice(at);
  for (const one of within) if (formatting.has(one)) open.push(one);
}

/** A cell ends with its row or table or when the next one begins, and so does everything that began in it. */
function endCell(open: string[]): void {
  const at = innermost(open, (one) => cells.has(one), isKnown);
  if (at >= 0) open.length = at;
}

const isTable = (name: string): boolean => name === "table";
const isWord = (name: string): boolean => formatting.has(name) || inline.has(name);
const isKnown = (name: string): boolean => isWord(name) || boxes.has(name);

type Test = (name: string) => boolean;

/** The index of the innermost element of a kind that only certain elements surround, or -1. */
function innermost(open: readonly string[], isWanted: Test, isPassed: Test): number {
  const at = open.findLastIndex((one) => isWanted(one) || !isPassed(one));
  const found = open[at];
  return found !== undefined && isWanted(found) ? at : -1;
}

/** How many formatting elements a parser would recreate after a tag. Those outside a cell stay there. */
function carried(name: string, open: readonly string[]): number {
  if (isWord(name)) return 0;
  const cell = open.findLastIndex((one) => cells.has(one));
  return open.slice(cell + 1).filter((one) => formatting.has(one)).length;
}
