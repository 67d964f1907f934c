/** A character as a terminal shows it, and how many columns it takes. */
export type Glyph = { readonly text: string; readonly width: number };

const tabWidth = 4;
/** Characters that change the direction of text, which can make a line read as something else. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const wide =
  /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60]/u;

/**
 * The characters of a text, made safe to print: documents are untrusted input, and terminals obey control
 * characters. They are replaced by the pictures that Unicode has for them, or by a replacement character.
 */
export function glyphs(text: string): Glyph[] {
  return Array.from(text, glyphOf);
}

/** A text made safe to print, in one line. */
export function visible(text: string): string {
  return glyphs(text)
    .map((one) => one.text)
    .join("");
}

/** The columns that some characters take together. */
export function widthOf(characters: readonly Glyph[]): number {
  return characters.reduce((sum, { width }) => sum + width, 0);
}

function glyphOf(character: string): Glyph {
  if (character === "\t") return { text: " ".repeat(tabWidth), width: tabWidth };
  if (/\p{Cc}/u.test(character)) return { text: picture(character), width: 1 };
  if (/[\p{Cs}\u2028\u2029]/u.test(character) || turning.test(character)) return { text: "\ufffd", width: 1 };
  if (/[\p{M}\p{Cf}]/u.test(character)) return { text: character, width: 0 };
  return { text: character, width: wide.test(character) ? 2 : 1 };
}

/** Unicode's picture of a control character, which only those below the space have: U+2400 is that of U+0000. */
function picture(character: string): string {
  const code = character.charCodeAt(0);
  return code < 0x20 ? String.fromCodePoint(0x2400 + code) : "\ufffd";
}
