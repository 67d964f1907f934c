import type { Page } from "@playwright/test";

/** Tells what went on in a page that must not: an empty list is what one wants to see. */
export type Watch = () => Promise<readonly string[]>;

/**
 * Watches a page from before its first script on: whether anything that a document brought runs (it would set the
 * global `hostile`, or open a dialog), whether anything is asked for from elsewhere, whether the policy had to stop
 * anything, and whether a script of ours failed.
 * @param baseURL the address of the site; everything outside of its origin is elsewhere
 */
export async function watch(page: Page, baseURL: string | undefined): Promise<Watch> {
  const { origin } = new URL(baseURL ?? "");
  const seen: string[] = [];
  page.on("dialog", (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(`${origin}/`)) seen.push(`request: ${request.url()}`);
  });
  page.on("pageerror", ({ message }) => seen.push(`error: ${message}`));
  await page.addInitScript(() => {
    const violations: string[] = [];
    Reflect.set(window, "violations", violations);
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
      violations.push(`${violatedDirective} ${blockedURI} ${sample}`),
    );
  });
  return async () => [...seen.splice(0), ...(await page.evaluate(traces))];
}

function traces(): string[] {
  const violations: string[] = Reflect.get(window, "violations") ?? [];
  const told = violations.splice(0).map((one) => `policy: ${one}`);
  return Reflect.has(window, "hostile") ? [...told, `ran: ${location.href}`] : told;
}
