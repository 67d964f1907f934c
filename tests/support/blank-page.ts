import { afterEach, beforeEach, vi } from "vitest";

beforeEach(() => {
  document.documentElement.lang = "en";
  // jsdom lays nothing out, so it has none of these.
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe = (): void => {};
      disconnect = (): void => {};
    },
  );
  Element.prototype.scrollIntoView = vi.fn();
});

afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
  history.replaceState(null, "", "/");
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});
