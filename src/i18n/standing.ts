/** The shortest words for where an answer stands, and for the state of what it rests on: browsers load them by themselves. */

export const standingWords = {
  en: {
    supported: "Supported",
    conditional: "With conditions",
    lapsed: "Was supported",
    "sources-differ": "Sources differ",
    unsupported: "Not supported",
    "not-applicable": "Not applicable",
    unlisted: "Not listed",
  },
  fr: {
    supported: "Pris en charge",
    conditional: "Sous conditions",
    lapsed: "Était pris en charge",
    "sources-differ": "Sources divergentes",
    unsupported: "Non pris en charge",
    "not-applicable": "Sans objet",
    unlisted: "Non mentionné",
  },
};

export const stateWords = {
  en: {
    retired: "Switched off",
    "out-of-support": "Out of support",
    upcoming: "Not yet available",
    "off-by-default": "Off by default",
    ending: "Ending within 12 months",
    "out-of-mainstream": "Out of mainstream support",
    "in-support": "In support",
    unknown: "No dates known",
  },
  fr: {
    retired: "Arrêté",
    "out-of-support": "Hors support",
    upcoming: "Pas encore disponible",
    "off-by-default": "Désactivé par défaut",
    ending: "Fin dans les 12 mois",
    "out-of-mainstream": "Hors support standard",
    "in-support": "Pris en charge par l’éditeur",
    unknown: "Aucune date connue",
  },
};
