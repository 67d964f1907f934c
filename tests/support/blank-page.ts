import { afterEach, beforeEach, vi } from "vitest";

beforeEach(() => {
  document.documentElement.lang = "en";
  // jsdom lays nothing out, so it has neither of these.
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  Element.prototype.scrollIntoView = vi.fn();
});

afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
  history.replaceState(null, "", "/");
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});
