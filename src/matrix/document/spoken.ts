import { once } from "../once.ts";

/**
 * The function words of a language, and the words for yes and no in its tables. Words of one letter are left out, since
 * columns and list items begin with them, and so are parts of product names, such as “UM”.
 */
const commonWords: Readonly<Record<string, string>> = {
  en: "the of and to in is are for with that not on by be or this when only it as from if an at which has have can no yes must use users requires required supported",
  fr: "le la les de des du et est sont pour avec dans une un que qui ne pas sur par ou ce cette lorsque uniquement en aux au il elle si peut non oui vos nécessite requiert pris prise charge",
  de: "der die das und ist sind für mit den dem des ein eine nicht auf von oder wenn nur im zu als bei wird werden kann es auch nach ja nein erfordert erforderlich unterstützt unterstützung",
  es: "el la los las de del es son para con en una un que no por se al lo como este esta cuando solo su si sí puede requiere admite admitido compatible",
  it: "il la gli le di del della è sono per con in una un che non da si al come questo quando solo se sì può richiede supportato supportata",
  pt: "os as de do da são para com em uma que não por ou se ao como este esta quando apenas sim pode requer suportado",
  nl: "de het een en is zijn voor met van niet op door of dat deze wanneer alleen in te als bij wordt kan ja nee vereist ondersteund",
  sv: "och är för med att inte på av eller som den det när endast till om en ett kan ja nej kräver krävs stöds",
  da: "og er for med at ikke på af eller som den det når kun til om en et kan ja nej kræver understøttes",
  nb: "og er for med at ikke på av eller som den det når bare til om en et kan ja nei krever støttes",
  fi: "ja on ei ovat tai kun vain jos se että kanssa voi tämä kyllä vaatii tueta tuetaan",
  pl: "jest są dla na nie do lub że to gdy tylko się jak po może tak wymaga obsługiwane obsługiwana",
  cs: "je jsou pro na ne do nebo že to když pouze se jak po může ano vyžaduje podporováno není",
  hu: "az és vagy nem hogy ha csak egy van ez igen szükséges támogatott",
  ro: "și este sunt pentru cu din nu la sau că când doar se în un de necesită acceptat",
  tr: "ve bir bu için ile veya değil olarak yalnızca da de evet hayır gerektirir desteklenir desteklenmez",
};

/** Scripts in which none of those languages is written, with the language or the tag of the script. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, "ja"],
  [/\p{Script=Hangul}/gu, "ko"],
  [/\p{Script=Han}/gu, "zh"],
  [/\p{Script=Cyrillic}/gu, "und-Cyrl"],
  [/\p{Script=Greek}/gu, "el"],
  [/\p{Script=Arabic}/gu, "und-Arab"],
  [/\p{Script=Hebrew}/gu, "he"],
  [/\p{Script=Thai}/gu, "th"],
  [/\p{Script=Devanagari}/gu, "und-Deva"],
];

/** Letters after Latin in Unicode order, which is quicker to test than each script. */
const otherScript = /[\u0370-\u1dff\u2e80-\uffdc]/;

const languagesOf = once(() => {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(commonWords))
    for (const word of words.split(" ")) languages.set(word, [...(languages.get(word) ?? []), language]);
  return languages;
});

/** This much of a text identifies its language as well as all of it. */
const sample = 3000;

