import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Everything in Astro and in browsers that takes a text for markup, for a style or for code. */
const sinks =
  /set:html=\{(\w+)\}|set:html|\b(?:innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|parseFromString|setHTMLUnsafe|srcdoc|execScript)\b|document\.write|\beval\(|new Function\(|\sstyle=|\son[a-z]+=|unescapeHTML|markHTMLString|is:raw/g;

const sinksIn = (text: string): string[] => [...text.matchAll(sinks)].map(([found]) => found.trim());

test("no text becomes markup but in two known places", () => {
  const files = globSync("src/**/*.{astro,ts}");
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((path) =>
    sinksIn(readFileSync(path, "utf8")).map((sink) => `${path}: ${sink}`),
  );
  expect(found.toSorted()).toEqual([
    // A constant of our own, whose hash the policy has.
    "src/components/Head.astro: set:html={bootScript}",
    // A document, of which nothing is left but what site/rendered allows; its tests hold that.
    "src/components/Rendered.astro: set:html={html}",
  ]);
});

test.each(["<p set:html={text}>", "box.innerHTML = text", '<p style="x">', "<p onclick={x}>", "eval(text)"])(
  "that check finds %s",
  (text) => {
    expect(sinksIn(text)).toHaveLength(1);
  },
);
