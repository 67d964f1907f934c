import { expect, test } from "vitest";
import Picture from "../../src/components/Picture.astro";
import { matrixAt } from "../support/fixture-site.ts";
import { links, show, texts } from "../support/page.ts";

test("a matrix is drawn as a table with its first axis down and the other one across", async () => {
  const page = await show(Picture, { language: "en", matrix: matrixAt("generation-2013") });
  expect(page.querySelector("table")?.getAttribute("aria-label")).toBe("2010 and 2013 generations");
  expect(texts(page, "th[scope=col]")).toEqual(["Exchange 2010", "Exchange 2013"]);
  expect(texts(page, "th[scope=row]")).toEqual(["Lync Server 2010", "Lync Server 2013"]);
});

test("each configuration that is spoken of has a strip that leads to it, and the place of any other is empty", async () => {
  const page = await show(Picture, { language: "fr", matrix: matrixAt("generation-2013") });
  const places = [...page.querySelectorAll("tbody td")].map((cell) =>
    cell.querySelector("a")?.getAttribute("href"),
  );
  const at = (server: string, placement: string) =>
    `/hybrid-matrix/fr/generation-2013/${server}/${placement}/`;
  expect(places).toEqual([
    at("lync-server-2010", "exchange-server-2010"),
    at("lync-server-2010", "exchange-server-2013"),
    undefined,
    at("lync-server-2013", "exchange-server-2013"),
  ]);
  expect(page.querySelector("table")?.getAttribute("data-axes")).toBe("server placement");
});

test("a matrix of one axis is drawn with its members down", async () => {
  const page = await show(Picture, { language: "en", matrix: matrixAt("lync-clients") });
  expect(texts(page, "th[scope=row]")).toEqual(["Lync 2013 client", "Lync Web App"]);
  expect(page.querySelector("thead")).toBeNull();
  expect(links(page)).toHaveLength(2);
});

test("of what is over words are enough, without marks", async () => {
  const over = await show(Picture, { language: "en", matrix: matrixAt("generation-2013") });
  expect(over.querySelector(".marks, .shares")).toBeNull();
  const inUse = await show(Picture, { language: "en", matrix: matrixAt("fabrikam-mail") });
  expect(inUse.querySelectorAll(".marks").length).toBeGreaterThan(0);
});
