// Sends a client the whole state of a room, however long it has become. It knows no room.
import { SchemaSerializer } from "@colyseus/core";
import type { Schema } from "@colyseus/schema";

/**
 * Colyseus keeps a buffer for whole states. When one outgrows it, what everybody may see is written into a larger buffer, which is then
 * not kept: what one client alone may see is put behind the beginning of the old buffer, and the client reads zeros in between. So a buffer
 * with room to spare takes the old one's place before anything is put behind it.
 */
export class GrowingSerializer<T extends Schema> extends SchemaSerializer<T> {
  override getFullState(...[client, timing]: Parameters<SchemaSerializer<T>["getFullState"]>): Uint8Array {
    const forAll = super.getFullState();
    if (forAll.buffer !== this.fullEncodeBuffer.buffer) {
      this.fullEncodeBuffer = new Uint8Array(2 * forAll.byteLength);
      this.fullEncodeBuffer.set(forAll);
    }
    return super.getFullState(client, timing);
  }
}
