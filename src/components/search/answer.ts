import { whatIsMissing } from "../../i18n/searching.ts";
import type { Localised } from "../../matrix/catalog/schema.ts";
import type { Found, Hit } from "../../search/hit.ts";
import { fits, type Setup } from "../../search/setup.ts";
import { forgetSetup, keptSetup } from "../setup/storage.ts";
import { listing, type Naming, type OptionGroup } from "./listing.ts";
import type { Ready } from "./load.ts";
import { element } from "./render.ts";

/** What a query is answered with. */
export type Answer = {
  readonly groups: readonly OptionGroup[];
  /** What to mark in the results. */
  readonly marks: Found["marks"];
  /** How much was found, for those who cannot see it; where nothing was, the only place that says so. */
  readonly status: string;
  /** What was left out of the query; empty where nothing was. */
  readonly leftOut: string;
  /** What stands below the results. */
  readonly foot: readonly HTMLElement[];
};

/** More than anybody reads; the search page shows as many. */
export const most = 200;

/** Answers a query with at most so many results. */
export function answer(query: string, { search, naming }: Ready, limit: number): Answer {
  const known = new Set(naming.data.products.map(({ id }) => id));
  const setup = keptSetup((id) => known.has(id));
  const { hits: ranked, leftOut, unspoken, marks } = search.find(query, most);
  const hits = ranked.map(({ hit }) => hit);
  const inside = setup === undefined ? hits : hits.filter((hit) => isInside(hit, setup, naming));
  const isNone = inside.length === 0;
  return {
    groups: listing(inside.slice(0, limit), naming),
    marks,
    status: isNone ? fill(naming.words.none, query) : counted(inside.length, naming.words.found, naming),
    leftOut: isNone ? "" : whatIsMissing(naming.words, leftOut, unspoken),
    foot: [
      ...(isNone ? [nothing(search.nearest(query), naming)] : []),
      ...(inside.length > limit ? [allResults(query, naming)] : []),
      ...(setup === undefined ? [] : [setupChip(hits.length - inside.length, naming)]),
    ],
  };
}

/** What is of no configuration is never outside of one. */
function isInside(hit: Hit, setup: Setup, { data }: Naming): boolean {
  if (hit.kind !== "configuration" && hit.kind !== "cell") return true;
  const { axes } = data.matrices.find(({ id }) => id === hit.matrix) ?? {};
  return !axes || fits(setup, hit.at, axes);
}

/** Words with what they are about in the place of the `#`, whatever characters that has. */
const fill = (words: string, what: string): string => words.replace("#", () => what);

function counted(count: number, forms: Naming["words"]["found"], { language }: Naming): string {
  const form = new Intl.PluralRules(language).select(count) === "one" ? forms.one : forms.other;
  return fill(form, count.toLocaleString(language));
}

/** What to try where nothing was found. */
function nothing(nearest: readonly Localised[], naming: Naming): HTMLElement {
  const { advice, nearest: lead } = naming.words;
  const names = nearest.map(({ [naming.language]: name }) =>
    element("li", {}, element("a", { href: searchAddress(name, naming) }, name)),
  );
  const offer = names.length > 0 ? [element("p", {}, lead), element("ul", {}, ...names)] : [];
  return element("div", { class: "none" }, element("p", {}, advice), ...offer);
}

const searchAddress = (query: string, { link, language }: Naming): string =>
  `${link(language, { kind: "search" })}?q=${encodeURIComponent(query)}`;

function allResults(query: string, naming: Naming): HTMLElement {
  const words = fill(naming.words.all, query.trim());
  return element("a", { class: "all", href: searchAddress(query, naming) }, words);
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
