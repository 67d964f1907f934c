/** Loads what saves, and saves what is seen. Rejects where either cannot be had. */
export async function begin(part: HTMLElement, say: (words: string) => void): Promise<void> {
  const { saveSeen } = await import("./save.ts");
  await saveSeen(part, say);
}
