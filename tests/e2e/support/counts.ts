import { relative } from "node:path";
import type { FullResult, Reporter, TestCase, TestResult } from "@playwright/test/reporter";

const pageOf = ({ annotations }: TestResult): string | undefined =>
  annotations.find(({ type }) => type === "page")?.description;

const leftBy = ({ attachments }: TestResult): string[] =>
  attachments.flatMap(({ name, path }) => (path ? [`${name}: ${relative(process.cwd(), path)}`] : []));

/** Says which pages failed and what each failure left behind, and ends the run with one line of counts. */
export default class Counts implements Reporter {
  #passed = 0;
  readonly #failures: string[] = [];

  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.status === test.expectedStatus) this.#passed++;
    else
      this.#failures.push(
        [test.titlePath().slice(3).join(" › "), pageOf(result) ?? "no page was open", ...leftBy(result)].join(
          "\n    ",
        ),
      );
  }

  onEnd(_: FullResult): void {
    if (this.#failures.length > 0) console.log(`\nFailed:\n  ${this.#failures.join("\n  ")}`);
    console.log(`\n${this.#passed} passed, ${this.#failures.length} failed`);
  }

  printsToStdio(): boolean {
    return true;
  }
}
