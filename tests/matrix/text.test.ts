import { describe, expect, test } from "vitest";
import { labelKey, slugOf } from "../../src/matrix/text.ts";

test.each([
  ["Voice Mail", "voice mail"],
  ["  High-resolution   photo. ", "high-resolution photo"],
  ["Microsoft Exchange Server 2013", "exchange server 2013"],
  ["user’s exchange mailbox", "user's exchange mailbox"],
  ["Espace d’adressage SIP partagé", "espace d'adressage sip partage"],
  ["MAPI – HTTP", "mapi - http"],
])("%j and %j are the same label", (a, b) => {
  expect(labelKey(a)).toBe(labelKey(b));
});

describe("an id made from a label", () => {
  test.each([
    ["Whiteboard sharing", "whiteboard-sharing"],
    ["IM/Presence (in OWA)", "im-presence-in-owa"],
    ["Présence", "presence"],
    ["语音", "u8bed-u97f3"],
    ["***", "unnamed"],
  ])("of %j is %j", (label, id) => {
    expect(slugOf(label)).toBe(id);
  });
});
