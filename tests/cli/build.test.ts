import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fixtureContent } from "../fixtures/site.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "build-"));
  cpSync(fixtureContent, join(folder, "content"), { recursive: true });
  mkdirSync(join(folder, "site"));
  writeFileSync(join(folder, "site/index.html"), "the last good site");
});
afterAll(() => rmSync(folder, { recursive: true }));

const damage = (file: string, from: string, to: string): void => {
  const path = join(folder, "content", file);
  const text = readFileSync(path, "utf8");
  if (!text.includes(from)) throw new Error(`${file} has no “${from}” to damage.`);
  writeFileSync(path, text.replace(from, to));
};

/** What a shell would run, so that what is tested is the script itself and the order of its steps. */
const build = () =>
  spawnSync("npm", ["run", "-s", "build", "--", "--outDir", join(folder, "site")], {
    env: { ...process.env, CONTENT_PATH: join(folder, "content"), FORCE_COLOR: "0" },
    encoding: "utf8",
    shell: process.platform === "win32",
  });

test("a build with errors prints all of them at once and leaves the last good site as it is", () => {
  damage("catalog/products.yaml", "kind: server", "kind: sever");
  damage("docs/en/hybrid-configurations.md", "title:", "titel:");
  damage("docs/fr/hosted-exchange-um.md", "language: fr", "language: 12");
  const { status, stderr } = build();
  const errors = [...stderr.matchAll(/^(\S+):\d+:\d+ error (\S+) /gm)].map(
    ([, path = "", code]) => `${path.slice(path.indexOf("content/"))} ${code}`,
  );
  expect(status).toBe(1);
  // Nothing of what follows from the catalog's error, such as products that it lacks now.
  expect(new Set(errors)).toEqual(
    new Set([
      "content/catalog/products.yaml catalog-unknown-id",
      "content/docs/en/hybrid-configurations.md front-matter-invalid",
      "content/docs/fr/hosted-exchange-um.md front-matter-invalid",
    ]),
  );
  expect(readdirSync(join(folder, "site"))).toEqual(["index.html"]);
  expect(readFileSync(join(folder, "site/index.html"), "utf8")).toBe("the last good site");
});
