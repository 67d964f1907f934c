/*
 * Keeps the schema of the API as the one that was published last, after a look at whether it breaks a promise of the last
 * one: node tests/api/published/renew.mjs
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { linksAt } from "../../../src/api/links.ts";
import { publishedSchema } from "../../../src/api/schema.ts";
import { broken } from "../../support/promises.ts";

const file = new URL("schema.json", import.meta.url);
const schema = publishedSchema(linksAt({ base: "/" }));
const wrong = existsSync(file) ? broken(JSON.parse(readFileSync(file, "utf8")), schema) : [];
if (wrong.length > 0) {
  console.error(`Version 1 only grows. Nothing was written, since this breaks it:\n${wrong.join("\n")}`);
  process.exitCode = 1;
} else {
  writeFileSync(file, `${JSON.stringify(schema, undefined, 2)}\n`);
}
