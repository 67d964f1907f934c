import { expect, test } from "vitest";
import { places } from "../../../src/tasks/browser/places.ts";

test("prefers Chromium to Chrome, the one without a window to both, and the order of the path for each", () => {
  expect(places("linux", { PATH: "/usr/local/bin::/usr/bin" })).toEqual([
    "/usr/local/bin/chromium-headless-shell",
    "/usr/bin/chromium-headless-shell",
    "/usr/local/bin/chromium",
    "/usr/bin/chromium",
    "/usr/local/bin/chromium-browser",
    "/usr/bin/chromium-browser",
    "/usr/local/bin/google-chrome-stable",
    "/usr/bin/google-chrome-stable",
    "/usr/local/bin/google-chrome",
    "/usr/bin/google-chrome",
    "/usr/local/bin/chrome",
    "/usr/bin/chrome",
  ]);
});

test("looks among the applications of a Mac before its path", () => {
  expect(places("darwin", { PATH: "/opt/homebrew/bin" }).slice(0, 3)).toEqual([
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/opt/homebrew/bin/chromium-headless-shell",
  ]);
});

test("looks where Chrome's installer puts it on Windows", () => {
  const environment = { ProgramFiles: "C:\\Program Files", LOCALAPPDATA: "C:\\Users\\me\\AppData\\Local" };
  expect(places("win32", environment)).toEqual([
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Users\\me\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe",
  ]);
});

test("knows no place where there is no path", () => {
  expect(places("linux", {})).toEqual([]);
});
