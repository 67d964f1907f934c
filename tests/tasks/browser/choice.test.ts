import { expect, test } from "vitest";
import { type Choice, choose, type Survey } from "../../../src/tasks/browser/choice.ts";

const nothing: Survey = { own: false, installed: null, apt: false, tried: [] };
const chromium = "/usr/bin/chromium";

const cases: readonly { name: string; survey: Partial<Survey>; expected: Choice }[] = [
  {
    name: "takes Playwright's own before an installed one",
    survey: { own: true, installed: chromium, apt: true },
    expected: { kind: "own" },
  },
  {
    name: "takes Playwright's own after its download",
    survey: { own: true, tried: ["download"] },
    expected: { kind: "own" },
  },
  {
    name: "downloads where there is nothing",
    survey: {},
    expected: { kind: "attempt", attempt: "download" },
  },
  {
    name: "downloads even where one is installed",
    survey: { installed: chromium, apt: true },
    expected: { kind: "attempt", attempt: "download" },
  },
  {
    name: "takes the installed one where the download did not help, before any package",
    survey: { installed: chromium, apt: true, tried: ["download"] },
    expected: { kind: "installed", executable: chromium },
  },
  {
    name: "installs the package where the download did not help and none is installed",
    survey: { apt: true, tried: ["download"] },
    expected: { kind: "attempt", attempt: "apt" },
  },
  {
    name: "takes the one that the package brought",
    survey: { installed: chromium, apt: true, tried: ["download", "apt"] },
    expected: { kind: "installed", executable: chromium },
  },
  {
    name: "gives up where packages cannot be installed",
    survey: { tried: ["download"] },
    expected: { kind: "none" },
  },
  {
    name: "gives up after the package, and does not try it again",
    survey: { apt: true, tried: ["download", "apt"] },
    expected: { kind: "none" },
  },
];

test.each(cases)("$name", ({ survey, expected }) => {
  expect(choose({ ...nothing, ...survey })).toEqual(expected);
});
