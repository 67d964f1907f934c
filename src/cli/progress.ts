/** A terminal that a line can be written to again and again; anything else, and a dumb one, is no place for progress. */
export type Writer = { readonly isTTY?: boolean; readonly write: (text: string) => unknown };

/** What is done with each file of a large set, one after the other. */
const steps = {
  open: (of: number) => `Opening ${of} files`,
  read: (of: number) => `Reading ${of} documents`,
} as const;
export type Step = keyof typeof steps;

/** Is told before each file what is done with it, how many have been done, and of how many. */
export type OnProgress = (step: Step, done: number, of: number) => void;

/** Fewer files are done before anybody could read how many have been. */
const many = 200;

/** Goes back to the start of the line and clears it. */
const cleared = "\r\x1b[K";

/**
 * Shows on a terminal how far a large set has come, on one line.
 * @returns what is to be told of each file, and what takes the line away before anything else is written; nothing where
 * nobody watches
 */
export function progressOn(
  stream: Writer,
  { TERM }: Readonly<Record<string, string | undefined>>,
): { readonly tell: OnProgress; readonly end: () => void } | undefined {
  if (!stream.isTTY || TERM === "dumb") return undefined;
  let shown = "";
  const show = (line: string): void => {
    if (line !== shown) stream.write(`${cleared}${line}`);
    shown = line;
  };
  return {
    tell: (step, done, of) => {
      if (of >= many) show(`${steps[step](of)}: ${Math.floor((done / of) * 100)} %`);
    },
    end: () => show(""),
  };
}
