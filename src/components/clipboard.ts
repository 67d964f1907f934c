/** What is said once something was copied, and what stands before the text itself where a browser does not allow that. */
export type CopyWords = { readonly done?: string | undefined; readonly failed?: string | undefined };

/** Copies a text and says so in a live region, which has the text itself where copying is not allowed. */
export async function copied(
  text: string,
  status: Element | null,
  { done = "", failed = "" }: CopyWords,
): Promise<void> {
  // The same words once more would not be read out.
  status?.replaceChildren();
  await new Promise((resolve) => setTimeout(resolve));
  try {
    await navigator.clipboard.writeText(text);
    status?.replaceChildren(done);
  } catch {
    status?.replaceChildren(`${failed} ${text}`);
  }
}
