import type { Lifecycle, Localised, Product } from "../catalog/schema.ts";

/** What a lifecycle date means for a reader on a given day, gravest first. */
export const noticeKinds = ["retired", "retiring", "disabled", "disabling", "ended", "ending"] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** A warning about a product: what happened or will, and on which day. */
export type Notice = {
  readonly product: Product;
  readonly kind: NoticeKind;
  /** ISO date of the event. */
  readonly date: string;
  readonly successor: Localised | undefined;
};

const past = { retired: "retired", disabled: "disabled", ended: "ended" } as const;
const ahead = { retired: "retiring", disabled: "disabling", ended: "ending" } as const;

/**
 * What a reader has to know about some products on a day, each product once.
 *
 * An end that lies ahead is only news once mainstream support is over; a switch-off that lies ahead always is.
 *
 * @param day ISO date; an event on that very day has happened
 */
export function notices(products: readonly Product[], day: string): readonly Notice[] {
  return [...new Set(products)].flatMap((product) => noticesOf(product, day));
}

function noticesOf(product: Product, day: string): Notice[] {
  const { lifecycle } = product;
  if (lifecycle === undefined) return [];
  return (["retired", "disabled", "ended"] as const).flatMap((event) => {
    const date = lifecycle[event];
    if (date === undefined || !isNews(lifecycle, event, day)) return [];
    return [
      { product, kind: date <= day ? past[event] : ahead[event], date, successor: lifecycle.successor },
    ];
  });
}

function isNews(lifecycle: Lifecycle, event: keyof typeof past, day: string): boolean {
  if (event !== "ended") return true;
  const { ended = "", mainstreamEnded } = lifecycle;
  return ended <= day || (mainstreamEnded !== undefined && mainstreamEnded <= day);
}
