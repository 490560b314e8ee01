// The tables of the next round: pairs that stay, and everybody else paired with each other. Nobody is forgotten while there is a partner.
import { draw } from "../../random.ts";
import type { SeatedTable, Seating } from "../events.ts";
import { isIn, peopleIn } from "../move.ts";
import { tableWith } from "../seating.ts";
import type { SessionSettings } from "../settings.ts";
import type { SessionState } from "../state.ts";
import type { Circumstances } from "./costs.ts";
import { type Couples, couple, coupleWatched, rotate, shuffled } from "./couples.ts";
import { readHistory } from "./history.ts";
import { keepPairs, numbered, prune } from "./keep.ts";
import { makeRoom, seatOdd, spread } from "./odd.ts";
import { seatCouple } from "./seats.ts";

/** The next round's tables made anew, whatever was planned; none with nobody to pair. Asked again later, it deals otherwise. */
export function planAnew(state: SessionState, settings: SessionSettings): readonly SeatedTable[] {
  const pairs = settings.agenda[state.round + 1]?.pairs ?? "new";
  const stay = (person: string) => isIn(state, person);
  return seatRest(state, settings, pairs === "new" ? [] : keepPairs(state, pairs, settings.threes, stay));
}

/** The planned tables, with everybody who takes part and has no place there; made anew without a plan. */
export const completePlan = (state: SessionState, settings: SessionSettings): readonly SeatedTable[] =>
  state.plan
    ? seatRest(
        state,
        settings,
        prune(state.plan, (person) => isIn(state, person)),
      )
    : planAnew(state, settings);

function seatRest(state: SessionState, settings: SessionSettings, kept: readonly Seating[]): readonly SeatedTable[] {
  const free = peopleIn(state).filter((person) => tableWith(kept, person) === null);
  const circumstances = circumstancesOf(state, settings);
  const { tables, pool } = makeRoom(kept, free, settings, circumstances);
  if (pool.length === 0) return numbered(tables);
  const watched = settings.threes && pool.length > 1;
  const { couples, aside } = watched
    ? coupleWatched(pool, pool.length - 2 * tablesFor(pool.length), circumstances)
    : pairOff(state, settings, pool, circumstances);
  const made = shuffled(couples, circumstances.seed).map((two) => seatCouple(circumstances, two));
  if (watched) return numbered([...tables, ...spread(made, aside)]);
  const all = [...tables, ...made];
  return numbered(
    aside.reduce<readonly Seating[]>((seated, person) => seatOdd(seated, person, settings, circumstances), all),
  );
}

/** Tables of threes: as many as leave no table with more than two observers and at most one without. */
const tablesFor = (people: number): number => Math.max(1, Math.round(people / 3));

function pairOff(
  { round }: SessionState,
  { pairing }: SessionSettings,
  pool: readonly string[],
  circumstances: Circumstances,
): Couples {
  if (pool.length < 2) return { couples: [], aside: pool };
  return pairing === "rotate" ? rotate(pool, round + 1, circumstances) : couple(pool, circumstances);
}

function circumstancesOf(state: SessionState, settings: SessionSettings): Circumstances {
  const teams = new Map(state.members.map(({ id, team }) => [id, team]));
  return {
    history: readHistory(state.tables),
    team: settings.apart ? (person) => teams.get(person) ?? "" : null,
    seed: Math.floor(draw(state.seed, "pairs", state.round + 1, state.seq) * 2 ** 31),
  };
}
