import type { Published } from "../api/links.ts";
import type { Look } from "../matrix/report.ts";
import type { OnProgress } from "./progress.ts";

/** What a run of the command line prints and how it ends. */
export type Outcome = { readonly out: string; readonly err: string; readonly status: 0 | 1 | 2 };

/** Where a run reads from and prints to. */
export type Surroundings = {
  /** The folder with `docs` and `catalog`. Default: `content` in the root. */
  readonly content?: string;
  /**
   * The day for which lifecycles are reported, as an ISO date. Default: `check` does not summarise them, and cells are
   * as of today.
   */
  readonly day?: () => string;
  /** Where the site is published, for addresses in JSON. Default: at the root of a host that is not known. */
  readonly published?: () => Published;
  /** When JSON says that it was made, as a time in UTC. Default: at midnight of the day. */
  readonly generatedAt?: () => string;
  /** How diagnostics look. Default: plain. */
  readonly look?: Look;
  /** The contents of standard input, read only by `search --stdin`. Default: nothing. */
  readonly input?: () => string;
  /** Called to report how many files have been read. Default: no reports. */
  readonly onProgress?: OnProgress;
};
