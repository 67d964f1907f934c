import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import { type Code, codes } from "../../matrix/diagnostics.ts";
import { everyCode, explain, explanations } from "../../matrix/explain/index.ts";
import type { Finding } from "../../matrix/report/findings.ts";
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
  const { means, mend } = explanations[code];
  return {
    id: code,
    shortDescription: { text: firstSentence(means) },
    fullDescription: { text: means },
    help: { text: explain(code), markdown: `${means}\n\n**${mend}**` },
    defaultConfiguration: { level: codes[code] },
  };
}

function resultOf({ code, severity, message, hint, path, line, column }: Finding) {
  return {
    ruleId: code,
    ruleIndex: ruleIds.indexOf(code),
    level: severity,
    message: { text: withoutLinks(visible(`${message}. ${hint}`)) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifact(path),
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  };
}

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
