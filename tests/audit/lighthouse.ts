import { chromium } from "@playwright/test";
import lighthouse, { desktopConfig, type Flags } from "lighthouse";
import { launchOptions, memory, recall } from "../../src/tasks/browser/launch.ts";
import { freePorts } from "../e2e/support/ports.ts";
import { attribute } from "../support/built/markup.ts";
import { type BuiltPage, builtSite, productBuild } from "../support/built/site.ts";
import { hostOf } from "./host.ts";

const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
const forms = ["mobile", "desktop"] as const;
type Form = (typeof forms)[number];

/** What Lighthouse says of one page in one form: scores from 0 to 100, layout shift without unit, and what cost a score. */
type Row = {
  readonly page: string;
  readonly form: Form;
  readonly scores: readonly number[];
  readonly shift: number;
  readonly why: readonly string[];
};

/** What a page is: `matrix`, `cell`, …; empty for the one for addresses that lead nowhere. */
function kindOf({ elements }: BuiltPage): string {
  const root = elements.find(({ tagName }) => tagName === "html");
  return (root && attribute(root, "data-page")) ?? "";
}

/**
 * The heaviest page of each kind in each language: what holds for it holds for its lighter siblings.
 * @param kinds those that are asked for; all, where none is
 */
function heaviest(pages: Iterable<BuiltPage>, kinds: readonly string[]): BuiltPage[] {
  const asked = (page: BuiltPage): boolean =>
    kinds.length > 0 ? kinds.includes(kindOf(page)) : kindOf(page) !== "";
  const byWeight = [...pages].filter(asked).sort((a, b) => b.html.length - a.html.length);
  const groups = Map.groupBy(byWeight, (page) => `${kindOf(page)} ${page.language}`);
  return [...groups.values()].flatMap(([first]) => first ?? []);
}

/** Audits a page as somebody who comes for the first time, on Lighthouse's simulated line. */
async function audited(origin: string, page: string, form: Form, debugger_: number): Promise<Row> {
  const flags: Flags = { port: debugger_, logLevel: "error", onlyCategories: [...categories] };
  const result = await lighthouse(origin + page, flags, form === "desktop" ? desktopConfig : undefined);
  if (!result) throw new Error(`Lighthouse said nothing about ${page}.`);
  const { audits, categories: found } = result.lhr;
  const scores = categories.map((one) => Math.round((found[one]?.score ?? 0) * 100));
  const why = Object.values(found).flatMap(({ auditRefs }) =>
    auditRefs.flatMap(({ id, weight }) => {
      const audit = audits[id];
      const short = weight > 0 && audit?.score !== null && (audit?.score ?? 1) < 0.9;
      return short ? [`${id} ${audit?.displayValue ?? ""}`.trim()] : [];
    }),
  );
  return { page, form, scores, shift: audits["cumulative-layout-shift"]?.numericValue ?? 0, why };
}

const isPerfect = ({ scores, shift }: Row): boolean => scores.every((one) => one === 100) && shift === 0;

const heading = `${"page".padEnd(70)} form     perf a11y best  seo  shift`;

function line({ page, form, scores, shift, why }: Row): string {
  const cells = scores.map((one) => String(one).padStart(4)).join(" ");
  const told = why.length > 0 ? `  ${why.join(", ")}` : "";
  return `${page.padEnd(70)} ${form.padEnd(8)} ${cells}  ${shift.toFixed(3)}${told}`;
}

/** Starts the browser that the tests use, listening for Lighthouse on a port of its own. */
async function startBrowser() {
  const [port] = await freePorts();
  const { args = [], ...options } = launchOptions(recall(memory) ?? null);
  const browser = await chromium.launch({ ...options, args: [...args, `--remote-debugging-port=${port}`] });
  return { port, close: () => browser.close() };
}

/**
 * Audits the heaviest page of each kind, in each language and form, and prints the table; `npm run audit -- home cell`
 * takes these kinds alone. Fails below 100 or with a shift.
 */
export async function main(): Promise<void> {
  const { folder, pages } = builtSite(productBuild);
  const host = await hostOf(folder);
  const browser = await startBrowser();
  console.log(heading);
  const rows: Row[] = [];
  for (const { path } of heaviest(pages.values(), process.argv.slice(2))) {
    for (const form of forms) {
      const row = await audited(host.origin, path, form, browser.port);
      console.log(line(row));
      rows.push(row);
    }
  }
  await browser.close();
  host.close();
  const perfect = rows.filter(isPerfect).length;
  console.log(`\n${perfect} of ${rows.length} audits are 100 in all four, without any shift.`);
  process.exitCode = perfect < rows.length ? 1 : 0;
}
