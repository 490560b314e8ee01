// roomDebrief: the debrief of a whole room for one reader. With view.ts the only place that hides things of a session: tables that are
// not revealed, and names that are not shown.
import { type BySeat, bySeat, SEATS, type Seat } from "../scenario/types.ts";
import type { Seating, Tally } from "./events.ts";
import { DEBRIEF_STEPS, type DebriefStep, type RoomCase, type RoomDebrief, type RoomTable } from "./papers.ts";
import { type SessionState, tableId } from "./state.ts";
import type { TableSummary } from "./summary.ts";

/** Who reads: the facilitator, or a participant by id. */
export type Reader = "facilitator" | { readonly person: string };

export interface RoomDebriefSources {
  readonly id: string;
  readonly state: SessionState;
  /** Finished tables of revealed rounds. */
  readonly summaries: readonly TableSummary[];
  /** The cases that were played, by scenario id. */
  readonly cases: Readonly<Record<string, RoomCase>>;
  /** Names by person id, as this session shows them to this reader. */
  readonly names: Readonly<Record<string, string>>;
}

/**
 * What `reader` may read of a room's debrief. Only tables of revealed rounds are in it. A participant's own table is marked and has its
 * names; everybody else's are there only while names are shown. Where somebody
 * leads, a participant reads the debrief no farther than the projector has come.
 */
export function roomDebrief({ id, state, summaries, cases, names }: RoomDebriefSources, reader: Reader): RoomDebrief {
  const ids = Object.keys(cases);
  const open = summaries.filter(({ round }) => state.revealed.includes(round - 1));
  const steps = stepsOf(open);
  const { step, named, round, table } = state.debrief;
  const led = state.stage !== "closed" && !state.settings?.selfRun;
  const here = reader === "facilitator" || !led ? steps.length : step + 1;
  return {
    title: state.settings?.title ?? "",
    rounds: state.settings?.agenda.length ?? 0,
    named,
    steps: steps.slice(0, here),
    cases: ids.map((one) => cases[one] as RoomCase),
    tables: open.map(({ scenario, ...summary }): RoomTable => {
      const seating = seatingOf(state, summary.round, summary.number);
      const mine = reader === "facilitator" ? "" : seatOf(seating, reader.person);
      const shown = named || mine !== "";
      return {
        ...summary,
        case: ids.indexOf(scenario),
        mine,
        names: bySeat((seat) => (shown ? namesAt(seating, seat, names) : "")),
        tallies: tallyOf(state, summary.round, summary.number),
        commitments: commitmentsFor(summary.commitments, mine, named || reader === "facilitator"),
      };
    }),
    replay: table > 0 ? tableId(id, round, table) : "",
  };
}

/** The steps that these tables have something for, in their order. */
export function stepsOf(tables: readonly TableSummary[]): readonly DebriefStep[] {
  const some = (has: (table: TableSummary, seat: Seat) => boolean) =>
    tables.some((table) => SEATS.some((seat) => has(table, seat)));
  const shown: Readonly<Record<DebriefStep, boolean>> = {
    outcomes: tables.length > 0,
    verdicts: tables.length > 0,
    left: some(({ left }, seat) => left[seat] !== null),
    paradox: some(({ paradox }, seat) => paradox[seat].empathy !== null && paradox[seat].assertiveness !== null),
    reading: some(({ reading }, seat) => reading[seat].before !== null || reading[seat].after !== null),
    asking: some(({ asked }, seat) => asked[seat].length > 0),
    giving: some(({ conceded }, seat) => conceded[seat] !== null),
    votes: tables.some(({ ratified }) => ratified !== null),
    resenting: some(({ resentment }, seat) => resentment[seat] !== null),
    replay: tables.length > 0,
    commitments: some(({ commitments }, seat) => commitments[seat] !== ""),
  };
  return DEBRIEF_STEPS.filter((step) => shown[step]);
}

const seatingOf = (state: SessionState, round: number, number: number): Seating | undefined =>
  state.tables.find((table) => table.round === round - 1 && table.number === number);

const seatOf = (seating: Seating | undefined, person: string): Seat | "" =>
  SEATS.find((seat) => seating?.seats[seat].includes(person)) ?? "";

const namesAt = (seating: Seating | undefined, seat: Seat, names: Readonly<Record<string, string>>): string =>
  (seating?.seats[seat] ?? []).map((person) => names[person] ?? "").join(", ");

const tallyOf = (state: SessionState, round: number, number: number): readonly Tally[] =>
  Object.values(state.tallies[`${round - 1}.${number}`] ?? {});

/** Commitments are read out only with the names on, or by the facilitator who asked for them; one's own always. */
const commitmentsFor = (commitments: BySeat<string>, mine: Seat | "", all: boolean): BySeat<string> =>
  bySeat((seat) => (all || seat === mine ? commitments[seat] : ""));
