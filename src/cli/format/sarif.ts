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
        originalUriBaseIds: {
          [sourceRoot]: { description: { text: "The folder that the command was run in." } },
        },
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

/** A place; the end column is the one after its last character. */
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

/** Text from documents as plain text: no terminal control characters, and no links. */
const plain = (text: string): string => withoutLinks(visible(text));

/**
 * Viewers turn `[words](address)` in a message into a link, and text from documents must not become one. The words of a
 * link may contain escaped brackets and backslashes, so all of them are escaped before the last place where a link
 * could end.
 */
function withoutLinks(text: string): string {
  const end = Math.max(0, text.lastIndexOf("]("));
  return text.slice(0, end).replace(/[\\[]/g, "\\$&") + text.slice(end);
}

const firstSentence = (text: string): string => /^.*?\.(?=\s|$)/.exec(text)?.[0] ?? text;

/** A path as a URI: one below the working folder stays relative to it, so that the log is valid on every machine. */
function artifact(path: string) {
  if (isAbsolute(path)) return { uri: pathToFileURL(path).href };
  const uri = path.split("/").map(encodeURIComponent).join("/");
  return { uri, uriBaseId: sourceRoot };
}
