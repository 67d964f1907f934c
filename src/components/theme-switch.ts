import { type Theme, themeKey, themes } from "../site/theme.ts";

/** Shows itself once it can work, and keeps the reader's choice of colours from page to page. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector("select");
    if (select === null) return;
    select.value = document.documentElement.dataset[themeKey] ?? themes[0];
    select.addEventListener("change", () =>
      choose(themes.find((theme) => theme === select.value) ?? themes[0]),
    );
    this.hidden = false;
  }
}

function choose(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset[themeKey];
  else dataset[themeKey] = theme;
  try {
    if (theme === "system") localStorage.removeItem(themeKey);
    else localStorage.setItem(themeKey, theme);
  } catch {
    // Storage may be forbidden. The choice then holds for this page.
  }
}

customElements.define("theme-switch", ThemeSwitch);
