import { relative } from "node:path";
import type { FullConfig, Reporter, Suite, TestCase, TestResult } from "@playwright/test/reporter";

const pageOf = ({ annotations }: TestResult): string | undefined =>
  annotations.find(({ type }) => type === "page")?.description;

const leftBy = ({ attachments }: TestResult): string[] =>
  attachments.flatMap(({ name, path }) => (path ? [`${name}: ${relative(process.cwd(), path)}`] : []));

/** A failed test with its page, and with what each of its runs left behind. */
function failure(test: TestCase): string {
  const { results } = test;
  const page = results.map(pageOf).find((one) => one !== undefined) ?? "no page was open";
  const again = test.outcome() === "flaky" ? ["passed when it was run again for its trace"] : [];
  return [test.titlePath().slice(3).join(" › "), page, ...again, ...results.flatMap(leftBy)].join("\n    ");
}

/** Says which pages failed and what each failure left behind, and ends the run with one line of counts. */
export default class Counts implements Reporter {
  #tests: readonly TestCase[] = [];

  onBegin(_: FullConfig, suite: Suite): void {
    this.#tests = suite.allTests();
  }

  onEnd(): void {
    const run = this.#tests.filter((test) => test.outcome() !== "skipped");
    const failures = run.filter((test) => test.outcome() !== "expected");
    if (failures.length > 0) console.log(`\nFailed:\n  ${failures.map(failure).join("\n  ")}`);
    console.log(`\n${run.length - failures.length} passed, ${failures.length} failed`);
  }

  printsToStdio(): boolean {
    return true;
  }
}
