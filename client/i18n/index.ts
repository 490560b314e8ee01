// Words in the reader's language: every text a person sees comes from a catalogue through `t`. Holds no text itself.
// A language is one file beside this one, `xx.ts`, exporting `xx`; only the chosen one is downloaded, chapter by chapter.
import { IntlMessageFormat } from "intl-messageformat";
import type { Chapter } from "./chapters.ts";
import { chooseLanguage, pickedLanguage } from "./choose.ts";
import type { en } from "./en.ts";

/** A catalogue holds ICU messages by key; every language has every key. */
export type MessageKey = keyof typeof en;
export type Catalogue = Readonly<Record<MessageKey, string>>;

type Words = Readonly<Record<string, Partial<Catalogue>>>;

/** The build makes a file of each chapter; anywhere else each of them is the whole catalogue. */
const files: Readonly<Record<Chapter, Readonly<Record<string, () => Promise<Words>>>>> = {
  first: import.meta.glob<Words>("./[a-z][a-z].ts", { query: "?chapter=first" }),
  table: import.meta.glob<Words>("./[a-z][a-z].ts", { query: "?chapter=table" }),
  steps: import.meta.glob<Words>("./[a-z][a-z].ts", { query: "?chapter=steps" }),
  debrief: import.meta.glob<Words>("./[a-z][a-z].ts", { query: "?chapter=debrief" }),
  room: import.meta.glob<Words>("./[a-z][a-z].ts", { query: "?chapter=room" }),
  attend: import.meta.glob<Words>("./[a-z][a-z].ts", { query: "?chapter=attend" }),
  host: import.meta.glob<Words>("./[a-z][a-z].ts", { query: "?chapter=host" }),
  practice: import.meta.glob<Words>("./[a-z][a-z].ts", { query: "?chapter=practice" }),
  desk: import.meta.glob<Words>("./[a-z][a-z].ts", { query: "?chapter=desk" }),
};

/** Every language that has a catalogue, by its two letters. */
export const languages: readonly string[] = Object.keys(files.first).map((file) => file.slice(2, 4));

const wanted = typeof navigator === "undefined" ? [] : (navigator.languages ?? [navigator.language]);

/** The language in use. Where nobody wants any, as in a test, it is English. */
export const language = chooseLanguage(pickedLanguage(), wanted, languages);

const words: { [key in MessageKey]?: string } = {};
const formats = new Map<MessageKey, IntlMessageFormat>();

/** Fetches the words of a chapter; none of them can be shown before. */
export async function loadWords(chapter: Chapter = "first"): Promise<void> {
  Object.assign(words, (await files[chapter][`./${language}.ts`]?.())?.[language]);
}

/** A part of the client that is on its way, together with the chapters it speaks in besides the first. */
export async function withWords<M>(chapters: readonly Chapter[], part: Promise<M>): Promise<M> {
  await Promise.all(chapters.map(loadWords));
  return part;
}

/** Whether there is a message of this key, in a chapter that has been loaded. */
export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(words, key);

/** The message `key`, with its placeholders filled in. Throws while its chapter has not been loaded. */
export function t(key: MessageKey, values?: Record<string, string | number>): string {
  let format = formats.get(key);
  if (!format) {
    const message = words[key];
    if (message === undefined) throw new Error(`${key} was asked for before loadWords() had brought it`);
    format = new IntlMessageFormat(message, language);
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
