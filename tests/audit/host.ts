import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

/** A host of a built folder on this machine. */
export type Host = { readonly origin: string; readonly close: () => void };

/**
 * Serves a folder as the hosts do that it is published on: compressed, with its 404 page, and what has a hash in its name
 * for good. The preview sends everything as it is, which makes the pages look four times as heavy as they arrive.
 * @param folder absolute
 */
export async function hostOf(folder: string): Promise<Host> {
  const answers = answersOf(folder);
  const server = createServer(({ url = "/" }, response) => {
    const { status, body, ...headers } = answers(new URL(url, "http://localhost").pathname);
    response.writeHead(status, headers);
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, close: () => server.close() };
}

const answersOf = (folder: string) => (pathname: string) => {
  const asked = join(folder, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
  const found = existsSync(asked);
  const file = found ? asked : join(folder, "404.html");
  const lasts = pathname.startsWith("/_astro/");
  return {
    status: found ? 200 : 404,
    body: gzipSync(readFileSync(file)),
    "content-type": types[extname(file)] ?? "application/octet-stream",
    "content-encoding": "gzip",
    "cache-control": lasts ? "public, max-age=31536000, immutable" : "no-cache",
  };
};
