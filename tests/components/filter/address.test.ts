import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ViewAddress } from "../../../src/components/filter/address.ts";
import { everything } from "../../../src/components/filter/view.ts";

/** What goes to the history, as `step address` for a new entry and `same address` for one that is changed. */
let written: string[];
let address: ViewAddress;
beforeEach(() => {
  vi.useFakeTimers();
  written = [];
  address = new ViewAddress();
  history.replaceState(null, "", "/exchange/?text=old#a.b.c");
  vi.spyOn(history, "pushState").mockImplementation((_, __, to) => void written.push(`step ${to}`));
  vi.spyOn(history, "replaceState").mockImplementation((_, __, to) => void written.push(`same ${to}`));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const choose = (server: string): void =>
  address.write({ ...everything, chosen: { server: [server] } }, false);
const type = (text: string): void => address.write({ ...everything, text }, true);
const wait = (milliseconds: number): void => void vi.advanceTimersByTime(milliseconds);

test("a choice is written at once, and is a step back", () => {
  choose("lync");
  choose("skype");
  expect(written).toEqual(["step /exchange/?server=lync#a.b.c", "step /exchange/?server=skype#a.b.c"]);
});

test("a view of everything needs no query", () => {
  address.write(everything, false);
  expect(written).toEqual(["step /exchange/#a.b.c"]);
});

test("what is being typed is written after a pause, and only as it is then", () => {
  type("v");
  wait(199);
  type("vo");
  wait(199);
  expect(written).toEqual([]);
  wait(1);
  expect(written).toEqual(["step /exchange/?text=vo#a.b.c"]);
});

test("a word typed with pauses is one step back", () => {
  type("vo");
  wait(200);
  type("voice");
  wait(200);
  expect(written).toEqual(["step /exchange/?text=vo#a.b.c", "same /exchange/?text=voice#a.b.c"]);
});

test("a choice does not lose the word typed just before it", () => {
  type("vo");
  choose("lync");
  wait(200);
  expect(written).toEqual(["step /exchange/?text=vo#a.b.c", "step /exchange/?server=lync#a.b.c"]);
});

test("a word typed after a choice is a step of its own", () => {
  type("vo");
  wait(200);
  choose("lync");
  type("photo");
  wait(200);
  expect(written.at(-1)).toBe("step /exchange/?text=photo#a.b.c");
});

test("what was being typed is not written once somebody has gone elsewhere in the history", () => {
  type("vo");
  address.forget();
  wait(200);
  expect(written).toEqual([]);
  type("photo");
  wait(200);
  expect(written).toEqual(["step /exchange/?text=photo#a.b.c"]);
});
