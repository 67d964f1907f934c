/** Saves what is seen once somebody asks for it; until then the button is no more than its markup. */
document.addEventListener("click", ({ target }) => {
  const part = target instanceof Element && target.closest("button")?.closest<HTMLElement>(".download");
  if (!part) return;
  const say = (words = ""): void => part.querySelector("[role=status]")?.replaceChildren(words);
  import("./save.ts").then(({ saveSeen }) => saveSeen(part, say)).catch(() => say(part.dataset["failed"]));
});
