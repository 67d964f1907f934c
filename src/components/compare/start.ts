/**
 * Brings what compares: at once where the address asks for something, else as soon as the page is at rest. Until then the
 * lists of the page are there, which need no script.
 */

const page = document.querySelector<HTMLElement>("compare-page");

async function load({ dataset }: HTMLElement): Promise<void> {
  try {
    const [{ define }, words] = await Promise.all([import("./element.ts"), wordsAt(dataset["words"] ?? "")]);
    define(words);
  } catch {
    page?.querySelector(".waiting")?.replaceChildren(dataset["failed"] ?? "");
  }
}

const wordsAt = async (address: string) => (await fetch(address)).json();

if (page && (location.search !== "" || !("requestIdleCallback" in globalThis))) void load(page);
else if (page) requestIdleCallback(() => void load(page));
