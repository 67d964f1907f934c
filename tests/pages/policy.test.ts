import { expect, test } from "vitest";
import { hashOf } from "../../src/tasks/policy.ts";
import { attribute, type Element, textOf } from "../support/built/markup.ts";
import { type BuiltPage, pageOf } from "../support/built/site.ts";
import { fixtures, product } from "./sites.ts";

/** The sources that a policy allows, by directive. */
function directives(policy: string): ReadonlyMap<string, readonly string[]> {
  const parts = policy.split(";").map((part) => part.trim().split(/\s+/));
  return new Map(parts.map(([name = "", ...sources]) => [name, sources]));
}

const start =
  /^<!DOCTYPE html><html lang="\w+"[^>]*><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="([^"]*)">/;

/** Everything about a page that its policy does not forbid, or forbids of our own. */
function wrongIn({ html, elements }: Pick<BuiltPage, "html" | "elements">): string[] {
  const policy = start.exec(html)?.[1] ?? "";
  const allowed = directives(policy);
  const isKnown = (element: Element): boolean =>
    allowed.get(`${element.tagName}-src`)?.includes(`'${hashOf(textOf(element))}'`) === true;
  return [
    ...(policy === "" ? ["no policy ahead of everything else"] : []),
    ...[...allowed.values()].flat().filter((source) => !known.test(source)),
    ...["default-src", "base-uri"].filter((name) => allowed.get(name)?.join() !== "'none'"),
    ...elements
      .filter((one) => isInline(one) && !isKnown(one))
      .map((one) => `<${one.tagName}> ${textOf(one)}`),
    ...elements.flatMap(({ tagName, attrs }) =>
      attrs.filter(({ name }) => /^on|^style$/.test(name)).map(({ name }) => `<${tagName} ${name}>`),
    ),
  ];
}

const known = /^'(?:none|self|script|sha256-[\w+/]+={0,2})'$/;
const isInline = (element: Element): boolean =>
  ["script", "style"].includes(element.tagName) && attribute(element, "src") === undefined;

test.each([product, fixtures])(
  "every page of the $name has a strict policy that knows each of its inline scripts and styles",
  ({ pages }) => {
    const wrong = [...pages.values()].flatMap((page) => wrongIn(page).map((what) => `${page.path}: ${what}`));
    expect(wrong).toEqual([]);
  },
);

const head = '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">';
const withPolicy = (script: string): string =>
  `${head}<meta http-equiv="content-security-policy" content="default-src 'none';base-uri 'none';script-src ${script}">`;

test.each([
  {
    name: "nothing in a script that the policy knows",
    html: `${withPolicy(`'${hashOf("x")}'`)}<script>x</script>`,
    wrong: [],
  },
  {
    name: "a missing policy",
    html: head,
    wrong: ["no policy ahead of everything else", "default-src", "base-uri"],
  },
  {
    name: "foreign sources",
    html: withPolicy("'unsafe-inline' https://example.org"),
    wrong: ["'unsafe-inline'", "https://example.org"],
  },
  { name: "an unknown script", html: `${withPolicy("'self'")}<script>x</script>`, wrong: ["<script> x"] },
  {
    name: "an attribute that runs",
    html: `${withPolicy("'self'")}<p id=a onclick=x>`,
    wrong: ["<p onclick>"],
  },
])("that check finds $name", ({ html, wrong }) => {
  expect(wrongIn(pageOf("/", html))).toEqual(wrong);
});
