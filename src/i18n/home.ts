import type { Language } from "../matrix/catalog/languages.ts";
import type { LifecycleEvent } from "../matrix/catalog/lifecycle.ts";

/** The words of the home page. */
export type HomeWords = {
  /** When the vendor's pages were last looked at, and when the site was built from them. */
  readonly fresh: (checked: string, built: string) => string;
  readonly built: (built: string) => string;
  readonly ask: string;
  readonly show: string;
  readonly orAsk: string;
  readonly ends: string;
  readonly happens: Readonly<Record<LifecycleEvent, string>>;
  readonly allDates: string;
  readonly pictureLead: string;
  /** The heading of the matrices of which nothing is in support any more. */
  readonly retired: string;
  readonly byFeature: string;
  readonly allFeatures: string;
  readonly allProducts: string;
  readonly allDocuments: string;
};

export const home: Readonly<Record<Language, HomeWords>> = {
  en: {
    fresh: (checked, built) => `Checked against the vendor’s pages on ${checked}; site built on ${built}.`,
    built: (built) => `Site built on ${built}.`,
    ask: "Find a configuration",
    show: "Show what works",
    orAsk: "Or ask:",
    ends: "Ends next, ended last",
    happens: {
      available: "available",
      mainstreamEnded: "out of mainstream support",
      ended: "out of support",
      disabled: "off by default",
      retired: "switched off",
    },
    allDates: "All dates, and a calendar to subscribe to",
    pictureLead: "One mark for each feature, in the same order in every strip",
    retired: "Retired generations",
    byFeature: "By feature",
    allFeatures: "All features",
    allProducts: "All products",
    allDocuments: "All documents",
  },
  fr: {
    fresh: (checked, built) =>
      `Vérifié d’après les pages de l’éditeur le ${checked} ; site généré le ${built}.`,
    built: (built) => `Site généré le ${built}.`,
    ask: "Trouver une configuration",
    show: "Voir ce qui fonctionne",
    orAsk: "Ou demandez :",
    ends: "Prochaines fins, et dernières",
    happens: {
      available: "disponible",
      mainstreamEnded: "fin du support standard",
      ended: "hors support",
      disabled: "désactivé par défaut",
      retired: "arrêté",
    },
    allDates: "Toutes les dates, et un calendrier auquel s’abonner",
    pictureLead: "Une marque par fonctionnalité, dans le même ordre sur chaque ligne",
    retired: "Générations retirées",
    byFeature: "Par fonctionnalité",
    allFeatures: "Toutes les fonctionnalités",
    allProducts: "Tous les produits",
    allDocuments: "Tous les documents",
  },
};
