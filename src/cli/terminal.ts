import { styleText } from "node:util";
import { type Ink, type Look, plain } from "../matrix/report.ts";

const inks = {
  error: ["bold", "red"],
  warning: ["bold", "yellow"],
  note: ["bold", "cyan"],
  place: ["bold"],
  aside: ["dim"],
} as const satisfies Record<Ink, Parameters<typeof styleText>[0]>;

/** What is known about the stream that diagnostics are printed to. */
export type Stream = { readonly isTTY?: boolean; readonly columns?: number };

/** A narrower window would show no context around the place. */
const narrowest = 40;

const footer = "What a code means, and how to fix it: npm run -s matrix -- explain CODE";

type Environment = Readonly<Record<string, string | undefined>>;

/** How a report looks on a stream: as wide as the window on a terminal, and in colour if that is wanted. */
export function lookOf({ isTTY = false, columns }: Stream, environment: Environment): Look {
  const window = { width: Math.max(columns || plain.width, narrowest), footer };
  const look = isTTY ? { ...plain, ...window } : plain;
  if (!isColoured(isTTY, environment)) return look;
  return { ...look, paint: (ink, text) => styleText([...inks[ink]], text, { validateStream: false }) };
}

/** The values of FORCE_COLOR that turn colours on, as in Node; any other value turns them off. */
const forcing: ReadonlySet<string> = new Set(["", "1", "2", "3", "true"]);

/**
 * Whether to use colours:
 * 1. If FORCE_COLOR is set, it decides, even in a pipe (https://force-color.org, and Node's own order).
 * 2. NO_COLOR turns them off, unless it is empty (https://no-color.org).
 * 3. Terminals have them, unless TERM is dumb; files and pipes do not.
 */
function isColoured(isTTY: boolean, { FORCE_COLOR, NO_COLOR, TERM }: Environment): boolean {
  if (FORCE_COLOR !== undefined) return forcing.has(FORCE_COLOR);
  if (NO_COLOR) return false;
  return isTTY && TERM !== "dumb";
}
