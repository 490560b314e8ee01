// The whole state of a room as a client decodes it, when it is longer than the buffer that Colyseus keeps for it.
import { Decoder, Encoder, StateView } from "@colyseus/schema";
import { expect, it } from "vitest";
import { GrowingSerializer } from "../../../server/rooms/GrowingSerializer.ts";
import { TableParts, writeView } from "../../../server/rooms/parts.ts";
import { EMPTY_TABLE, type Line } from "../../../shared/table/state.ts";
import { viewFor } from "../../../shared/table/view.ts";

const BUFFER = 4_096;

/** What a client with this seat decodes of a table with so many lines, each client after the other. */
function decoded(lines: readonly Line[]): readonly (readonly string[])[] {
  const usual = Encoder.BUFFER_SIZE;
  Encoder.BUFFER_SIZE = BUFFER;
  const parts = new TableParts();
  const serializer = new GrowingSerializer<TableParts>();
  serializer.reset(parts);
  Encoder.BUFFER_SIZE = usual;
  writeView(parts, viewFor({ ...EMPTY_TABLE, lines }, "facilitator"));
  return [1, 2].map(() => {
    const view = new StateView();
    if (parts.buyer) view.add(parts.buyer);
    const bytes = serializer.getFullState({ view } as never);
    const state = new TableParts();
    new Decoder(state).decode(Buffer.from(bytes), { offset: 1 });
    return [...(state.table?.lines ?? [])].map((line) => `${line.number} ${line.text}`);
  });
}

it("reaches a client whole, however long a history is", () => {
  for (const count of [3, 60, 400]) {
    const lines = Array.from({ length: count }, (_, index): Line => {
      const text = `line ${index} ${"of words ".repeat(20)}`;
      return { number: index + 1, at: index, seat: "buyer", kind: "said", ref: -1, text, who: 0 };
    });
    const expected = lines.map(({ number, text }) => `${number} ${text}`);
    expect(decoded(lines), `${count} lines`).toEqual([expected, expected]);
  }
});
