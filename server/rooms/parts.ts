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

/** Copies what changed of both seats' views into the parts. */
export function writeView(parts: TableParts, view: View): void {
  writeTable(parts.table as Part<"table">, view.table);
  for (const seat of SEATS) {
    const own = view.own[seat];
    if (own) writeOwn(parts[seat] as Part<"buyer">, own);
  }
}

/** Copies names and who is here. */
export function writePeople(parts: TableParts, names: BySeat<string>, here: BySeat<boolean>): void {
  for (const seat of SEATS) {
    const person = parts.people?.[seat];
    if (person) Object.assign(person, { name: names[seat], here: here[seat] });
  }
}

function writeTable(part: Part<"table">, view: TableView): void {
  const { seated, bots, ready, asked, open, offers, lines, steps, proposed, improved, recorded, ...plain } = view;
  Object.assign(part, plain);
  Object.assign(part.seated as object, seated);
  Object.assign(part.bots as object, bots);
  Object.assign(part.ready as object, ready);
  for (const seat of SEATS) writeList(part.asked?.[seat] as string[], asked[seat]);
  writeList(part.open as boolean[], open);
  writeList(part.steps as string[], steps);
  writeList(part.improved as number[], improved);
  writeList(part.recorded as number[], recorded);
  for (const { options } of proposed.slice(part.proposed?.length)) {
    const ballot = new BallotPart();
    ballot.options?.push(...options);
    part.proposed?.push(ballot);
  }
  for (const [index, offer] of offers.entries()) {
    const known = part.offers?.[index];
    if (known) known.status = offer.status;
    else part.offers?.push(offerPart(offer));
  }
  for (let index = part.lines?.length ?? 0; index < lines.length; index++)
    part.lines?.push(linePart(lines[index] as Line));
}

function writeOwn(part: Part<"buyer">, { told, engaged, joined, refused, ...plain }: OwnView): void {
  Object.assign(part, plain);
  writeList(part.told as string[], told);
  writeList(part.engaged as string[], engaged);
  writeList(part.joined as string[], joined);
  writeList(part.refused as string[], refused);
}

const offerPart = ({ package: options, ...plain }: Offer) => {
  const part = new OfferPart();
  Object.assign(part, plain);
  part.package?.push(...options);
  return part;
};

const linePart = (line: Line) => Object.assign(new LinePart(), line);
