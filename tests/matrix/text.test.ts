import { describe, expect, test } from "vitest";
import { slugOf } from "../../src/matrix/text.ts";

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
