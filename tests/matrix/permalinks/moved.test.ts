import { describe, expect, test } from "vitest";
import { pathOf } from "../../../src/matrix/addresses.ts";
import { movedAddresses } from "../../../src/matrix/permalinks/moved.ts";
import type { PermalinkKind } from "../../../src/matrix/permalinks/permalink.ts";

const moved = (kind: PermalinkKind, from: string, to: string) => ({ kind, from, to });
const gone = (kind: PermalinkKind, key: string) => ({ kind, key });

const { fragment, query, ids } = movedAddresses({
  redirects: [
    moved("product", "old", "new"),
    moved("product", "older", "old"),
    moved("feature", "vm", "voice-mail"),
    moved("feature", "pics", "pictures"),
    moved("group", "sound", "voice"),
    moved("matrix", "mail", "exchange"),
    moved("document", "notes", "guide"),
    moved("conflict", "photos", "pictures"),
    moved("cell", "mail/fax.old.cloud", "exchange/voice-mail.new.cloud"),
    moved("statement", "notes/fax.new.cloud", "guide/voice-mail.new.cloud~2"),
    moved("group", "a~b", "never"),
  ],
  gone: [
    gone("row", "exchange/fax"),
    gone("group", "paper"),
    gone("conflict", "ink"),
    gone("statement", "guide/calls.new.cloud"),
    gone("product", "pager"),
  ],
});

describe("a fragment that its page does not have leads", () => {
  test.each<[where: string, path: string, id: string, to: string]>([
    ["to the cell of today", "exchange/", "vm.older.cloud", "exchange/#voice-mail.new.cloud"],
    [
      "within the part of a large table",
      "exchange/groups/voice/",
      "vm.old.cloud",
      "exchange/groups/voice/#voice-mail.new.cloud",
    ],
    [
      "to where the cell went by itself, from the matrix as it is called now",
      "exchange/",
      "fax.old.cloud",
      "exchange/#voice-mail.new.cloud",
    ],
    ["to what became of a cell that is gone", "exchange/", "fax.new.mailbox", "exchange/new/mailbox/fax/"],
    ["to the group of today", "features/", "sound", "features/#voice"],
    ["to the entry of a group that is gone", "features/", "paper", "gone/#group/paper"],
    ["to the row of a product", "lifecycle/", "old", "lifecycle/#new"],
    ["to the row of a feature", "lifecycle/", "feature.vm", "lifecycle/#feature.voice-mail"],
    ["to the page of a product that is gone", "lifecycle/", "pager", "products/pager/"],
    ["to the part about a matrix", "silence/", "mail", "silence/#exchange"],
    ["to a question", "sources/conflicts/", "photos", "sources/conflicts/#pictures"],
    ["to the entry of a question that is gone", "sources/conflicts/", "ink", "gone/#conflict/ink"],
    ["to a statement", "sources/guide/", "vm.old.cloud~2018", "sources/guide/#voice-mail.new.cloud~2018"],
    [
      "to a statement of a document that was called otherwise",
      "sources/guide/",
      "fax.new.cloud",
      "sources/guide/#voice-mail.new.cloud~2",
    ],
    [
      "to the entry of a statement that is gone",
      "sources/guide/",
      "calls.new.cloud",
      "gone/#statement/guide/calls.new.cloud",
    ],
  ])("%s: /%s#%s", (_, path, id, to) => {
    const place = fragment(path, id);
    expect(place && pathOf(place)).toBe(to);
  });

  test.each([
    ["where nothing was renamed", "exchange/", "calls.new.cloud"],
    ["where it is no key", "exchange/", "Voice mail"],
    ["where it is only a line", "sources/guide/", "L12"],
    ["where a page has no such fragments", "exchange/old/cloud/", "vm.old.cloud"],
    ["where a list of pages has none", "sources/", "vm.old.cloud"],
    ["where the home page has none", "", "old"],
  ])("nowhere %s: /%s#%s", (_, path, id) => {
    expect(fragment(path, id)).toBeUndefined();
  });
});

test.each([
  ["", ""],
  ["?server=old", "?server=new"],
  ["?server=old&feature=vm&feature=calls", "?server=new&feature=voice-mail&feature=calls"],
  ["?requires=older&text=old&differ", "?requires=new&text=old&differ"],
  ["?q=old", "?q=old"],
  ["?a=old+cloud&b=older%2Bmailbox", "?a=new+cloud&b=new%2Bmailbox"],
  ["?have=old~cu23+cloud", "?have=new~cu23+cloud"],
  ["?matrix=mail", "?matrix=exchange"],
  ["?product=vm", "?product=vm"],
  ["?server=pager", "?server=pager"],
])("the query %j is %j today", (before, now) => {
  expect(query(before)).toBe(now);
});

test.each([
  ["old+cloud", "new+cloud"],
  ["server:old|placement:cloud,older", "server:new|placement:cloud,new"],
  ["old~cu23", "new~cu23"],
  ["vm", "vm"],
  ["old.cloud", "new.cloud"],
  [
    '["requires older|cloud for server","excludes old~cu3"]',
    '["requires new|cloud for server","excludes new~cu3"]',
  ],
])("what is kept as %j is %j today", (before, now) => {
  expect(ids(before)).toBe(now);
});
