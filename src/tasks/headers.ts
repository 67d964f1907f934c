import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/** The headers of every response whose path has the form of a rule. A form is a path with at most one `*`, for anything. */
export type HeaderRule = { readonly form: string; readonly headers: Readonly<Record<string, string>> };

/** What pages cannot say of themselves: see `policy.ts` for what they can. */
const always = {
  "Content-Security-Policy": "frame-ancestors 'none'",
  "X-Frame-Options": "DENY",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy":
    "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), browsing-topics=()",
  "Strict-Transport-Security": "max-age=31536000",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** Programs of any site may read these, and every few minutes is often enough to ask for news. */
const open = {
  "Access-Control-Allow-Origin": "*",
  "Cache-Control": "public, max-age=300, must-revalidate",
};

/**
 * Who gets which headers. Cloudflare Pages joins what several rules say of one header, so that no two rules for one path
 * name the same one. Netlify does not see the slash at the end of a form, and lets what comes later replace what came
 * before, so that narrower rules come later. What no rule names is asked for anew each time, as both do by themselves.
 *
 * https://developers.cloudflare.com/pages/configuration/headers/ and https://docs.netlify.com/routing/headers/
 * @param base the path that the site is served under: `/` or `/docs`
 */
export function headerRules(base: string): readonly HeaderRule[] {
  const revalidated = { "Cache-Control": "public, max-age=0, must-revalidate" };
  const rules = {
    "/*": always,
    // Every page is a folder, and nothing else ends in a slash.
    "/": revalidated,
    "/*/": revalidated,
    // The name of each of these files changes with what is in it.
    "/_astro/*": { "Cache-Control": "public, max-age=31536000, immutable" },
    "/api/v1/*": open,
    "/*.ics": { ...open, "Content-Type": "text/calendar; charset=utf-8" },
    "/*/atom.xml": { ...open, "Content-Type": "application/atom+xml; charset=utf-8" },
    "/*.csv": { "Content-Type": "text/csv; charset=utf-8" },
  };
  const below = base.replace(/\/$/, "");
  return Object.entries(rules).map(([form, headers]) => ({ form: below + form, headers }));
}

/** The rules in the form that Cloudflare Pages, Netlify and others read from `_headers`. */
export const headersText = (rules: readonly HeaderRule[]): string => rules.map(blockOf).join("\n");

const blockOf = ({ form, headers }: HeaderRule): string =>
  [form, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ""].join("\n");

/** The rules that such a file has. Comments and empty lines say nothing. */
export function readHeaders(text: string): readonly HeaderRule[] {
  const rules: { readonly form: string; readonly headers: Record<string, string> }[] = [];
  for (const line of text.split("\n").map((one) => one.trim())) {
    const [name = "", value = ""] = line.split(/:\s*(.*)/s, 2);
    if (line.startsWith("/")) rules.push({ form: line, headers: {} });
    else if (value !== "" && !line.startsWith("#"))
      Object.assign(rules.at(-1)?.headers ?? {}, { [name]: value });
  }
  return rules;
}

/** The headers of a path, by their names. What several rules say of one is joined by commas. */
export function headersFor(rules: readonly HeaderRule[], path: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { headers } of rules.filter(({ form }) => hasForm(path, form))) {
    for (const [name, value] of Object.entries(headers)) {
      const before = found.get(name);
      found.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return found;
}

function hasForm(path: string, form: string): boolean {
  const [start = "", end] = form.split("*");
  if (end === undefined) return path === form;
  return path.length >= start.length + end.length && path.startsWith(start) && path.endsWith(end);
}

/** Writes the headers of a built site into its folder, where hosts look for them. */
export function headersFile(base: string): AstroIntegration {
  return {
    name: "headers-file",
    hooks: {
      "astro:build:done": ({ dir }) => {
        writeFileSync(join(fileURLToPath(dir), fileName), headersText(headerRules(base)));
      },
    },
  };
}

const fileName = "_headers";

/** The rules that a built site has in its folder. */
export const headersIn = (folder: string): readonly HeaderRule[] =>
  readHeaders(readFileSync(join(folder, fileName), "utf8"));
