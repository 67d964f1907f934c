import { expect, test } from "vitest";
import "../../src/components/language-link.ts";
import { only, visit } from "../support/page.ts";

const header =
  '<header><a href="/fr/exchange/" hreflang="fr">Français</a></header><a id="other" href="/about/">About</a>';

test.each(["pointerdown", "click"])("at a %s the other language gets the query and the fragment", (kind) => {
  visit("/exchange/?server=lync-server-2013#voice-mail.lync-server-2013.exchange-online", header);
  const link = only<HTMLAnchorElement>(document, "[hreflang]");
  link.addEventListener("click", (event) => event.preventDefault());
  link.dispatchEvent(new Event(kind, { bubbles: true, cancelable: true }));
  expect(link.pathname + link.search + link.hash).toBe(
    "/fr/exchange/?server=lync-server-2013#voice-mail.lync-server-2013.exchange-online",
  );
});

test("other links stay as they are", () => {
  visit("/exchange/?text=voice", header);
  const link = only<HTMLAnchorElement>(document, "#other");
  link.dispatchEvent(new Event("pointerdown", { bubbles: true }));
  expect(link.search).toBe("");
});
