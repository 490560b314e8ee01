// The peer: the same two-player game of offers on boardgame.io, as somebody would write it who picks that library: hidden briefs, a history of
// lines, offers that replace each other, no storage. PORT; DELTA=1 sends patches instead of whole states.
import { createRequire } from "node:module";
import { PEER_FOLDER } from "./peerPackage.ts";
import "./collect.ts";

interface Line {
  readonly seat: string;
  readonly kind: string;
  readonly text: string;
}
interface Offer {
  readonly seat: string;
  readonly options: readonly number[];
  status: string;
}
interface Position {
  readonly offers: Offer[];
  readonly lines: Line[];
  readonly players: Readonly<Record<string, { readonly points: readonly number[] }>>;
}
interface Turn {
  readonly G: Position;
  readonly playerID: string;
}

const load = createRequire(`${PEER_FOLDER}package.json`);
const { Server, Origins } = load("boardgame.io/server");
const { ActivePlayers, INVALID_MOVE, PlayerView } = load("boardgame.io/core");

/** A move that leaves a line of the history. */
const line =
  (kind: string) =>
  ({ G, playerID }: Turn, text: string): unknown => {
    if (typeof text !== "string" || text.length > 500) return INVALID_MOVE;
    G.lines.push({ seat: playerID, kind, text });
    return undefined;
  };

const game = {
  name: "offer",
  setup: (): Position => ({
    offers: [],
    lines: [],
    players: {
      "0": { points: [2400, 900, 2600, 400, 600, 400, 300] },
      "1": { points: [4000, 0, 900, 700, 900, 800, 0] },
    },
  }),
  playerView: PlayerView.STRIP_SECRETS,
  turn: { activePlayers: ActivePlayers.ALL },
  disableUndo: true,
  deltaState: process.env["DELTA"] === "1",
  minPlayers: 2,
  maxPlayers: 2,
  moves: {
    offer: ({ G, playerID }: Turn, options: readonly number[]): unknown => {
      if (!Array.isArray(options) || options.length !== 7) return INVALID_MOVE;
      for (const one of G.offers) if (one.seat === playerID && one.status === "standing") one.status = "replaced";
      G.offers.push({ seat: playerID, options, status: "standing" });
      G.lines.push({ seat: playerID, kind: "offered", text: "" });
      return undefined;
    },
    say: line("said"),
    ask: line("asked"),
    answer: line("answered"),
    acknowledge: line("acknowledged"),
    claim: line("claimed"),
  },
};

const server = Server({ games: [game], origins: [Origins.LOCALHOST] });
server.run(Number(process.env["PORT"]), () => process.stdout.write("open\n"));
process.on("SIGTERM", () => process.exit(0));
