/** Ways to get a browser onto the machine, in the order in which they are tried. */
export const attempts = ["download", "apt"] as const;
export type Attempt = (typeof attempts)[number];

/** What is known of the machine before a step is taken. */
export type Survey = {
  /** Playwright's own browser is there and starts. */
  readonly own: boolean;
  /** The first installed Chromium or Chrome that starts. */
  readonly installed: string | null;
  /** Whether packages can be installed: apt-get is there, and we are root. */
  readonly apt: boolean;
  readonly tried: readonly Attempt[];
};

/** The next step towards a browser; `none` ends the search without one. */
export type Choice =
  | { readonly kind: "own" }
  | { readonly kind: "installed"; readonly executable: string }
  | { readonly kind: "attempt"; readonly attempt: Attempt }
  | { readonly kind: "none" };

/**
 * Chooses the browser to test in, or what to do to get one:
 *
 * 1. Playwright's own, where it is there: it is the version that Playwright was made for, the same for everybody.
 * 2. A download of it, once.
 * 3. An installed Chromium or Chrome.
 * 4. Debian's package, once, where packages can be installed.
 */
export function choose({ own, installed, apt, tried }: Survey): Choice {
  if (own) return { kind: "own" };
  if (!tried.includes("download")) return { kind: "attempt", attempt: "download" };
  if (installed !== null) return { kind: "installed", executable: installed };
  if (apt && !tried.includes("apt")) return { kind: "attempt", attempt: "apt" };
  return { kind: "none" };
}
