import { describe, expect, test } from "vitest";
import type { MatrixSpec, Product } from "../../../src/matrix/catalog/schema.ts";
import { idsInKey } from "../../../src/matrix/coordinates.ts";
import { silenceIn } from "../../../src/matrix/derive/silence.ts";
import type { Cell, Support, Whole } from "../../../src/matrix/model/answers.ts";

const both = (text: string) => ({ en: text, fr: text });

const product = (id: string, formOf?: string): Product => ({
  id,
  kind: "server",
  label: both(id),
  aliases: { en: [], fr: [] },
  terms: [],
  ...(formOf && { formOf: [formOf] }),
});

/** `mail-2` and `mail-3` are forms of `mail`. */
const products = [product("mail"), product("mail-2", "mail"), product("mail-3", "mail"), product("cloud")];

type Axes = Readonly<Record<string, readonly string[]>>;
const spec = (id: string, axes: Axes, features: string[], expected?: MatrixSpec["expected"]): MatrixSpec => ({
  id,
  label: both(id),
  summary: both(id),
  features,
  ...(expected && { expected }),
  axes: Object.entries(axes).map(([axis, members]) => ({
    id: axis,
    list: `${axis}s`,
    label: both(axis),
    members,
  })),
});

/** What a statement has beside what is told here. */
const unsaid = () => ({ evidence: "table" as const, conditions: [], references: [], sources: [] });
const cell = (key: string): Cell => {
  const { feature, at } = idsInKey(key);
  return { ...unsaid(), feature, at: [...at], support: "supported" };
};
const whole = (key: string, support: Support): Whole => ({ ...unsaid(), at: key.split("."), support });

/** What a matrix states: the keys of its cells, and whole configurations by theirs. */
type Says = { readonly cells?: readonly string[]; readonly wholes?: Readonly<Record<string, Support>> };

/** What is silent, each as `matrix: configuration`, or with a feature before it, and where its nearest statement is. */
function silentIn(specs: readonly MatrixSpec[], says: Readonly<Record<string, Says>>): readonly string[] {
  const matrices = Object.entries(says).map(([id, { cells = [], wholes = {} }]) => ({
    id,
    cells: cells.map(cell),
    configurations: Object.entries(wholes).map(([key, support]) => whole(key, support)),
  }));
  return silenceIn({ products, matrices: specs }, matrices).flatMap(({ matrix, silent }) =>
    silent.flatMap(({ at, isWhole, features, ...own }) => {
      const configuration = at.join("/");
      const all = isWhole
        ? [{ name: configuration, ...own }]
        : features.map(({ feature, ...one }) => ({ name: `${feature} ${configuration}`, ...one }));
      return all.map(({ name, nearest, reason }) => {
        const near = nearest ? ` < ${nearest.matrix} ${nearest.at.join("/")}` : "";
        return `${matrix}: ${name}${near}${reason ? `, ${reason.en}` : ""}`;
      });
    }),
  );
}

const grid = { server: ["one", "two", "three"], placement: ["mail", "mail-2", "cloud"] };

