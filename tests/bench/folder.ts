import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { run } from "../../src/cli/run.ts";
import type { InputFile } from "../../src/matrix/model/matrices.ts";
import { fixtureContent } from "../fixtures/site.ts";
import { documentation } from "./documentation.ts";
import { limits } from "./limits.ts";
import { leastOf, type Measure, milliseconds } from "./measure.ts";

const pages = 2000;
const bare = unified().use(remarkParse).use(remarkGfm).freeze();

/**
 * How many times as long the command line takes for a folder of unrelated files, from the disk to the summary, as the
 * Markdown parser alone takes for their texts.
 */
export function* folders(): Generator<Measure> {
  const files = documentation(pages);
  const folder = mkdtempSync(join(tmpdir(), "documentation-"));
  try {
    write(files, folder);
    const value = leastOf(() => ratio(files, folder), limits.folder.most);
    yield { what: "folder", name: `${pages} unrelated files`, value, ...limits.folder };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function write(files: readonly InputFile[], folder: string): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function ratio(files: readonly InputFile[], folder: string): number {
  const parsing = milliseconds(() => {
    // The trees are not kept, as nobody would keep thousands of them.
    for (const { text } of files) bare.parse(text);
  });
  const reading = milliseconds(() => run(["parse", folder], ".", { content: fixtureContent }));
  return reading / parsing;
}
