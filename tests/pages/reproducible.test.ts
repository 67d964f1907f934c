import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildFixtures } from "../fixtures/build.ts";
import { fixtureOut } from "../fixtures/site.ts";
import { differencesBetween } from "../support/built/bytes.ts";
import { patience } from "../support/patience.ts";

/** All that a build reads, but for its content and the packages. */
const parts = ["src", "public", "astro.config.mjs", "package.json", "tsconfig.json"];

/** A machine as different as one machine can be from itself: another day already, another language, another home. */
const environment = { TZ: "Pacific/Kiritimati", LANG: "fr_FR.UTF-8", LC_ALL: "fr_FR.UTF-8", LANGUAGE: "fr" };

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "another machine "));
});

afterAll(() => rmSync(folder, { recursive: true }));

test("another build of the same commit is the same, byte for byte, on another machine and in other folders", {
  timeout: 2 * patience.test,
}, () => {
  const checkout = join(folder, "checkout");
  for (const part of parts) cpSync(part, join(checkout, part), { recursive: true });
  symlinkSync(resolve("node_modules"), join(checkout, "node_modules"), "junction");
  expect(buildFixtures({ checkout, out: "built", environment: { ...environment, HOME: folder } })).toBe(0);
  expect(differencesBetween(resolve(fixtureOut), join(checkout, "built"))).toEqual([]);
});

test("that check finds files that are missing, cut short or different", () => {
  const [one, other] = [join(folder, "one"), join(folder, "other")];
  const write = (root: string, file: string, text: string): void => {
    mkdirSync(join(root, "fr"), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  for (const root of [one, other]) write(root, "same", "x");
  write(one, "fr/a", "x");
  write(other, "b", "x");
  write(one, "fr/cut", "a longer text than that");
  write(other, "fr/cut", "a longer text");
  write(one, "time", "made at 19:30:00");
  write(other, "time", "made at 19:31:00");
  expect(differencesBetween(one, other)).toEqual([
    "fr/a: only in the first",
    "fr/cut, byte 13: “a longer text than that” and “a longer text”",
    "time, byte 12: “made at 19:30:00” and “made at 19:31:00”",
    "b: only in the second",
  ]);
});
