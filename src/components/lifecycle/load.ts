import { builtOn, readersDay } from "../day.ts";

/**
 * Brings what narrows the table of lifecycles once there is a use for it: somebody turns to the form, the address asks for
 * something, or the page was built before today. Until then the form is no more than its markup.
 */
const filter = document.querySelector<HTMLElement>("lifecycle-filter");
const load = (): void => void import("./element.ts");
filter?.addEventListener("focusin", load);
if (location.search || readersDay() > builtOn()) load();
