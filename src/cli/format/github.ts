import type { Finding } from "../../matrix/report/findings.ts";
import { visible } from "../../matrix/report/visible.ts";
import type { Severity } from "../../matrix/terms.ts";

const commands = { error: "error", warning: "warning", note: "notice" } as const satisfies Record<
  Severity,
  string
>;

/**
 * Findings as workflow commands, which GitHub shows on the affected lines of a pull request. Text from documents stays
 * text: the characters that end a property or a command are escaped as in GitHub's own toolkit, and terminal control
 * characters are made visible, since the same lines appear in the log.
 */
export function github(findings: readonly Finding[]): string {
  return findings.map((finding) => `${commandOf(finding)}\n`).join("");
}

function commandOf({ severity, path, line, column, length, code, message, hint }: Finding): string {
  // The end column is the one after the last character.
  const range = { line, col: column, endColumn: column + length };
  const properties = Object.entries({ file: visible(path), ...range, title: code })
    .map(([name, value]) => `${name}=${property(String(value))}`)
    .join(",");
  return `::${commands[severity]} ${properties}::${data(`${visible(message)}\n${visible(hint)}`)}`;
}

const data = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
