import { type Theme, themeKey, themes } from "../site/theme.ts";

/** Shows itself once it can work, and keeps the reader's choice of colours from page to page. */
class ThemeSwitch extends HTMLElement {
  #connection = new AbortController();

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.querySelector("button")?.addEventListener("click", () => choose(after(chosen())), { signal });
    this.hidden = false;
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }
}

const chosen = (): Theme =>
  themes.find((theme) => theme === document.documentElement.dataset[themeKey]) ?? themes[0];

const after = (theme: Theme): Theme => themes[themes.indexOf(theme) + 1] ?? themes[0];

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
