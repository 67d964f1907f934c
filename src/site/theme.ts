/** What a reader can choose; `system` follows the device and is stored as nothing at all. */
export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** Where the choice is kept, and the attribute of the root element that carries it. */
export const themeKey = "theme";

/**
 * Runs in the head before anything is painted, so that a chosen scheme never flashes. Storage may be forbidden; then
 * the device decides.
 */
export const bootScript = `try{const t=localStorage.getItem("${themeKey}");if(t)document.documentElement.dataset.${themeKey}=t}catch{}`;
