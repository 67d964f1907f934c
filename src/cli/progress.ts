/** A terminal that can rewrite a line; progress is not shown on dumb terminals or anything else. */
export type Writer = { readonly isTTY?: boolean; readonly write: (text: string) => unknown };

/** The steps that each file of a large set goes through, in order. */
const steps = {
  open: (of: number) => `Opening ${of} files`,
  read: (of: number) => `Reading ${of} documents`,
} as const;
export type Step = keyof typeof steps;

/** Called before each file with the step, the number of files done, and the total. */
export type OnProgress = (step: Step, done: number, of: number) => void;

/** Fewer files are read so quickly that nobody could follow the progress. */
const many = 200;

/** Goes back to the start of the line and clears it. */
const cleared = "\r\x1b[K";

/**
 * Shows the progress of a large set on one line of a terminal.
 * @returns a function to call for each file, and one that clears the line before anything else is written; undefined if
 * the stream is not a terminal
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
