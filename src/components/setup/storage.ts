import { keptWith, parseSetup, type Setup, setupKey } from "../../search/setup.ts";

/**
 * The setup that is kept on this device. Storage may be forbidden; then nothing was ever kept.
 * @param isKnown whether an id means something here; what does not is left out
 */
export function keptSetup(isKnown: (id: string) => boolean): Setup | undefined {
  try {
    return parseSetup(localStorage.getItem(setupKey), isKnown);
  } catch {
    return undefined;
  }
}

/**
 * Keeps a setup on this device.
 * @param here everything that could have been chosen; what is kept beside that stays
 * @returns whether it could be kept
 */
export function keep(setup: Setup, here: ReadonlySet<string>): boolean {
  try {
    localStorage.setItem(setupKey, keptWith(localStorage.getItem(setupKey), setup, here));
    return true;
  } catch {
    return false;
  }
}

/** Forgets the kept setup and shows the page without it. */
export function forgetSetup(): void {
  localStorage.removeItem(setupKey);
  location.reload();
}
