// Measures the floor under the same load: a bare relay of messages as long as those of a table.
import { once } from "node:events";
import WebSocket from "ws";
import { freePort } from "../support/server.ts";
import { type LoadFigures, type LoadPair, type LoadSocket, playLoad } from "./load.ts";
import { startMeasured } from "./process.ts";
import { eachOf } from "./slimClient.ts";
import { LENGTHS, type Lengths } from "./tables.ts";

const SERVER = new URL("./floorServer.ts", import.meta.url).pathname;

/** Bytes of a move: sent, shown to the other side, answered to its sender. */
export interface Sizes {
  readonly up: number;
  readonly downToOther: number;
  readonly downToSender: number;
}
export interface FloorFigures extends LoadFigures {
  readonly tables: number;
  readonly memory: number;
}

/** Plays this many pairs through the relay and measures it. */
export async function measureFloor(count: number, sizes: Sizes, lengths: Lengths = LENGTHS): Promise<FloorFigures> {
  const port = await freePort();
  const env = { PORT: String(port), SIZES: [sizes.downToOther, sizes.downToSender].map(Math.round).join() };
  const server = await startMeasured({ script: SERVER, env, ready: "open" });
  try {
    const before = await server.memory();
    const frame = Buffer.alloc(Math.round(sizes.up), 3);
    const enter = async (index: number): Promise<LoadSocket> => {
      const socket = new WebSocket(`ws://127.0.0.1:${port}/${index}`, { perMessageDeflate: false });
      await once(socket, "open");
      return { socket, next: () => frame, echoes: false, read: (data) => (data[0] === 1 ? "shown" : "acknowledged") };
    };
    const pairs = await eachOf(
      [...Array(count).keys()],
      16,
      async (index): Promise<LoadPair> => [await enter(index), await enter(index)],
    );
    const load = await playLoad({ pairs, ...lengths, cpu: server.cpu });
    const memory = ((await server.memory()) - before) / count;
    for (const pair of pairs) for (const { socket } of pair) socket.terminate();
    return { ...load, tables: count, memory };
  } finally {
    await server.end();
  }
}
