import { expect, test } from "vitest";
import { askedAt } from "../../src/site/asked-at.ts";

test("a title and a body stand in an address where it has room for them, whatever marks they have", () => {
  const address = "https://example.org/new?title={title}&body={body}";
  const url = new URL(askedAt(address, "A & B: $& {body}?", "One\nTwo #3"));
  expect(url.searchParams.get("title")).toBe("A & B: $& {body}?");
  expect(url.searchParams.get("body")).toBe("One\nTwo #3");
});

test("an address that has no room for a body leaves it out", () => {
  expect(askedAt("https://example.org/?q={title}", "Why?", "Because")).toBe("https://example.org/?q=Why%3F");
});
