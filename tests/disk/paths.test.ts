import { expect, test } from "vitest";
import { shortPath } from "../../src/disk/paths.ts";

test.each([
  { path: "/home/ada/content/a.md", expected: "content/a.md" },
  { path: "/home/ada", expected: "/home/ada" },
  { path: "/home/adam/a.md", expected: "/home/adam/a.md" },
  { path: "/a.md", expected: "/a.md" },
  { path: "/home/ada/..a.md", expected: "..a.md" },
])("$path is $expected to somebody in /home/ada", ({ path, expected }) => {
  expect(shortPath(path, "/home/ada")).toBe(expected);
});
