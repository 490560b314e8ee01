// The Colyseus schema of a session's room, and how views are copied into it. Output only: it is written from views and never read back.
// Lists inside items that come later would not reach a private view, so ids of people in a row are words parted by spaces.
import { type ArraySchema, type MapSchema, schema, t } from "@colyseus/schema";
import type { BySeat } from "../../shared/scenario/types.ts";
import type { HostView, MineView, PersonRow, PublicView, SeatingRow, TableRow } from "../../shared/session/view.ts";
import { writeList } from "./writeList.ts";

const SessionPart = schema(
  {
    seq: t.uint32().default(0),
    stage: t.string().default(""),
    title: t.string().default(""),
    round: t.uint8().default(0),
    rounds: t.uint8().default(0),
    locked: t.boolean().default(false),
    paused: t.boolean().default(false),
    began: t.float64().default(0),
    count: t.uint16().default(0),
    talk: t.string().default(""),
    selfRun: t.boolean().default(false),
    votes: t.uint16().default(0),
    over: t.boolean().default(false),
    due: t.float64().default(0),
    step: t.uint8().default(0),
    named: t.boolean().default(false),
    shown: t.uint8().default(0),
    shownRound: t.uint8().default(0),
    revealed: t.array("uint8"),
    message: t.string().default(""),
    messageNumber: t.uint16().default(0),
  },
  "SessionPart",
);

export const MinePart = schema(
  {
    person: t.string().default(""),
    standing: t.string().default(""),
    team: t.string().default(""),
    hand: t.boolean().default(false),
    table: t.string().default(""),
    number: t.uint8().default(0),
    seat: t.string().default(""),
    across: t.array("string"),
    beside: t.array("string"),
    voted: t.boolean().default(false),
    past: t.array("string"),
  },
  "MinePart",
);

/** Somebody's name as those see it who have this part, and whether that person has a page open. */
export const NamePart = schema({ name: t.string().default(""), here: t.boolean().default(false) }, "NamePart");

const MemberPart = schema(
  {
    id: t.string().default(""),
    standing: t.string().default(""),
    team: t.string().default(""),
    hand: t.boolean().default(false),
    table: t.uint8().default(0),
    seat: t.string().default(""),
  },
  "MemberPart",
);

const SeatingPart = schema(
  {
    number: t.uint8().default(0),
    id: t.string().default(""),
    buyer: t.string().default(""),
    seller: t.string().default(""),
    observers: t.string().default(""),
    /** The seats that a bot plays. */
    bots: t.string().default(""),
    watched: t.boolean().default(false),
  },
  "SeatingPart",
);

const RowPart = schema(
  {
    number: t.uint8().default(0),
    phase: t.string().default(""),
    ended: t.string().default(""),
    turn: t.uint8().default(0),
    turns: t.uint8().default(0),
    deadline: t.float64().default(0),
    paused: t.boolean().default(false),
    pausedSince: t.float64().default(0),
    offered: t.boolean().default(false),
    surplusBuyer: t.int32().default(0),
    surplusSeller: t.int32().default(0),
    reachBuyer: t.int32().default(0),
    reachSeller: t.int32().default(0),
    resentmentBuyer: t.uint8().default(0),
    resentmentSeller: t.uint8().default(0),
    hereBuyer: t.boolean().default(false),
    hereSeller: t.boolean().default(false),
    flag: t.string().default(""),
    since: t.float64().default(0),
    over: t.boolean().default(false),
  },
  "RowPart",
);

const HostPart = schema(
  {
    code: t.string().default(""),
    /** The settings as JSON, "" before there are any. */
    settings: t.string().default(""),
    /** Names as they are, by person; those in `people` of the room may be aliases. */
    names: t.map(NamePart),
    people: t.array(MemberPart),
    tables: t.array(SeatingPart),
    plan: t.array(SeatingPart),
    rows: t.array(RowPart),
    canReveal: t.boolean().default(false),
  },
  "HostPart",
);

