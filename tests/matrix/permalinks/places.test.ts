import { describe, expect, test } from "vitest";
import { pathOf } from "../../../src/matrix/addresses.ts";
import { type Permalink, parsePermalink } from "../../../src/matrix/permalinks/permalink.ts";
import { entryId, gonePlace, hasPage, placeOf, wholesAbove } from "../../../src/matrix/permalinks/places.ts";

function permalink(line: string): Permalink {
  const found = parsePermalink(line);
  if (!found) throw new Error(`${line} is no permalink.`);
  return found;
}

describe("what has a permalink answers", () => {
  test.each<[line: string, path: string, page: boolean]>([
    ["matrix exchange", "exchange/", true],
    ["feature voice-mail", "features/voice-mail/", true],
    ["product lync-web-app", "products/lync-web-app/", true],
    ["group voice", "features/#voice", false],
    ["document guide", "sources/guide/", true],
    ["conflict pictures", "sources/conflicts/#pictures", false],
    ["part exchange/voice", "exchange/groups/voice/", true],
    ["row exchange/voice-mail", "exchange/", false],
    ["configuration exchange/old.cloud", "exchange/old/cloud/", true],
    ["cell exchange/voice-mail.old.cloud", "exchange/old/cloud/voice-mail/", true],
    ["cell clients/voice-mail.web", "clients/web/voice-mail/", true],
    ["whole exchange/old.cloud", "exchange/old/cloud/", false],
    ["statement guide/voice-mail.old.cloud", "sources/guide/#voice-mail.old.cloud", false],
    ["statement guide/voice-mail.old.cloud~2018-12", "sources/guide/#voice-mail.old.cloud~2018-12", false],
  ])("%s at %s", (line, path, page) => {
    expect(pathOf(placeOf(permalink(line)))).toBe(path);
    expect(hasPage(permalink(line))).toBe(page);
  });
});

describe("what is gone is told of", () => {
  const entry = permalink("document guide");
  test.each([
    ["on its own page", "cell exchange/calls.old.cloud", "exchange/old/cloud/calls/"],
    ["in the entry that it fell with", "statement guide/calls.old.cloud", "gone/#document/guide"],
  ])("%s: %s", (_, line, path) => {
    expect(pathOf(gonePlace(permalink(line), entry))).toBe(path);
  });

  test("under the id of its entry", () => {
    expect(entryId(permalink("cell exchange/calls.old.cloud"))).toBe("cell/exchange/calls.old.cloud");
  });
});

test.each([
  ["cell exchange/calls.old.cloud", ["configuration exchange/old.cloud", "matrix exchange"]],
  ["configuration exchange/old.cloud", ["matrix exchange"]],
  ["part exchange/voice", ["matrix exchange"]],
  ["statement guide/calls.old.cloud", ["document guide"]],
  ["feature calls", []],
  ["matrix exchange", []],
])("%s is a part of %j", (line, wholes) => {
  expect(wholesAbove(permalink(line)).map(({ kind, key }) => `${kind} ${key}`)).toEqual(wholes);
});
