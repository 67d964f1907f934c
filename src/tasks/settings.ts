/** Environment variables, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where the site will be published: an origin (`https://example.org`), if known, and a path below it (`/` or
 * `/docs`).
 */
export type Addressing = { readonly site?: string; readonly base: string };

const defaultPort = 4321;

/**
 * Reads SITE_URL and BASE_PATH, which say where a build will be published.
 *
 * However it was written, the base gets one leading slash and no trailing one; `/` is the root. If no origin is given,
 * none is made up: full addresses on pages would be wrong everywhere else.
 * Throws if one of them is invalid; the message says what to write instead.
 */
export function addressing(environment: Environment): Addressing {
  const site = readSite(environment["SITE_URL"]);
  return { ...(site !== undefined && { site }), base: readBase(environment["BASE_PATH"]) };
}

/** Reads PORT: the first port to try when serving. Throws if it is not a port number. */
export function port(environment: Environment): number {
  const text = environment["PORT"] || String(defaultPort);
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && number <= 65_535) return number;
  throw new Error(`PORT is "${text}": expected a number from 1 to 65535.`);
}

function readSite(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new Error(`SITE_URL is "${text}": expected an absolute address such as https://example.org`);
  }
  if (url.href !== `${url.origin}/`) {
    throw new Error(`SITE_URL is "${text}": expected only ${url.origin}, and a path below it in BASE_PATH.`);
  }
  return url.origin;
}

function readBase(text: string | undefined): string {
  const inner = (text ?? "").replace(/^\/+|\/+$/g, "");
  if (inner === "") return "/";
  const segments = inner.split("/");
  if (segments.every((segment) => /^[\w~-][\w.~-]*$/.test(segment))) return `/${inner}`;
  throw new Error(`BASE_PATH is "${text}": expected a path such as /hybrid-matrix`);
}
