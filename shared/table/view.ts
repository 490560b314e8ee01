// viewFor: what a room shows of a table to whom. With folder.ts (papers) it is the only place that hides things.
import { type BySeat, bySeat, type Package, SEATS, type Seat } from "../scenario/types.ts";
import type { EndReason } from "./events.ts";
import type { Phase } from "./phase.ts";
import type { Line, Offer, TableState } from "./state.ts";

/** What everyone at the table sees. Times are absolute server ms, 0 for none; empty words and -1 mean none. */
export interface TableView {
  readonly phase: Phase;
  readonly seq: number;
  readonly steps: readonly string[];
  readonly talk: "chat" | "spoken";
  readonly pace: "pair" | "room";
  readonly turn: number;
  readonly turns: number;
  readonly deadline: number;
  /** Whether the clocks stand still, and since when: the time left is what the deadline is away from then. */
  readonly paused: boolean;
  readonly pausedSince: number;
  /** Whether the facilitator looks in. */
  readonly watched: boolean;
  /** Whether somebody plays the seat: a person, or a bot (`bots`). */
  readonly seated: BySeat<boolean>;
  readonly bots: BySeat<boolean>;
  /** Done with what this phase asks. */
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
  /** The seat that asks for the open favour, the issue and the option it asks for. */
  readonly favour: Seat | "";
  readonly favourIssue: number;
  readonly favourOption: number;
  /** The seat that asked for more time; "granted" once it was given. */
  readonly moreTime: Seat | "granted" | "";
  /** The last ratification; "" before one. */
  readonly ratified: "" | "passed" | "refused";
  readonly returned: boolean;
  /** The packages of the sealed vote, and the one that replaced the deal (empty: none). */
  readonly proposed: readonly { readonly options: Package }[];
  readonly improved: Package;
  /** The deal that was made on paper (empty: none). */
  readonly recorded: Package;
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
  /** Ids of one's engaged stakeholders, and of the other's that one has joined. */
  readonly engaged: readonly string[];
  readonly joined: readonly string[];
  /** One's target, if one was set (`aims`). */
  readonly aims: boolean;
  readonly target: number;
  /** Ids of one's stakeholders that refused at the last ratification. */
  readonly refused: readonly string[];
  /** How many packages one has suggested for the sealed vote. */
  readonly suggested: number;
  /** One's surplus once a deal is signed or the round is over (`over`). */
  readonly over: boolean;
  readonly surplus: number;
  /** The facilitator's latest private hint, and how many there were: a second one with the same words is a new one. */
  readonly hint: string;
  readonly hints: number;
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
    steps: state.steps,
    talk: state.talk,
    pace: state.pace,
    turn: state.turn,
    turns: state.turns,
    deadline: state.deadline ?? 0,
    paused: state.paused !== null,
    pausedSince: state.paused ?? 0,
    watched: state.watched,
    seated: bySeat((seat) => state.persons[seat].length > 0 || state.bots[seat]),
    bots: state.bots,
    ready: state.ready,
    lastCall: state.lastCall ?? "",
    leaving: state.leaving?.seat ?? "",
    lastOffer: state.leaving?.lastOffer ?? false,
    open: state.open,
    offers: state.offers,
    asking: state.question?.seat ?? "",
    topic: state.question?.topic ?? "",
    asked: state.asked,
    favour: state.favour?.seat ?? "",
    favourIssue: state.favour?.issue ?? -1,
    favourOption: state.favour?.option ?? -1,
    moreTime: state.moreTime ?? "",
    ratified: state.ratified === null ? "" : state.ratified ? "passed" : "refused",
    returned: state.returned,
    proposed: (state.proposed ?? []).map((options) => ({ options })),
    improved: state.improved ?? [],
    recorded: state.recorded?.package ?? [],
    ended: state.ended ?? "",
    next: state.next ?? "",
    lines: state.lines,
  };
}

/** The part that one seat alone may see. */
export function ownView(state: TableState, seat: Seat): OwnView {
  const own = state.own[seat];
  const theirs = seat === "buyer" ? state.engaged.seller : state.engaged.buyer;
  return {
    seat,
    cost: state.cost[seat],
    relief: Object.values(state.relief[seat]).reduce((sum, points) => sum + points, 0),
    told: state.told[seat],
    engaged: Object.keys(state.engaged[seat]),
    joined: Object.keys(theirs).filter((id) => theirs[id]?.joined),
    aims: own.target !== null,
    target: own.target ?? 0,
    refused: own.refused.map((one) => one.stakeholder),
    suggested: own.suggested.length,
    over: state.surplus !== null,
    surplus: state.surplus?.[seat] ?? 0,
    hint: own.hint,
    hints: own.hints,
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
