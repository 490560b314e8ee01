// What the debrief of a room keeps of one finished table: a few numbers of each measure, in shares, without names (RULES 3 and 4).
// It measures nothing itself and decides nothing about who may read it.
import { analysisOf } from "../outcome/memo.ts";
import type { MapPoint } from "../papers.ts";
import { sum } from "../scenario/importance.ts";
import { bySeat, type Scenario } from "../scenario/types.ts";
import { debriefFor } from "../table/debrief.ts";
import type { Entry } from "../table/events.ts";
import { fold } from "../table/evolve.ts";
import type { TableState } from "../table/state.ts";
import type { RoomCase, RoomTable } from "./papers.ts";

/** A table's part of the debrief that is the same for every reader. */
export type TableSummary = Omit<RoomTable, "case" | "names" | "mine" | "tallies"> & { readonly scenario: string };

/** Sums up a table of a session that is over. `round` counts from 1. */
export function summarise(
  scenario: Scenario,
  entries: readonly Entry[],
  place: { readonly round: number; readonly number: number },
): TableSummary {
  const state = fold(entries);
  const { gMax } = analysisOf(scenario);
  const debrief = debriefFor(scenario, entries);
  const { seats } = debrief.process;
  return {
    ...place,
    scenario: scenario.id,
    bots: state.bots,
    ending: debrief.ending,
    verdict: debrief.verdict,
    full: debrief.full,
    winWin: debrief.winWin,
    improved: debrief.improved?.winWin ?? null,
    ratified: debrief.ratified,
    returned: state.returned,
    gamma: debrief.gamma,
    left: bySeat((seat) => share(debrief.leftOnTable[seat], gMax[seat])),
    turns: state.turn,
    minutes: minutesOf(state, entries),
    reading: bySeat((seat) => {
      const { before, after } = seats[seat].strategicEmpathy;
      return { before: before?.sea ?? null, after: after?.sea ?? null };
    }),
    paradox: bySeat((seat) => {
      const { empathy, assertiveness } = seats[seat].paradox;
      return { empathy, assertiveness };
    }),
    asked: bySeat((seat) => seats[seat].information.questions.map(({ topic }) => topic)),
    found: bySeat((seat) => sum(seats[seat].information.questions.map(({ newFacts }) => newFacts.length))),
    conceded: bySeat((seat) => seats[seat].concessions.total),
    unreciprocated: bySeat((seat) => seats[seat].concessions.unreciprocated),
    resentment: bySeat((seat) => seats[seat].resentment.total),
    inherited: state.inherited,
    commitments: bySeat((seat) => state.own[seat].commitment),
  };
}

/** A case on the room's map: frontier and Nash point in shares of what was within reach; empty where a seat could reach nothing. */
export function roomCase(scenario: Scenario, title = scenario.title): RoomCase {
  const { frontier, nash, zone, gMax } = analysisOf(scenario);
  const place = (point: MapPoint): MapPoint => bySeat((seat) => share(point[seat], gMax[seat]) ?? 0);
  const drawn = (gMax.buyer ?? 0) > 0 && (gMax.seller ?? 0) > 0;
  return { title, frontier: drawn ? frontier.map(place) : [], nash: nash && drawn ? place(nash) : null, zone };
}

/** Minutes from the first offer to the end of the negotiation; 0 without an offer. */
function minutesOf({ offers }: TableState, entries: readonly Entry[]): number {
  const first = offers[0]?.at;
  const over = entries.findLast(({ events }) => events.some(({ type }) => type === "signed" || type === "ended"))?.at;
  return first === undefined || over === undefined ? 0 : Math.max(0, over - first) / 60_000;
}

const share = (points: number | null, reach: number | null): number | null =>
  points === null || reach === null || reach <= 0 ? null : points / reach;
