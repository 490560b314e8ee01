// What speaks against two people being paired, as one number: more of a worse thing always outweighs any number of lesser ones.
import type { History } from "./history.ts";

/** What a pairing looks at. */
export interface Circumstances {
  readonly history: History;
  /** The team of a person; "" without one. Null: teams do not matter. */
  readonly team: ((person: string) => string) | null;
  readonly seed: number;
}

/** Units so far apart that no sum over 200 people and 8 rounds reaches the next one. */
const SEATS_UNIT = 1;
const ASIDE_UNIT = 2 ** 8;
const TEAM_UNIT = 2 ** 12;
const REPEAT_UNIT = 2 ** 20;
/** More than all costs of a whole pairing. */
export const ENOUGH = 2 ** 31;

/** Two people across from each other: met before, then the same team, then both owed the same seat. */
export function costOfPair({ history, team }: Circumstances, one: string, other: string): number {
  const repeats = history.met(one, other);
  const same = team !== null && team(one) !== "" && team(one) === team(other);
  const owed = history.balance(one) * history.balance(other) > 0;
  return repeats * REPEAT_UNIT + (same ? TEAM_UNIT : 0) + (owed ? SEATS_UNIT : 0);
}

/** Somebody left without a partner: those who had one so far go first. */
export const costOfAside = ({ history }: Circumstances, person: string): number =>
  Math.min(history.aside(person), 15) * ASIDE_UNIT;

/** What matters most of a cost: repeats and teams, without what merely evens out. */
export const gravest = (cost: number): number => Math.floor(cost / TEAM_UNIT);
