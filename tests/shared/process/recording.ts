// Event lists for the tests of process measures: a recorder that is played move by move, one entry a move, without any rules, and
// small scenarios whose figures are easy to work with.

import { type Log, readLog } from "../../../shared/process/log.ts";
import type { Brief, BySeat, Package, Scenario, Seat, Subject, Topic } from "../../../shared/scenario/types.ts";
import type { SeatClaim } from "../../../shared/table/claim.ts";
import type { By, Entry, TableEvent } from "../../../shared/table/events.ts";
import { leavesLine } from "../../../shared/table/lines.ts";
import type { Prediction } from "../../../shared/table/prediction.ts";
import { scenarioOf } from "../outcome/cases.ts";

interface Settings {
  readonly talk?: "chat" | "spoken";
  readonly inherited?: BySeat<number>;
}

/** A table's log in the making. Offers are numbered from 1; the turn passes by offers, as at a table where people type. */
export class Recording {
  readonly entries: Entry[] = [];
  readonly scenario: Scenario;
  /** The number of the newest line of the history. */
  line = 0;
  #turn = 0;
  #offers = 0;
  #last: Seat | null = null;
  readonly #talk: "chat" | "spoken";

  constructor(scenario: Scenario, { talk = "chat", inherited = { buyer: 0, seller: 0 } }: Settings = {}) {
    this.scenario = scenario;
    this.#talk = talk;
    this.add("host", {
      ...{ type: "opened", scenario: "hash", seed: 1, rules: 1, reveal: "itself", talk, steps: [], inherited },
      ...{ planning: 1, length: 1, turns: scenario.turns, open: scenario.issues.map(({ lock }) => lock === null) },
    });
  }

  /** One entry with these events. */
  add(by: By, ...events: TableEvent[]): this {
    this.entries.push({ seq: this.entries.length + 1, at: 1000 * this.entries.length, by, events });
    this.line += events.filter(leavesLine).length;
    return this;
  }

  get log(): Log {
    return readLog(this.scenario, this.entries);
  }

  offer(seat: Seat, ...packages: Package[]): this {
    return this.#offer(seat, packages, false);
  }

  final(seat: Seat, pkg: Package): this {
    return this.#offer(seat, [pkg], true);
  }

  #offer(seat: Seat, packages: readonly Package[], final: boolean): this {
    const passed = this.#talk === "chat" && this.#last !== seat ? this.#pass(1, seat) : [];
    const offers = packages.map((pkg) => ({ number: ++this.#offers, package: pkg }));
    return this.add(seat, ...passed, { type: "offered", seat, offers, final });
  }

  #pass(count: number, seat: Seat | null): TableEvent[] {
    this.#turn += count;
    this.#last = seat;
    return [{ type: "turned", turn: this.#turn, seat, cost: { buyer: 0, seller: 0 } }];
  }

  /** The clock of a spoken table passes turns. */
  clock(turns: number): this {
    return this.add("clock", ...this.#pass(turns, this.#last));
  }

  engage(seat: Seat): this {
    return this.add(seat, { type: "engaged", seat, stakeholder: "s0", letIn: false }, ...this.#pass(1, this.#last));
  }

  /** Signs an offer, the newest without a number. */
  sign(seat: Seat, offer = this.#offers): this {
    return this.add(seat, { type: "signed", seat, offer, surplus: { buyer: 0, seller: 0 }, left: 0 });
  }

  /** Declines an offer, the newest without a number. */
  decline(seat: Seat, about: Subject | null, offer = this.#offers): this {
    return this.add(seat, { type: "declined", seat, offer, objection: "price", about });
  }

  /** Acknowledges a line of the history, the newest without a number. */
  acknowledge(seat: Seat, line = this.line): this {
    return this.add(seat, { type: "acknowledged", seat, line });
  }

  ask(seat: Seat, topic: Topic): this {
    return this.add(seat, { type: "asked", seat, topic });
  }

  answer(seat: Seat, facts: readonly string[], ...claims: { claim: SeatClaim; truth: boolean }[]): this {
    const made = claims.map((one) => ({ type: "claimed", seat, ...one, asked: true }) as const);
    return this.add(seat, { type: "answered", seat, facts, claims: claims.length }, ...made);
  }

  tell(seat: Seat, fact: string): this {
    return this.add(seat, { type: "told", seat, fact });
  }

  claim(seat: Seat, claim: SeatClaim, truth: boolean): this {
    return this.add(seat, { type: "claimed", seat, claim, truth, asked: false });
  }

  warn(seat: Seat): this {
    return this.add(seat, { type: "warned", seat });
  }

  leave(seat: Seat): this {
    return this.add(seat, { type: "leaving", seat, deadline: 0 });
  }

  say(seat: Seat): this {
    return this.add(seat, { type: "said", seat, text: "hello" });
  }

  unlock(issue: number): this {
    return this.add("host", { type: "unlocked", issue });
  }

  plan(seat: Seat, prediction: Prediction | null): this {
    return this.add(seat, { type: "planned", seat, target: null, prediction });
  }

  predict(seat: Seat, prediction: Prediction): this {
    return this.add(seat, { type: "predicted", seat, prediction });
  }
}

const rising = Array.from({ length: 101 }, (_, option) => option);

/**
 * One issue of 101 options, worth 0..100 to the seller, 100..0 to the buyer, nothing apart from that: option 40 is a demand of 0.6
 * by the buyer and of 0.4 by the seller.
 */
export const price: Scenario = scenarioOf({
  buyer: { points: [rising.toReversed()] },
  seller: { points: [rising] },
});

/** A demand of the buyer or the seller in `price`, in hundredths of D. */
export const asking = (seat: Seat, hundredths: number): Package => [seat === "buyer" ? 100 - hundredths : hundredths];

/** The same scenario with a seat changed. */
export const withSeat = (scenario: Scenario, seat: Seat, change: Partial<Brief>): Scenario => ({
  ...scenario,
  seats: { ...scenario.seats, [seat]: { ...scenario.seats[seat], ...change } },
});

/** A prediction that says nothing, but for what is given. */
export const guess = (parts: Partial<Prediction> = {}): Prediction => ({
  ...{ priorities: [], directions: [], walkAway: null, hardest: null, fears: null },
  ...parts,
});
