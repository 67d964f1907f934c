import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AstroIntegration, AstroUserConfig } from "astro";
import { pagesIn } from "./pages.ts";

type Policy = Exclude<NonNullable<AstroUserConfig["security"]>["csp"], boolean | undefined>;

/**
 * The Content-Security-Policy of every page. Documents are text from anybody: should one ever get out of its
 * escaping, nothing that it brings may run, load, frame, submit or send anything. Astro adds the hashes of the scripts
 * and styles that it puts into a page itself.
 * @param scripts the texts of the inline scripts that are ours
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
 * The page with its policy ahead of everything but the character set. Astro puts it after whatever the head holds, and
 * a policy rules only what follows it. Throws for a page that has none.
 *
 * Astro also leaves out the document type where the first part of a page has the letters of one anywhere, in the name of
 * a feature for instance, and without it browsers fall back to the layout of the nineties. It is put back here; can go
 * once Astro looks at the start of the page alone.
 */
export function policyFirst(html: string): string {
  const [policy] = meta.exec(html) ?? [];
  if (policy === undefined || !html.includes(start)) throw new Error("A page has no policy, or no head.");
  const own = forPage(policy, html);
  const ordered = html.replace(policy, "").replace(start, () => `${start}${own}`);
  return ordered.startsWith(doctype) ? ordered : `${doctype}${ordered}`;
}

/** Ours have no `<` in them; one that had would be stopped by the policy, in the first test of a page. */
const inline = /<(?:script|style)\b[^>]*>([^<]+)</g;

/**
 * The policy with the hashes of what stands in this page alone. Astro lists those of all scripts of the site, which
 * come from files that `'self'` allows: they would allow what no page needs, and weigh more than its words.
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
