import { setupKey } from "../../search/setup-key.ts";
import { renameTicks } from "../checklist/ticks.ts";
import { moves } from "./moves.ts";

/**
 * Brings what is kept on this device up to date with what things are called today, once for each change of that.
 * @param key under which it is kept until when that was done
 * @param moved the latest change
 */
export async function renew(key: string, moved: string): Promise<void> {
  try {
    const { ids } = await moves();
    const setup = localStorage.getItem(setupKey);
    if (setup !== null) localStorage.setItem(setupKey, ids(setup));
    renameTicks(ids);
    localStorage.setItem(key, moved);
  } catch {
    // What is kept stays as it is, and the next page tries again.
  }
}
