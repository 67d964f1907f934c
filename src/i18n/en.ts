import { formats } from "./format.ts";

const { plural, and } = formats.en;

/** The words of the site in English. Their shape is what every other language has to give. */
export const en = {
  name: "Hybrid Matrix",
  inThisLanguage: "English",
  tagline:
    "Which features work between communication servers and mail or SharePoint, on-premises or online, and what each needs first.",
  shell: {
    skip: "Skip to content",
    home: "Home",
    contents: "Contents",
    matrices: "Matrices",
    features: "Features",
    products: "Products",
    documents: "Documents",
    about: "About",
    breadcrumbs: "You are here",
    language: "Language",
    colours: "Colours",
    colourSchemes: { system: "System", light: "Light", dark: "Dark" },
    documentsOf: (count: number) =>
      plural(count, { one: "Made from one document:", other: "Made from # documents:" }),
    independent:
      "Independent of the vendor. Product names belong to their owners; what the documents say is quoted with its line.",
    legend: "How to read this",
  },
  standing: {
    supported: "Supported",
    conditional: "With conditions",
    unsupported: "Not supported",
    unlisted: "Not listed",
  },
  standingMeans: {
    supported: "A document says that it works, without further conditions.",
    conditional: "A document says that it works, once certain conditions hold or with certain limits.",
    unsupported: "A document says that it does not work.",
    unlisted: "No document says anything. That is not a no.",
  },
  chip: {
    requires: (products: string) => products,
    only: (products: string) => `only ${products}`,
    excludes: (products: string) => `not ${products}`,
    restriction: "restricted",
  },
  condition: {
    requires: "Requires",
    only: "Only with",
    excludes: "Not with",
    restriction: "Restriction",
    either: "or",
    foreign: (language: string) => `(in ${language} in the document)`,
  },
  answer: {
    supported: "supported",
    unsupported: "not supported",
    unlisted: "not listed: no document says whether this works",
    conditional: (clauses: string) => `supported, ${clauses}`,
    requires: (items: readonly string[]) =>
      `if ${and(items)} ${plural(items.length, { one: "is", other: "are" })} in place`,
    only: (products: string) => `only with ${products}`,
    excludes: (products: string) => `but not with ${products}`,
    restriction: (words: string) => `within a limit: “${words}”`,
    foreignRestriction: "within a limit that the document states",
  },
  configuration: (server: string, placement: string) => `${server} with ${placement}`,
  count: {
    works: (works: number, total: number) => `${works} of ${total}`,
    conditional: (count: number) => plural(count, { one: "1 with conditions", other: "# with conditions" }),
    unsupported: (count: number) => plural(count, { one: "1 not supported", other: "# not supported" }),
    unlisted: (count: number) => plural(count, { one: "1 not listed", other: "# not listed" }),
    features: (count: number) => plural(count, { one: "1 feature", other: "# features" }),
    configurations: (count: number) => plural(count, { one: "1 configuration", other: "# configurations" }),
    cells: (count: number) => plural(count, { one: "States 1 cell", other: "States # cells" }),
    lines: (count: number) => plural(count, { one: "1 line", other: "# lines" }),
  },
  notice: {
    title: "Lifecycle",
    retired: (date: string) => `Switched off on ${date}.`,
    retiring: (date: string) => `Will be switched off for good on ${date}.`,
    disabled: (date: string) => `Off by default since ${date}.`,
    disabling: (date: string) => `Off by default from ${date}.`,
    ended: (date: string) => `Out of support: no security updates since ${date}.`,
    ending: (date: string) => `Security updates end on ${date}.`,
    successor: (product: string) => `Successor: ${product}.`,
  },
  home: {
    title: "What works between which servers",
    pictureLead:
      "One mark for each feature, in the same order in every strip. A strip leads to its configuration.",
    byFeature: "By feature",
    byProduct: "By product",
    byDocument: "By document",
    allProducts: "All products",
  },
  matrix: {
    title: (matrix: string) => `${matrix}: what works, and what it needs`,
    feature: "Feature",
    caption: (matrix: string) => `${matrix}: support by feature and configuration`,
    notes: "Holds for every feature here",
    description: (matrix: string, summary: string, features: string, configurations: string) =>
      `${matrix}: ${summary} ${features} in ${configurations}, each with its conditions and source.`,
  },
  config: {
    supported: "Works",
    conditional: "Works with conditions",
    unsupported: "Does not work, as documented",
    unlisted: "Not listed",
    unlistedLead: "No document says anything about these here. That is not a no.",
    before: "Before you start",
    beforeLead: "Everything that the features above need, once each.",
    neededBy: "Needed by",
    description: (configuration: string, matrix: string, works: string) =>
      `${configuration} (${matrix}): ${works} features work. What works, what does not, and what must be in place first.`,
  },
  cell: {
    conditions: "Conditions",
    words: "The documents’ words",
    place: (title: string, line: number) => `${title}, line ${line}`,
    references: "Further reading",
    searchFor: "Search learn.microsoft.com for this title",
    namedInDocument: "named in the document as",
    elsewhere: "The same feature elsewhere",
    definitions: "Definitions",
    permanent: "Permanent link",
    inTable: "See it in the table",
    unlisted: (feature: string, configuration: string) =>
      `That is not a no: whether “${feature}” works for ${configuration} cannot be known from these documents.`,
    title: (feature: string, configuration: string, standing: string) =>
      `${feature}, ${configuration}: ${standing}`,
    shareTitle: (feature: string, answer: string) => `${feature}: ${answer}`,
    description: (feature: string, configuration: string, matrix: string, answer: string) =>
      `${feature}, ${configuration} (${matrix}). ${answer}`,
  },
  feature: {
    indexTitle: "Features",
    indexLead: "Every feature that a document speaks of, and where it works.",
    title: (feature: string) => `${feature}: where it works`,
    alsoCalled: "Also called",
    description: (feature: string, works: string) =>
      `${feature}: works in ${works} configurations that were looked at.`,
    where: (works: string) => `Works in ${works} configurations.`,
  },
  product: {
    indexTitle: "Products",
    indexLead: "Every product that the documents name: servers, services, clients and prerequisites.",
    title: (product: string, kind: string) => `${product} (${kind.toLowerCase()})`,
    description: (product: string, kind: string) =>
      `${product} (${kind.toLowerCase()}): its lifecycle, its configurations, and the features that need it, exclude it or are only for it.`,
    hosting: "Hosting",
    alsoCalled: "Also called",
    facts: "Facts",
    configurations: "Configurations",
    requires: "Needed by",
    only: "Only with it",
    excludes: "Not with it",
    untouched: "No feature names this product as a condition.",
    kinds: {
      server: "Communication server",
      mail: "Mail",
      sharepoint: "SharePoint",
      application: "Application",
      client: "Client",
      service: "Service",
      protocol: "Protocol",
      prerequisite: "Prerequisite",
    },
    hostings: { "on-premises": "On-premises", online: "Online" },
    lifecycle: {
      available: "Available since",
      mainstreamEnded: "Mainstream support until",
      ended: "Security updates until",
      disabled: "Off by default from",
      retired: "Switched off on",
      successor: "Successor",
      note: "Note",
    },
  },
  source: {
    indexTitle: "Documents",
    indexLead: "Every fact here was read from one of these documents. Each line has an address.",
    title: (title: string) => `Document: ${title}`,
    description: (title: string, lines: string, description: string) =>
      `The document “${title}”, ${lines}, each with an address. ${description}`,
    dated: (date: string) => `Last changed ${date}`,
    undated: "Undated",
    languages: { en: "English", fr: "French" } as Readonly<Record<string, string>>,
    text: "Text with line numbers",
    line: (line: number) => `Line ${line}`,
  },
  about: {
    title: "How to read this",
    lead: "What the marks mean, where the facts come from, and what the words stand for.",
    marks: "Marks",
    terms: "Words",
    facts: "Where the facts come from",
    factsText: [
      "Every statement was read from a document, and every cell shows the document, the line and its words. Nothing is worked out beyond what a document says.",
      "Where the documents are silent, a cell says “Not listed”. Never read it as a no: it may work, it may not, and nobody has written it down here.",
      "Where a condition names several products, any one of them will do.",
    ],
    dates: "Lifecycle dates",
    datesText:
      "The documents were written for products of their time. Many have since left support, so pages warn where a product has been switched off, or no longer gets security updates.",
    links: "Links that last",
    linksText:
      "Addresses are made of names that never change. A cell, a configuration or a line of a document can be linked to from a ticket or a plan.",
    vocabulary: {
      server: "where users are homed, for example Lync Server 2013 on-premises",
      placement: "where mail or SharePoint lives, for example Exchange Online",
      configuration: "one server with one placement",
      feature: "what people can or cannot do in a configuration",
      cell: "one feature in one configuration",
      condition:
        "what must hold: a product that is required, the only product it works with, a product it does not work with, or a restriction in words",
    },
    vocabularyTerms: {
      server: "Server",
      placement: "Placement",
      configuration: "Configuration",
      feature: "Feature",
      cell: "Cell",
      condition: "Condition",
    },
  },
  notFound: {
    title: "Page not found",
    lead: "There is nothing at this address. Addresses here never change once published, so it was most likely mistyped.",
    home: "Go to the home page",
  },
};

export type Dictionary = typeof en;
