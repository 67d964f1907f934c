import { styleText } from "node:util";
import { type Ink, type Look, plain } from "../matrix/report.ts";

const inks = {
  error: ["bold", "red"],
  warning: ["bold", "yellow"],
  note: ["bold", "cyan"],
  place: ["bold"],
  aside: ["dim"],
} as const satisfies Record<Ink, Parameters<typeof styleText>[0]>;

/** What is known of the place that diagnostics are printed to. */
export type Stream = { readonly isTTY?: boolean; readonly columns?: number };

/** Too narrow a window would show nothing around the place. */
const narrowest = 40;

const footer = "What a code means, and how to fix it: npm run -s matrix -- explain CODE";

type Environment = Readonly<Record<string, string | undefined>>;

/** How a report looks there: as wide as the window on a terminal, and in colours where those are wanted. */
export function lookOf({ isTTY = false, columns }: Stream, environment: Environment): Look {
  const window = { width: Math.max(columns || plain.width, narrowest), footer };
  const look = isTTY ? { ...plain, ...window } : plain;
  if (!isColoured(isTTY, environment)) return look;
  return { ...look, paint: (ink, text) => styleText([...inks[ink]], text, { validateStream: false }) };
}

/** The values of FORCE_COLOR that ask for colours, as Node understands them; any other asks for none. */
const forcing: ReadonlySet<string> = new Set(["", "1", "2", "3", "true"]);

/**
 * Whether there are colours:
 * 1. FORCE_COLOR decides, where it is set, in a pipe as well (https://force-color.org, and Node's own order).
 * 2. NO_COLOR forbids them, unless it is empty (https://no-color.org).
 * 3. A terminal has them, unless TERM calls it dumb; files and pipes have not.
 */
function isColoured(isTTY: boolean, { FORCE_COLOR, NO_COLOR, TERM }: Environment): boolean {
  if (FORCE_COLOR !== undefined) return forcing.has(FORCE_COLOR);
  if (NO_COLOR) return false;
  return isTTY && TERM !== "dumb";
}
