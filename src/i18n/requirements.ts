import type { Language } from "../matrix/catalog/languages.ts";
import type { Subject } from "../matrix/model/answers.ts";

/** The words for what a requirement is about, and for the releases that meet it. */
export type RequirementWords = {
  readonly subjects: Readonly<Record<Subject, string>>;
  /** Behind what is required: "for the mailbox server". A licence says itself what it is. */
  readonly behind: Readonly<Record<Exclude<Subject, "licence">, string>>;
  /** With a colon: "Mailbox server: ". */
  readonly about: (subject: string) => string;
  /** A version or any later one, and any later release of the product. */
  readonly orLater: (what: string) => string;
  /** A version or any later one of the same release. */
  readonly orLaterUpdate: (version: string) => string;
  /** A release of a product or any later one. */
  readonly orLaterRelease: (name: string) => string;
  /** Words for the browser: `#` stands for a version, a product or what an address has. */
  readonly browser: {
    /** What somebody has to check before a requirement is met. */
    readonly check: string;
    readonly checkVersion: string;
    /** What the field for the version of a product is called, and what it takes. */
    readonly version: string;
    readonly versionHint: string;
    /** A version in an address that cannot be read. */
    readonly unreadable: string;
  };
  /** A licence by what it is for. */
  readonly licence: (name: string) => string;
};

export const requirementWords: Readonly<Record<Language, RequirementWords>> = {
  en: {
    subjects: {
      "mailbox-server": "Mailbox server",
      "hybrid-server": "Hybrid server",
      "communication-server": "Communication server",
      client: "Client",
      directory: "Directory",
      licence: "Licence",
      network: "Network",
    },
    behind: {
      "mailbox-server": "for the mailbox server",
      "hybrid-server": "for the hybrid server",
      "communication-server": "for the communication server",
      client: "for the client",
      directory: "for the directory",
      network: "for the network",
    },
    about: (subject) => `${subject}: `,
    orLater: (what) => `${what} or later`,
    orLaterUpdate: (version) => `${version} or a later update`,
    orLaterRelease: (name) => `${name} or later`,
    licence: (name) => `${name} licence`,
    browser: {
      check: "to be checked",
      checkVersion: "to be checked: # or later",
      version: "Update or build of #",
      versionHint: "CU23, SP1 CU2 or 15.1.2507.61",
      unreadable: "The update or build in “#” in the address cannot be read.",
    },
  },
  fr: {
    subjects: {
      "mailbox-server": "Serveur de boîtes aux lettres",
      "hybrid-server": "Serveur hybride",
      "communication-server": "Serveur de communication",
      client: "Client",
      directory: "Annuaire",
      licence: "Licence",
      network: "Réseau",
    },
    behind: {
      "mailbox-server": "pour le serveur de boîtes aux lettres",
      "hybrid-server": "pour le serveur hybride",
      "communication-server": "pour le serveur de communication",
      client: "pour le client",
      directory: "pour l’annuaire",
      network: "pour le réseau",
    },
    about: (subject) => `${subject}\u00a0: `,
    orLater: (what) => `${what} ou ultérieure`,
    orLaterUpdate: (version) => `${version} ou mise à jour ultérieure`,
    orLaterRelease: (name) => `${name} ou version ultérieure`,
    licence: (name) => `licence ${name}`,
    browser: {
      check: "à vérifier",
      checkVersion: "à vérifier\u00a0: # ou ultérieure",
      version: "Mise à jour ou build de #",
      versionHint: "CU23, SP1 CU2 ou 15.1.2507.61",
      unreadable: "La mise à jour ou le build dans «\u00a0#\u00a0» est illisible.",
    },
  },
};
