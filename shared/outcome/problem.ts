// A scenario restated for the exact search: additive gains of the permitted options, and the tallies that are not
// additive (RULES 5). It must not search; all issues count as open.

import { type BySeat, bySeat, type Scenario, SEATS, type Seat } from "../scenario/types.ts";
import { PROCESS_RELIEFS, processReliefPoints, walkAwayValue, withRelief } from "./points.ts";
import { holdsQuorum, minimumFor } from "./ratification.ts";

/** A score that grows with the options chosen and is capped at `need`. A veto must reach it, a vote brings its power
 * when it does; a fear adds its capped score to the seat's points (see `fearTally`). */
export interface Tally {
  readonly kind: "veto" | "vote" | "fear";
  readonly seat: Seat;
  readonly power: number;
  /** Above 0. */
  readonly need: number;
  /** `steps[issue][i]`, never negative, for the i-th permitted option; an empty row where the issue does not matter. */
  readonly steps: readonly (readonly number[])[];
}

export interface Problem {
  /** `options[issue]`: the option numbers that neither seat forbids. */
  readonly options: readonly (readonly number[])[];
  /** `gains[seat][issue][i]`, never negative: points of the i-th permitted option above the issue's lowest. */
  readonly gains: BySeat<readonly (readonly number[])[]>;
  /** ghat before any gain and any fear tally. */
  readonly base: BySeat<number>;
  /** The most that gains and fear tallies can add up to. */
  readonly width: BySeat<number>;
  readonly tallies: readonly Tally[];
  /** Whether power held on top of what is held for certain makes a quorum of that seat. */
  readonly quorate: (seat: Seat, votes: number) => boolean;
}

const lowest = (row: readonly number[]): number => (row.length === 0 ? 0 : Math.min(...row));
const highest = (row: readonly number[]): number => (row.length === 0 ? 0 : Math.max(...row));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Restates a scenario. Where an issue has no permitted option left, F is empty and so is that issue's row. */
export function restate(scenario: Scenario): Problem {
  const options = scenario.issues.map((issue, j) =>
    issue.options
      .map((_, option) => option)
      .filter((option) => SEATS.every((seat) => !scenario.seats[seat].forbidden[j]?.includes(option))),
  );
  const permitted = (table: readonly (readonly number[])[]) =>
    options.map((list, j) => list.map((option) => table[j]?.[option] ?? 0));
  const above = (table: readonly (readonly number[])[]) => table.map((row) => row.map((value) => value - lowest(row)));

  const rows = bySeat((seat) => permitted(withRelief(scenario.seats[seat])));
  const fears = bySeat((seat) => fearTally(scenario, seat, permitted));
  const certain: Record<Seat, number> = { buyer: 0, seller: 0 };
  const tallies: Tally[] = [];
  for (const seat of SEATS) {
    for (const stakeholder of scenario.seats[seat].stakeholders) {
      const points = permitted(stakeholder.points);
      const need = minimumFor(stakeholder, "joined") - sum(points.map(lowest));
      const { power } = stakeholder;
      if (need <= 0 || stakeholder.veto) certain[seat] += power;
      if (need > 0)
        tallies.push({ kind: stakeholder.veto ? "veto" : "vote", seat, power, need, steps: trim(above(points)) });
    }
    if (fears[seat] !== null) tallies.push(fears[seat]);
  }
  const total = bySeat((seat) => sum(scenario.seats[seat].stakeholders.map(({ power }) => power)));
  const gains = bySeat((seat) => above(rows[seat]));
  return {
    options,
    gains,
    base: bySeat((seat) => {
      const { fear } = scenario.seats[seat];
      const feared = fear === null ? 0 : fear.points - PROCESS_RELIEFS.length * processReliefPoints(fear);
      return sum(rows[seat].map(lowest)) - walkAwayValue(scenario.seats[seat]) - feared - (fears[seat]?.need ?? 0);
    }),
    width: bySeat((seat) => sum(gains[seat].map(highest)) + (fears[seat]?.need ?? 0)),
    tallies,
    quorate: (seat, votes) => holdsQuorum(certain[seat] + votes, total[seat], scenario.quorum),
  };
}

const trim = (steps: readonly (readonly number[])[]) => steps.map((row) => (highest(row) === 0 ? [] : row));

/** Fear is additive until relief exceeds it. Where it can by `need` points, with m the most relief there is: unrelieved
 * fear is (m - relief) - need + the excess, the excess is max(0, need - (m - relief)), so that taking `need` off the
 * base and adding the capped tally of the relief forgone makes ghat exact. Null when relief never exceeds the fear. */
function fearTally(
  scenario: Scenario,
  seat: Seat,
  permitted: (table: readonly (readonly number[])[]) => readonly (readonly number[])[],
): Tally | null {
  const { fear } = scenario.seats[seat];
  if (fear === null) return null;
  const relief = permitted(fear.relief);
  const need = sum(relief.map(highest)) + PROCESS_RELIEFS.length * processReliefPoints(fear) - fear.points;
  if (need <= 0) return null;
  const steps = trim(relief.map((row) => row.map((value) => highest(row) - value)));
  return { kind: "fear", seat, power: 0, need, steps };
}
