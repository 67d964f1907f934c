/**
 * Brings what compares: at once where the address asks for something, else as soon as the page is at rest. Until then the
 * lists of the page are there, which need no script.
 */

const load = (): void => void import("./element.ts");

if (location.search !== "" || !("requestIdleCallback" in globalThis)) load();
else requestIdleCallback(load);
