// A round as two people might play it, as a list of legal moves that seats take in turn, one each half second: offers, questions, answers,
// claims, acknowledgements, chat of at most 60 characters. Whether a move is legal is asked of the rules; they are not written again here.

import { otherSeat, type Package, type Scenario, SEATS, type Seat, TOPICS } from "../../shared/scenario/types.ts";
import type { SeatCommand } from "../../shared/table/commands.ts";
import { decide } from "../../shared/table/decide.ts";
import type { Entry } from "../../shared/table/events.ts";
import { evolve, fold } from "../../shared/table/evolve.ts";
import { openTable } from "../../shared/table/open.ts";
import type { TableState } from "../../shared/table/state.ts";

/** Who sits at a table: ids by seat. */
export const PERSONS = { buyer: "buyer", seller: "seller" } as const;

/** A move of the round. */
export interface Step {
  readonly seat: Seat;
  readonly command: SeatCommand;
}

const WORDS = [
  "What would make the first week easier for your people?",
  "The price is one thing, the start worries us more.",
  "If we train for five days, could you sign for two years?",
  "I hear you. Let me see what I can do about the payment.",
  "Could a reference help you with your own board?",
  "Then I would need something back on the length of term.",
] as const;

/** The entries that open a table of this case and bring it to the negotiation at `at` (server ms). */
export function opening(
  scenario: Scenario,
  hash: string,
  at: number,
  persons: Readonly<Record<Seat, string>>,
): Entry[] {
  const entries: Entry[] = [{ seq: 1, at, by: "host", person: null, events: [openTable(scenario, hash, 1)] }];
  const give = (by: Entry["by"], person: string | null, command: Parameters<typeof decide>[3]) => {
    const done = decide(scenario, fold(entries), { by, person }, command, at);
    if (!done.ok) throw new Error(`${command.type} was refused: ${done.error.reason}`);
    entries.push({ seq: entries.length + 1, at, by, person, events: done.value });
  };
  for (const seat of SEATS) give("host", persons[seat], { type: "sit", seat, person: persons[seat] });
  for (const seat of SEATS) give(seat, persons[seat], { type: "ready" });
  return entries;
}

/** This many moves from the start of a negotiation, buyer and seller in turn, and what they come to. */
export function playRound(
  scenario: Scenario,
  hash: string,
  moves: number,
  at: number,
): { readonly steps: readonly Step[]; readonly entries: readonly Entry[] } {
  const entries = opening(scenario, hash, at, PERSONS);
  let state = fold(entries);
  const steps: Step[] = [];
  while (steps.length < moves) {
    const number = steps.length;
    const seat = SEATS[number % 2] as Seat;
    const when = at + number * 500;
    for (const command of wishes(scenario, state, seat, number)) {
      const done = decide(scenario, state, { by: seat, person: PERSONS[seat] }, command, when);
      if (!done.ok) continue;
      const entry: Entry = { seq: state.seq + 1, at: when, by: seat, person: PERSONS[seat], events: done.value };
      entries.push(entry);
      state = evolve(state, entry);
      steps.push({ seat, command });
      break;
    }
    if (steps.length === number) throw new Error(`No legal move ${number} for the ${seat}.`);
  }
  return { steps, entries };
}

/** What a seat would like to do, best first: the first that the rules allow is done. */
function* wishes(scenario: Scenario, state: TableState, seat: Seat, number: number): Generator<SeatCommand> {
  const say: SeatCommand = { type: "say", text: WORDS[number % WORDS.length] as string };
  const facts = scenario.seats[seat].facts;
  if (state.question && state.question.seat !== seat) {
    const topic = state.question.topic;
    yield {
      type: "answer",
      facts: facts
        .filter((fact) => fact.topic === topic)
        .map(({ id }) => id)
        .slice(0, 1),
      claims: [],
    };
  }
  const kind = Math.floor(number / 2) % 5;
  const isOnTurn = state.turnSeat === null || state.turnSeat === seat;
  const mayPass = number % 20 < 2 && state.turn < state.turns - 2;
  if ((kind === 0 || kind === 3) && (isOnTurn || mayPass)) yield* offers(scenario, state, number);
  if (kind === 1)
    yield { type: "ask", topic: TOPICS[Math.floor(number / 10) % TOPICS.length] as (typeof TOPICS)[number] };
  if (kind === 2) {
    const cited = state.lines.findLast((line) => line.seat === otherSeat(seat) && line.kind !== "offered");
    if (cited) yield { type: "acknowledge", line: cited.number };
  }
  yield say;
  if (isOnTurn) yield* offers(scenario, state, number);
  for (const { claim } of facts) if (claim) yield { type: "claim", claim } as SeatCommand;
}

/** Offers of open options, each unlike the one before. */
function* offers(scenario: Scenario, state: TableState, number: number): Generator<SeatCommand> {
  for (const shift of [0, 1, 2]) {
    const chosen: Package = scenario.issues.map((issue, index) =>
      state.open[index] ? (number + shift + index) % issue.options.length : (issue.lock?.whileLocked ?? 0),
    );
    yield { type: "offer", packages: [[...chosen]], final: false };
  }
}
