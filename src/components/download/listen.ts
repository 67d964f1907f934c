/**
 * Saves what is seen once somebody asks for it; until then the button is no more than its markup. What follows is loaded in
 * two steps, since a page names every file that its next step needs.
 */
document.addEventListener("click", ({ target }) => {
  const part = target instanceof Element && target.closest(".download > button")?.parentElement;
  if (!part) return;
  import("./begin.ts").then(
    ({ begin }) => begin(part),
    () => part.lastElementChild?.replaceChildren(part.dataset["failed"] ?? ""),
  );
});
