// Turns the presentation's words into the reader's language. It chooses no words itself.
import { t } from "../i18n/index.ts";
import type { Told } from "./present/history.ts";
import type { ObjectionSaid } from "./present/objections.ts";
import type { Words } from "./present/words.ts";

export const say = (words: Words): string => t(words.key, words.values);

export const sayObjection = ({ words, subject }: ObjectionSaid): string =>
  subject === null ? say(words) : t("table.line.about", { text: say(words), subject });

/** What was said in a line: typed words, facts, a claim or an objection. */
export const quotesOf = (line: Told): readonly string[] =>
  [line.objection && sayObjection(line.objection), line.claim && say(line.claim), ...line.quotes].filter(
    (quote) => quote !== null,
  );

/** A whole line as one sentence, for a screen reader. */
export const sayLine = (line: Told): string => [say(line.words), ...quotesOf(line)].join(". ");
