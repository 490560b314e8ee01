// The Colyseus schema of a table, and how a view is copied into it. Output only: it is written from views and never read back.
import { schema, t } from "@colyseus/schema";
import { type BySeat, SEATS } from "../../shared/scenario/types.ts";
import type { Line, Offer } from "../../shared/table/state.ts";
import type { OwnView, TableView, View } from "../../shared/table/view.ts";
import { writeList } from "./writeList.ts";

const BothFlags = schema({ buyer: t.boolean().default(false), seller: t.boolean().default(false) }, "BothFlags");
const BothWords = schema({ buyer: t.array("string"), seller: t.array("string") }, "BothWords");

const OfferPart = schema(
  {
    number: t.uint16().default(0),
    group: t.uint16().default(0),
    seat: t.string().default(""),
    package: t.array("uint8"),
    final: t.boolean().default(false),
    status: t.string().default(""),
    turn: t.uint8().default(0),
    at: t.float64().default(0),
  },
  "OfferPart",
);

const LinePart = schema(
  {
    number: t.uint16().default(0),
    at: t.float64().default(0),
    seat: t.string().default(""),
    kind: t.string().default(""),
    ref: t.int16().default(-1),
    text: t.string().default(""),
    who: t.uint8().default(0),
  },
  "LinePart",
);

const BallotPart = schema({ options: t.array("uint8") }, "BallotPart");

const TablePart = schema(
  {
    phase: t.string().default(""),
    seq: t.uint32().default(0),
    steps: t.array("string"),
    talk: t.string().default(""),
    pace: t.string().default(""),
    turn: t.uint8().default(0),
    turns: t.uint8().default(0),
    deadline: t.float64().default(0),
    paused: t.boolean().default(false),
    pausedSince: t.float64().default(0),
    watched: t.boolean().default(false),
    seated: t.ref(BothFlags),
    bots: t.ref(BothFlags),
    ready: t.ref(BothFlags),
    lastCall: t.string().default(""),
    leaving: t.string().default(""),
    lastOffer: t.boolean().default(false),
    open: t.array("boolean"),
    offers: t.array(OfferPart),
    asking: t.string().default(""),
    topic: t.string().default(""),
    asked: t.ref(BothWords),
    favour: t.string().default(""),
    favourIssue: t.int8().default(-1),
    favourOption: t.int8().default(-1),
    moreTime: t.string().default(""),
    ratified: t.string().default(""),
    returned: t.boolean().default(false),
    proposed: t.array(BallotPart),
    improved: t.array("uint8"),
    recorded: t.array("uint8"),
    ended: t.string().default(""),
    next: t.string().default(""),
    lines: t.array(LinePart),
  },
  "TablePart",
);

const OwnPart = schema(
  {
    seat: t.string().default(""),
    cost: t.int32().default(0),
    relief: t.int32().default(0),
    told: t.array("string"),
    engaged: t.array("string"),
    joined: t.array("string"),
    aims: t.boolean().default(false),
    target: t.int32().default(0),
    refused: t.array("string"),
    suggested: t.uint8().default(0),
    over: t.boolean().default(false),
    surplus: t.int32().default(0),
    hint: t.string().default(""),
    hints: t.uint8().default(0),
  },
  "OwnPart",
);

const PersonPart = schema({ name: t.string().default(""), here: t.boolean().default(false) }, "PersonPart");
const PeoplePart = schema({ buyer: t.ref(PersonPart), seller: t.ref(PersonPart) }, "PeoplePart");

/** The whole room: the table for everyone, a part for each seat that only its own clients decode, the people. */
export const TableParts = schema(
  {
    table: t.ref(TablePart),
    buyer: t.ref(OwnPart).view(),
    seller: t.ref(OwnPart).view(),
    people: t.ref(PeoplePart),
  },
  "TableParts",
);
export type TableParts = InstanceType<typeof TableParts>;
type Part<K extends keyof TableParts> = NonNullable<TableParts[K]>;

/** What was written into parts last: nothing else writes them, so only what differs from it is touched. */
const written = new WeakMap<TableParts, View>();

/** Copies what changed of both seats' views into the parts. */
export function writeView(parts: TableParts, view: View): void {
  const last = written.get(parts);
  written.set(parts, view);
  writeTable(parts.table as Part<"table">, view.table, last?.table);
  for (const seat of SEATS) {
    const own = view.own[seat];
    if (own) writeOwn(parts[seat] as Part<"buyer">, own, last?.own[seat]);
  }
}

/** Copies names and who is here. */
export function writePeople(parts: TableParts, names: BySeat<string>, here: BySeat<boolean>): void {
  for (const seat of SEATS) {
    const person = parts.people?.[seat];
    if (person) Object.assign(person, { name: names[seat], here: here[seat] });
  }
}

function writeTable(part: Part<"table">, view: TableView, last: TableView | undefined): void {
  writePlain(part, view, last);
  for (const name of FLAGS) writePlain(part[name] as object, view[name], last?.[name]);
  for (const seat of SEATS) writeList(part.asked?.[seat] as string[], view.asked[seat], last?.asked[seat]);
  for (const name of TABLE_LISTS) writeList(part[name] as unknown[], view[name], last?.[name]);
  for (const { options } of view.proposed.slice(last?.proposed.length)) {
    const ballot = new BallotPart();
    ballot.options?.push(...options);
    part.proposed?.push(ballot);
  }
  if (view.offers !== last?.offers) writeOffers(part, view.offers, last?.offers ?? []);
  for (const line of view.lines.slice(last?.lines.length)) part.lines?.push(linePart(line));
}

function writeOffers(part: Part<"table">, offers: readonly Offer[], last: readonly Offer[]): void {
  for (const [index, offer] of offers.entries()) {
    const before = last[index];
    if (!before) part.offers?.push(offerPart(offer));
    else if (before.status !== offer.status) Object.assign(part.offers?.[index] as object, { status: offer.status });
  }
}

function writeOwn(part: Part<"buyer">, own: OwnView, last: OwnView | undefined): void {
  writePlain(part, own, last);
  for (const name of OWN_LISTS) writeList(part[name] as string[], own[name], last?.[name]);
}

const FLAGS = ["seated", "bots", "ready"] as const satisfies readonly (keyof TableView)[];
const TABLE_LISTS = ["steps", "open", "improved", "recorded"] as const satisfies readonly (keyof TableView)[];
const OWN_LISTS = ["told", "engaged", "joined", "refused"] as const satisfies readonly (keyof OwnView)[];

/** Copies the words, numbers and flags of a view that differ from the last one. */
function writePlain<T extends object>(part: object, view: T, last: T | undefined): void {
  for (const name in view) {
    const value = view[name];
    if (typeof value !== "object" && value !== last?.[name]) (part as T)[name] = value;
  }
}

const offerPart = ({ package: options, ...plain }: Offer) => {
  const part = new OfferPart();
  Object.assign(part, plain);
  part.package?.push(...options);
  return part;
};

const linePart = (line: Line) => Object.assign(new LinePart(), line);
