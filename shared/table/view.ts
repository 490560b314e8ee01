// viewFor: the only place that hides things. What it does not return reaches no client.
import { type BySeat, SEATS, type Seat } from "../scenario/types.ts";
import type { EndReason } from "./events.ts";
import type { Line, Offer, Phase, TableState } from "./state.ts";

/** What everyone at the table sees. Times are absolute server ms, 0 for none; empty words mean none. */
export interface TableView {
  readonly phase: Phase;
  readonly seq: number;
  readonly turn: number;
  readonly turns: number;
  readonly deadline: number;
  readonly seated: BySeat<boolean>;
  readonly ready: BySeat<boolean>;
  readonly lastCall: "" | "time" | "turns";
  /** The seat that is walking away, and whether the other's one last offer is made. */
  readonly leaving: Seat | "";
  readonly lastOffer: boolean;
  /** For each issue, whether it is open. */
  readonly open: readonly boolean[];
  readonly offers: readonly Offer[];
  /** The seat that asks, and the topic, of the open question. */
  readonly asking: Seat | "";
  readonly topic: string;
  readonly asked: BySeat<readonly string[]>;
  readonly ended: EndReason | "";
  readonly next: string;
  readonly lines: readonly Line[];
}

/** What one seat alone sees, in points. */
export interface OwnView {
  readonly seat: Seat;
  /** Delay cost so far. */
  readonly cost: number;
  /** Process relief of one's fear so far. */
  readonly relief: number;
  readonly told: readonly string[];
  /** One's surplus, once the round is over (`over`). */
  readonly over: boolean;
  readonly surplus: number;
}

export interface View {
  readonly table: TableView;
  readonly own: Readonly<Partial<Record<Seat, OwnView>>>;
}

/** The part that is the same for everyone: no points, no persons. */
export function tableView(state: TableState): TableView {
  return {
    phase: state.phase,
    seq: state.seq,
    turn: state.turn,
    turns: state.turns,
    deadline: state.deadline ?? 0,
    seated: { buyer: state.persons.buyer !== null, seller: state.persons.seller !== null },
    ready: state.ready,
    lastCall: state.lastCall ?? "",
    leaving: state.leaving?.seat ?? "",
    lastOffer: state.leaving?.lastOffer ?? false,
    open: state.open,
    offers: state.offers,
    asking: state.question?.seat ?? "",
    topic: state.question?.topic ?? "",
    asked: state.asked,
    ended: state.ended ?? "",
    next: state.next ?? "",
    lines: state.lines,
  };
}

/** The part that one seat alone may see. */
export function ownView(state: TableState, seat: Seat): OwnView {
  return {
    seat,
    cost: state.cost[seat],
    relief: Object.values(state.relief[seat]).reduce((sum, points) => sum + points, 0),
    told: state.told[seat],
    over: state.surplus !== null,
    surplus: state.surplus?.[seat] ?? 0,
  };
}

/**
 * What `who` may see of a table: a seat its own part, an observer none, a facilitator who does not play both (DESIGN, views).
 * Briefs and points come as a folder (folder.ts), the revealed debrief as debriefFor.
 */
export function viewFor(state: TableState, who: Seat | "observer" | "facilitator"): View {
  const seats = who === "observer" ? [] : who === "facilitator" ? SEATS : [who];
  return { table: tableView(state), own: Object.fromEntries(seats.map((seat) => [seat, ownView(state, seat)])) };
}
