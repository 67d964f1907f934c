import type { Look } from "../matrix/report.ts";
import type { OnProgress } from "./progress.ts";

/** What a run of the command line prints and how it ends. */
export type Outcome = { readonly out: string; readonly err: string; readonly status: 0 | 1 | 2 };

/** Where a run finds things and prints to. */
export type Surroundings = {
  /** The folder with `docs` and `catalog`. Default: `content` in the root. */
  readonly content?: string;
  /** Gives the day as of which lifecycles are told, as an ISO date. Default: `check` does not sum them up, and cells are as of today. */
  readonly day?: () => string;
  /** How diagnostics look. Default: plain. */
  readonly look?: Look;
  /** What stands on standard input, asked for by `search --stdin` alone. Default: nothing. */
  readonly input?: () => string;
  /** Is told how far the files have come. Default: nobody is. */
  readonly onProgress?: OnProgress;
};
