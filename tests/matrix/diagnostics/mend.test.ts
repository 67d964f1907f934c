import { expect, test } from "vitest";
import { toMend } from "../../../src/matrix/diagnostics.ts";
import { readText } from "../../support/reading.ts";

const document =
  "| | Exchange Online |\n| - | - |\n| Lync Server 2013 | Voice mail <br/> Requires Contoso Talk. |\n";
const { diagnostics } = readText(document);
const [first] = diagnostics;
const wrong = (severity: "error" | "warning") =>
  diagnostics.map((one) => ({ ...one, severity, code: "catalog-unknown-id", document: "catalog.yaml" }));

test("what documents say is not to mend before the catalog is right, but for what is wrong with them by themselves", () => {
  const own = { ...first, code: "front-matter-invalid" } as (typeof diagnostics)[number];
  expect(toMend(wrong("error"), [...diagnostics, own])).toEqual([...wrong("error"), own]);
  expect(toMend(wrong("warning"), [...diagnostics, own])).toEqual([...wrong("warning"), ...diagnostics, own]);
});
