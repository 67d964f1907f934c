import { expect, test } from "vitest";
import { bootScript } from "../../src/site/theme.ts";
import { hashOf, policyFirst, policyFor } from "../../src/tasks/policy.ts";

test("the hash of an inline script is the one that browsers compute", () => {
  // The example of https://www.w3.org/TR/CSP2/#script-src-hash-usage
  expect(hashOf("alert('Hello, world.');")).toBe("sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=");
});

test("the policy allows nothing by default, nothing inline but what is known, and nothing from elsewhere", () => {
  const { directives = [], scriptDirective } = policyFor([bootScript]);
  expect(directives).toContain("default-src 'none'");
  expect(scriptDirective?.hashes).toEqual([hashOf(bootScript)]);
  expect(JSON.stringify(policyFor([bootScript]))).not.toMatch(/unsafe|https?:|data:|\*/);
});

const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'">`;

test.each([
  { name: "of the page that it is to rule", start: "<!DOCTYPE html>" },
  { name: "of a page that lost its document type, which it gets back", start: "" },
])("the policy comes ahead of everything $name", ({ start }) => {
  const page = `${start}<html><head><meta charset="utf-8"><title>$&</title>${policy}</head></html>`;
  expect(policyFirst(page)).toBe(
    `<!DOCTYPE html><html><head><meta charset="utf-8">${policy}<title>$&</title></head></html>`,
  );
});

test("the policy of a page allows the inline scripts and styles that it has, and no other", () => {
  const hashes = (...texts: string[]): string => texts.map((text) => ` '${hashOf(text)}'`).join("");
  const withHashes = (...texts: string[]): string =>
    `<meta http-equiv="content-security-policy" content="script-src 'self'${hashes(...texts)};">`;
  const page = (meta: string): string =>
    `<!DOCTYPE html><html><head><meta charset="utf-8">${meta}<style>a{}</style></head><script src="a.js"></script><script>b()</script></html>`;
  expect(policyFirst(page(withHashes("a{}", "b()", "c()", "")))).toBe(page(withHashes("a{}", "b()")));
});

test.each([
  { name: "no policy", page: '<head><meta charset="utf-8"></head>' },
  { name: "no head as expected", page: `<head><title></title>${policy}</head>` },
])("a page with $name stops the build", ({ page }) => {
  expect(() => policyFirst(page)).toThrow("A page has no policy, or no head.");
});
