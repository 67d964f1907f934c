import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import { type Code, everyCode, kinds } from "../../matrix/diagnostics/kinds.ts";
import { explain, explanations } from "../../matrix/explain/index.ts";
import { publishedData } from "../../matrix/published.ts";
import type { Finding, RelatedPlace } from "../../matrix/report/findings.ts";
import { visible } from "../../matrix/report/visible.ts";

const schema = "https://json.schemastore.org/sarif-2.1.0.json";
const sourceRoot = "%SRCROOT%";
const ruleIds: readonly string[] = everyCode;

/**
 * Findings as a SARIF 2.1.0 log, which code scanning and editors read. Every code is a rule, found or not, with its
 * explanation as help; a rule's level is the one outside strict mode, a result's level the one it was found with.
 */
export function sarif(findings: readonly Finding[]): unknown {
  return {
    $schema: schema,
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Hybrid Matrix", rules: everyCode.map(ruleOf) } },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { [sourceRoot]: { description: { text: "The folder that it was run in." } } },
        results: findings.map(resultOf),
      },
    ],
  };
}

function ruleOf(code: Code) {
  const { means, fix } = explanations[code];
  return {
    id: code,
    shortDescription: { text: firstSentence(means) },
    fullDescription: { text: means },
    help: { text: explain(code), markdown: `${means}\n\n**${fix}**` },
    defaultConfiguration: { level: kinds[code].severity },
  };
}

function resultOf(finding: Finding) {
  const { code, severity, message, hint, related, data } = finding;
  return {
    ruleId: code,
    ruleIndex: ruleIds.indexOf(code),
    level: severity,
    message: { text: plain(`${message}. ${hint}`) },
    locations: [locationOf(finding)],
    ...(related.length > 0 ? { relatedLocations: related.map(relatedOf) } : {}),
    properties: publishedData(data),
  };
}

/** A place; the end column is the one behind its last character. */
function locationOf({ path, line, column, length }: Omit<RelatedPlace, "message">) {
  return {
    physicalLocation: {
      artifactLocation: artifact(path),
      region: { startLine: line, startColumn: column, endColumn: column + length },
    },
  };
}

const relatedOf = (place: RelatedPlace, id: number) => ({
  id,
  ...locationOf(place),
  message: { text: plain(place.message) },
});

/** Words of documents as words alone: no orders to a terminal, and no links. */
const plain = (text: string): string => withoutLinks(visible(text));

/**
 * `[words](address)` in a message is a link to whoever shows it, and the words of a document must not become one. The
 * words of a link may have brackets and backslashes that are escaped, so that all of them are escaped in front of the
 * last place where a link could end.
 */
function withoutLinks(text: string): string {
  const end = Math.max(0, text.lastIndexOf("]("));
  return text.slice(0, end).replace(/[\\[]/g, "\\$&") + text.slice(end);
}

const firstSentence = (text: string): string => /^.*?\.(?=\s|$)/.exec(text)?.[0] ?? text;

/** A path as a URI: one below the folder of the run stays relative to it, so that the log holds on every machine. */
function artifact(path: string) {
  if (isAbsolute(path)) return { uri: pathToFileURL(path).href };
  const uri = path.split("/").map(encodeURIComponent).join("/");
  return { uri, uriBaseId: sourceRoot };
}
