/**
 * The files at paths that something had before. What was renamed answers there with the whole file of today, whose envelope
 * says so; of what was removed the file says what was known. Neither is in the list of files: nobody new is to ask for them.
 */

import { languages } from "../matrix/catalog/languages.ts";
import { formatPermalink, type Permalink, partsOf } from "../matrix/permalinks/permalink.ts";
import { type Former, formersOf } from "../site/former.ts";
import { formerName } from "../site/former-names.ts";
import { movedOn } from "../site/moves.ts";
import type { Site } from "../site/site.ts";
import { csvOf } from "./csv.ts";
import type { ApiFile } from "./envelope.ts";

/** @param files those of today */
export const formerFiles = (site: Site, files: readonly ApiFile[]): readonly ApiFile[] =>
  formersOf(site).flatMap((former) =>
    former.kind === "moved" ? moved(site, former, files) : gone(site, former, files),
  );

function moved(
  site: Site,
  { was, to }: Extract<Former, { kind: "moved" }>,
  files: readonly ApiFile[],
): ApiFile[] {
  // A group that is shown in its table now has no file, and must not stand in the place of the table's own.
  const ofToday = files.filter(({ permalink }) => permalink && to.kind === was.kind && isSame(permalink, to));
  return ofToday.map((file) => {
    const path = pathFor(file, was);
    return { ...file, path, moved: { from: path, to: file.path, on: movedOn(site, was) } };
  });
}

/** A tombstone for each file that things of the kind have today. */
function gone(
  site: Site,
  { was, tombstone }: Extract<Former, { kind: "gone" }>,
  files: readonly ApiFile[],
): ApiFile[] {
  const sizes = Object.keys(parametersOf(was)).length;
  const alike = files.filter(
    ({ permalink, parameters }) => permalink?.kind === was.kind && Object.keys(parameters).length === sizes,
  );
  const titles = languages.map((language) => [language, formerName(site, was, language)]);
  const { kind, key, until, was: known, why } = tombstone;
  return [...new Map(alike.map((file) => [file.template, file])).values()].map((file) => {
    const about = {
      path: pathFor(file, was),
      title: Object.fromEntries(titles),
      template: file.template,
      parameters: parametersOf(was),
    };
    if (!("text" in file))
      return { ...about, shape: "tombstone", data: () => ({ kind, key, until, was: known, why }) };
    const rows = [[kind, key, until, known.en, known.fr, why.en, why.fr]];
    return { ...about, mediaType: file.mediaType, text: () => csvOf({ fields, rows }) };
  });
}

const fields = ["kind", "key", "until", "was (en)", "was (fr)", "why (en)", "why (fr)"];

const isSame = (one: { readonly kind: string; readonly key: string }, other: Permalink): boolean =>
  `${one.kind} ${one.key}` === formatPermalink(other);

/** The path that something has, or had, in the place of what a file is about. */
const pathFor = ({ template }: ApiFile, was: Permalink): string => {
  const parameters = new Map(Object.entries(parametersOf(was)));
  return template.replace(/\{(\w+)\}/g, (_, name: string) => parameters.get(name) ?? "");
};

/** The values of the parameters in a path, as the files of today have them. */
function parametersOf(was: Permalink): Readonly<Record<string, string>> {
  const { matrix, feature, product, at = [] } = partsOf(was);
  const single = Object.entries({ matrix, feature, product }).flatMap(([name, id]) =>
    id === undefined ? [] : [[name, id]],
  );
  return Object.fromEntries([...single, ...at.map((id, index) => [`member${index + 1}`, id])]);
}
