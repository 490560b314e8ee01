// evolve: how an event changes the state. It copies what the event says and never consults a rule, so old journals fold for ever.
import { type BySeat, bySeat, otherSeat, type Seat } from "../scenario/types.ts";
import type { Entry, Opened, TableEvent } from "./events.ts";
import { lineOf } from "./lines.ts";
import { EMPTY_TABLE, type Offer, type OfferStatus, type Private, type TableState } from "./state.ts";

/** The state after one entry of the journal. */
export function evolve(state: TableState, entry: Entry): TableState {
  let next: TableState = { ...state, seq: entry.seq };
  for (const event of entry.events) {
    const line = lineOf(event, entry.at, next.lines.length + 1);
    const who = placeOf(next, entry);
    next = apply(next, event, entry.at);
    if (line) next = { ...next, lines: [...next.lines, { ...line, who }] };
  }
  return next;
}

/** The state after all entries, in order. */
export const fold = (entries: readonly Entry[]): TableState => entries.reduce(evolve, EMPTY_TABLE);

function apply(state: TableState, event: TableEvent, at: number): TableState {
  switch (event.type) {
    case "opened":
      return opened(state, event);
    case "seated":
      return { ...state, persons: put(state.persons, event.seat, [...state.persons[event.seat], event.person]) };
    case "stood":
      return {
        ...state,
        persons: put(
          state.persons,
          event.seat,
          state.persons[event.seat].filter((person) => person !== event.person),
        ),
      };
    case "handed":
      return { ...state, bots: put(state.bots, event.seat, event.bot) };
    case "readied":
      return { ...state, ready: put(state.ready, event.seat, true) };
    case "began":
      return {
        ...state,
        phase: event.phase,
        deadline: event.deadline,
        ready: NOBODY,
        started: event.phase === "negotiating" ? (state.paused ?? at) - playedFor(state) : state.started,
      };
    case "planned":
      return keep(state, event.seat, (own) => ({
        target: event.target,
        predictions: { ...own.predictions, before: event.prediction },
      }));
    case "predicted":
      return keep(state, event.seat, (own) => ({ predictions: { ...own.predictions, after: event.prediction } }));
    case "offered":
      return { ...state, offers: offered(state, event, at), leaving: lastOffer(state, event.seat) };
    case "withdrawn":
      return { ...state, offers: settleAll(state, (offer) => offer.seat === event.seat, "withdrawn") };
    case "turned":
      return { ...state, turn: event.turn, turnSeat: event.seat, cost: event.cost };
    case "declined":
      return { ...state, offers: settleAll(state, (offer) => offer.number === event.offer, "declined") };
    case "favour-asked":
      return { ...state, favour: { seat: event.seat, issue: event.issue, option: event.option } };
    case "favour-closed":
      return { ...state, favour: null };
    case "asked":
      return {
        ...state,
        question: { seat: event.seat, topic: event.topic },
        asked: put(state.asked, event.seat, [...state.asked[event.seat], event.topic]),
      };
    case "answered":
      return { ...state, question: null, told: tell(state, event.seat, event.facts) };
    case "told":
      return { ...state, told: tell(state, event.seat, [event.fact]) };
    case "unlocked":
      return { ...state, open: state.open.map((open, issue) => open || issue === event.issue) };
    case "relieved":
      return {
        ...state,
        relief: put(state.relief, event.seat, { ...state.relief[event.seat], [event.kind]: event.points }),
      };
    case "engaged":
      return engage(state, event.seat, event.stakeholder, { letIn: event.letIn, joined: false });
    case "joined":
      return engage(state, otherSeat(event.seat), event.stakeholder, { letIn: true, joined: true });
    case "time-asked":
      return { ...state, moreTime: event.seat };
    case "time-granted":
      return { ...state, moreTime: "granted", deadline: event.deadline };
    case "leaving":
      return { ...calm(state), leaving: { seat: event.seat, lastOffer: false }, deadline: event.deadline };
    case "last-called":
      return { ...calm(state), lastCall: event.reason, deadline: event.deadline };
    case "deadline-moved":
    case "started":
    case "extended":
      return { ...state, deadline: event.deadline };
    case "paused":
      return { ...state, paused: at };
    case "resumed":
      return {
        ...state,
        paused: null,
        deadline: state.deadline === null ? null : state.deadline + event.ms,
        started: state.phase === "negotiating" ? state.started + event.ms : state.started,
      };
    case "noted":
      return noted(state, event.seat, event.text);
    case "watched":
      return { ...state, watched: event.on };
    case "recorded":
      return {
        ...calm(state),
        recorded: { package: event.package },
        open: state.open.map(() => true),
        ended: null,
        surplus: event.surplus,
      };
    case "signed":
      return {
        ...calm(state),
        offers: state.offers.map((offer) => settle(offer, offer.number === event.offer ? "accepted" : "replaced")),
        signed: event.offer,
        left: event.left,
        surplus: event.surplus,
      };
    case "ratified":
      return {
        ...state,
        ratified: event.passed,
        own: bySeat((seat) => ({ ...state.own[seat], refused: event.refused[seat] })),
      };
    case "returned":
      return {
        ...state,
        returned: true,
        signed: null,
        surplus: null,
        offers: state.offers.map((offer) => (offer.number === state.signed ? { ...offer, status: "declined" } : offer)),
      };
    case "suggested":
      return keep(state, event.seat, (own) => ({ suggested: [...own.suggested, event.package] }));
    case "proposed":
      return { ...state, proposed: event.packages, deadline: event.deadline, ready: NOBODY };
    case "voted":
      return keep(state, event.seat, () => ({ takes: event.takes }));
    case "improved":
      return { ...state, improved: event.package, surplus: event.surplus };
    case "reflected":
      return keep(state, event.seat, () => ({ ratings: event.ratings, commitment: event.commitment }));
    case "ended":
      return { ...calm(state), signed: null, ended: event.reason, surplus: event.surplus };
    case "continued":
      return { ...state, next: event.table };
    case "claimed":
    case "acknowledged":
    case "said":
    case "heard":
    case "warned":
      return state;
  }
}

