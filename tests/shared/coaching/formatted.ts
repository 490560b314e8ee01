// The three messages of a finding as a reader of English sees them.
import { IntlMessageFormat } from "intl-messageformat";
import { en } from "../../../client/i18n/en.ts";
import type { Finding } from "../../../shared/coaching/finding.ts";
import { wordsOf } from "../../../shared/coaching/words.ts";
import type { Scenario } from "../../../shared/scenario/types.ts";

export const PARTS = ["title", "what", "try"] as const;

/** The message of a key, null without one. */
export const messageOf = (key: string): string | null => (en as Readonly<Record<string, string>>)[key] ?? null;

const formats = new Map<string, IntlMessageFormat>();

/** Title, what happened, what to try. Throws when a message is missing, wrong, or wants a value that the finding does not carry. */
export function formatted(scenario: Scenario, finding: Finding): readonly string[] {
  return PARTS.map((part) => {
    const key = `coach.${finding.kind}.${part}`;
    const format = formats.get(key) ?? new IntlMessageFormat(messageOf(key) ?? `{missing_${part}}`, "en");
    formats.set(key, format);
    return String(format.format(wordsOf(scenario, finding)));
  });
}
