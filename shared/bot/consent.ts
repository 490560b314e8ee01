// Whether the people behind one's own seat would agree to a package, by their moods, or by their numbers once they were engaged. It must
// not weigh what a package is worth to the seat itself.
import { sumPoints } from "../outcome/points.ts";
import { holdsQuorum } from "../outcome/ratification.ts";
import type { Folder, StakeholderCard } from "../protocol.ts";
import type { Package } from "../scenario/types.ts";

export type Answer = "yes" | "unsure" | "no";

/** One person behind the seat. */
export interface Voice {
  readonly card: StakeholderCard;
  /** The issue on which the mood depends the most; null when it depends on none. */
  readonly issue: number | null;
  readonly answer: (pkg: Package) => Answer;
  /** How far a package is from this person's yes, as a direction to search in: 0 for a yes, from 0.5 for unsure, from 1 for a no. */
  readonly distance: (pkg: Package) => number;
}

export interface Consent {
  readonly voices: readonly Voice[];
  /** What all of them together would say: yes when every veto does and the satisfied hold the quorum, no when that is out of the question. */
  readonly answer: (pkg: Package) => Answer;
  /** 0 exactly when the answer is yes. */
  readonly distance: (pkg: Package) => number;
  /** The same as if everybody who is unsure said yes. */
  readonly hopeful: (pkg: Package) => number;
}

const LETTERS: Readonly<Record<string, Answer>> = { "+": "yes", "?": "unsure", "-": "no" };
/** The distances from which on a package is one that a person is unsure about, and one that it refuses. */
const UNSURE = 0.5;
const NO = 1;
/** How good a mood is, for averages. */
const GOODWILL: Readonly<Record<Answer, number>> = { yes: 1, unsure: 0.5, no: 0 };

/** The consent of those behind a seat. `quorum` is a share of their power. */
export function consentOf({ issues, own, quorum }: Pick<Folder, "issues" | "own" | "quorum">): Consent {
  const voices = own.stakeholders.map((card) =>
    voiceOf(
      card,
      card.issues.map((issue) => issues[issue]?.options.length ?? 1),
    ),
  );
  const total = voices.reduce((sum, { card }) => sum + card.power, 0);
  const agreed = (answers: readonly Answer[], counts: (answer: Answer) => boolean): boolean => {
    let held = 0;
    for (const [index, { card }] of voices.entries()) {
      if (counts(answers[index] ?? "no")) held += card.power;
      else if (card.veto) return false;
    }
    return holdsQuorum(held, total, quorum);
  };
  const answer = (pkg: Package): Answer => {
    const answers = voices.map((voice) => voice.answer(pkg));
    if (agreed(answers, (one) => one === "yes")) return "yes";
    return agreed(answers, (one) => one !== "no") ? "unsure" : "no";
  };
  const apart = (yes: number) => (pkg: Package) => {
    let [vetoes, others, held] = [0, 0, 0];
    for (const { card, distance } of voices) {
      const far = distance(pkg);
      if (far < yes) held += card.power;
      else if (card.veto) vetoes += far;
      else others += far;
    }
    return vetoes + (holdsQuorum(held, total, quorum) ? 0 : others);
  };
  return { voices, answer, distance: apart(UNSURE), hopeful: apart(NO) };
}

function voiceOf(card: StakeholderCard, counts: readonly number[]): Voice {
  const { issues, moods, numbers } = card;
  const indexOf = (pkg: Package): number => {
    let index = 0;
    for (let k = 0; k < issues.length; k++) index = index * (counts[k] ?? 1) + (pkg[issues[k] ?? 0] ?? 0);
    return index;
  };
  const answer = (pkg: Package): Answer => {
    if (numbers) return sumPoints(numbers.points, pkg) >= numbers.minimum ? "yes" : "no";
    return LETTERS[moods[indexOf(pkg)] ?? ""] ?? "no";
  };
  const leans = leansOf(moods, counts);
  const most = leans.reduce((sum, row) => sum + Math.max(...row), 0);
  const distance = (pkg: Package): number => {
    const said = answer(pkg);
    if (said === "yes") return 0;
    let lean = most;
    for (let k = 0; k < issues.length; k++) lean -= leans[k]?.[pkg[issues[k] ?? 0] ?? 0] ?? 0;
    return said === "unsure" ? UNSURE + (NO - UNSURE) * share(lean, issues.length) : NO + share(lean, issues.length);
  };
  const swings = leans.map((row) => Math.max(...row) - Math.min(...row));
  const swing = Math.max(0, ...swings);
  return { card, issue: swing > 0 ? (issues[swings.indexOf(swing)] ?? null) : null, answer, distance };
}

/** A part of a whole, below 1 whatever the rounding. */
const share = (part: number, whole: number): number => Math.min(0.999, Math.max(0, part / whole));

/** For each issue and option, the average goodwill over all combinations with that option. */
function leansOf(moods: string, counts: readonly number[]): readonly (readonly number[])[] {
  const leans = counts.map((count) => new Array<number>(count).fill(0));
  for (let index = 0; index < moods.length; index++) {
    const goodwill = GOODWILL[LETTERS[moods[index] ?? ""] ?? "no"];
    let rest = index;
    for (let k = counts.length - 1; k >= 0; k--) {
      const count = counts[k] ?? 1;
      const row = leans[k] ?? [];
      row[rest % count] = (row[rest % count] ?? 0) + (goodwill * count) / moods.length;
      rest = Math.floor(rest / count);
    }
  }
  return leans;
}
