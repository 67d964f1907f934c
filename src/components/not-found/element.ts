import { addresses } from "../../matrix/addresses.ts";
import { languages } from "../../matrix/catalog/languages.ts";
import type { SearchIndex } from "../search/listing.ts";
import type { Suggestion } from "./nearest.ts";

/**
 * Says which pages have an address like the one that leads nowhere, by what the search knows. What it needs is in `data-root`
 * and `data-index`; the list that it fills is in the part of the page that is in the language of the address.
 */
class NearestPages extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const { root = "/", index = "" } = this.dataset;
    const path = decoded(location.pathname).slice(root.length);
    const language = languages.slice(1).find((tag) => path.startsWith(`${tag}/`)) ?? languages[0];
    if (this.lang !== language) return;
    // What finds near names is larger than the page, and comes with what it is to look through.
    const [{ nearestPages }, answer] = await Promise.all([import("./nearest.ts"), fetch(index)]);
    if (!answer.ok) return;
    const { data, words }: SearchIndex = await answer.json();
    const below = language === languages[0] ? path : path.slice(language.length + 1);
    const found = nearestPages(data, below.replace(/\/?$/, "/"), language, words.with);
    const link = addresses(root);
    this.querySelector("ul")?.replaceChildren(...found.map((one) => item(one, link(language, one.place))));
    this.hidden = found.length === 0;
  }
}

function item({ label }: Suggestion, address: string): HTMLLIElement {
  const [line, link] = [document.createElement("li"), document.createElement("a")];
  link.href = address;
  link.textContent = label;
  line.append(link);
  return line;
}

/** An address with a stray percent sign stays as it is. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

customElements.define("nearest-pages", NearestPages);
