export const usage = `Reads compatibility matrices from Markdown documents.

  npm run -s matrix -- parse PATH… [--format FORMAT] [--strict] [--notes] [--show] [--language TAG]   files, or folders of .md files
  npm run -s matrix -- check [--format FORMAT] [--strict] [--notes]   the project's own content
  npm run -s matrix -- suggest PATH… [--language TAG]             what the catalog lacks to read these, as YAML
  npm run -s matrix -- search QUERY [--lang fr] [--limit N] [--json]   what the site's search finds
  npm run -s matrix -- search --stdin                             one query a line, one JSON result a line
  npm run -s matrix -- cell ADDRESS [--lang fr] [--json]          one cell: its answer, conditions and sources
  npm run -s matrix -- explain [CODE…]                            what a diagnostic means, how to fix it
  npm run -s matrix -- grammar                                    every form of a sentence that is understood
  npm run -s matrix -- schema                                     the JSON Schema of what --json prints

  --catalog DIR    the vocabulary to work with, in place of that of the content; not for explain and grammar
  --format text    what was read, summed up (this is the default)
  --format json    the matrices, definitions and diagnostics; --json is short for it
  --format github  the diagnostics as workflow commands, which GitHub shows in a pull request
  --format sarif   the diagnostics as SARIF 2.1.0, for code scanning and editors
  --strict         treat warnings as errors: nothing may be guessed
  --notes          say of each table that is no matrix why it is none; json and sarif always do
  --show           print what each part of the tables was taken for, and by which form
  --language TAG   parse, suggest: the language that the documents are in, such as fr, whatever they say
  --help           print this text

The vocabulary is content/catalog; CONTENT_PATH names another folder than content. AS_OF=YYYY-MM-DD is the
day on which lifecycles are looked at (today). Diagnostics go to
standard error as path:line:column severity code message, each with its line and a hint; the result goes
to standard output. On a terminal they have colours, unless NO_COLOR is set or TERM is dumb; FORCE_COLOR=1
asks for colours everywhere, FORCE_COLOR=0 for none, and goes before the other two.
Exit status: 0 fine, 1 errors in the documents or the catalog, files that cannot be read among them, 2 wrong
use, a path with nothing there, or output that could not be written.
`;

/** Thrown for a command line that cannot be understood; the message says what to write instead. */
export class UsageError extends Error {}
