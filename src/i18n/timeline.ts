import type { Language } from "../matrix/catalog/languages.ts";
import type { Phase, Tone } from "../matrix/derive/timeline.ts";

/** The words of the page of lifecycles and of its calendar. `#` stands for what a script puts there. */
export type TimelineWords = {
  readonly lead: string;
  readonly subscribe: string;
  readonly thing: string;
  readonly state: string;
  readonly years: (from: string, to: string) => string;
  readonly dates: string;
  readonly see: string;
  readonly phases: Readonly<Record<Phase, string>>;
  readonly tones: Readonly<Record<Tone, string>>;
  readonly open: string;
  readonly now: string;
  readonly kind: string;
  readonly all: string;
  readonly inSupport: string;
  readonly count: string;
  readonly none: string;
  readonly calendar: {
    readonly name: (site: string) => string;
    readonly mainstreamEnded: (what: string) => string;
    readonly ended: (what: string) => string;
    readonly disabled: (what: string) => string;
    readonly retired: (what: string) => string;
    readonly step: (what: string) => string;
    readonly monthOnly: string;
  };
};

export const timeline: Readonly<Record<Language, TimelineWords>> = {
  en: {
    lead: "What ends when, the next end first.",
    subscribe: "Subscribe (calendar)",
    thing: "Product or service",
    state: "State",
    years: (from, to) => `Timeline from ${from} to ${to}`,
    dates: "Dates and sources",
    see: "See it on the timeline",
    phases: {
      ending: "Ends next",
      supported: "In support, end not known",
      upcoming: "Not yet available",
      over: "Ended",
      unknown: "Not known whether still supported",
    },
    tones: {
      mainstream: "mainstream support",
      extended: "extended support",
      service: "in service",
      off: "off by default",
      paid: "paid updates, without support",
    },
    open: "day not known",
    now: "today",
    kind: "Kind",
    all: "All",
    inSupport: "In support only",
    count: "# of ##",
    none: "Nothing matches both filters.",
    calendar: {
      name: (site) => `${site}: lifecycle`,
      mainstreamEnded: (what) => `${what}: last day of mainstream support`,
      ended: (what) => `${what}: last day of support`,
      disabled: (what) => `${what}: off by default`,
      retired: (what) => `${what}: switched off`,
      step: (what) => `${what}: announced change`,
      monthOnly: "Only the month is known.",
    },
  },
  fr: {
    lead: "Ce qui prend fin, la fin la plus proche d’abord.",
    subscribe: "S’abonner (calendrier)",
    thing: "Produit ou service",
    state: "État",
    years: (from, to) => `Frise de ${from} à ${to}`,
    dates: "Dates et sources",
    see: "Voir sur la frise",
    phases: {
      ending: "Fin à venir",
      supported: "Pris en charge par l’éditeur, fin inconnue",
      upcoming: "Pas encore disponible",
      over: "Terminé",
      unknown: "Prise en charge inconnue",
    },
    tones: {
      mainstream: "support standard",
      extended: "support étendu",
      service: "en service",
      off: "désactivé par défaut",
      paid: "mises à jour payantes, sans support",
    },
    open: "date inconnue",
    now: "aujourd’hui",
    kind: "Type",
    all: "Tous",
    inSupport: "Pris en charge seulement",
    count: "# sur ##",
    none: "Rien ne répond aux deux filtres.",
    calendar: {
      name: (site) => `${site} : cycle de vie`,
      mainstreamEnded: (what) => `${what} : dernier jour du support standard`,
      ended: (what) => `${what} : dernier jour du support`,
      disabled: (what) => `${what} : désactivé par défaut`,
      retired: (what) => `${what} : arrêt`,
      step: (what) => `${what} : changement annoncé`,
      monthOnly: "Seul le mois est connu.",
    },
  },
};
