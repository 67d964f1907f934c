/**
 * Where a question can be asked.
 * @param address as the catalog has it, with `{title}` and `{body}` in it
 */
export const askedAt = (address: string, title: string, body: string): string =>
  address
    .replaceAll("{title}", () => encodeURIComponent(title))
    .replaceAll("{body}", () => encodeURIComponent(body));
