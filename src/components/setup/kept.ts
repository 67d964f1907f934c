import { setupKey } from "../../search/setup-key.ts";

/** Whether a setup is kept on this device, whatever it says. Storage may be forbidden; then nothing was ever kept. */
export function isSetupKept(): boolean {
  try {
    return localStorage.getItem(setupKey) !== null;
  } catch {
    return false;
  }
}
