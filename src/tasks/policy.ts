import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AstroIntegration, AstroUserConfig } from "astro";
import { pagesIn } from "./pages.ts";

type Policy = Exclude<NonNullable<AstroUserConfig["security"]>["csp"], boolean | undefined>;

/**
 * The Content-Security-Policy of every page. Documents are untrusted input: should one ever get past the escaping,
 * nothing in it may run, load, frame, submit or send anything. Astro itself adds the hashes of the scripts and styles
 * that it puts into a page.
 * @param scripts the sources of our own inline scripts
 */
export function policyFor(scripts: readonly string[]): Policy {
  return {
    directives: [
      "default-src 'none'",
      "connect-src 'self'",
      "img-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
      // Scripts build nodes, never markup, so no text can ever reach the browser's HTML parser through them.
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ],
    scriptDirective: { hashes: scripts.map(hashOf) },
  };
}

/** The hash by which a policy knows an inline script or style. */
export function hashOf(text: string): `sha256-${string}` {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

const meta = /<meta http-equiv="content-security-policy"[^>]*>/;
const start = '<head><meta charset="utf-8">';

const doctype = "<!DOCTYPE html>";

/**
 * The page with its policy before everything but the character set. Astro puts the policy at the end of the head, and a
 * policy applies only to what follows it. Throws for a page that has none.
 *
 * Astro also leaves out the doctype if the letters of one appear anywhere in the first part of a page, in the name of a
 * feature for instance, and without it browsers fall back to quirks mode. It is restored here; this can go once Astro
 * checks only the start of the page.
 */
export function policyFirst(html: string): string {
  const [policy] = meta.exec(html) ?? [];
  if (policy === undefined || !html.includes(start)) throw new Error("A page has no policy, or no head.");
  const own = forPage(policy, html);
  const ordered = html.replace(policy, "").replace(start, () => `${start}${own}`);
  return ordered.startsWith(doctype) ? ordered : `${doctype}${ordered}`;
}

/** Ours contain no `<`; the policy would block one that does, and the first page test would fail. */
const inline = /<(?:script|style)\b[^>]*>([^<]+)</g;

/**
 * The policy with only the hashes of what is in this page. Astro lists those of all scripts of the site, which come
 * from files that `'self'` allows: they would allow what no page needs, and weigh more than its text.
 */
function forPage(policy: string, html: string): string {
  const used = new Set([...html.matchAll(inline)].map(([, text = ""]) => hashOf(text)));
  return policy.replace(/ '(sha256-[^']+)'/g, (source, hash: `sha256-${string}`) =>
    used.has(hash) ? source : "",
  );
}

/** Puts the policy first in every page that was built. */
export function policyOnTop(): AstroIntegration {
  return {
    name: "policy-on-top",
    hooks: {
      "astro:build:done": ({ dir }) => {
        for (const path of pagesIn(fileURLToPath(dir))) {
          writeFileSync(path, policyFirst(readFileSync(path, "utf8")));
        }
      },
    },
  };
}
