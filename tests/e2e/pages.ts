/** One page of each type, by address below the language's root. */
export const pageTypes = {
  home: "",
  matrix: "exchange/",
  "matrix with one placement": "exchange-online/",
  configuration: "exchange/skype-for-business-online/exchange-on-premises/",
  cell: "exchange/skype-for-business-online/exchange-on-premises/high-resolution-photos/",
  "cell that is not listed": "exchange/skype-for-business-online/exchange-on-premises/voice-mail/",
  features: "features/",
  feature: "features/unified-messaging/",
  products: "products/",
  product: "products/exchange-web-services/",
  documents: "sources/",
  document: "sources/hosted-exchange-um/",
  search: "search/",
  about: "about/",
  diagnostics: "about/diagnostics/",
} as const;

/** What stands before an address in each language. */
export const roots = { en: "", fr: "fr/" } as const;
