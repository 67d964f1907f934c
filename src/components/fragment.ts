/** What the address points to within its page, decoded: chat programs and browsers write `#voice%2Dmail…` for `#voice-mail…`. */
export function fragment(): string {
  const written = location.hash.slice(1);
  try {
    return decodeURIComponent(written);
  } catch {
    // Cut short or never encoded: then it is what it says.
    return written;
  }
}
