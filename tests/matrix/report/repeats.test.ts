import { describe, expect, test } from "vitest";
import { diagnose } from "../../../src/matrix/diagnostics.ts";
import { readMatrices } from "../../../src/matrix/index.ts";
import type { Result } from "../../../src/matrix/model/matrices.ts";
import { eachNameOnce } from "../../../src/matrix/report/repeats.ts";
import { catalog } from "../../support/reading.ts";

const read = (...texts: string[]): Result =>
  readMatrices(
    texts.map((text, at) => ({ path: `${at + 1}.md`, text })),
    catalog,
  ).result;

const row = (feature: string) =>
  `| | Exchange Online + Lync Server 2013 |\n| - | - |\n| ${feature} | Yes <br/> Requires Contoso Mail. |\n`;
const clients = (name: string) =>
  `| Feature | Lync Web App | ${name} |\n| - | - | - |\n| Unified contact store | Yes | No |\n`;
const cross = (server: string, placement: string) =>
  `| | Exchange Online | ${placement} |\n| - | - | - |\n| Lync Server 2013 | Voice mail | Voice mail |\n| ${server} | Voice mail | Voice mail |\n`;

describe("a name that the catalog lacks is told once, with how many places have it and the first of them:", () => {
  test.each([
    {
      code: "unknown-feature",
      texts: [row("Whiteboard"), row("whiteboard."), row("**Whiteboard**")],
      line: 3,
    },
    { code: "unknown-product", texts: [row("Archiving"), row("Voice mail"), row("Archiving")], line: 3 },
    {
      code: "unknown-server",
      texts: [cross("Contoso Talk", ""), cross("contoso talk", ""), cross("Contoso Talk", "")],
      line: 4,
    },
    {
      code: "unknown-placement",
      texts: [cross("", "Contoso Mail"), cross("", "Contoso  Mail"), cross("", "CONTOSO MAIL")],
      line: 1,
    },
    {
      code: "unknown-member",
      texts: [clients("Contoso App"), clients("contoso app"), clients("**Contoso App**")],
      line: 1,
    },
  ])("$code", ({ code, texts, line }) => {
    const found = read(...texts).diagnostics.filter((one) => one.code === code);
    expect(found).toMatchObject([
      {
        document: "1",
        line,
        data: { count: 3 },
        message: expect.stringMatching(/^The catalog has no \w+ “[^”]+”, which is named in 3 places$/),
        related: [{ document: "2", message: "the same name" }, { document: "3" }],
      },
    ]);
  });
});

const named = (code: "unknown-server" | "unknown-placement", label: string, line: number) =>
  diagnose(code, { document: "a", line, column: 1, length: 1 }, { label, near: null, count: 1 });

describe("names are told apart", () => {
  test("that stand once, in the words for one", () => {
    const one = [named("unknown-server", "A", 1), named("unknown-server", "B", 2)];
    expect(eachNameOnce(one)).toEqual(one);
    expect(one[0]?.message).toBe("The catalog has no server “A”");
  });

  test("that stand on different sides of a table", () => {
    const two = [named("unknown-server", "A", 1), named("unknown-placement", "A", 2)];
    expect(eachNameOnce(two)).toEqual(two);
  });
});

test("of a great many places the first few are named, in their order, among what else there is", () => {
  const many = Array.from({ length: 20_000 }, (_, at) => named("unknown-server", "A", at + 1));
  const other = diagnose("picture-without-words", { document: "a", line: 2, column: 1, length: 1 }, {});
  const [first, second, ...others] = eachNameOnce([...many.slice(0, 2), other, ...many.slice(2)]);
  expect(first).toMatchObject({ line: 1, data: { count: 20_000 } });
  expect(first?.related.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6]);
  expect([second, ...others]).toEqual([other]);
});
