import { formatSetup, parseSetup, type Setup, setupKey } from "../../search/setup.ts";

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

/** Keeps a setup on this device. @returns whether it could be kept */
export function keep(setup: Setup): boolean {
  try {
    localStorage.setItem(setupKey, formatSetup(setup));
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
