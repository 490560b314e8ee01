// Turns one event into the moves it makes, with what has to be remembered of earlier events. It must not judge a move.
import type { BySeat, Package, Scenario, Seat } from "../scenario/types.ts";
import type { Entry, TableEvent } from "../table/events.ts";
import { claimOfFact } from "./factClaims.ts";
import type { ClaimMove, Move } from "./moves.ts";

/** What earlier events have left behind. */
export interface Memory {
  /** Lines of the history, that of the present event included. */
  readonly lines: number;
  readonly turn: number;
  readonly spent: BySeat<number>;
  /** For each issue, whether it is open. */
  readonly open: readonly boolean[];
  /** The packages of all offers, by number. */
  readonly packages: Readonly<Record<number, Package>>;
  /** Ids of each seat's facts that have come to light. */
  readonly told: BySeat<readonly string[]>;
  /** A last call or a departure is under way: talk is over. */
  readonly closing: boolean;
}

/** The moves that an event makes; none for most. A fact that comes to light with a claim is a claim of its own. */
export function movesFrom(scenario: Scenario, memory: Memory, entry: Entry, event: TableEvent): readonly Move[] {
  const { seq, at } = entry;
  const made = (seat: Seat) => ({ seq, at, turn: memory.turn, seat, spent: memory.spent });
  const claims = (seat: Seat, facts: readonly string[], asked: boolean) =>
    facts.flatMap((fact): ClaimMove[] => {
      const claim = claimOfFact(scenario.seats[seat], fact);
      return claim ? [{ ...made(seat), kind: "claim", claim, truth: true, asked, fact }] : [];
    });
  const isNew = (seat: Seat) => (fact: string) => !memory.told[seat].includes(fact);
  const { open } = memory;
  switch (event.type) {
    case "offered": {
      const packages = event.offers.map((offer) => offer.package);
      if (packages.length === 0) return [];
      return [{ ...made(event.seat), kind: "offer", packages, final: event.final, accepted: false, open }];
    }
    case "signed": {
      const pkg = memory.packages[event.offer];
      if (pkg === undefined) return [];
      return [{ ...made(event.seat), kind: "offer", packages: [pkg], final: false, accepted: true, open }];
    }
    case "declined": {
      const against = memory.packages[event.offer] ?? null;
      return [
        {
          ...made(event.seat),
          kind: "objection",
          line: memory.lines,
          about: event.about,
          late: memory.closing,
          against,
        },
      ];
    }
    case "acknowledged":
      return [{ ...made(event.seat), kind: "acknowledgement", cites: event.line }];
    case "asked":
      return [{ ...made(event.seat), kind: "question", topic: event.topic }];
    case "answered": {
      const newFacts = event.facts.filter(isNew(event.seat));
      const declined = event.facts.length + event.claims === 0;
      return [{ ...made(event.seat), kind: "answer", newFacts, declined }, ...claims(event.seat, newFacts, true)];
    }
    case "told":
      return claims(event.seat, [event.fact].filter(isNew(event.seat)), false);
    case "claimed": {
      const { claim, truth, asked } = event;
      return [{ ...made(event.seat), kind: "claim", claim, truth, asked, fact: null }];
    }
    case "warned":
      return [{ ...made(event.seat), kind: "warning" }];
    case "leaving":
      return [{ ...made(event.seat), kind: "leaving" }];
    default:
      return [];
  }
}
