import { beforeEach, describe, expect, test, vi } from "vitest";
import "../../src/components/copy.ts";
import Copy from "../../src/components/Copy.astro";
import { views } from "../support/fixture-site.ts";
import { markup, only, settled, text, visit } from "../support/page.ts";

const [english, french] = await Promise.all(
  ["en", "fr"].map((language) => markup(Copy, { language, view: views.bilingual })),
);
const written = vi.fn((_: string) => Promise.resolve());
beforeEach(() => {
  written.mockClear();
  vi.stubGlobal("navigator", { clipboard: { writeText: written } });
});
const copied = async (name: string, page = english ?? ""): Promise<string> => {
  visit("/hybrid-matrix/hosted-um/?server=lync-server-2013#a.b.c", page);
  only(document, `[name=${name}]`).click();
  // What was said before goes first, and the text is written once that is done.
  for (let turn = 0; turn < 3; turn++) await settled();
  return written.mock.calls[0]?.[0] ?? "";
};

describe("a cell is copied", () => {
  test("as the address in the bar", async () => {
    expect(await copied("link")).toBe(
      "https://matrix.example/hybrid-matrix/hosted-um/?server=lync-server-2013#a.b.c",
    );
    expect(text(only(document, "[role=status]"))).toBe("Copied.");
  });

  test("for a ticket: what it is about, its answer, who says so, and the address of its page", async () => {
    const [title, answer, ...rest] = (await copied("ticket")).split("\n");
    expect(title).toBe("Unified messaging: Lync Server 2013 with Hosted Exchange UM");
    expect(answer).toMatch(/^Was supported, until Hosted Exchange UM was switched off on 28 February 2020\./);
    expect(rest.filter((line) => line.startsWith("- Source: ")).length).toBeGreaterThan(0);
    expect(rest.at(-1)).toBe(
      "https://matrix.example/hybrid-matrix/hosted-um/lync-server-2013/hosted-exchange-um/unified-messaging/",
    );
  });

  test("as Markdown, with its title as a link and nobody’s words as marks", async () => {
    const words = await copied("markdown", (english ?? "").replace("Source: ", "Source: *_`[x](y)"));
    expect(words.split("\n")[0]).toBe(
      "**[Unified messaging: Lync Server 2013 with Hosted Exchange UM](https://matrix.example/hybrid-matrix/hosted-um/lync-server-2013/hosted-exchange-um/unified-messaging/)**",
    );
    expect(words).toContain("Source: \\*\\_\\`\\[x\\](y)");
  });

  test("in French in its words", async () => {
    expect(await copied("ticket", french)).toMatch(/^Messagerie unifiée/);
    expect(text(only(document, "[role=status]"))).toBe("Copié.");
  });
});

test("where the browser forbids it, the text is shown to be copied by hand", async () => {
  written.mockRejectedValueOnce(new Error("forbidden"));
  await copied("link");
  expect(text(only(document, "[role=status]"))).toMatch(/^The browser did not allow copying\..*#a\.b\.c$/);
});

test("an element that has left the page copies nothing", () => {
  visit("/", english ?? "");
  const element = only(document, "copy-cell");
  element.remove();
  element.querySelector("button")?.click();
  expect(written).not.toHaveBeenCalled();
});
