/** The key under which a setup is kept on the device, only after somebody asked for it. By itself, since every page asks for it. */
export const setupKey = "hybrid-matrix:setup";
