import { describe, expect, test, vi } from "vitest";
import { nearestId, tellUnknown } from "../../src/components/told.ts";
import { only, text, visit } from "../support/page.ts";

describe("the nearest id", () => {
  const known = ["lync-server-2013", "lync-server-2010", "skype-for-business-online"];
  test.each([
    { written: "lync-server-2031", expected: "lync-server-2013" },
    { written: "lync-servr-2010", expected: "lync-server-2010" },
    { written: "skype-for-busines-online", expected: "skype-for-business-online" },
    { written: "teams", expected: undefined },
    { written: "x".repeat(100_000), expected: undefined },
  ])("to $written is $expected", ({ written, expected }) => {
    expect(nearestId(written, known)).toBe(expected);
  });
});

describe("what an address has and the page does not", () => {
  const words = { nearest: "Nearest:", dismiss: "Dismiss" };
  const told = (): string => text(only(document, ".told"));

  test("is told with the nearest, and gone once that is taken", () => {
    visit("/", '<div class="told"></div>');
    const take = vi.fn();
    tellUnknown("value", "No “<b>”.", { label: "Voice mail", take }, words);
    expect(told()).toBe("No “<b>”. Nearest: Voice mail ×");
    document.querySelector<HTMLElement>(".told button")?.click();
    expect(take).toHaveBeenCalledOnce();
    expect(told()).toBe("");
  });

  test("is told alone where nothing is near, and can be dismissed", () => {
    visit("/", '<div class="told"></div>');
    tellUnknown("value", "No such cell.", undefined, words);
    expect(only(document, ".told button").ariaLabel).toBe("Dismiss");
    only(document, ".told button").click();
    expect(told()).toBe("");
  });
});
