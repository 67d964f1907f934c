import { setupKey } from "../../search/setup-key.ts";
import { renameTicks } from "../checklist/ticks.ts";
import { moves } from "./moves.ts";

/**
 * Brings what is kept on this device up to date with what things are called today. That it was done is known as long as the
 * session, so that nothing is left on the device of somebody who has everything forgotten.
 * @param key under which the session knows which change it was done for
 * @param moved the latest change
 */
export async function renew(key: string, moved: string): Promise<void> {
  try {
    const { ids } = await moves();
    const setup = localStorage.getItem(setupKey);
    if (setup !== null) localStorage.setItem(setupKey, ids(setup));
    renameTicks(ids);
    sessionStorage.setItem(key, moved);
  } catch {
    // What is kept stays as it is, and the next page tries again.
  }
}
