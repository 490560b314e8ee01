// The parts of a table's room, encoded and decoded as Colyseus does it: after every entry of every golden round, what each reader
// decodes is viewFor of that reader. No sockets; those are in tableRoom.test.ts.
import { type Decoder, Encoder, Reflection, StateView } from "@colyseus/schema";
import { describe, expect, it } from "vitest";
import { readView } from "../../../client/net/readView.ts";
import { TableParts, writeView } from "../../../server/rooms/parts.ts";
import { SEATS, type Seat } from "../../../shared/scenario/types.ts";
import { evolve } from "../../../shared/table/evolve.ts";
import { EMPTY_TABLE, LINE_KINDS, type TableState } from "../../../shared/table/state.ts";
import { viewFor } from "../../../shared/table/view.ts";
import { FACILITATED_ROUNDS } from "../../shared/table/golden/facilitated.ts";
import { GOLDEN_ROUNDS } from "../../shared/table/golden/rounds.ts";
import { readTranscript } from "../../shared/table/golden/transcript.ts";

const NAMES = [...GOLDEN_ROUNDS, ...FACILITATED_ROUNDS].map(({ name }) => name);
const READERS = [...SEATS, "observer"] as const;
type Who = (typeof READERS)[number];

/** One who reads the parts through a view of its own, knowing the schema by reflection only. */
class Reader {
  readonly view = new StateView();
  readonly decoder: Decoder;

  constructor(encoder: Encoder, parts: TableParts, who: Who) {
    this.decoder = Reflection.decode(Reflection.encode(encoder));
    const own = who === "observer" ? null : parts[who];
    if (own) this.view.add(own);
  }

  read(bytes: Uint8Array): void {
    this.decoder.decode(bytes);
  }

  /** What the client makes of it. */
  sees() {
    return readView(this.decoder.state);
  }
}

/** A room without sockets: the parts, written from each state, and those who read them. */
class Room {
  readonly parts = new TableParts();
  readonly encoder = new Encoder(this.parts);
  readonly readers: Readonly<Record<Who, Reader>>;

  constructor() {
    const reader = (who: Who) => new Reader(this.encoder, this.parts, who);
    this.readers = { buyer: reader("buyer"), seller: reader("seller"), observer: reader("observer") };
    for (const who of READERS) {
      const at = { offset: 0 };
      this.encoder.encodeAll(at);
      const { view } = this.readers[who];
      this.readers[who].read(this.encoder.encodeAllView(view, at.offset, at));
    }
    this.encoder.discardChanges();
  }

  show(state: TableState): void {
    writeView(this.parts, viewFor(state, "facilitator"));
    const at = { offset: 0 };
    this.encoder.encode(at);
    const shared = at.offset;
    for (const who of READERS) {
      at.offset = shared;
      this.readers[who].read(this.encoder.encodeView(this.readers[who].view, shared, at).slice());
    }
    this.encoder.discardChanges();
  }
}

const expected = (state: TableState, who: Who) => {
  const { table, own } = viewFor(state, who);
  return { table, own: who === "observer" ? null : own[who as Seat] };
};

describe.each(NAMES)("the parts of %s", (name) => {
  it("decode to viewFor of every reader after every entry", () => {
    const room = new Room();
    let state = EMPTY_TABLE;
    for (const entry of readTranscript(name).entries) {
      state = evolve(state, entry);
      room.show(state);
      for (const who of READERS) {
        const seen = room.readers[who].sees();
        expect({ table: seen?.table, own: seen?.own }, `${who} after entry ${entry.seq}`).toEqual(expected(state, who));
      }
    }
  });
});

it("the golden rounds have every kind of line but a few, so that what is above proves something", () => {
  const seen = new Set(NAMES.flatMap((name) => readTranscript(name).state.lines.map(({ kind }) => kind)));
  expect(LINE_KINDS.filter((kind) => !seen.has(kind))).toEqual(["heard"]);
});
