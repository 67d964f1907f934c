/** What a reader can choose; `system` follows the device and is stored as nothing at all. */
export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** Where the choice is kept, and the attribute of the root element that carries it. */
export const themeKey = "theme";

/**
 * Runs in the head before anything is painted, so that a chosen scheme never flashes, and a page whose address asks for
 * something does not show first what stands there otherwise. Storage may be forbidden; then the device decides.
 */
export const bootScript = `if(location.search)document.documentElement.dataset.asked="";try{const t=localStorage.getItem("${themeKey}");if(t)document.documentElement.dataset.${themeKey}=t}catch{}`;
