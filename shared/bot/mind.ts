// Everything a bot has in mind when it is asked for its next move, each thing worked out once and only when it is needed. It must not
// decide anything.
import { draw } from "../random.ts";
import { otherSeat, type Seat } from "../scenario/types.ts";
import type { SeatCommand } from "../table/commands.ts";
import type { Line, LineKind, Offer } from "../table/state.ts";
import { type Aspiration, aspire } from "./aspiration.ts";
import { type Character, type Traits, traitsOf } from "./characters.ts";
import { type Choices, openChoices } from "./choosing.ts";
import { type Belief, believe } from "./opponent.ts";
import type { Sight } from "./sight.ts";
import { type Stakes, stakesOf } from "./stakes.ts";
import { linesOf, readStory, type Story } from "./story.ts";

export interface Mind {
  readonly sight: Sight;
  readonly seat: Seat;
  readonly other: Seat;
  readonly character: Character;
  readonly traits: Traits;
  readonly story: () => Story;
  readonly stakes: () => Stakes;
  readonly belief: () => Belief;
  readonly aspiration: () => Aspiration;
  readonly choices: () => Choices;
  /** The lines of one kind that a seat left, in order. */
  readonly lines: (kind: LineKind, seat: Seat) => readonly Line[];
  /** The offers of a seat that stand, in order. */
  readonly standing: (seat: Seat) => readonly Offer[];
  /** A number from 0 to below 1, always the same for a seed and a purpose. */
  readonly luck: (...purpose: readonly (string | number)[]) => number;
  /** Whether luck says yes, `probability` of the time. */
  readonly chance: (probability: number, ...purpose: readonly (string | number)[]) => boolean;
}

/** How much the levels vary from seed to seed, either way, as shares. */
const VARIES = { curve: 0.15, opening: 0.03 };

/** One thing a bot may do in a situation, or null when it does not. */
export type Instinct = (mind: Mind) => SeatCommand | null;

export function openMind(sight: Sight, character: Character, seed: number): Mind {
  const { table, own } = sight;
  const luck = (...purpose: readonly (string | number)[]) => draw(seed, own.seat, ...purpose);
  const traits = vary(traitsOf(character), luck("curve"), luck("opening"));
  const thoughts = thinkAbout(sight, traits.observes);
  return {
    ...{ sight, seat: own.seat, other: otherSeat(own.seat), character, traits, ...thoughts },
    aspiration: once(() => aspire(sight, thoughts.story(), thoughts.stakes(), traits)),
    lines: (kind, seat) => linesOf(table, kind, seat),
    standing: (seat) => table.offers.filter((offer) => offer.seat === seat && offer.status === "standing"),
    luck,
    chance: (probability, ...purpose) => luck(...purpose) < probability,
  };
}

/** What does not depend on the time: as long as nothing happens at the table it is not worked out again. */
type Thoughts = Pick<Mind, "story" | "stakes" | "belief" | "choices">;

/** The newest thoughts of each seat, and what they are about. */
const newest: Partial<Record<Seat, Pick<Sight, "table" | "folder"> & { observes: boolean; thoughts: Thoughts }>> = {};

function thinkAbout(sight: Sight, observes: boolean): Thoughts {
  const { table, folder, own } = sight;
  const known = newest[own.seat];
  if (known?.table === table && known.folder === folder && known.observes === observes) return known.thoughts;
  const story = once(() => readStory(sight));
  const stakes = once(() => stakesOf(sight));
  const belief = once(() => believe(sight, story(), stakes(), observes));
  const thoughts = { story, stakes, belief, choices: once(() => openChoices(sight, stakes(), belief())) };
  newest[own.seat] = { table, folder, observes, thoughts };
  return thoughts;
}

/** The same character in another temper: it opens a little higher or lower, and its steps grow smaller sooner or later. */
const vary = (traits: Traits, curve: number, opening: number): Traits => ({
  ...traits,
  curve: traits.curve * (1 + VARIES.curve * (2 * curve - 1)),
  opening: Math.min(1, traits.opening * (1 + VARIES.opening * (2 * opening - 1))),
});

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