describe("what is silent", () => {
  const small = { server: ["one"], placement: ["mail", "cloud"] };

  test("is nothing where everything is stated", () => {
    const says = { a: { cells: ["chat.one.mail", "chat.one.cloud"] } };
    expect(silentIn([spec("a", small, ["chat"])], says)).toEqual([]);
  });

  test("is a feature that a configuration lacks, and a configuration without anything once", () => {
    const says = { a: { cells: ["chat.one.mail"] } };
    expect(silentIn([spec("a", small, ["chat", "calls"])], says)).toEqual([
      "a: calls one/mail",
      "a: one/cloud < a one/mail",
    ]);
  });

  test("is everything where no document fills a matrix", () => {
    expect(silentIn([spec("a", small, ["chat"])], {})).toEqual(["a: one/mail", "a: one/cloud"]);
  });

  test("is not what another matrix over the same axes states", () => {
    const specs = [spec("a", small, ["chat"]), spec("b", small, ["chat", "calls"])];
    const says = { a: { cells: ["chat.one.mail"] }, b: { cells: ["calls.one.mail", "chat.one.cloud"] } };
    expect(silentIn(specs, says)).toEqual(["b: calls one/cloud < b one/mail"]);
  });

  test("is something that a matrix over other axes states", () => {
    const specs = [spec("a", small, ["chat"]), spec("b", { client: ["one"] }, ["chat"])];
    expect(silentIn(specs, { b: { cells: ["chat.one"] } })).toEqual(["a: one/mail", "a: one/cloud"]);
  });

  test("is something that a matrix in another context states", () => {
    const specs = [spec("a", small, ["chat"]), { ...spec("b", small, ["chat"]), context: "elsewhere" }];
    const says = { b: { cells: ["chat.one.mail"] } };
    expect(silentIn(specs, says)).toEqual(["a: one/mail", "a: one/cloud", "b: one/cloud < b one/mail"]);
  });

  test("is told of the first matrix that asks", () => {
    const specs = [spec("a", small, ["chat"]), spec("b", small, ["chat", "calls"])];
    const says = { b: { cells: ["calls.one.mail"] } };
    expect(silentIn(specs, says)).toEqual(["a: chat one/mail", "a: one/cloud < b one/mail"]);
  });

  test.each<{ support: Support; expected: string[] }>([
    { support: "unsupported", expected: [] },
    { support: "not-applicable", expected: [] },
    { support: "supported", expected: ["a: chat one/mail < a one/cloud"] },
    { support: "sources-differ", expected: ["a: chat one/mail < a one/cloud"] },
  ])(
    "are the features of a configuration that as a whole is $support: $expected",
    ({ support, expected }) => {
      const says = { a: { cells: ["chat.one.cloud"], wholes: { "one.mail": support } } };
      expect(silentIn([spec("a", small, ["chat"])], says)).toEqual(expected);
    },
  );

  test("has the reason of the catalog where it expects that, for a configuration if all of it is", () => {
    const features = ["chat", "calls"];
    const reason = both("no column");
    const says = { a: { cells: ["chat.one.mail"] } };
    expect(silentIn([spec("a", small, features, { unlisted: ["cloud", "calls"], reason })], says)).toEqual([
      "a: calls one/mail, no column",
      "a: one/cloud < a one/mail, no column",
    ]);
    expect(silentIn([spec("a", small, features, { unlisted: ["calls"], reason })], says)).toEqual([
      "a: calls one/mail, no column",
      "a: one/cloud < a one/mail",
    ]);
  });
});

describe("nearest to what is silent is what is stated of the same feature", () => {
  test.each([
    {
      name: "with a form of a member, or what it is a form of, before anything else",
      silent: "two.mail-2",
      stated: ["two.cloud", "one.mail-2", "two.mail"],
      expected: "two/mail",
    },
    {
      name: "with the same server before another one",
      silent: "two.mail",
      stated: ["one.mail", "two.cloud"],
      expected: "two/cloud",
    },
    {
      name: "where one member is another before where both are",
      silent: "two.mail",
      stated: ["one.cloud", "three.mail"],
      expected: "three/mail",
    },
    {
      name: "with a form and another server behind the same placement with another server",
      silent: "two.mail-2",
      stated: ["one.mail", "three.mail-2"],
      expected: "three/mail-2",
    },
    {
      name: "with the server that stands next in the matrix",
      silent: "three.mail",
      stated: ["one.mail", "two.mail"],
      expected: "two/mail",
    },
    {
      name: "with the first of two that are as near",
      silent: "two.mail",
      stated: ["three.mail", "one.mail"],
      expected: "three/mail",
    },
  ])("$name", ({ silent, stated, expected }) => {
    const says = { a: { cells: [`calls.${silent}`, ...stated.map((at) => `chat.${at}`)] } };
    const [server = "", placement = ""] = silent.split(".");
    const found = silentIn([spec("a", grid, ["chat", "calls"])], says);
    expect(found).toContain(`a: chat ${server}/${placement} < a ${expected}`);
  });

  test("in another matrix with the same axes, the first of those that state it", () => {
    const small = { server: ["one"], placement: ["mail", "cloud"] };
    const specs = [
      spec("a", small, ["chat", "calls"]),
      spec("b", small, ["chat"]),
      spec("c", small, ["chat"]),
    ];
    const says = {
      a: { cells: ["calls.one.mail"] },
      c: { cells: ["chat.one.cloud"] },
      b: { cells: ["chat.one.cloud"] },
    };
    expect(silentIn(specs, says)).toContain("a: chat one/mail < b one/cloud");
  });

  test("with a member of the own matrix before one that only another matrix has", () => {
    const specs = [
      spec("a", { server: ["one"], placement: ["mail", "cloud"] }, ["chat", "calls"]),
      spec("b", { server: ["one"], placement: ["hosted", "cloud"] }, ["chat"]),
    ];
    const says = { a: { cells: ["calls.one.mail"] }, b: { cells: ["chat.one.hosted", "chat.one.cloud"] } };
    expect(silentIn(specs, says)).toContain("a: chat one/mail < b one/cloud");
  });

  test("and none where it is stated nowhere", () => {
    const says = { a: { cells: ["calls.one"] } };
    expect(silentIn([spec("a", { client: ["one"] }, ["chat", "calls"])], says)).toEqual(["a: chat one"]);
  });
});
