/** The key under which the ticks of a configuration are kept on the device, whichever matrix its page is below. */
const prefix = "hybrid-matrix:done:";
const keyOf = (configuration: string): string => `${prefix}${configuration}`;

/**
 * The ids that are ticked off for a configuration. What somebody else wrote there, or a store that is forbidden, is none.
 */
export function keptTicks(configuration: string): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(configuration)) ?? "[]");
    return new Set(Array.isArray(kept) ? kept.filter((id) => typeof id === "string") : []);
  } catch {
    return new Set();
  }
}

/** Keeps the ids that are ticked off, and nothing at all where none is. Where that is forbidden, they hold for this page. */
export function keepTicks(configuration: string, ids: readonly string[]): void {
  try {
    if (ids.length === 0) localStorage.removeItem(keyOf(configuration));
    else localStorage.setItem(keyOf(configuration), JSON.stringify(ids));
  } catch {
    // There is nobody to tell: the boxes show what is ticked.
  }
}

/**
 * Moves the ticks of configurations whose members are called otherwise now. What is ticked off names products as well.
 * @param rename gives ids, with anything between them, their names of today
 */
export function renameTicks(rename: (ids: string) => string): void {
  const keys = Array.from(localStorage, (_, at) => localStorage.key(at) ?? "");
  for (const key of keys.filter((one) => one.startsWith(prefix))) {
    const now = `${prefix}${rename(key.slice(prefix.length))}`;
    const [kept, text] = [localStorage.getItem(key) ?? "", rename(localStorage.getItem(key) ?? "")];
    if (now === key && text === kept) continue;
    localStorage.removeItem(key);
    localStorage.setItem(now, text);
  }
}
