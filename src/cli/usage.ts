export const usage = `Reads compatibility matrices from Markdown documents.

  npm run -s matrix -- parse PATH… [--format FORMAT] [--strict] [--notes] [--show] [--language TAG]   files, or folders of .md files
  npm run -s matrix -- check [--format FORMAT] [--strict] [--notes]   the project's own content
  npm run -s matrix -- suggest PATH… [--language TAG]             what the catalog lacks to read these, as YAML
  npm run -s matrix -- search QUERY [--lang fr] [--limit N] [--json]   what the site's search finds
  npm run -s matrix -- search --stdin                             one query per line in, one JSON result per line out
  npm run -s matrix -- cell ADDRESS [--lang fr] [--json]          one cell: answer, conditions and sources
  npm run -s matrix -- configuration ADDRESS [--lang fr] [--json]   what works in one configuration, and what it needs first
  npm run -s matrix -- compare ADDRESS ADDRESS… [--lang fr] [--json]   two to four configurations, differences first
  npm run -s matrix -- compare --have PRODUCT… [--lang fr] [--json]   every configuration among the products that you have
  npm run -s matrix -- diff OLD [NEW] [--json | --markdown] [--wording]   what changed between two states of the content
  npm run -s matrix -- diff OLD [NEW] --write [--name NAME] [--wording]   the same as a new entry of content/changes
  npm run -s matrix -- permalinks [--write]                       what has an address and is not recorded yet; what is gone
  npm run -s matrix -- explain [CODE…]                            what a diagnostic means, and how to fix it
  npm run -s matrix -- grammar                                    every form of sentence that is understood
  npm run -s matrix -- schema                                     the JSON Schema of what parse and check print as JSON

  --catalog DIR    the catalog to use instead of the one in the content folder; not for explain and grammar
  --format text    a summary of what was read (the default)
  --format json    the matrices, definitions and diagnostics; same as --json
  --format github  the diagnostics as workflow commands, which GitHub shows in pull requests
  --format sarif   the diagnostics as SARIF 2.1.0, for code scanning and editors
  --strict         treat warnings as errors: nothing may be guessed
  --notes          say why each table that is not a matrix was left alone, and which tables match two forms; json
                   and sarif always do
  --show           show how each part of the tables was read, and which form matched it
  --language TAG   parse, suggest: read the documents in this language, such as fr, whatever they declare
  --have           compare: the operands are products, each with its update or build if known: exchange-server-2016~cu23
  --markdown       diff: as Markdown of bounded length, for the summary of a pull request
  --wording        diff: with changes of wording alone
  --name NAME      diff: what to call the entry behind its day; by default after what changed
  --write          permalinks: add what is missing to permalinks.txt, which loses nothing
  --help           print this text

An ADDRESS is the path of a page, such as /exchange/lync-server-2013/exchange-online/, or a key, such as
exchange/lync-server-2013.exchange-online. The matrix may be left out of a key. With --json, cell, configuration
and compare print what the files below /api/v1/ have, in the same envelope; SITE_URL and BASE_PATH say where those
are published.

OLD and NEW are git revisions such as HEAD~1 or v1, folders with docs and catalog, or JSON files: what parse and check
print, all.json, or the file of a matrix from the API. NEW is the content as it is now if it is left out. diff --json
has the same envelope; it compares what is answered, so that lines, order and renamed ids are no changes.

The catalog is in content/catalog; set CONTENT_PATH to use a folder other than content. AS_OF=YYYY-MM-DD sets
the day for which lifecycles are reported (default: today).

Diagnostics go to standard error as path:line:column severity code message, each with its line and a hint; the
result goes to standard output. Terminals get colours, unless NO_COLOR is set or TERM is dumb. FORCE_COLOR=1
turns colours on everywhere and FORCE_COLOR=0 turns them off; it takes precedence over the other two.

Exit status: 0 success; 1 errors in documents or the catalog, including unreadable files; 2 incorrect usage,
a path that does not exist, or output that could not be written.
`;

/** Thrown for an invalid command line; the message says what to write instead. */
export class UsageError extends Error {}
