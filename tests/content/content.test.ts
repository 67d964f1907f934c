import { expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { catalogOnDisk } from "../../src/disk/content.ts";
import { publishedSchema } from "../../src/matrix/published.ts";

test("the product's content passes a strict check", () => {
  const { err, status } = run(["check", "--strict"], ".");
  expect(status, err).toBe(0);
});

test("what the product's content says fits the published schema", () => {
  const printed: unknown = JSON.parse(run(["check", "--json"], ".").out);
  const { axes } = catalogOnDisk(".").value;
  expect(publishedSchema(axes).parse(printed)).toEqual(printed);
});