/** The whole room: what everybody sees, a part for each participant, and the facilitator's. */
export const SessionParts = schema(
  {
    session: t.ref(SessionPart),
    /** By person; each participant has their own. */
    mine: t.map(MinePart).view(),
    /** Names by person as participants see them, each shown to those it concerns. */
    people: t.map(NamePart).view(),
    host: t.ref(HostPart).view(),
  },
  "SessionParts",
);
export type SessionParts = InstanceType<typeof SessionParts>;

/** Copies what everybody sees. */
export function writePublic(parts: SessionParts, { revealed, ...plain }: PublicView): void {
  const part = parts.session as InstanceType<typeof SessionPart>;
  assign(part, plain);
  writeList(part.revealed as number[], revealed);
}

type Mine = InstanceType<typeof MinePart>;

/** Copies what one participant sees; answers the part. */
export function writeMine(part: Mine, { across, beside, past, ...plain }: MineView): Mine {
  assign(part, plain);
  writeList(part.across as string[], across);
  writeList(part.beside as string[], beside);
  writeList(part.past as string[], past);
  return part;
}

/** Copies what the facilitator sees, rows of tables apart. */
export function writeHost(parts: SessionParts, view: HostView): void {
  const part = parts.host as InstanceType<typeof HostPart>;
  assign(part, {
    code: view.code,
    settings: view.settings ? JSON.stringify(view.settings) : "",
    canReveal: view.canReveal,
  });
  writeItems(part.people as ArraySchema, view.people, MemberPart, (row: PersonRow) => row);
  writeItems(part.tables as ArraySchema, view.tables, SeatingPart, seating);
  writeItems(part.plan as ArraySchema, view.plan, SeatingPart, (row) => seating({ ...row, id: "", watched: false }));
}

/** Copies the dashboard's rows, in their order. */
export function writeRows(parts: SessionParts, rows: readonly TableRow[]): void {
  const part = parts.host as InstanceType<typeof HostPart>;
  writeItems(part.rows as ArraySchema, rows, RowPart, ({ surplus, reach, resentment, here, ...plain }: TableRow) => ({
    ...plain,
    ...flat("surplus", surplus),
    ...flat("reach", reach),
    ...flat("resentment", resentment),
    ...flat("here", here),
  }));
}

export type Names = MapSchema<InstanceType<typeof NamePart>>;

/** Copies names and who is here into one of the two maps; people who are in it no more leave it. */
export function writeNames(
  map: Names,
  people: ReadonlyMap<string, { readonly name: string; readonly here: boolean }>,
): void {
  for (const id of [...map.keys()]) if (!people.has(id)) map.delete(id);
  for (const [id, person] of people) {
    let part = map.get(id);
    if (!part) {
      part = new NamePart();
      map.set(id, part);
    }
    assign(part, person);
  }
}

const seating = ({ number, id, seats, observers, bots, watched }: SeatingRow) => ({
  number,
  id,
  buyer: seats.buyer.join(" "),
  seller: seats.seller.join(" "),
  observers: observers.join(" "),
  bots: [bots.buyer && "buyer", bots.seller && "seller"].filter(Boolean).join(" "),
  watched,
});

const flat = <T>(word: string, both: BySeat<T>) => ({ [`${word}Buyer`]: both.buyer, [`${word}Seller`]: both.seller });

/** Changes only what differs, so that nothing else is sent. */
function assign(part: object, values: object): void {
  for (const [key, value] of Object.entries(values)) {
    const fields = part as Record<string, unknown>;
    if (fields[key] !== value) fields[key] = value;
  }
}

/** Brings a list of parts to these values, item by item. */
function writeItems<T>(
  list: ArraySchema,
  values: readonly T[],
  Part: new () => object,
  flatten: (value: T) => object,
): void {
  if (list.length > values.length) list.splice(values.length);
  for (const [index, value] of values.entries()) {
    const known = list[index] as object | undefined;
    const part = known ?? new Part();
    assign(part, flatten(value));
    if (!known) list.push(part);
  }
}
