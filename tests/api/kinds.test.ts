import { expect, test } from "vitest";
import { kindsOf } from "../../src/api/kinds.ts";

const file = (path: string, template: string) => ({
  path,
  template,
  title: { en: path, fr: path },
  parameters: {},
  mediaType: "application/json",
  text: () => "",
});

test("files of one kind stand together, whatever number of axes their matrices have", () => {
  const kinds = kindsOf([
    file("index.json", "index.json"),
    file("c/m/a/b.json", "c/{matrix}/{member1}/{member2}.json"),
    file("f/x.json", "f/{feature}.json"),
    file("c/n/a.json", "c/{matrix}/{member1}.json"),
  ]);
  expect(kinds.map(({ name, templates, files }) => [name, templates, files.map(({ path }) => path)])).toEqual(
    [
      ["index.json", ["index.json"], ["index.json"]],
      [
        "c/{matrix}/{members}.json",
        ["c/{matrix}/{member1}/{member2}.json", "c/{matrix}/{member1}.json"],
        ["c/m/a/b.json", "c/n/a.json"],
      ],
      ["f/{feature}.json", ["f/{feature}.json"], ["f/x.json"]],
    ],
  );
});
