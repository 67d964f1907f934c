/**
 * A client of the API that knows nothing of this project: it reads the OpenAPI document of a built site, and asks for
 * everything that this describes, with the parameters that the list of files has.
 */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compileErrors, dereference, validate } from "@readme/openapi-parser";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { BuiltSite } from "../support/built/site.ts";
import { fixtures, product } from "./sites.ts";

const descriptionSchema = z.object({
  openapi: z.string(),
  servers: z.array(z.object({ url: z.string() })).length(1),
  paths: z.record(
    z.string(),
    z.object({
      get: z.object({
        parameters: z
          .array(z.object({ name: z.string(), in: z.literal("path"), example: z.string() }))
          .optional(),
        responses: z.object({
          200: z.object({ content: z.record(z.string(), z.object({ schema: z.looseObject({}) })) }),
        }),
      }),
    }),
  ),
});
type Description = z.infer<typeof descriptionSchema>;

const listSchema = z.object({
  data: z.object({
    files: z.array(
      z.object({
        path: z.string(),
        address: z.string(),
        media_type: z.string(),
        template: z.string(),
        parameters: z.record(z.string(), z.string()),
      }),
    ),
  }),
});

/** The folder in which the files of the API lie. */
const folderOf = ({ folder }: BuiltSite): string => join(folder, "api", "v1");

/** The text at an address of a site, as a static host answers it. */
function textAt(site: BuiltSite, address: string): string {
  const path = new URL(address, site.origin ?? "https://anywhere.example").pathname;
  if (!path.startsWith(site.base)) throw new Error(`${address} leads out of ${site.base}`);
  return readFileSync(join(site.folder, decodeURI(path.slice(site.base.length))), "utf8");
}

const filled = (template: string, parameters: Readonly<Record<string, string>>): string =>
  template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(parameters[name] ?? ""));

/** A client of a site, made from what that says of itself. */
async function clientOf(site: BuiltSite) {
  const read = await dereference(join(folderOf(site), "openapi.json"));
  const { servers, paths }: Description = descriptionSchema.parse(read);
  const [server] = servers;
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats(ajv);
  const operationOf = (template: string) => paths[template]?.get;
  const contents = new Map(
    Object.entries(paths).flatMap(([template, { get }]) =>
      Object.entries(get.responses[200].content).map(
        ([type, { schema }]) => [template, { type, isValid: ajv.compile(schema) }] as const,
      ),
    ),
  );
  return {
    templates: Object.keys(paths),
    examples: (template: string) =>
      Object.fromEntries(
        (operationOf(template)?.parameters ?? []).map(({ name, example }) => [name, example]),
      ),
    ask(template: string, parameters: Readonly<Record<string, string>>) {
      const address = `${server?.url}${filled(template, parameters)}`;
      return { address, text: textAt(site, address), content: contents.get(template) };
    },
  };
}

/** What is wrong with an answer, by what the OpenAPI document says of it. */
function faultsOf({
  address,
  text,
  content,
}: ReturnType<Awaited<ReturnType<typeof clientOf>>["ask"]>): readonly string[] {
  if (content === undefined) return [`${address} is not described`];
  const { type, isValid } = content;
  if (isValid(type.endsWith("json") || type.includes("+json") ? JSON.parse(text) : text)) return [];
  return (isValid.errors ?? []).map(({ instancePath, message }) => `${address}: ${instancePath} ${message}`);
}

const sites = await Promise.all(
  [product, fixtures].map(async (site) => ({
    name: site.name,
    site,
    client: await clientOf(site),
    files: listSchema.parse(JSON.parse(readFileSync(join(folderOf(site), "index.json"), "utf8"))).data.files,
  })),
);

/** The paths of all files below a folder. */
const pathsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );

/**
 * Finds what answers at paths that something had before: a file that says that it has moved, or a tombstone, of the shape
 * that it names. A table for spreadsheets stands beside such a file.
 */
function formerIn(site: BuiltSite): (path: string) => boolean {
  const at = (path: string) => JSON.parse(readFileSync(join(folderOf(site), path), "utf8"));
  const ajv = new Ajv2020({ strict: false });
  addFormats(ajv);
  ajv.addSchema(at("schema.json"), "shapes");
  return (path) => {
    const facts = path.replace(/(?:\.[a-z]+)?\.csv$/, ".json");
    if (!existsSync(join(folderOf(site), facts))) return false;
    const { schema, moved, data } = at(facts);
    const [, shape = ""] = String(schema).split("#/$defs/");
    return (moved !== undefined || shape === "tombstone") && ajv.validate(`shapes#/$defs/${shape}`, data);
  };
}

