import { type APIRequestContext, expect, test } from "@playwright/test";

type Crawled = { readonly ids: ReadonlySet<string>; readonly links: readonly URL[]; readonly html: string };

const internal = /^https?:\/\/localhost[:/]/;

/** What a page is, as far as other pages need it, without running it. */
function read(html: string, address: string): Crawled {
  const attribute = (name: string) => [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, "g"))];
  return {
    html,
    ids: new Set(attribute("id").map(([, id = ""]) => id)),
    links: [...html.matchAll(/<(?:a|link)\b[^>]*? href="([^"]+)"/g)]
      .map(([, href = ""]) => new URL(href.replaceAll("&amp;", "&"), address))
      .filter(({ href }) => internal.test(href)),
  };
}

/** Every page that can be reached from the first one, by address without fragment. */
async function crawl(request: APIRequestContext, start: string): Promise<ReadonlyMap<string, Crawled>> {
  const pages = new Map<string, Crawled>();
  const waiting = [start];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (pages.has(address)) continue;
    const response = await request.get(address);
    expect(response.status(), address).toBe(200);
    const isPage = response.headers()["content-type"]?.startsWith("text/html") ?? false;
    const page = read(isPage ? await response.text() : "", address);
    pages.set(address, page);
    waiting.push(...page.links.filter(({ origin }) => origin === new URL(start).origin).map(withoutFragment));
  }
  return pages;
}

const withoutFragment = ({ origin, pathname }: URL): string => `${origin}${pathname}`;
const first = (html: string, pattern: RegExp): string => pattern.exec(html)?.[1] ?? "";

test("every link and fragment leads somewhere, and every page says what it is @based", async ({
  request,
  baseURL: start,
}) => {
  const baseURL = start ?? "";
  const crawled = await crawl(request, baseURL);
  const pages = [...crawled].filter(([, { html }]) => html !== "");
  expect(pages.length).toBeGreaterThan(400);

  await test.step("links stay below the base path, and fragments are there", () => {
    const broken = pages.flatMap(([address, { links }]) =>
      links
        .filter(({ origin }) => origin === new URL(baseURL).origin)
        .filter(
          (link) =>
            !link.href.startsWith(baseURL) ||
            (link.hash !== "" &&
              crawled.get(withoutFragment(link))?.ids.has(decodeURIComponent(link.hash.slice(1))) !== true),
        )
        .map(({ href }) => `${address} → ${href}`),
    );
    expect(broken).toEqual([]);
  });

  await test.step("titles and descriptions are told once in each language", () => {
    for (const pattern of [/<title>([^<]*)</, /<meta name="description" content="([^"]*)"/]) {
      const told = pages.map(
        ([, { html }]) => `${first(html, /<html lang="(\w+)"/)} ${first(html, pattern)}`,
      );
      expect(told.filter((text) => /^\w+ ?$/.test(text))).toEqual([]);
      expect(told.filter((text, index) => told.indexOf(text) !== index)).toEqual([]);
    }
  });

  await test.step("canonical and Open Graph addresses are those of the published site", () => {
    const published = process.env["SITE_URL"] ?? "http://localhost:4321";
    for (const [address, { html }] of pages) {
      const own = new URL(new URL(address).pathname, published).href;
      expect(first(html, /<link rel="canonical" href="([^"]*)"/)).toBe(own);
      expect(first(html, /<meta property="og:url" content="([^"]*)"/)).toBe(own);
    }
  });

  await test.step("the sitemap lists the same pages", async () => {
    const sitemap = await (await request.get(`${baseURL}sitemap-0.xml`)).text();
    const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc = ""]) => new URL(loc).pathname);
    expect(listed.toSorted()).toEqual(pages.map(([address]) => new URL(address).pathname).toSorted());
  });
});

test("an address that leads nowhere says so in both languages, and leads home @based", async ({ page }) => {
  const response = await page.goto("exchange/nowhere/");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page not found");
  await expect(page.getByRole("heading", { level: 2, name: "Page introuvable" })).toBeVisible();
  await page.getByRole("link", { name: "Aller à la page d’accueil" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ce qui fonctionne entre quels serveurs");
});
