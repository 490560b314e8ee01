// Words in the reader's language: every text a person sees comes from a catalogue through `t`. Holds no text itself.
// A language is one file beside this one, `xx.ts`, exporting `xx`; only the chosen one is downloaded.
import { IntlMessageFormat } from "intl-messageformat";
import { chooseLanguage, pickedLanguage } from "./choose.ts";
import type { en } from "./en.ts";

/** A catalogue holds ICU messages by key; every language has every key. */
export type MessageKey = keyof typeof en;
export type Catalogue = Readonly<Record<MessageKey, string>>;

const files = import.meta.glob<Readonly<Record<string, Catalogue>>>("./[a-z][a-z].ts");

/** Every language that has a catalogue, by its two letters. */
export const languages: readonly string[] = Object.keys(files).map((file) => file.slice(2, 4));

const wanted = typeof navigator === "undefined" ? [] : (navigator.languages ?? [navigator.language]);

/** The language in use. Where nobody wants any, as in a test, it is English. */
export const language = chooseLanguage(pickedLanguage(), wanted, languages);

let catalogue: Catalogue | undefined;
const formats = new Map<MessageKey, IntlMessageFormat>();

/** Fetches the words; nothing can be shown before. */
export async function loadWords(): Promise<void> {
  catalogue = (await files[`./${language}.ts`]?.())?.[language];
}

const words = (): Catalogue => {
  if (!catalogue) throw new Error("A text was asked for before loadWords() was done");
  return catalogue;
};

/** Whether there is a message of this key. */
export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(words(), key);

/** The message `key`, with its placeholders filled in. */
export function t(key: MessageKey, values?: Record<string, string | number>): string {
  let format = formats.get(key);
  if (!format) {
    format = new IntlMessageFormat(words()[key], language);
    formats.set(key, format);
  }
  return String(format.format(values));
}

const numbers = new Intl.NumberFormat(language);
/** Points, as a person writes them. */
export const points = (value: number): string => numbers.format(Math.round(value));

/** What speakers of a language call it, with a capital as the first word of an entry. */
export function nameOfLanguage(tag: string): string {
  const name = new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
