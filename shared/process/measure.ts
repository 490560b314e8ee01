// The one way into the process measures: all of them for both seats, from the log of a table (RULES 4). It computes nothing itself.
import type { Analysis } from "../outcome/analysis.ts";
import { type BySeat, bySeat, otherSeat, type Scenario, type Seat } from "../scenario/types.ts";
import type { Entry } from "../table/events.ts";
import { measureConcessions, type SeatConcessions } from "./concessions.ts";
import { type Demand, listDemands } from "./demand.ts";
import { measureInformation, type SeatInformation } from "./information.ts";
import { countIn, readLog } from "./log.ts";
import { type Position, placeStance } from "./paradox.ts";
import { measurePressure, type SeatPressure } from "./pressure.ts";
import { inheritedPoints, measureResentment, type Resentment } from "./resentment.ts";
import { measureSteps, type SeatSteps } from "./steps.ts";
import { measureStrategicEmpathy, type SeatStrategicEmpathy } from "./strategicEmpathy.ts";
import { measureTacticalEmpathy, type SeatTacticalEmpathy } from "./tacticalEmpathy.ts";

/** How one seat negotiated. */
export interface SeatProcess {
  readonly concessions: SeatConcessions;
  readonly steps: SeatSteps;
  readonly information: SeatInformation;
  readonly pressure: SeatPressure;
  readonly tacticalEmpathy: SeatTacticalEmpathy;
  readonly strategicEmpathy: SeatStrategicEmpathy;
  readonly resentment: Resentment;
  /** Points that the resentment would add to this seat's walk-away value if the same two played this case again. */
  readonly inherits: number;
  readonly paradox: Position;
}

export interface ProcessMeasures {
  /** The seat that made the first offer; null without one. */
  readonly opener: Seat | null;
  /** All offer acts of both seats, in their order. */
  readonly demands: readonly Demand[];
  readonly seats: BySeat<SeatProcess>;
}

/**
 * Measures how a table was played (RULES 4), at any time of its life. `gamma` is what each seat reached of what was within reach
 * (`scoreOutcome`), null when unknown; it bears on resentment alone.
 */
export function measureProcess(
  scenario: Scenario,
  analysis: Analysis,
  entries: readonly Entry[],
  gamma: BySeat<number | null>,
): ProcessMeasures {
  const log = readLog(scenario, entries);
  const demands = listDemands(scenario, log);
  const information = bySeat((seat) => measureInformation(scenario, log, seat));
  const tacticalEmpathy = bySeat((seat) => measureTacticalEmpathy(scenario, log, seat));

  const seats = bySeat((seat): SeatProcess => {
    const other = otherSeat(seat);
    const concessions = measureConcessions(demands, seat, log.spoken);
    const pressure = measurePressure(log, demands, seat);
    const strategicEmpathy = measureStrategicEmpathy(scenario, log.predictions[seat], seat);
    const { liesOut } = information[other];
    const acknowledgements = countIn(log, tacticalEmpathy[other].acknowledgements.length);
    const resentment = measureResentment({
      gamma: gamma[seat],
      otherGamma: gamma[other],
      unreciprocated: concessions.unreciprocated,
      pressureReceived: pressure.received,
      wasLiedTo: liesOut === null ? null : liesOut > 0,
      wasAcknowledged: acknowledgements === null ? null : acknowledgements > 0,
    });
    const paradox = placeStance({
      sea: strategicEmpathy.sea,
      fruitful: information[seat].fruitful,
      acknowledgement: tacticalEmpathy[seat].rate,
      first: concessions.first,
      unreciprocated: concessions.unreciprocated,
      statedTruth: information[seat].statedTruth,
    });
    return {
      concessions,
      steps: measureSteps(scenario, demands, seat),
      information: information[seat],
      pressure,
      tacticalEmpathy: tacticalEmpathy[seat],
      strategicEmpathy,
      resentment,
      inherits: inheritedPoints(resentment.total, analysis.nash?.[seat] ?? null),
      paradox,
    };
  });
  return { opener: demands[0]?.seat ?? null, demands, seats };
}
