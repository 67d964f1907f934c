import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { addressing } from "../../../src/tasks/settings.ts";
import { fixtureBase, fixtureOrigin, fixtureOut } from "../../fixtures/site.ts";
import { attribute, type Element, elementsOf, textOf } from "./markup.ts";

/** A page of a built site, as far as it can be known without running it. */
export type BuiltPage = {
  /** Its path on the site, with the base path: `/hybrid-matrix/exchange/`. The 404 page has that of its file. */
  readonly path: string;
  readonly html: string;
  readonly elements: readonly Element[];
  readonly ids: ReadonlySet<string>;
  readonly language: string;
  readonly title: string;
  readonly description: string;
};

/** A site as a build left it in a folder. */
export type BuiltSite = {
  readonly name: string;
  /** The folder, absolute. */
  readonly folder: string;
  /** Where it was built to live; undefined where nobody said so. */
  readonly origin: string | undefined;
  /** What stands before every path: `/`, or `/hybrid-matrix/`. */
  readonly base: string;
  /** The day as of which its pages speak, as they say themselves: an ISO date. */
  readonly day: string;
  /** By path. */
  readonly pages: ReadonlyMap<string, BuiltPage>;
};

/** Where a build lies, and the command that makes it. */
type Build = Pick<BuiltSite, "name" | "origin" | "base"> & {
  readonly out: string;
  readonly command: string;
};

/** The site of the product. */
export const productBuild: Build = {
  name: "product",
  out: "dist",
  origin: addressing(process.env).site,
  base: addressing(process.env).base,
  command: "npm run build",
};

/** The small site with its hostile part. */
export const fixtureBuild: Build = {
  name: "fixtures",
  out: fixtureOut,
  origin: fixtureOrigin,
  base: fixtureBase,
  command: "npm run build:fixtures",
};

const projectRoot = fileURLToPath(new URL("../../..", import.meta.url));

/**
 * Reads a site that was built.
 * @param takes whether a file is to be read, by its path below the folder; all are, unless it says otherwise
 * @throws where there is none, with the command that builds it
 */
export function builtSite(build: Build, takes: (file: string) => boolean = () => true): BuiltSite {
  const folder = join(projectRoot, build.out);
  if (!existsSync(folder)) throw new Error(`There is no site in ${build.out} yet: ${build.command}`);
  const base = build.base.replace(/\/?$/, "/");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".html") && takes(file));
  const pages = files.map((file) => pageOf(base + pathOf(file), readFileSync(join(folder, file), "utf8")));
  const [root] = pages[0]?.elements.filter(({ tagName }) => tagName === "html") ?? [];
  const day = (root && attribute(root, "data-as-of")) ?? "";
  const { name, origin } = build;
  return { name, folder, origin, base, day, pages: new Map(pages.map((page) => [page.path, page])) };
}

const pathOf = (file: string): string => file.replace(/(?:^|(?<=\/))index\.html$/, "");

/**
 * The elements of a page, parsed again where nobody has held on to them: those of all pages of a large site do not fit into
 * memory at once.
 */
function parsedOnDemand(html: string): () => readonly Element[] {
  let kept: WeakRef<readonly Element[]> | undefined;
  return () => {
    const known = kept?.deref();
    if (known) return known;
    const elements = elementsOf(html);
    kept = new WeakRef(elements);
    return elements;
  };
}

/** A page from its text, which need not be in a file. */
export function pageOf(path: string, html: string): BuiltPage {
  const parsed = parsedOnDemand(html);
  const elements = parsed();
  const root = elements.find(({ tagName }) => tagName === "html");
  const title = elements.find(({ tagName }) => tagName === "title");
  const description = elements.find((one) => attribute(one, "name") === "description");
  return {
    path,
    html,
    get elements() {
      return parsed();
    },
    ids: new Set(elements.flatMap((one) => attribute(one, "id") ?? [])),
    language: (root && attribute(root, "lang")) ?? "",
    title: title ? textOf(title) : "",
    description: (description && attribute(description, "content")) ?? "",
  };
}
