import { formatSetup, parseSetup, type Setup, setupKey } from "../../search/setup.ts";
import type { Known, View } from "./view.ts";

/** The part of a view that the setup kept on this device asks for; undefined where it says nothing of this table. */
export function keptView(known: Known): Pick<View, "server" | "placement"> | undefined {
  const here = new Set([...known.server, ...known.placement]);
  try {
    const setup = parseSetup(localStorage.getItem(setupKey), (id) => here.has(id));
    return setup && { server: setup.servers, placement: setup.placements };
  } catch {
    // Storage may be forbidden; then nothing was ever kept.
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
