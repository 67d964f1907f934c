/** What tests use of jsdom, which has no types of its own. */
declare module "jsdom" {
  export class JSDOM {
    /** @throws where it is to be XML, and is not well-formed */
    constructor(markup: string, options?: { readonly contentType?: string });
    readonly window: { readonly document: Document };
    static fragment(markup?: string): DocumentFragment;
  }
}
