import { configurationKey, idsInKey } from "../../matrix/coordinates.ts";
import { nearestId, tellUnknown } from "../told.ts";

/**
 * Tells that a table has no cell of a key, with the nearest that it has; nothing where the cell is in rows that have not
 * come in yet. Ids never change, so it was most likely mistyped. A cell of a configuration that the table leaves out, since no
 * document speaks of it, has a page of its own, where the address leads on to.
 */
export function cellNear(table: HTMLTableElement, wanted: string, words: DOMStringMap): void {
  const features = [...table.querySelectorAll<HTMLElement>("[data-features], tr[data-g]")].flatMap(
    featuresOf,
  );
  const columns = (table.dataset["columns"] ?? "").split(" ");
  const { feature, at } = idsInKey(wanted);
  const silent = silentPage(configurationKey(at));
  if (silent !== undefined && features.includes(feature)) {
    location.replace(`${silent}${feature}/`);
    return;
  }
  if (features.includes(feature) && columns.includes(configurationKey(at))) return;
  const id = nearestId(feature, features);
  const column = nearestId(configurationKey(at), columns) ?? columns[0];
  const key = id === undefined ? undefined : `${id}.${column}`;
  const offer =
    key === undefined ? undefined : { label: labelOf(key), take: () => location.assign(`#${key}`) };
  const shown = wanted.length > 80 ? `${wanted.slice(0, 80)}…` : wanted;
  tellUnknown(
    "cell",
    (words["unknown"] ?? "").replace("#", () => shown),
    offer,
    words,
  );
}

/** The page of a configuration that the table leaves out; undefined where it leaves out none of that key. */
const silentPage = (key: string): string | undefined =>
  [...document.querySelectorAll<HTMLAnchorElement>(".unspoken a")].find(
    ({ dataset }) => dataset["key"] === key,
  )?.href;

/** The features of a group whose rows may still be on their way, or that of a row. */
function featuresOf(part: HTMLElement): readonly string[] {
  const { features } = part.dataset;
  return features === undefined
    ? [idsInKey(part.querySelector("td[id]")?.id ?? "").feature]
    : features.split(" ");
}

/** What a cell is called: its feature and the members of its configuration, as the page names them. */
function labelOf(key: string): string {
  const { feature, at } = idsInKey(key);
  const name = document.getElementById(key)?.parentElement?.querySelector("th")?.textContent?.trim();
  const members = at.map(
    (id) => document.querySelector(`.axes option[value="${id}"]`)?.textContent?.trim() ?? id,
  );
  return [name ?? feature, ...members].join(", ");
}
