// A session room's decoded state as a SessionRoomView. Fills in what the schema leaves out; decides nothing about what it means.

import { bySeat } from "../../shared/scenario/types.ts";
import type { SessionSettings } from "../../shared/session/settings.ts";
import type { Flag, MineView, PersonRow, PublicView, SeatingRow, TableRow } from "../../shared/session/view.ts";
import type { SessionRoomView } from "../../shared/sessionProtocol.ts";
import { sameParts } from "./sameParts.ts";

type Loose = Readonly<Record<string, unknown>>;

const PUBLIC: PublicView = {
  seq: 0,
  stage: "lobby",
  title: "",
  round: 0,
  rounds: 0,
  locked: false,
  paused: false,
  began: 0,
  count: 0,
  talk: "chat",
  selfRun: false,
  votes: 0,
  over: false,
  due: 0,
  step: 0,
  named: false,
  shown: 0,
  shownRound: 0,
  revealed: [],
  message: "",
  messageNumber: 0,
};
const MINE: MineView = {
  person: "",
  standing: "in",
  team: "",
  hand: false,
  table: "",
  number: 0,
  seat: "",
  across: [],
  beside: [],
  voted: false,
  past: [],
};
const PERSON: PersonRow = { id: "", standing: "in", team: "", hand: false, table: 0, seat: "" };
/** Rows as they come over the wire: flat, with ids of people as words parted by spaces. */
const SEATING = { number: 0, id: "", buyer: "", seller: "", observers: "", bots: "", watched: false };
const ROW = {
  number: 0,
  phase: "",
  ended: "",
  turn: 0,
  turns: 0,
  deadline: 0,
  paused: false,
  pausedSince: 0,
  offered: false,
  surplusBuyer: 0,
  surplusSeller: 0,
  reachBuyer: 0,
  reachSeller: 0,
  resentmentBuyer: 0,
  resentmentSeller: 0,
  hereBuyer: false,
  hereSeller: false,
  flag: "" as Flag | "",
  since: 0,
  over: false,
};

const isRecord = (value: unknown): value is Loose =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A part like `empty`, with what `value` says about it. */
function fill<T>(empty: T, value: unknown): T {
  if (Array.isArray(empty)) return (Array.isArray(value) ? value : empty) as T;
  if (!isRecord(empty)) return typeof value === typeof empty ? (value as T) : empty;
  const source = isRecord(value) ? value : {};
  return Object.fromEntries(Object.entries(empty).map(([key, part]) => [key, fill(part, source[key])])) as T;
}

const words = (text: string): readonly string[] => text.split(" ").filter(Boolean);

function readSeating(value: unknown): SeatingRow {
  const { number, id, buyer, seller, observers, bots, watched } = fill(SEATING, value);
  const played = words(bots);
  return {
    number,
    id,
    seats: { buyer: words(buyer), seller: words(seller) },
    observers: words(observers),
    bots: bySeat((seat) => played.includes(seat)),
    watched,
  };
}

function readRow(value: unknown): TableRow {
  const row = fill(ROW, value);
  const { surplusBuyer, surplusSeller, reachBuyer, reachSeller, resentmentBuyer, resentmentSeller, ...rest } = row;
  const { hereBuyer, hereSeller, ...plain } = rest;
  return {
    ...plain,
    surplus: { buyer: surplusBuyer, seller: surplusSeller },
    reach: { buyer: reachBuyer, seller: reachSeller },
    resentment: { buyer: resentmentBuyer, seller: resentmentSeller },
    here: { buyer: hereBuyer, seller: hereSeller },
  };
}

const list = <T>(value: unknown, read: (part: unknown) => T): readonly T[] =>
  Array.isArray(value) ? value.map(read) : [];

function readHost(host: Loose): NonNullable<SessionRoomView["host"]> {
  const settings = fill("", host["settings"]);
  return {
    code: fill("", host["code"]),
    settings: settings === "" ? null : (JSON.parse(settings) as SessionSettings),
    people: list(host["people"], (row) => fill(PERSON, row)),
    tables: list(host["tables"], readSeating),
    plan: list(host["plan"], (row) => {
      const { number, seats, observers, bots } = readSeating(row);
      return { number, seats, observers, bots };
    }),
    canReveal: fill(false, host["canReveal"]),
    rows: list(host["rows"], readRow),
  };
}

const NO_ONE = { name: "", here: false };

const readNames = (names: unknown): SessionRoomView["people"] =>
  Object.fromEntries(Object.entries(isRecord(names) ? names : {}).map(([id, person]) => [id, fill(NO_ONE, person)]));

/** `state` is what reflection gives: an object whose toJSON() mirrors the view. Null until the session is in it; parts that say the same stay the same objects. */
export function readSession(state: unknown, before: SessionRoomView | null): SessionRoomView | null {
  const source = state as { toJSON?: () => unknown } | null | undefined;
  const room = typeof source?.toJSON === "function" ? source.toJSON() : source;
  if (!isRecord(room) || !isRecord(room["session"])) return null;
  const { session, mine, host, people } = room;
  const own = isRecord(mine) ? Object.values(mine)[0] : undefined;
  const hosts = isRecord(host) && host["code"] ? host : null;
  return sameParts(before, {
    session: fill(PUBLIC, session),
    mine: isRecord(own) ? fill(MINE, own) : null,
    host: hosts && readHost(hosts),
    people: readNames(hosts ? hosts["names"] : people),
  });
}
