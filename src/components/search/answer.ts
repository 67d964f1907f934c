import type { Hit } from "../../search/search.ts";
import { fits, type Setup } from "../../search/setup.ts";
import { forgetSetup, keptSetup } from "../setup/storage.ts";
import { listing, type Naming, type OptionGroup } from "./listing.ts";
import type { Ready } from "./load.ts";
import { element, markedNodes } from "./render.ts";

/** What a query is answered with: the results, a sentence for those who cannot see them, and what stands below. */
export type Answer = {
  readonly groups: readonly OptionGroup[];
  readonly status: string;
  readonly foot: readonly HTMLElement[];
};

/** More than anybody reads; the search page shows as many. */
export const most = 200;

/** Answers a query with at most so many results. */
export function answer(query: string, { search, naming }: Ready, limit: number): Answer {
  const known = new Set(naming.data.products.map(({ id }) => id));
  const setup = keptSetup((id) => known.has(id));
  const hits = search.find(query, most);
  const inside = setup === undefined ? hits : hits.filter((hit) => isInside(hit, setup, naming));
  const status =
    inside.length > 0 ? counted(inside.length, naming.words.found, naming) : fill(naming.words.none, query);
  return {
    groups: listing(inside.slice(0, limit), naming),
    status,
    foot: [
      ...(inside.length === 0 ? nothing(query, search.nearest(query), naming) : []),
      ...(inside.length > limit ? [allResults(query, naming)] : []),
      ...(setup === undefined ? [] : [setupChip(hits.length - inside.length, naming)]),
    ],
  };
}

/** Features and products are of no configuration, so they are never outside of one. */
function isInside({ matrix, at }: Hit, setup: Setup, { data }: Naming): boolean {
  const { axes } = data.matrices.find(({ id }) => id === matrix) ?? {};
  return !at || !axes || fits(setup, at, axes);
}

/** Words with what they are about in the place of the `#`, whatever characters that has. */
const fill = (words: string, what: string): string => words.replace("#", () => what);

function counted(count: number, forms: Naming["words"]["found"], { language }: Naming): string {
  const form = new Intl.PluralRules(language).select(count) === "one" ? forms.one : forms.other;
  return fill(form, count.toLocaleString(language));
}

function nothing(query: string, nearest: readonly string[], naming: Naming): HTMLElement[] {
  const { none, advice, nearest: lead } = naming.words;
  const names = nearest.map((name) =>
    element("li", {}, element("a", { href: searchAddress(name, naming) }, name)),
  );
  const offer = names.length > 0 ? [element("p", {}, lead), element("ul", {}, ...names)] : [];
  return [
    element(
      "div",
      { class: "none" },
      element("p", {}, fill(none, query)),
      element("p", {}, advice),
      ...offer,
    ),
  ];
}

const searchAddress = (query: string, { link, language }: Naming): string =>
  `${link(language, { kind: "search" })}?q=${encodeURIComponent(query)}`;

function allResults(query: string, naming: Naming): HTMLElement {
  const words = markedNodes(fill(naming.words.all, query.trim()), "");
  return element("a", { class: "all", href: searchAddress(query, naming) }, ...words);
}

/** Says that results are narrowed to what somebody works with, and undoes it with one press. */
function setupChip(hidden: number, naming: Naming): HTMLElement {
  const { words } = naming;
  const button = element("button", { type: "button", class: "chip" }, words.setup, " ×");
  button.ariaLabel = words.forget;
  button.addEventListener("click", forgetSetup);
  return element(
    "p",
    { class: "setup" },
    button,
    " ",
    hidden > 0 ? counted(hidden, words.outside, naming) : "",
  );
}
