import { keptWith, parseSetup, type Setup, setupKey } from "../../search/setup.ts";

/**
 * The setup that is kept on this device. Storage may be forbidden; then nothing was ever kept.
 * @param axes the ids of all axes that there are, in their order
 * @param isKnown whether an id means something here; what does not is left out
 */
export function keptSetup(axes: readonly string[], isKnown: (id: string) => boolean): Setup | undefined {
  try {
    return parseSetup(localStorage.getItem(setupKey), axes, isKnown);
  } catch {
    return undefined;
  }
}

/** Keeps a setup on this device, beside what is kept for other axes. @returns whether it could be kept */
export function keep(setup: Setup): boolean {
  try {
    localStorage.setItem(setupKey, keptWith(localStorage.getItem(setupKey), setup));
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
