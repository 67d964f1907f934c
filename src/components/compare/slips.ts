import { type Choosable, formatChoice, readChoice, type Slip } from "../../matrix/choice.ts";
import type { At } from "../../matrix/coordinates.ts";
import { nearestNames } from "../../matrix/near.ts";
import { ownedAs, ownedId, ownedVersion } from "../../matrix/owned.ts";
import type { CompareWordsHere } from "../../site/compare-words.ts";
import { element } from "../search/render.ts";
import type { Known } from "./known.ts";

/** Somewhere to go on from a slip. */
type Way = { readonly href: string; readonly label: string };

/** Tells what of an address was left out, and leads to what may have been meant instead. */
export function slipNodes(search: string, known: Known, words: CompareWordsHere): HTMLElement[] {
  const { slips } = readChoice(search, { ...known.choosable, nearest: nearestIn(known) });
  return slips.map((slip) => {
    const ways = waysFrom(slip, search, known).flatMap(({ href, label }, at) => [
      at > 0 ? ", " : " ",
      element("a", { href }, label),
    ]);
    const told = words.slips[slip.kind].replace("#", () => subjectOf(slip, known));
    return element("p", {}, told, ...(ways.length > 0 ? [" ", words.slips.nearest, ...ways] : []));
  });
}

/** The products whose ids or names are nearest to an id that is none. */
function nearestIn({ choosable, labelOf }: Known): Choosable["nearest"] {
  const names = [...choosable.products].flatMap((id) => [
    { id, label: id.replaceAll("-", " ") },
    { id, label: labelOf(id) },
  ]);
  const nearest = nearestNames(() => names);
  return (id) => (nearest(id.replaceAll("-", " ")) ?? []).map((one) => one.id);
}

function subjectOf(slip: Slip, { labelOf }: Known): string {
  switch (slip.kind) {
    case "unknown":
    case "unreadable":
      return slip.value;
    case "unmatched":
      return slip.value.map(labelOf).join(" + ");
    case "doubled":
      return slip.value.split("+").map(labelOf).join(" + ");
    case "missing":
    case "excess":
      return slip.key;
  }
}

function waysFrom(slip: Slip, search: string, known: Known): readonly Way[] {
  if (slip.kind === "unmatched")
    return slip.nearest.map((at) => wayTo(slip.key, at, search, known.sideOf(at)?.label ?? ""));
  if (slip.kind !== "unknown") return [];
  const ids = idsAt(slip.key, search);
  return slip.nearest.map((id) => {
    const meant = ids.map((one) =>
      ownedId(one) === slip.value ? ownedAs(id, ownedVersion(one) ?? undefined) : one,
    );
    return wayTo(slip.key, meant, search, known.labelOf(id));
  });
}

const idsAt = (key: string, search: string): At =>
  (new URLSearchParams(search).get(key) ?? "").split(/[+\s]+/u).filter(Boolean);

/** The same address with another value in one place. */
function wayTo(key: string, ids: At, search: string, label: string): Way {
  const value = formatChoice({ kind: "have", have: ids }).replace("?have=", "");
  const parts = [...new URLSearchParams(search).keys()].map((one) =>
    one === key
      ? `${key}=${value}`
      : `${encodeURIComponent(one)}=${idsAt(one, search).map(encodeURIComponent).join("+")}`,
  );
  return { href: `?${parts.join("&")}`, label };
}
