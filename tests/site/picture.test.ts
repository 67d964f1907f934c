import { expect, test } from "vitest";
import { pictureOf } from "../../src/site/picture.ts";
import { type Site, siteOf } from "../../src/site/site.ts";
import { smallData, smallDay, smallSite } from "../support/small-site.ts";

const matrixAt = (site: Site, id: string) => {
  const found = site.data.catalog.matrices.find((one) => one.id === id);
  if (!found) throw new Error(`There is no matrix ${id}.`);
  return found;
};
const drawn = (site: Site, matrix: string) => {
  const { columns, rows } = pictureOf(site, matrixAt(site, matrix));
  return {
    columns: columns.map((others) => others.map((one) => one.id).join(" ")),
    rows: rows.map(({ member, places }) => [
      member.id,
      ...places.map((one) => one?.at.map(({ id }) => id).join(" ") ?? "–"),
    ]),
  };
};

test("rows and columns of which nothing is stated are left out", () => {
  expect(drawn(smallSite, "more")).toEqual({ columns: ["cloud"], rows: [["new", "new cloud"]] });
  expect(drawn(smallSite, "main").rows).toEqual([["old", "old mail", "old cloud"]]);
});

test("a configuration of which nothing is stated leaves its place empty", () => {
  const stated = smallData.result.matrices.flatMap((one) => one.cells);
  const cells = stated.filter(({ at }) => ["old,mail", "new,cloud"].includes(at.join()));
  const matrices = smallData.result.matrices.map((one) => (one.id === "main" ? { ...one, cells } : one));
  const site = siteOf({ ...smallData, result: { ...smallData.result, matrices } }, smallDay);
  expect(drawn(site, "main")).toEqual({
    columns: ["mail", "cloud"],
    rows: [
      ["old", "old mail", "–"],
      ["new", "–", "new cloud"],
    ],
  });
});

test("a matrix of which nothing is stated is drawn whole", () => {
  const site = siteOf({ ...smallData, result: { ...smallData.result, matrices: [] } }, smallDay);
  expect(drawn(site, "more").rows.map(([member]) => member)).toEqual(["old", "new"]);
});
