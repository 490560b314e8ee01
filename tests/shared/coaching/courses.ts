// Random rounds of the plant scheduler that get somewhere: each step is a move that fits the table as it is, so that talk, several
// offers, refusals, votes and exits all happen often. Seats may be exchanged.
import fc from "fast-check";
import { otherSeat, type Scenario, SEATS, type Seat, TOPICS } from "../../../shared/scenario/types.ts";
import type { SeatClaim } from "../../../shared/table/claim.ts";
import type { TableCommand } from "../../../shared/table/commands.ts";
import { nextDeadline } from "../../../shared/table/deadline.ts";
import type { TableSettings } from "../../../shared/table/open.ts";
import { STEPS } from "../../../shared/table/phase.ts";
import { PLANT, Play } from "../table/play.ts";

export interface Course {
  readonly settings: Partial<TableSettings>;
  readonly steps: readonly { readonly seat: Seat; readonly move: number; readonly package: readonly number[] }[];
}

const pkg = fc.tuple(...PLANT.issues.map((issue) => fc.nat(issue.options.length - 1)));

export const course: fc.Arbitrary<Course> = fc.record({
  settings: fc.record({
    steps: fc.subarray([...STEPS]),
    talk: fc.constantFrom<TableSettings["talk"]>("chat", "chat", "spoken"),
    inherited: fc.constantFrom({ buyer: 0, seller: 0 }, { buyer: 300, seller: 300 }),
  }),
  steps: fc.array(fc.record({ seat: fc.constantFrom<Seat>(...SEATS), move: fc.nat(999), package: pkg }), {
    minLength: 5,
    maxLength: 90,
  }),
});

/** The plant scheduler with the seats exchanged. */
export const SWAPPED: Scenario = {
  ...PLANT,
  issues: PLANT.issues.map((issue) =>
    issue.lock ? { ...issue, lock: { ...issue.lock, seat: otherSeat(issue.lock.seat) } } : issue,
  ),
  seats: { buyer: PLANT.seats.seller, seller: PLANT.seats.buyer },
};

/** Plays a course, with the seats exchanged if asked; then the clock goes on for a while, so that most rounds end. */
export function play({ settings, steps }: Course, exchanged = false): Play {
  const table = new Play(exchanged ? SWAPPED : PLANT, settings).start();
  for (const step of steps) {
    const seat = exchanged ? otherSeat(step.seat) : step.seat;
    table.wait(9000).try(seat, commandOf(table, seat, step.move, step.package));
  }
  for (let ticks = 0; ticks < steps.length % 7 && nextDeadline(table.state) !== null; ticks++)
    table.wait(Math.max(0, (nextDeadline(table.state) ?? 0) - table.now)).try("clock", { type: "tick" });
  return table;
}

/** The command of a step: what the phase asks for, else one of the moves of talk and trade by its number. */
function commandOf(table: Play, seat: Seat, move: number, drawn: readonly number[]): TableCommand {
  const { state, scenario } = table;
  const brief = scenario.seats[seat];
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(move / 20) % Math.max(1, list.length)];
  const prediction = {
    ...{ priorities: [drawn[1] ?? 0], directions: [], walkAway: null },
    ...{ hardest: null, fears: { value: move % 2 === 0, confidence: 0.75 } },
  };
  if (state.phase === "planning") return { type: "plan", target: move, prediction };
  if (state.phase === "predicting") return { type: "predict", prediction };
  if (state.phase === "improving" && state.proposed)
    return { type: "vote", takes: state.proposed.map((_, index) => (move + index) % 3 > 0) };
  if (state.phase === "reflecting") return { type: "reflect", ratings: [1, 2, 3, 4, 5, 6, 7, null], commitment: "ask" };
  if (state.phase !== "negotiating") return { type: "ready" };

  const closed = (options: readonly number[]) => options.map((option, issue) => (state.open[issue] ? option : 0));
  const theirs = state.offers.findLast((offer) => offer.seat !== seat && offer.status === "standing");
  const claims: readonly SeatClaim[] = [
    { kind: "limit", issue: 0, option: drawn[0] ?? 0 },
    { kind: "deadline", turns: 6 },
    { kind: "priority", issue: drawn[1] ?? 0, rank: 1 },
    { kind: "fear", fears: move % 2 === 0 },
  ];
  const offer = (...packages: (readonly number[])[]): TableCommand => ({
    ...{ type: "offer", packages: packages.map((one) => [...closed(one)]), final: move % 5 === 0 },
  });
  switch (move % 20) {
    case 0:
    case 15:
    case 16:
      return theirs ? { type: "accept", offer: theirs.number } : offer(drawn);
    case 1:
    case 2:
      return { type: "ask", topic: pick(TOPICS) ?? "fit" };
    case 3:
    case 4:
    case 5:
      return state.question?.seat === otherSeat(seat)
        ? {
            type: "answer",
            facts: [pick(brief.facts)?.id ?? ""],
            claims: move % 7 === 0 ? [claims[0] ?? claims[1]!] : [],
          }
        : { type: "claim", claim: pick(claims) ?? claims[1]! };
    case 6:
    case 7:
      return {
        type: "decline",
        offer: theirs?.number ?? 0,
        objection: pick(brief.objections)?.id ?? "",
        about: { kind: "issue", issue: 2 },
      };
    case 8:
    case 9:
      return { type: "acknowledge", line: state.lines.findLast((line) => line.seat === otherSeat(seat))?.number ?? 0 };
    case 10:
      return { type: "engage", stakeholder: pick(brief.stakeholders)?.id ?? "", letIn: move % 3 > 0 };
    case 11:
      return { type: "join", stakeholder: pick(Object.keys(state.engaged[otherSeat(seat)])) ?? "" };
    case 12:
      return move < 200 ? { type: "walk" } : { type: "warn" };
    case 13:
      return offer(
        drawn,
        drawn.map((option, issue) => (issue === 2 ? 3 - option : option)),
      );
    case 14:
      return state.favour
        ? { type: "grant" }
        : { type: "favour", issue: 0, option: Math.max(0, (theirs?.package[0] ?? 1) - 1) };
    case 17:
      return { type: "tell", fact: pick(brief.facts)?.id ?? "" };
    default:
      return offer(drawn);
  }
}
