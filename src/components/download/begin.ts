/** Loads what saves, and saves what is seen. @param part the button with what is said beside it */
export async function begin(part: HTMLElement): Promise<void> {
  const say = (words = ""): void => part.querySelector("[role=status]")?.replaceChildren(words);
  try {
    const { saveSeen } = await import("./save.ts");
    await saveSeen(part, say);
  } catch {
    say(part.dataset["failed"]);
  }
}
