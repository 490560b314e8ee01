// Words in the reader's language: every text a person sees comes from a catalogue through `t`. Holds no text itself.
import { IntlMessageFormat } from "intl-messageformat";
import { en } from "./en.ts";

/** A catalogue holds ICU messages by key; every language has every key. */
export type MessageKey = keyof typeof en;
export type Catalogue = Readonly<Record<MessageKey, string>>;

const CATALOGUES: Readonly<Record<string, Catalogue>> = { en };
const wanted = typeof navigator === "undefined" ? "en" : (navigator.languages ?? [navigator.language]);

/** The language in use: the first one wanted that has a catalogue, else English. */
export const language =
  [wanted]
    .flat()
    .map((tag) => tag.slice(0, 2))
    .find((tag) => tag in CATALOGUES) ?? "en";

const catalogue = CATALOGUES[language] ?? en;
const formats = new Map<MessageKey, IntlMessageFormat>();

/** The message `key`, with its placeholders filled in. */
export function t(key: MessageKey, values?: Record<string, string | number>): string {
  let format = formats.get(key);
  if (!format) {
    format = new IntlMessageFormat(catalogue[key], language);
    formats.set(key, format);
  }
  return String(format.format(values));
}

const numbers = new Intl.NumberFormat(language);
/** Points, as a person writes them. */
export const points = (value: number): string => numbers.format(Math.round(value));
