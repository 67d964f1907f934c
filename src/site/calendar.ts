import ical, { escape as escaped, ICalEventTransparency } from "ical-generator";
import { dictionaries } from "../i18n/dictionary.ts";
import { formats } from "../i18n/format.ts";
import type { Place } from "../matrix/addresses.ts";
import type { Language } from "../matrix/catalog/languages.ts";
import type { Origin } from "../matrix/catalog/schema.ts";
import { lastDayOf } from "../matrix/derive/lifecycle.ts";
import type { Site } from "./site.ts";
import { successorsOn } from "./successors.ts";
import { type Row, rowsOf } from "./timeline.ts";

/** A day on which something ends or changes. */
export type CalendarEvent = {
  /** The same in every build and language, as long as the day of a step does not move. */
  readonly uid: string;
  /** ISO date: of a month, its last day. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  /** The page of what it is about. */
  readonly place: Place;
};

/** The events of a lifecycle that are days to know of; that something came out is none. */
const told = ["mainstreamEnded", "ended", "disabled", "retired"] as const;

/** Every day on which something ends or changes, past and to come, in order. */
export function calendarEvents(site: Site, language: Language): readonly CalendarEvent[] {
  const events = rowsOf(site, language).flatMap((row) => [
    ...endsOf(site, row, language),
    ...stepsOf(site, row, language),
  ]);
  return events.toSorted((one, other) => one.day.localeCompare(other.day));
}

function endsOf(site: Site, row: Row, language: Language): readonly CalendarEvent[] {
  const { lifecycle, name } = row;
  const words = dictionaries[language].timeline.calendar;
  return told.flatMap((event) => {
    const date = lifecycle[event];
    if (date === undefined) return [];
    const origin = originOf(site, lifecycle.sources?.[event] ?? lifecycle.source);
    return [eventOf(row, event, date, words[event](name), notesOf(site, row, language), origin, language)];
  });
}

/** What comes after a thing, and what else is to be known of its dates. */
function notesOf(site: Site, { lifecycle, thing }: Row, language: Language): readonly string[] {
  const successors = successorsOn(site, thing).map(({ label }) => label[language]);
  const note = lifecycle.note?.[language];
  const { successor } = dictionaries[language].lifecycle;
  return [
    ...(successors.length > 0 ? [`${successor} ${formats[language].and(successors)}.`] : []),
    ...(note === undefined ? [] : [note]),
  ];
}

function stepsOf(site: Site, row: Row, language: Language): readonly CalendarEvent[] {
  const { lifecycle, name } = row;
  const { steps = [] } = lifecycle;
  const summary = dictionaries[language].timeline.calendar.step(name);
  return steps.map(({ date, text, source }, at) => {
    // Several steps of one day are told apart by their order among themselves.
    const before = steps.slice(0, at).filter((other) => other.date === date).length;
    const what = `step-${date}${before > 0 ? `-${before + 1}` : ""}`;
    return eventOf(row, what, date, summary, [text[language]], originOf(site, source), language);
  });
}

function eventOf(
  { id, place }: Row,
  what: string,
  date: string,
  summary: string,
  texts: readonly string[],
  origin: Origin | undefined,
  language: Language,
): CalendarEvent {
  const day = lastDayOf(date);
  const { monthOnly } = dictionaries[language].timeline.calendar;
  const lines = [
    ...texts,
    ...(day === date ? [] : [monthOnly]),
    ...(origin ? [originLine(origin, language)] : []),
  ];
  return { uid: `${id}.${what}@lifecycle`, day, summary, description: lines.join("\n"), place };
}

const originOf = (site: Site, id: string | undefined): Origin | undefined =>
  site.data.catalog.origins.find((one) => one.id === id);

/** Who says so, as on the pages: a report is told apart from what the vendor wrote. */
function originLine({ title, address, date, press }: Origin, language: Language): string {
  const { says, press: report } = dictionaries[language].lifecycle;
  const dated = date === undefined ? title : `${title}, ${formats[language].date(date)}`;
  return [`${says} ${dated}`, ...(press ? [`(${report})`] : []), ...(address ? [address] : [])].join(" ");
}

/**
 * All of it as a calendar to subscribe to (RFC 5545). Nothing in it depends on when it is made but the day of the site.
 * @param addressOf the absolute address of a place; undefined where it is not known where the site will be published
 */
export function calendarText(
  site: Site,
  language: Language,
  addressOf: (place: Place) => string | undefined,
): string {
  const { calendar: words } = dictionaries[language].timeline;
  const calendar = ical({
    prodId: { company: "hybrid-matrix", product: "lifecycle", language: language.toUpperCase() },
    // The library escapes the texts of events, but not the name.
    name: escaped(words.name(site.data.site.name), false),
    ttl: secondsOfDay,
  });
  const stamp = new Date(site.day);
  for (const { uid, day, summary, description, place } of calendarEvents(site, language)) {
    const url = addressOf(place) ?? null;
    const start = new Date(day);
    calendar.createEvent({ id: uid, start, allDay: true, stamp, summary, description, url, ...isFree });
  }
  return `${calendar}\r\n`;
}

const secondsOfDay = 24 * 60 * 60;

/** A day to know of keeps nobody busy. */
const isFree = { transparency: ICalEventTransparency.TRANSPARENT };