/** Code, tags and addresses, whose words belong to no language, such as the “en” in `en-us`. */
const wordless = /```[\s\S]*?(?:```|$)|`[^`\n]*`|<[^<>]*>|\]\([^()\s]*|\bhttps?:\S+|&\w+;/g;

/**
 * The language that a text appears to be in, with its number of words and that of the runner-up; 0 if there are none.
 */
export type Evidence = {
  readonly language: string;
  readonly words: number;
  readonly next: number;
  /** How many words a language has in the text. */
  readonly count: (language: string) => number;
};

/**
 * Counts the common words of each language in a text.
 *
 * Tables hold names of products more than sentences. On the documents at hand and two dozen written to be as short
 * as tables are, trigrams confused German, Chinese and French (franc-min, 43 of 48) or took most of them for English
 * (tinyld, 33 of 48). Counting identified 41, was silent about the others, and was never wrong.
 */
export function evidenceIn(text: string): Evidence {
  const words = text.slice(0, sample).replace(wordless, " ").toLowerCase().normalize("NFC");
  const counts = new Map<string, number>();
  for (const [word] of words.matchAll(/[a-z\u00c0-\u024f]{2,}/g))
    for (const language of languagesOf().get(word) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  if (otherScript.test(words)) countScripts(words, counts);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return {
    language: first?.[0] ?? "",
    words: first?.[1] ?? 0,
    next: second?.[1] ?? 0,
    count: (language) => counts.get(primary(language)) ?? 0,
  };
}

/** A few letters of another script stand for a word, since not all scripts separate words. Kana rule out Chinese. */
function countScripts(words: string, counts: Map<string, number>): void {
  for (const [letters, language] of scripts) {
    const count = Math.ceil((words.match(letters)?.length ?? 0) / 4);
    if (count > 0 && !(language === "zh" && counts.has("ja"))) counts.set(language, count);
  }
}

const primary = (tag: string): string => tag.replace(/-.*$/s, "");

/** Whether a text has so many more words of another language that it cannot be in the given one. */
export const contradicts = ({ words, count }: Evidence, language: string): boolean =>
  words >= 8 && words >= 3 * count(language);

const names = once(() => new Intl.DisplayNames("en", { type: "language", fallback: "none" }));

/** Whether a tag, such as `fr` or `fr-CA`, names a language. */
export const isLanguage = (tag: string): boolean =>
  /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag) && names().of(primary(tag)) !== undefined;

/**
 * The language that a path names, and whether it is a locale (`fr-FR`, `.fr.md`), which a folder such as `it` may not
 * be.
 */
export function languageOfPath(
  path: string,
): { readonly language: string; readonly isSure: boolean } | undefined {
  const [, ending] = /\.([a-z]{2})(?:-[a-z]{2})?\.md$/i.exec(path) ?? [];
  const folders = path.split("/").slice(0, -1).toReversed();
  const locales = folders.flatMap((name) => /^([a-z]{2})-[a-z]{2}$/i.exec(name)?.[1] ?? []);
  const sure = [ending, ...locales].find((tag) => tag !== undefined && isLanguage(tag));
  const bare = folders.find((name) => name.length === 2 && isLanguage(name));
  const language = (sure ?? bare)?.toLowerCase();
  return language === undefined ? undefined : { language, isSure: sure !== undefined };
}

/** What is known about the language of a document. */
export type Known = {
  /** As given on the command line. */
  readonly asked: string | undefined;
  /** As its front matter says. */
  readonly declared: string | undefined;
  readonly path: string;
  readonly evidence: Evidence;
  /** Whether sentences of a language can be read. */
  readonly isRead: (language: string) => boolean;
};

/**
 * The language of a document, by the first of these that applies:
 *
 * 1. What was asked for, then what the front matter says.
 * 2. A locale in the path.
 * 3. A folder of two letters, unless the text is clearly in another language.
 * 4. The text: a lead of one word for a supported language, since all of those are read together anyway; for any other
 *    language, three words and a lead of two.
 * 5. English, which a document of names alone is in.
 */
export function languageOf({ asked, declared, path, evidence, isRead }: Known): string {
  const named = asked ?? declared;
  if (named !== undefined) return named;
  const folder = languageOfPath(path);
  if (folder && (folder.isSure || !contradicts(evidence, folder.language))) return folder.language;
  const { language, words, next } = evidence;
  const isTold = isRead(language) ? words > next : words >= 3 && words >= next + 2;
  return isTold ? language : "en";
}
