import { describe, expect, test } from "vitest";
import { entriesIn, faultsIn } from "./atom.ts";

const entry = (id: string) => `<entry><id>${id}</id><title type="html">A &amp;lt; B</title>
  <updated>2026-01-01T00:00:00.000Z</updated><link href="/x/"/><content type="html">&lt;p&gt;x&lt;/p&gt;</content></entry>`;
const valid = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><id>urn:x:f</id><title>T</title>
  <updated>2026-01-01T00:00:00.000Z</updated><author><name>N</name></author><link rel="self" href="https://x.example/"/>
  ${entry("urn:x:1")}${entry("urn:x:2")}</feed>`;

test("a feed that has all it has to have has no fault, and is read", () => {
  expect(faultsIn(valid)).toEqual([]);
  expect(entriesIn(valid)[0]).toEqual({
    id: "urn:x:1",
    title: "A < B",
    date: "2026-01-01T00:00:00.000Z",
    address: "/x/",
    content: "<p>x</p>",
  });
});

describe("the check finds", () => {
  test.each([
    { name: "no author", from: /<author>.*?<\/author>/s, to: "", fault: "0 author in feed" },
    { name: "no id", from: "<id>urn:x:f</id>", to: "", fault: "0 id in feed" },
    { name: "no IRI", from: "urn:x:1", to: "changes/1", fault: "the id “changes/1” is no IRI" },
    { name: "an id twice", from: "urn:x:2", to: "urn:x:1", fault: "an id twice" },
    { name: "no language", from: ' xml:lang="en"', to: "", fault: "no language" },
    {
      name: "a clock",
      from: "T00:00:00.000Z",
      to: "T12:34:56.789Z",
      fault: "the date “2026-01-01T12:34:56.789Z”",
    },
    {
      name: "two titles",
      from: "<title>T</title>",
      to: "<title>T</title><title>T</title>",
      fault: "2 title in feed",
    },
    { name: "an element of another name", from: "<author>", to: "<guid/><author>", fault: "a guid in feed" },
    {
      name: "markup that is not escaped",
      from: "&lt;p&gt;x&lt;/p&gt;",
      to: "<p>x</p>",
      fault: "an element in content",
    },
    { name: "another type", from: 'type="html"', to: 'type="xhtml"', fault: "the type of title" },
  ])("$name", ({ from, to, fault }) => {
    expect(faultsIn(valid.replace(from, to))).toContain(fault);
  });

  test("what is not well-formed", () => {
    expect(() => faultsIn(valid.replace("</title>", ""))).toThrow();
    expect(() => faultsIn(valid.replace("<title>T", "<title>\u0001"))).toThrow();
  });
});
