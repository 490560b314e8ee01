// What a case lacks beside the other cases of its folder: a note, a twin, the languages that the others have. It must not
// judge the case itself.

import { textsOf } from "../texts.ts";
import type { Scenario } from "../types.ts";
import type { Finding } from "./finding.ts";
import { lintTwins, type Profiled } from "./lintTwins.ts";

/** A case of a folder: with its numbers, and the same case in its other languages. */
export interface LibraryEntry extends Profiled {
  readonly translations: readonly Scenario[];
}

/** Words from which on a text that reads the same in two languages was most likely forgotten. */
const FORGOTTEN = 4;

/** All findings about a case as a part of its folder, its note not yet asked; `others` holds every case of the folder. */
export function lintEntry(entry: LibraryEntry, others: readonly LibraryEntry[]): Finding[] {
  const { scenario } = entry;
  return [
    ...lintTwins(entry, others),
    ...lintTranslations(entry, others),
    ...(scenario.note === null ? [lacks("no-note", "note", "It has no note for facilitators.", "Write one.")] : []),
    ...(hasTwin(scenario, others)
      ? []
      : [lacks("no-twin", "twinOf", "It has no twin.", "Write one, for pairs that swap seats.")]),
  ];
}

const hasTwin = ({ id, twinOf }: Scenario, others: readonly LibraryEntry[]): boolean =>
  twinOf !== null || others.some(({ scenario }) => scenario.twinOf === id);

function lintTranslations({ scenario, translations }: LibraryEntry, others: readonly LibraryEntry[]): Finding[] {
  const own = new Set([scenario, ...translations].map(({ language }) => language));
  const all = new Set(others.flatMap((one) => [one.scenario, ...one.translations]).map(({ language }) => language));
  const missing = [...all].filter((language) => !own.has(language));
  return [
    ...missing.map((language) =>
      lacks("not-translated", "file", `Other cases can be read in ${language}, this one cannot.`, "Write an overlay."),
    ),
    ...translations.flatMap((translation) => forgotten(scenario, translation)),
  ];
}

/** Texts of some length that read the same as in the case's own language. */
function forgotten(scenario: Scenario, translation: Scenario): Finding[] {
  const originals = new Map(textsOf(scenario).map(({ path, text }) => [path.join("."), text]));
  return textsOf(translation).flatMap(({ path, text }): Finding[] => {
    const where = path.join(".");
    if (originals.get(where) !== text || text.split(/\s+/).length < FORGOTTEN) return [];
    const message = `In ${translation.language} the text is the same as in ${scenario.language}.`;
    return [{ ...lacks("not-translated", where, message, "Translate it."), severity: "warning" }];
  });
}

const lacks = (rule: Finding["rule"], where: string, message: string, advice: string): Finding => ({
  rule,
  severity: "note",
  where,
  message,
  advice,
});
