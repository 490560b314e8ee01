// Whether pairs made by hand are pairs at all.
import { SEATS } from "../../scenario/types.ts";
import { MAX_SHARING } from "../../table/limits.ts";
import type { Seating } from "../events.ts";
import { isIn } from "../move.ts";
import { peopleAt } from "../seating.ts";
import type { SessionState } from "../state.ts";
import { isPlayed } from "./keep.ts";

/**
 * Whether nobody sits twice, everybody takes part, and both seats of every table are taken: by one or two people, or by a bot and nobody
 * else, and not by bots alone. Who is left out is paired when the round begins.
 */
export function isPairing(state: SessionState, tables: readonly Seating[]): boolean {
  const people = tables.flatMap(peopleAt);
  return (
    new Set(people).size === people.length &&
    people.every((person) => isIn(state, person)) &&
    tables.every(isPlayed) &&
    tables.every(({ seats, bots }) =>
      SEATS.every((seat) => seats[seat].length <= MAX_SHARING && !(bots[seat] && seats[seat].length > 0)),
    )
  );
}
