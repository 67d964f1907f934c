import type { Choosable } from "../../matrix/choice.ts";
import type { At } from "../../matrix/coordinates.ts";

/** A configuration as the page lists it. */
export type KnownSide = {
  readonly at: At;
  /** Its whole name: "Lync Server 2013 with Exchange Online". */
  readonly label: string;
  /** Its name below its first member: "Exchange Online". */
  readonly rest: string;
  readonly href: string;
  /** The heading that it stands below. */
  readonly head: string;
};

/** What there is to choose, as the lists of the page have it. */
export type Known = {
  readonly sides: readonly KnownSide[];
  readonly choosable: Choosable;
  readonly labelOf: (product: string) => string;
  /** The ids of what a product is a form of. */
  readonly widerOf: (product: string) => readonly string[];
  readonly sideOf: (at: At) => KnownSide | undefined;
};

const wordsIn = (text: string | undefined): readonly string[] => (text ?? "").split(" ").filter(Boolean);

/** Reads the lists of a page. @param joint what stands between the names of a configuration's members */
export function knownIn(page: ParentNode, joint: string): Known {
  const boxes = new Map(
    [...page.querySelectorAll<HTMLInputElement>("input[name=have]")].map((box) => [box.value, box]),
  );
  const labelOf = (id: string): string => boxes.get(id)?.labels?.[0]?.textContent.trim() ?? id;
  const sides = [...page.querySelectorAll<HTMLAnchorElement>("a[data-at]")].map((link): KnownSide => {
    const at = (link.dataset["at"] ?? "").split("+");
    const head = link.closest("div")?.querySelector("dt")?.textContent ?? "";
    const nameOf = (ids: At): string => ids.map(labelOf).join(joint);
    return { at, label: nameOf(at), rest: nameOf(at.length > 1 ? at.slice(1) : at), href: link.href, head };
  });
  const byKey = new Map(sides.map((side) => [side.at.join("+"), side]));
  return {
    sides,
    choosable: {
      configurations: sides.map(({ at }) => at),
      products: new Set(boxes.keys()),
      // Only what went wrong asks for what was meant, and brings that along.
      nearest: () => [],
    },
    labelOf,
    widerOf: (id) => wordsIn(boxes.get(id)?.dataset["wider"]),
    sideOf: (at) => byKey.get(at.join("+")),
  };
}
