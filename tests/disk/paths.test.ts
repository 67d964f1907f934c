import { expect, test } from "vitest";
import { shortPath } from "../../src/disk/paths.ts";

test.each([
  { path: "/work/content/a.md", expected: "content/a.md" },
  { path: "/work", expected: "/work" },
  { path: "/worked/a.md", expected: "/worked/a.md" },
  { path: "/a.md", expected: "/a.md" },
  { path: "/work/..a.md", expected: "..a.md" },
])("$path is $expected to somebody in /work", ({ path, expected }) => {
  expect(shortPath(path, "/work")).toBe(expected);
});
