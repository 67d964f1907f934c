/** The page about the files for programs: each example on it does what the page says, on the files of the same build. */

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { unknownHost } from "../../src/api/unknown-host.ts";
import { run } from "../../src/cli/run.ts";
import { addresses } from "../../src/matrix/addresses.ts";
import { languages } from "../../src/matrix/catalog/languages.ts";
import { fixtureContent } from "../fixtures/site.ts";
import { attribute, type Element, textOf } from "../support/built/markup.ts";
import type { BuiltSite } from "../support/built/site.ts";
import { fixtures, product } from "./sites.ts";

/** An example as the page shows it: the program that runs it, what it is, and what it prints. */
type Shown = { readonly runs: string; readonly code: string; readonly prints: string };

const pages = [fixtures, product].flatMap((site) =>
  languages.map((language) => ({ site, name: site.name, language })),
);

const elementsOn = (site: BuiltSite, language: (typeof languages)[number]): readonly Element[] =>
  site.pages.get(addresses(site.base)(language, { kind: "api" }))?.elements ?? [];

/** What prints something has it in the next element of that kind, before the next example. */
function examplesOn(elements: readonly Element[]): readonly Shown[] {
  const parts = elements.filter((one) => one.tagName === "samp" || attribute(one, "data-runs") !== undefined);
  return parts.flatMap((one, at) => {
    const runs = attribute(one, "data-runs");
    const next = parts[at + 1];
    const prints = next?.tagName === "samp" ? textOf(next) : "";
    return runs === undefined ? [] : [{ runs, code: textOf(one), prints }];
  });
}

const rootOf = ({ origin = unknownHost, base }: BuiltSite): string => `${origin}${base}`;

/** An address of a page with the host of its site. */
const wholeIn = ({ origin = unknownHost }: BuiltSite, href: string): string =>
  href.startsWith("/") ? `${origin}${href}` : href;

/** What is at an address of the site. @throws for an address elsewhere, or of a file that is not there */
function textAt(site: BuiltSite, address: string): string {
  const root = rootOf(site);
  if (!address.startsWith(root)) throw new Error(`${address} is not below ${root}.`);
  return readFileSync(join(site.folder, address.slice(root.length)), "utf8");
}

/** Runs JavaScript as a page does, with its own files in the place of the network. */
async function ranAsScript(site: BuiltSite, code: string): Promise<string> {
  const printed: string[] = [];
  const fetch = async (address: string) => new Response(textAt(site, address));
  const console = { log: (line: string) => printed.push(line) };
  const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor;
  await new AsyncFunction("fetch", "console", code)(fetch, console);
  return printed.join("\n");
}

/** Runs a line of a shell, in which curl prints the file that it would have fetched. */
function ranAsShell(site: BuiltSite, code: string): string {
  const curl = 'curl() { cat "$FOLDER/$(echo "$2" | cut -c "$FROM"-)"; }';
  const env = { ...process.env, FOLDER: site.folder, FROM: String(rootOf(site).length + 1) };
  const { stdout, stderr } = spawnSync("bash", ["-c", `${curl}\n${code}`], { encoding: "utf8", env });
  return stderr === "" ? stdout.trimEnd() : stderr;
}

/** Follows a path in a file as PowerShell does: `(Invoke-RestMethod ADDRESS).data.entries[0].label.en`. */
function ranAsPowerShell(site: BuiltSite, code: string): string {
  const [, address = "", path = ""] = /^\(Invoke-RestMethod (\S+)\)((?:\.\w+|\[\d+\])+)$/.exec(code) ?? [];
  const steps = path.split(/[.[\]]+/).filter(Boolean);
  const found = steps.reduce((value, step) => value?.[step], JSON.parse(textAt(site, address)));
  return String(found);
}

/** Whether the machine has a program that an example needs. */
const has = (program: string): boolean => spawnSync(program, ["--version"]).error === undefined;

describe.each(pages)("the page about the API of the $name in the language $language", (page) => {
  const { site, language } = page;
  const elements = elementsOn(site, language);
  const examples = examplesOn(elements);
  const by = (runs: string): readonly Shown[] => examples.filter((one) => one.runs === runs);

  test("has examples for each program", () => {
    expect(examples.map(({ runs }) => runs)).toEqual([
      "sh",
      "sh",
      "javascript",
      "powershell",
      "sheet",
      "matrix",
      "matrix",
      "matrix",
      "matrix",
    ]);
  });

  test("prints what shells print", ({ skip }) => {
    skip(!has("bash") || !has("jq"), "The machine has no bash, or no jq.");
    for (const { code, prints } of by("sh")) expect(ranAsShell(site, code)).toBe(prints);
  });

  test("prints what scripts print", async () => {
    for (const { code, prints } of by("javascript")) expect(await ranAsScript(site, code)).toBe(prints);
  });

  test("prints what PowerShell prints", () => {
    for (const { code, prints } of by("powershell")) expect(ranAsPowerShell(site, code)).toBe(prints);
  });

  test("leads spreadsheets to a file of theirs", () => {
    const [formula] = by("sheet");
    const [, address = ""] = /^=IMPORTDATA\("(.*)"\)$/.exec(formula?.code ?? "") ?? [];
    expect(textAt(site, address).split("\r\n").length).toBeGreaterThan(1);
  });

  test("has commands that the command line understands", () => {
    const content = site === product ? "content" : fixtureContent;
    for (const { code } of by("matrix")) {
      const words = code.replace("npm run -s matrix -- ", "").split(" ");
      const { status, err } = run(words, ".", { content, day: () => site.day });
      expect({ code, status, err }).toEqual({ code, status: 0, err: "" });
    }
  });

  test("shows a cell as its file has it, field by field", () => {
    const fields = elements
      .filter(({ tagName }) => tagName === "pre")
      .map((one) => textOf(one))
      .filter((text) => /^"\w+": /.test(text));
    const { matrix, key, schema, ...rest } = JSON.parse(`{${fields.join(",")}}`);
    expect(schema).toMatch(/\/api\/v1\/schema\.json#\/\$defs\/cell$/);
    const file = JSON.parse(textAt(site, `${rootOf(site)}api/v1/matrices/${matrix}.json`));
    const { schema: _schema, data, ...around } = file;
    const cell = data.cells.find((one: { key: string }) => one.key === key);
    expect({ matrix, key, ...rest }).toEqual({ ...around, ...cell });
  });

  test("leads to files that there are", () => {
    const links = elements.flatMap((one) => attribute(one, "href") ?? []);
    const files = links.filter((href) => href.includes("/api/v1/"));
    expect(files.length).toBeGreaterThan(10);
    for (const href of files) expect(textAt(site, wholeIn(site, href))).not.toBe("");
  });
});
