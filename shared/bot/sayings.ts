// What a bot can say in the chat: kinds with a value, as a short text that every reader is shown in his own words (words/). It must not
// hold words of its own.

export const SAYING_KINDS = [
  "greet", // who it is: a bot
  "cards", // it does not follow free words, the cards it does
  "matters", // an issue that matters to it
  "thanks", // the other came towards it
  "nothing-back", // too little came back for its last step
  "last-word", // its next offer is final
  "time", // not much time is left
] as const;
export type SayingKind = (typeof SAYING_KINDS)[number];

export interface Saying {
  readonly kind: SayingKind;
  /** The issue that it speaks of; null where it speaks of none. */
  readonly issue: number | null;
}

/** Before every saying, so that it is told from what a person types. A person who types it is shown the same words. */
const MARK = "bot:";

/** A saying as the text of a chat line: "bot:matters 3". */
export const formatSaying = ({ kind, issue }: Saying): string => `${MARK}${kind}${issue === null ? "" : ` ${issue}`}`;

/** The reverse of formatSaying; null for anything else. */
export function parseSaying(text: string): Saying | null {
  const [, name, number] = /^bot:([a-z-]+)(?: (\d{1,2}))?$/.exec(text) ?? [];
  const kind = SAYING_KINDS.find((one) => one === name);
  if (!kind || (kind === "matters") !== (number !== undefined)) return null;
  return { kind, issue: number === undefined ? null : Number(number) };
}

/** The key of a saying's words in a catalogue. */
export const keyOfSaying = <K extends SayingKind>({ kind }: { readonly kind: K }): `bot.say.${K}` => `bot.say.${kind}`;