/** The place in its seat of the person who moved, 0 for the first and for whoever is no person of a seat. */
const placeOf = ({ persons }: TableState, { by, person }: Entry): number =>
  person && (by === "buyer" || by === "seller") ? Math.max(0, persons[by].indexOf(person)) : 0;

/** A note to one seat is kept for it alone; one to both is a line. */
function noted(state: TableState, seat: Seat | null, text: string): TableState {
  const counted = { ...state, notes: state.notes + 1 };
  return seat === null ? counted : keep(counted, seat, (own) => ({ hint: text, hints: own.hints + 1 }));
}

/** How long the turns that have passed would last by a spoken table's clock, ms: it goes on from there when a deal comes back. */
const playedFor = ({ talk, turn, turns, length }: TableState): number =>
  talk === "spoken" && turns > 0 ? (turn * length) / turns : 0;

const NOBODY = { buyer: false, seller: false };

const put = <T>(both: BySeat<T>, seat: Seat, value: T): BySeat<T> => ({ ...both, [seat]: value });

const keep = (state: TableState, seat: Seat, change: (own: Private) => Partial<Private>): TableState => ({
  ...state,
  own: put(state.own, seat, { ...state.own[seat], ...change(state.own[seat]) }),
});

const tell = (state: TableState, seat: Seat, facts: readonly string[]): TableState["told"] =>
  put(state.told, seat, [...new Set([...state.told[seat], ...facts])]);

const engage = (
  state: TableState,
  seat: Seat,
  id: string,
  how: TableState["engaged"]["buyer"][string],
): TableState => ({
  ...state,
  engaged: put(state.engaged, seat, { ...state.engaged[seat], [id]: how }),
});

/** An offer that stood gets its last word; one that did not keeps the one it has. */
const settle = (offer: Offer, status: OfferStatus): Offer =>
  offer.status === "standing" ? { ...offer, status } : offer;

const settleAll = (state: TableState, which: (offer: Offer) => boolean, status: OfferStatus): readonly Offer[] =>
  state.offers.map((offer) => (which(offer) ? settle(offer, status) : offer));

/** Nothing is open between the seats any more. */
const calm = (state: TableState): TableState => ({
  ...state,
  question: null,
  favour: null,
  leaving: null,
  lastCall: null,
});

const lastOffer = ({ leaving }: TableState, seat: Seat): TableState["leaving"] =>
  leaving && leaving.seat !== seat ? { ...leaving, lastOffer: true } : leaving;

function offered(state: TableState, event: Extract<TableEvent, { type: "offered" }>, at: number): readonly Offer[] {
  const { seat, final } = event;
  const group = event.offers[0]?.number ?? 0;
  return [
    ...settleAll(state, (offer) => offer.seat === seat, "replaced"),
    ...event.offers.map((made): Offer => ({ ...made, group, seat, final, status: "standing", turn: state.turn, at })),
  ];
}

function opened(state: TableState, event: Opened): TableState {
  const { type: _type, seed: _seed, rules: _rules, partner: _partner, ...settings } = event;
  return { ...state, ...settings };
}
