import { analyse } from "scslre";

/**
 * In which ways there is a text that a regular expression takes more than linear time for, as scslre names them: one
 * part of it can be repeated in several manners (`Self`), two parts can share the same characters in several manners
 * (`Trade`), or it is tried anew at each character of a run (`Move`).
 * @param literal an expression as it is written in code, `/…/flags`
 */
export function slowWays(literal: string): string[] {
  const end = literal.lastIndexOf("/");
  const { reports } = analyse({ source: literal.slice(1, end), flags: literal.slice(end + 1) });
  return [...new Set(reports.map(({ type }) => type))];
}
