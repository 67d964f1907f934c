import type { Language } from "../matrix/catalog/languages.ts";
import type { LifecycleEvent } from "../matrix/catalog/lifecycle.ts";
import { endsAfter, statesOn } from "../matrix/derive/lifecycle.ts";
import type { Site } from "./site.ts";
import { type Row, timelineOf } from "./timeline.ts";

/** What ends, when, and in which way. @property date an ISO date, or a month */
export type End = { readonly row: Row; readonly date: string; readonly event: LifecycleEvent };

/** What ends next, the next one first; where fewer lie ahead than are asked for, then what ended last. */
export function endsNext(site: Site, language: Language, most: number): readonly End[] {
  const { groups } = timelineOf(site, language);
  const inPhase = (wanted: string) => groups.find(({ phase }) => phase === wanted)?.rows ?? [];
  return [...inPhase("ending"), ...inPhase("over")].flatMap((row) => endOf(row, site.day)).slice(0, most);
}

function endOf(row: Row, day: string): readonly End[] {
  const [next = statesOn(row.lifecycle, day)[0]] = endsAfter(row.lifecycle, day);
  const { date, event } = next;
  return date === undefined || event === undefined ? [] : [{ row, date, event }];
}
