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

const footer = "What a code means, and how to mend it: npm run -s matrix -- explain CODE";

/**
 * How a report looks there: in colours and as wide as the window on a terminal, unless NO_COLOR asks for none
 * (https://no-color.org), and without colours in files and pipes.
 */
export function lookOf(
  { isTTY = false, columns }: Stream,
  environment: Readonly<Record<string, string | undefined>>,
): Look {
  if (!isTTY) return plain;
  const look = { ...plain, width: Math.max(columns || plain.width, narrowest), footer };
  if (environment["NO_COLOR"]) return look;
  return { ...look, paint: (ink, text) => styleText([...inks[ink]], text, { validateStream: false }) };
}
