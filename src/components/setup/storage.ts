import { ownedId } from "../../matrix/owned.ts";
import { keptWith, parseOwned, parseSetup, type Setup } from "../../search/setup.ts";
import { setupKey } from "../../search/setup-key.ts";

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

/** The same with the versions of its products, as the address of a report has them. */
export function keptProducts(isKnown: (id: string) => boolean): readonly string[] {
  try {
    return parseOwned(localStorage.getItem(setupKey), isKnown);
  } catch {
    return [];
  }
}

/** Products with the versions that are kept of them, for a page that does not ask for versions. */
export function withVersions(setup: Setup): readonly string[] {
  const kept = keptProducts((id) => setup.includes(id));
  return setup.map((id) => kept.find((owned) => ownedId(owned) === id) ?? id);
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
