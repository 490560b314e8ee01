// Measures the peer under the same load: `node tests/bench/peer.ts [--quick] [N ...]`, the same game of offers on boardgame.io as it comes, with
// the first N also with its patches of state. It stores nothing and ratifies nothing.
import WebSocket from "ws";
import type { SeatCommand } from "../../shared/table/commands.ts";
import { freePort } from "../support/server.ts";
import { type LoadFigures, type LoadPair, type LoadSocket, playLoad } from "./load.ts";
import { pinGenerator } from "./machine.ts";
import { isQuick, numbersOr } from "./options.ts";
import { havePeer } from "./peerPackage.ts";
import { playRound } from "./play.ts";
import { startMeasured } from "./process.ts";
import { keepResult } from "./results.ts";
import { eachOf } from "./slimClient.ts";
import { LENGTHS, type Lengths, SHORT } from "./tables.ts";
import { benchCase } from "./writtenTables.ts";

const SERVER = new URL("./peerServer.ts", import.meta.url).pathname;

export interface PeerFigures extends LoadFigures {
  readonly tables: number;
  readonly memory: number;
  /** Whether it sent patches of its state instead of the whole. */
  readonly patches: boolean;
}

/** Plays this many matches on the peer and measures it; null when it cannot be installed. */
export async function measurePeer(
  count: number,
  patches: boolean,
  lengths: Lengths = LENGTHS,
): Promise<PeerFigures | null> {
  if (!havePeer()) return null;
  const port = await freePort();
  const env = { PORT: String(port), NODE_ENV: "production", DELTA: patches ? "1" : "0" };
  const server = await startMeasured({ script: SERVER, env, ready: "open" });
  try {
    const before = await server.memory();
    const { scenario, hash } = benchCase();
    const moves = 2 * Math.ceil(lengths.warmUp + lengths.measured + 2);
    const { steps } = playRound(scenario, hash, moves, 0);
    const enter = (match: number, player: 0 | 1): Promise<LoadSocket> => {
      const own = steps
        .filter(({ seat }) => (seat === "buyer" ? 0 : 1) === player)
        .map(({ command }) => moveOf(command));
      return enterMatch(`ws://127.0.0.1:${port}`, `m${match}`, player, own);
    };
    const work = async (match: number): Promise<LoadPair> => [await enter(match, 0), await enter(match, 1)];
    const pairs = await eachOf([...Array(count).keys()], 16, work);
    const load = await playLoad({ pairs, ...lengths, cpu: server.cpu });
    const memory = ((await server.memory()) - before) / count;
    for (const pair of pairs) for (const { socket } of pair) socket.terminate();
    return { ...load, tables: count, memory, patches };
  } finally {
    await server.end("SIGKILL");
  }
}

/** A command as a move of the peer's game: what is written in a line, or a package. */
function moveOf(command: SeatCommand): readonly [string, unknown] {
  switch (command.type) {
    case "offer":
      return ["offer", command.packages[0]];
    case "say":
      return ["say", command.text];
    case "ask":
      return ["ask", command.topic];
    case "answer":
      return ["answer", command.facts.join(" ")];
    case "acknowledge":
      return ["acknowledge", String(command.line)];
    default:
      return ["claim", JSON.stringify(command)];
  }
}

/** A client of a match: Socket.IO over its bare socket, the states counted and not read. */
async function enterMatch(
  url: string,
  match: string,
  player: 0 | 1,
  moves: readonly (readonly [string, unknown])[],
): Promise<LoadSocket> {
  const socket = new WebSocket(`${url}/socket.io/?EIO=4&transport=websocket`, { perMessageDeflate: false });
  const say = (word: string, ...args: readonly unknown[]) => `42/offer,${JSON.stringify([word, ...args])}`;
  let state = 0;
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("The peer did not answer.")), 30_000);
    socket.on("error", reject);
    socket.on("message", (data: Buffer) => {
      const text = data.toString("latin1", 0, 24);
      if (text.startsWith("2")) socket.send("3");
      else if (text.startsWith("0")) socket.send("40/offer,");
      else if (text.startsWith("40/offer")) socket.send(say("sync", match, String(player), null, 2));
      else if (text.startsWith('42/offer,["sync"')) {
        clearTimeout(timer);
        resolve();
      }
    });
  });
  let at = 0;
  return {
    socket,
    echoes: false,
    next() {
      const move = moves[at++];
      if (!move) return null;
      const [type, argument] = move;
      const payload = { type, args: [argument], playerID: String(player), credentials: null };
      return say("update", { type: "MAKE_MOVE", payload }, state, match, String(player));
    },
    read(data) {
      const isNews = data.includes('["update"') || data.includes('["patch"');
      if (!isNews) return "other";
      state++;
      // Whose move it was stands in the log at the end.
      const mark = data.lastIndexOf('"playerID":"');
      return data[mark + 12] === 48 + player ? "acknowledged" : "shown";
    },
  };
}

if (import.meta.main) {
  pinGenerator();
  const figures: PeerFigures[] = [];
  const lengths = isQuick ? SHORT : LENGTHS;
  const counts = numbersOr(isQuick ? [100] : [100, 1_000]);
  for (const [index, count] of counts.entries())
    for (const patches of index === 0 ? [false, true] : [false]) {
      const measured = await measurePeer(count, patches, lengths);
      if (measured) figures.push(measured);
      console.log(measured);
    }
  if (figures.length > 0) keepResult("peer", figures);
}
