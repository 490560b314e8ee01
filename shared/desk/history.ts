// Undo and redo as the stretches of a text that changed, so that a hundred steps of a long file stay small. Pure.

/** What stood at `at` before and after. */
export interface Stretch {
  readonly at: number;
  readonly before: string;
  readonly after: string;
  /** Steps of the same kind that follow one another are one step back; "" stands alone. */
  readonly kind: string;
}

export interface History {
  /** The oldest first. */
  readonly past: readonly Stretch[];
  /** The next one to do again last. */
  readonly future: readonly Stretch[];
}

export const NO_HISTORY: History = { past: [], future: [] };

/** Steps that can be undone. */
export const STEPS_KEPT = 200;

/** The one stretch in which two texts differ. */
function difference(before: string, after: string, kind: string): Stretch {
  const most = Math.min(before.length, after.length);
  let at = 0;
  while (at < most && before[at] === after[at]) at += 1;
  let tail = 0;
  while (tail < most - at && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return { at, before: before.slice(at, before.length - tail), after: after.slice(at, after.length - tail), kind };
}

/** The history after a change. A step of the same kind as the last one joins it. */
export function recorded({ past, future }: History, before: string, after: string, kind: string): History {
  if (before === after) return { past, future };
  const last = past.at(-1);
  if (kind !== "" && last?.kind === kind && future.length === 0) {
    const start = backed(before, last);
    const joined = difference(start, after, kind);
    return { past: start === after ? past.slice(0, -1) : [...past.slice(0, -1), joined], future: [] };
  }
  return { past: [...past, difference(before, after, kind)].slice(-STEPS_KEPT), future: [] };
}

const backed = (text: string, { at, before, after }: Stretch): string =>
  text.slice(0, at) + before + text.slice(at + after.length);
const forth = (text: string, { at, before, after }: Stretch): string =>
  text.slice(0, at) + after + text.slice(at + before.length);

/** The next step stands for itself, whatever kind it is. */
export const parted = ({ past, future }: History): History => {
  const last = past.at(-1);
  return last && last.kind !== "" ? { past: [...past.slice(0, -1), { ...last, kind: "" }], future } : { past, future };
};

/** The text and its history one step back; null at the beginning. */
export function undone(text: string, { past, future }: History): { text: string; history: History } | null {
  const last = past.at(-1);
  if (!last) return null;
  return { text: backed(text, last), history: { past: past.slice(0, -1), future: [...future, { ...last, kind: "" }] } };
}

/** The step that was undone last, done again; null when there is none. */
export function redone(text: string, { past, future }: History): { text: string; history: History } | null {
  const next = future.at(-1);
  if (!next) return null;
  return { text: forth(text, next), history: { past: [...past, next], future: future.slice(0, -1) } };
}
