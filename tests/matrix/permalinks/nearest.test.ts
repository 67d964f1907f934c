import { expect, test } from "vitest";
import { keyLike } from "../../../src/matrix/permalinks/nearest.ts";

const keys = ["mail/calls.lync", "mail/queues.lync", "mail/calls.skype", "site/calls.lync.office", "calls"];

test.each([
  ["mail/cals.lync", "mail/calls.lync"],
  ["mail/queus.lync", "mail/queues.lync"],
  ["mial/calls.skype", "mail/calls.skype"],
  ["call", "calls"],
  ["mail/cals.lnc", undefined],
  ["mail/faxes.lync", undefined],
  ["mail/calls.lync.office", undefined],
  ["mail/calls.lync", undefined],
])("%s is probably %s", (key, expected) => {
  expect(keyLike(key, keys)).toBe(expected);
});

test("of two keys with slips in different ids, the one with fewer is nearer", () => {
  const two = ["mail/recordings.lync", "mail/recrdngs.lyncs"];
  expect(keyLike("mail/recrdngs.lync", two)).toBe("mail/recrdngs.lyncs");
  expect(keyLike("mail/recordings.lyncs", ["mail/recrdngs.lyncs", "mail/recordings.lync"])).toBe(
    "mail/recordings.lync",
  );
});
