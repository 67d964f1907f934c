import { slug } from "../../matrix/model/documents.ts";
import type { Asked } from "../options.ts";
import { UsageError } from "../usage.ts";

/** What `diff` was asked for. */
export type DiffCommand = {
  /** The earlier state: a git revision, a folder or a JSON file. */
  readonly from: string;
  /** The later one; the content as it is now if it is left out. */
  readonly to: string | undefined;
  readonly format: "text" | "json" | "markdown";
  /** Whether changes of wording alone are shown, and written. */
  readonly wording: boolean;
  /** Whether to write an entry instead of printing the changes. */
  readonly write: boolean;
  /** What to call that entry behind its day, unless it is called after what changed. */
  readonly slug: string | undefined;
};

/** Parses the arguments of `diff`. @throws UsageError */
export function diffCommandOf({ operands, given }: Asked): DiffCommand {
  const [from, to, ...others] = operands;
  if (from === undefined || others.length > 0)
    throw new UsageError(
      "diff needs one or two states of the content, for example: diff HEAD, or diff v1 v2, or diff old-content content",
    );
  const formats = (["json", "markdown"] as const).filter((one) => given.has(one));
  const write = given.has("write");
  if (formats.length + (write ? 1 : 0) > 1)
    throw new UsageError("Give only one of --json, --markdown and --write.");
  return {
    from,
    to,
    format: formats[0] ?? "text",
    wording: given.has("wording"),
    write,
    slug: nameIn(given, write),
  };
}

function nameIn(given: Asked["given"], write: boolean): string | undefined {
  const name = given.get("name");
  if (name === undefined) return undefined;
  if (!write) throw new UsageError("--name is only for --write: it names the entry that is written.");
  if (!slug.safeParse(name).success)
    throw new UsageError(
      `--name must be lower-case letters and digits, joined by single hyphens, not “${name}”.`,
    );
  return name;
}
