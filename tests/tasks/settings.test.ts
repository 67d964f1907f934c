import { describe, expect, test } from "vitest";
import { addressing, port } from "../../src/tasks/settings.ts";

describe("addressing", () => {
  test.each([
    { name: "nothing said", environment: {}, expected: { base: "/" } },
    {
      name: "empty values, as shells leave them",
      environment: { SITE_URL: "", BASE_PATH: "" },
      expected: { base: "/" },
    },
    {
      name: "an origin and a bare word",
      environment: { SITE_URL: "https://example.org", BASE_PATH: "hybrid-matrix" },
      expected: { site: "https://example.org", base: "/hybrid-matrix" },
    },
    {
      name: "slashes on both ends",
      environment: { SITE_URL: "https://example.org/", BASE_PATH: "/docs/hybrid_1.2/" },
      expected: { site: "https://example.org", base: "/docs/hybrid_1.2" },
    },
    {
      name: "a port and the root",
      environment: { SITE_URL: "http://127.0.0.1:8080", BASE_PATH: "/" },
      expected: { site: "http://127.0.0.1:8080", base: "/" },
    },
  ])("reads $name", ({ environment, expected }) => {
    expect(addressing(environment)).toEqual(expected);
  });

  test.each(["example.org", "/docs", "ftp://example.org", "mailto:a@example.org"])(
    "refuses %s as a site, which is no absolute web address",
    (site) => {
      expect(() => addressing({ SITE_URL: site })).toThrow(
        `SITE_URL is "${site}": expected an absolute address such as https://example.org`,
      );
    },
  );

  test.each(["https://example.org/docs", "https://example.org/?a=b", "https://me:secret@example.org"])(
    "refuses %s as a site, which is more than an origin",
    (site) => {
      expect(() => addressing({ SITE_URL: site })).toThrow(
        `SITE_URL is "${site}": expected only https://example.org, and a path below it in BASE_PATH.`,
      );
    },
  );

  test.each([
    "/a//b",
    "/../a",
    "/a/.hidden",
    "/a b",
    "/a?b",
    "/a#b",
    "https://example.org/a",
    "C:/a",
    "a\\b",
  ])("refuses %s as a base path", (base) => {
    expect(() => addressing({ BASE_PATH: base })).toThrow(
      `BASE_PATH is "${base}": expected a path such as /hybrid-matrix`,
    );
  });
});

describe("port", () => {
  test.each([
    { environment: {}, expected: 4321 },
    { environment: { PORT: "" }, expected: 4321 },
    { environment: { PORT: "1" }, expected: 1 },
    { environment: { PORT: "65535" }, expected: 65_535 },
  ])("of $environment is $expected", ({ environment, expected }) => {
    expect(port(environment)).toBe(expected);
  });

  test.each(["0", "65536", "-1", "80a", "1e3", " 80"])("refuses %j", (text) => {
    expect(() => port({ PORT: text })).toThrow(`PORT is "${text}": expected a number from 1 to 65535.`);
  });
});
