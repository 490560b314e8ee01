// The room's decoded state as a RoomView. Fills in what the schema leaves out; decides nothing about what it means.
import type { RoomView } from "../../shared/protocol.ts";
import { type BySeat, bySeat, type Seat } from "../../shared/scenario/types.ts";
import type { Line, Offer } from "../../shared/table/state.ts";
import type { OwnView, TableView } from "../../shared/table/view.ts";

type Loose<T> = { readonly [K in keyof T]?: unknown };
type LooseRoom = { table?: Loose<TableView>; people?: Partial<BySeat<{ name?: string; here?: boolean }>> } & Partial<
  Record<Seat, Loose<OwnView>>
>;

const list = <T>(value: unknown): readonly T[] => (Array.isArray(value) ? value : []);
const number = (value: unknown): number => (typeof value === "number" ? value : 0);
const index = (value: unknown): number => (typeof value === "number" ? value : -1);
const word = <T extends string>(value: unknown): T => (typeof value === "string" ? value : "") as T;
const flag = (value: unknown): boolean => value === true;
const pair = <T>(value: unknown, read: (part: unknown) => T): BySeat<T> =>
  bySeat((seat) => read((value as Partial<BySeat<unknown>> | undefined)?.[seat]));

function readTable(table: Loose<TableView>): TableView {
  return {
    phase: word<TableView["phase"]>(table.phase) || "briefing",
    seq: number(table.seq),
    steps: list<string>(table.steps),
    talk: word<TableView["talk"]>(table.talk) || "chat",
    pace: word<TableView["pace"]>(table.pace) || "pair",
    turn: number(table.turn),
    turns: number(table.turns),
    deadline: number(table.deadline),
    paused: flag(table.paused),
    pausedSince: number(table.pausedSince),
    watched: flag(table.watched),
    seated: pair(table.seated, flag),
    bots: pair(table.bots, flag),
    ready: pair(table.ready, flag),
    lastCall: word<TableView["lastCall"]>(table.lastCall),
    leaving: word<TableView["leaving"]>(table.leaving),
    lastOffer: flag(table.lastOffer),
    open: list<boolean>(table.open),
    offers: list<Loose<Offer>>(table.offers).map((offer) => ({
      number: number(offer.number),
      group: number(offer.group),
      final: flag(offer.final),
      seat: word<Seat>(offer.seat),
      package: list<number>(offer.package),
      status: word<Offer["status"]>(offer.status),
      turn: number(offer.turn),
      at: number(offer.at),
    })),
    asking: word<TableView["asking"]>(table.asking),
    topic: word(table.topic),
    asked: pair(table.asked, (topics) => list<string>(topics)),
    favour: word<TableView["favour"]>(table.favour),
    favourIssue: index(table.favourIssue),
    favourOption: index(table.favourOption),
    moreTime: word<TableView["moreTime"]>(table.moreTime),
    ratified: word<TableView["ratified"]>(table.ratified),
    returned: flag(table.returned),
    proposed: list<{ options?: unknown }>(table.proposed).map(({ options }) => ({ options: list<number>(options) })),
    improved: list<number>(table.improved),
    recorded: list<number>(table.recorded),
    ended: word<TableView["ended"]>(table.ended),
    next: word(table.next),
    lines: list<Loose<Line>>(table.lines).map((line) => ({
      number: number(line.number),
      at: number(line.at),
      seat: word<Line["seat"]>(line.seat),
      kind: word<Line["kind"]>(line.kind),
      ref: index(line.ref),
      text: word(line.text),
      who: number(line.who),
    })),
  };
}

function readOwn(room: LooseRoom, seat: Seat): OwnView | null {
  const own = room[seat];
  if (!own || Object.keys(own).length === 0) return null;
  return {
    seat,
    cost: number(own.cost),
    relief: number(own.relief),
    told: list<string>(own.told),
    engaged: list<string>(own.engaged),
    joined: list<string>(own.joined),
    aims: flag(own.aims),
    target: number(own.target),
    refused: list<string>(own.refused),
    suggested: number(own.suggested),
    over: flag(own.over),
    surplus: number(own.surplus),
    hint: word(own.hint),
    hints: number(own.hints),
  };
}

/** A table with the own parts of both seats, as a facilitator who does not play sees it; null where one is hidden. */
export interface WatchedView extends RoomView {
  readonly owns: BySeat<OwnView | null>;
}

/** `state` is what reflection gives: an object whose toJSON() mirrors the view. Null until the table is in it. */
export function readWatched(state: unknown): WatchedView | null {
  const source = state as { toJSON?: () => unknown } | null | undefined;
  const room = (typeof source?.toJSON === "function" ? source.toJSON() : source) as LooseRoom | null | undefined;
  if (!room?.table) return null;
  const owns = bySeat((seat) => readOwn(room, seat));
  return {
    table: readTable(room.table),
    own: owns.buyer ?? owns.seller,
    owns,
    people: bySeat((seat) => ({ name: word(room.people?.[seat]?.name), here: flag(room.people?.[seat]?.here) })),
  };
}

/** The same for a seat or an observer. */
export function readView(state: unknown): RoomView | null {
  const watched = readWatched(state);
  return watched && { table: watched.table, own: watched.own, people: watched.people };
}
