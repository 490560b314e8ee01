// evolve: how an event changes the state. It copies what the event says and never consults a rule, so old journals fold for ever.
import type { BySeat, Seat } from "../scenario/types.ts";
import type { Entry, TableEvent } from "./events.ts";
import { EMPTY_TABLE, type Line, type LineKind, type Offer, type OfferStatus, type TableState } from "./state.ts";
import { formatSubject } from "./subject.ts";

/** The state after one entry of the journal. */
export function evolve(state: TableState, entry: Entry): TableState {
  let next: TableState = { ...state, seq: entry.seq };
  for (const event of entry.events) next = apply(next, event, entry.at);
  return next;
}

/** The state after all entries, in order. */
export const fold = (entries: readonly Entry[]): TableState => entries.reduce(evolve, EMPTY_TABLE);

function apply(state: TableState, event: TableEvent, at: number): TableState {
  const line = (seat: Seat | "", kind: LineKind, ref = -1, text = ""): readonly Line[] => [
    ...state.lines,
    { number: state.lines.length + 1, at, seat, kind, ref, text },
  ];
  switch (event.type) {
    case "opened":
      return { ...state, scenario: event.scenario, length: event.length, turns: event.turns, open: event.open };
    case "seated":
      return { ...state, persons: put(state.persons, event.seat, event.person), lines: line(event.seat, "sat") };
    case "readied":
      return { ...state, ready: put(state.ready, event.seat, true) };
    case "started":
      return {
        ...state,
        phase: "negotiating",
        ready: { buyer: false, seller: false },
        deadline: event.deadline,
        lines: line("", "started"),
      };
    case "offered":
      return {
        ...state,
        offers: [
          ...state.offers.map((offer) => (offer.seat === event.seat ? settle(offer, "replaced") : offer)),
          { number: event.offer, seat: event.seat, package: event.package, status: "standing", turn: state.turn, at },
        ],
        leaving:
          state.leaving && state.leaving.seat !== event.seat ? { ...state.leaving, lastOffer: true } : state.leaving,
        lines: line(event.seat, "offered", event.offer),
      };
    case "turned":
      return { ...state, turn: event.turn, turnSeat: event.seat, cost: event.cost };
    case "declined":
      return {
        ...state,
        offers: state.offers.map((offer) => (offer.number === event.offer ? settle(offer, "declined") : offer)),
        lines: line(event.seat, "declined", event.offer, `${event.objection} ${formatSubject(event.about)}`.trim()),
      };
    case "asked":
      return {
        ...state,
        question: { seat: event.seat, topic: event.topic },
        asked: put(state.asked, event.seat, [...state.asked[event.seat], event.topic]),
        lines: line(event.seat, "asked", -1, event.topic),
      };
    case "answered":
      return {
        ...state,
        question: null,
        told: put(state.told, event.seat, [...new Set([...state.told[event.seat], ...event.facts])]),
        lines: line(event.seat, event.facts.length > 0 ? "answered" : "withheld", -1, event.facts.join(" ")),
      };
    case "told":
      return {
        ...state,
        told: put(state.told, event.seat, [...state.told[event.seat], event.fact]),
        lines: line(event.seat, "told", -1, event.fact),
      };
    case "unlocked":
      return {
        ...state,
        open: state.open.map((open, issue) => open || issue === event.issue),
        lines: line("", "unlocked", event.issue),
      };
    case "relieved":
      return {
        ...state,
        relief: put(state.relief, event.seat, { ...state.relief[event.seat], [event.kind]: event.points }),
      };
    case "acknowledged":
      return { ...state, lines: line(event.seat, "acknowledged", event.line) };
    case "said":
      return { ...state, lines: line(event.seat, "said", -1, event.text) };
    case "leaving":
      return {
        ...state,
        leaving: { seat: event.seat, lastOffer: false },
        question: null,
        deadline: event.deadline,
        lines: line(event.seat, "leaving"),
      };
    case "last-called":
      return {
        ...state,
        lastCall: event.reason,
        question: null,
        deadline: event.deadline,
        lines: line("", "last-call", -1, event.reason),
      };
    case "deadline-moved":
      return { ...state, deadline: event.deadline };
    case "signed":
      return {
        ...over(state, event.surplus, event.deadline),
        phase: "agreed",
        offers: state.offers.map((offer) => settle(offer, offer.number === event.offer ? "accepted" : "replaced")),
        lines: line(event.seat, "accepted", event.offer),
      };
    case "ended":
      return {
        ...over(state, event.surplus, event.deadline),
        phase: "ended",
        ended: event.reason,
        lines: line("", "ended", -1, event.reason),
      };
    case "revealed":
      return { ...state, phase: "revealed", deadline: null, lines: line("", "revealed") };
    case "continued":
      return { ...state, next: event.table };
  }
}

const put = <T>(both: BySeat<T>, seat: Seat, value: T): BySeat<T> => ({ ...both, [seat]: value });

/** An offer that stood gets its last word; one that did not keeps the one it has. */
const settle = (offer: Offer, status: OfferStatus): Offer =>
  offer.status === "standing" ? { ...offer, status } : offer;

const over = (state: TableState, surplus: BySeat<number>, deadline: number): TableState => ({
  ...state,
  surplus,
  deadline,
  question: null,
  leaving: null,
  lastCall: null,
});
