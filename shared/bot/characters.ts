// Who a bot is: its preset and its difficulty, and the numbers that these stand for (RULES 6). It must not play.

export const PRESETS = ["fair", "tough", "yielding", "bluffing", "committee-bound"] as const;
export type Preset = (typeof PRESETS)[number];

export const DIFFICULTIES = ["easy", "medium", "hard"] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** What one chooses of a bot. */
export interface Character {
  readonly preset: Preset;
  readonly difficulty: Difficulty;
  /** Whether it also says something now and then; see sayings.ts. */
  readonly chat: boolean;
  /** The most question cards it plays, 0..5; when left out, as many as its preset does. */
  readonly questions?: number;
}

/** The numbers behind a character. Shares and probabilities are 0..1. */
export interface Traits {
  /** The first aspiration level, as a share of the best the seat could have. */
  readonly opening: number;
  /** How far above its floor the last level lies, as a share of the floor; below 0 that far below it. */
  readonly stop: number;
  /** How the levels are spaced: 1 evenly, above 1 with steps that grow smaller, below 1 with steps that grow larger. */
  readonly curve: number;
  /** The share of its own last concession that must come back before it goes down another level. */
  readonly reciprocity: number;
  /** How often it goes down a level though too little came back. */
  readonly gifts: number;
  /** The share of the turns, or of the time, from which on it follows the clock. */
  readonly clockFrom: number;
  /** The least it signs when there is no time left, as a share of its last level. */
  readonly lastResort: number;
  /** How often it tells the truth when asked, before resentment. */
  readonly honesty: number;
  /** What it does otherwise: say something false, or nothing. */
  readonly lies: boolean;
  /** Question cards it plays, 0..5. */
  readonly questions: number;
  /** How often it acknowledges what the other seat objects to, or fears. */
  readonly warmth: number;
  /** How often it says why an offer will not do. */
  readonly objects: number;
  /** Threats to leave, at most. */
  readonly warnings: number;
  /** The level from which on it calls its offers final; 12 is never. */
  readonly finalFrom: number;
  /** Whom it engages: only those whose consent is in doubt, or everybody behind it. */
  readonly engages: "doubtful" | "all";
  /** Whether it lets the other seat in when it engages somebody. */
  readonly letsIn: boolean;
  /** Whether it tells facts unasked. */
  readonly volunteers: boolean;
  /** Favours it asks for, at most, and whether it grants those it can afford. */
  readonly favours: number;
  readonly grants: boolean;
  /** Whether it grants more time. */
  readonly grantsTime: boolean;
  /** How many times in a row it stands nothing coming back, once it is at its last level, before it ends the talk. */
  readonly patience: number;
  /** Whether it also learns from what the other seat offers, or only from what it says. */
  readonly observes: boolean;
}

const FAIR: Traits = {
  opening: 0.95,
  stop: 0,
  curve: 3,
  reciprocity: 0.25,
  gifts: 1,
  clockFrom: 0.8,
  lastResort: 0.5,
  honesty: 0.95,
  lies: false,
  questions: 5,
  warmth: 1,
  objects: 0.5,
  warnings: 0,
  finalFrom: 11,
  engages: "doubtful",
  letsIn: true,
  volunteers: false,
  favours: 0,
  grants: true,
  grantsTime: true,
  patience: 3,
  observes: true,
};

const BY_PRESET: Readonly<Record<Preset, Traits>> = {
  fair: FAIR,
  tough: {
    ...FAIR,
    opening: 1,
    stop: 0.3,
    curve: 0.6,
    reciprocity: 0.5,
    gifts: 0,
    clockFrom: 0.9,
    lastResort: 0.7,
    honesty: 0.6,
    questions: 2,
    warmth: 0.25,
    objects: 0.8,
    warnings: 2,
    finalFrom: 9,
    letsIn: false,
    favours: 1,
    grants: false,
    grantsTime: false,
  },
  yielding: {
    ...FAIR,
    opening: 0.65,
    stop: -0.8,
    curve: 2.5,
    reciprocity: 0,
    gifts: Number.POSITIVE_INFINITY,
    clockFrom: 0.5,
    lastResort: 0,
    honesty: 1,
    questions: 3,
    objects: 0.25,
    finalFrom: 12,
    volunteers: true,
    patience: 6,
  },
  bluffing: {
    ...FAIR,
    opening: 1,
    stop: 0.1,
    curve: 1.5,
    reciprocity: 0.35,
    gifts: 0,
    lastResort: 0.4,
    honesty: 0.3,
    lies: true,
    questions: 3,
    warmth: 0.5,
    objects: 0.7,
    warnings: 2,
    finalFrom: 5,
    letsIn: false,
    favours: 2,
    grants: false,
  },
  "committee-bound": { ...FAIR, curve: 1.6, objects: 0.9, engages: "all", grants: false, patience: 5 },
};

/** The numbers of a character. Medium is its preset as it stands; easy gives sooner and sees less, hard gives later. */
export function traitsOf({ preset, difficulty, questions }: Character): Traits {
  const medium = BY_PRESET[preset];
  const traits = difficulty === "medium" ? medium : { ...medium, ...(difficulty === "easy" ? easier : harder)(medium) };
  return questions === undefined ? traits : { ...traits, questions };
}

const easier = ({ opening, stop, reciprocity, gifts, patience }: Traits): Partial<Traits> => ({
  opening: opening - 0.1,
  stop: stop - 0.2,
  reciprocity: reciprocity / 2,
  gifts: gifts + 2,
  patience: patience + 2,
  observes: false,
});

const harder = ({ stop, reciprocity, lastResort }: Traits): Partial<Traits> => ({
  opening: 1,
  stop: stop + 0.1,
  reciprocity: reciprocity * 1.6,
  gifts: 0,
  lastResort: Math.min(1, lastResort + 0.1),
});
