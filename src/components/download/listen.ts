/**
 * Saves what is seen once somebody asks for it; until then the button is no more than its markup. What follows is loaded in
 * two steps, since a page names every file that its next step needs.
 */
document.addEventListener("click", ({ target }) => {
  const part = target instanceof Element && target.closest("button")?.closest<HTMLElement>(".download");
  if (!part) return;
  const say = (words = ""): void => part.querySelector("[role=status]")?.replaceChildren(words);
  import("./begin.ts").then(({ begin }) => begin(part, say)).catch(() => say(part.dataset["failed"]));
});