describe.each(sites)("a client of the API of the $name", ({ site, client, files }) => {
  test("reads a valid OpenAPI document of version 3.1", async () => {
    const result = await validate(join(folderOf(site), "openapi.json"));
    expect(result.valid ? "" : compileErrors(result)).toBe("");
    expect(result.warnings).toEqual([]);
    const { openapi } = descriptionSchema.parse(
      JSON.parse(readFileSync(join(folderOf(site), "openapi.json"), "utf8")),
    );
    expect(openapi).toMatch(/^3\.1\./);
  });

  test("gets what is described from each path with its examples", () => {
    const wrong = client.templates.flatMap((template) =>
      faultsOf(client.ask(template, client.examples(template))),
    );
    expect(wrong).toEqual([]);
    expect(client.templates.length).toBeGreaterThan(10);
  });

  test("gets what is described from each path with every value that the list of files has", () => {
    const wrong = files.flatMap(({ template, parameters }) => faultsOf(client.ask(template, parameters)));
    expect(wrong).toEqual([]);
    expect(new Set(files.map(({ template }) => template))).toEqual(new Set(client.templates));
  });

  test("finds each file at the address that the list has, and of the type that the path has", () => {
    const wrong = files.filter(({ template, parameters, address, media_type }) => {
      const answer = client.ask(template, parameters);
      return answer.text !== textAt(site, address) || answer.content?.type !== media_type;
    });
    expect(wrong).toEqual([]);
  });

  test("finds every file that there is in the list of files, but for those at older paths", () => {
    const listed = files.map(({ path }) => path);
    const there = pathsIn(folderOf(site));
    expect(listed.filter((path) => !there.includes(path))).toEqual([]);
    const isFormer = formerIn(site);
    expect(there.filter((path) => !listed.includes(path) && !isFormer(path))).toEqual([]);
  });
});

test("such a client finds what is wrong with an answer", () => {
  const [first] = sites;
  const answer = first?.client.ask("/lifecycle.json", {});
  if (answer === undefined) throw new Error("There is no site.");
  const { data, ...envelope } = JSON.parse(answer.text);
  const faults = (change: object) =>
    faultsOf({ ...answer, text: JSON.stringify({ ...envelope, data, ...change }) });
  expect(faults({})).toEqual([]);
  expect(faults({ version: 1 })).toEqual([`${answer.address}: /version must be string`]);
  expect(faults({ data: { ...data, day: undefined } })).toEqual([
    `${answer.address}: /data must have required property 'day'`,
  ]);
  expect(faultsOf({ ...answer, content: undefined })).toEqual([`${answer.address} is not described`]);
});

/** Every text in a value, but for the paths of the OpenAPI document, which are no addresses. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (key === "template" ? [] : textsIn(one)));
}

/** What an address of a site leads to; undefined for that of another site, and for what is no address. */
function leadsTo(site: BuiltSite, address: string): string | undefined {
  const start = `${site.origin ?? ""}${site.base}`;
  if (!address.startsWith(start)) return undefined;
  const url = new URL(address, site.origin ?? "https://anywhere.example");
  const path = decodeURI(url.pathname);
  const page = site.pages.get(path);
  if (page === undefined)
    return existsSync(join(site.folder, path.slice(site.base.length))) ? "a file" : "nothing";
  const fragment = decodeURIComponent(url.hash.slice(1));
  return fragment === "" || page.ids.has(fragment) ? "a page" : "no part of that page";
}

/** Those of a site that knows no origin begin with a slash, as nothing else in its facts does. */
const addressesIn = (site: BuiltSite, text: string): readonly string[] => {
  const start = `${site.origin ?? ""}${site.base}`;
  return [...new Set(textsIn(JSON.parse(text)))].filter((one) => one.startsWith(start) && !/\s/.test(one));
};

test.each(sites)(
  "every address in the facts of the $name leads to something that is there",
  ({ site, files }) => {
    const all = addressesIn(site, readFileSync(join(folderOf(site), "all.json"), "utf8"));
    const others = files
      .filter(
        ({ path }) => path.endsWith(".json") && !path.startsWith("all.") && !path.startsWith("openapi."),
      )
      .flatMap(({ path }) => addressesIn(site, readFileSync(join(folderOf(site), path), "utf8")));
    const addresses = [...new Set([...all, ...others])];
    expect(addresses.length).toBeGreaterThan(site.pages.size);
    const wrong = addresses.flatMap((address) => {
      const found = leadsTo(site, address);
      return found === "a page" || found === "a file" ? [] : [`${address} leads to ${found}`];
    });
    expect(wrong).toEqual([]);
  },
);

test("the look at addresses finds those that lead nowhere", () => {
  expect(leadsTo(fixtures, "https://matrix.example/hybrid-matrix/exchange/")).toBe("a page");
  expect(leadsTo(fixtures, "https://matrix.example/hybrid-matrix/exchange/#nowhere")).toBe(
    "no part of that page",
  );
  expect(leadsTo(fixtures, "https://matrix.example/hybrid-matrix/nowhere/")).toBe("nothing");
  expect(leadsTo(fixtures, "https://matrix.example/hybrid-matrix/api/v1/schema.json#/$defs/cell")).toBe(
    "a file",
  );
  expect(leadsTo(fixtures, "https://example.org/")).toBeUndefined();
});
