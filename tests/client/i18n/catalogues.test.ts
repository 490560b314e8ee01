// Every catalogue says in its language what the English one says: each message parses, asks for the same values, is translated.
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { en } from "../../../client/i18n/en.ts";
import type { Catalogue, MessageKey } from "../../../client/i18n/index.ts";

const files = import.meta.glob<Readonly<Record<string, Catalogue>>>("../../../client/i18n/[a-z][a-z].ts", {
  eager: true,
});
const catalogues = Object.entries(files).map(([file, module]) => {
  const language = file.slice(-5, -3);
  return [language, module[language] as Catalogue] as const;
});
const keys = Object.keys(en) as MessageKey[];

/** The game's name, and words that other languages share with English. */
const MAY_BE_ENGLISH: readonly MessageKey[] = [
  "app.name",
  "home.title",
  "page.title",
  "chart.option",
  "debrief.factor.balance",
  "table.people.veto",
  "attend.join.code",
  "notice.bot.name",
];

type Element = ReturnType<IntlMessageFormat["getAst"]>[number];
const LITERAL = 0;
const SELECT = 5;

/** What a message wants to be told: each argument with its kind, and for a select the words it knows. */
function placeholders(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === LITERAL || !("value" in element)) return [];
    if (!("options" in element)) return [`${element.value}:${element.type}`];
    const options = Object.entries(element.options);
    const words = element.type === SELECT ? options.map(([word]) => word).sort() : [];
    return [
      `${element.value}:${element.type}:${words.join(" ")}`,
      ...options.flatMap(([, option]) => placeholders(option.value)),
    ];
  });
}

const wanted = (message: string, language: string): string[] =>
  [...new Set(placeholders(new IntlMessageFormat(message, language).getAst()))].sort();

/** Whether anything but placeholders stands in a message. */
const hasWords = (message: string): boolean => /\p{L}/u.test(message.replaceAll(/\{\w+\}/g, ""));

test("there is English, and more than English", () => {
  expect(catalogues.map(([language]) => language)).toEqual(expect.arrayContaining(["de", "en"]));
});

describe.each(catalogues)("%s", (language, catalogue) => {
  const said = keys.filter((key) => key in catalogue);

  test("has exactly the English keys", () => {
    expect(Object.keys(catalogue).sort()).toEqual([...keys].sort());
  });

  test("asks in every message for the values that English asks for", () => {
    const differing = said.filter((key) => wanted(catalogue[key], language).join() !== wanted(en[key], "en").join());
    expect(differing).toEqual([]);
  });

  test("leaves no text empty, untrimmed, or with straight quotes", () => {
    expect(said.filter((key) => catalogue[key].trim() !== catalogue[key] || catalogue[key] === "")).toEqual([]);
    expect(said.filter((key) => /["']/.test(catalogue[key]))).toEqual([]);
  });

  test("leaves nothing in English, unless it is English", () => {
    const others = language === "en" ? [] : said;
    const left = others.filter(
      (key) => catalogue[key] === en[key] && hasWords(en[key]) && !MAY_BE_ENGLISH.includes(key),
    );
    expect(left).toEqual([]);
  });
});
