// How long it takes until everybody plays again after the server was stopped or killed, and started again. Prints a line for each.
// node tests/bench/restart.ts [clients]
import { backoff } from "../../client/net/backoff.ts";
import { type Player, startTwo, until } from "../support/player.ts";
import { startServer, type TestServer } from "../support/server.ts";

const clients = Number(process.argv[2] ?? 200);
const PATIENCE = 60_000;

/** Comes back as the browser's client does: at once, then in growing pauses; then makes a move. Answers when, ms of the clock. */
async function playAgain(player: Player): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    await new Promise((resolve) => setTimeout(resolve, backoff(attempt, Math.random())));
    const isIn = await player.enter().then(
      () => true,
      () => false,
    );
    if (isIn && typeof (await player.send({ type: "say", text: "here again" })) === "number") return performance.now();
  }
}

async function measure(server: TestServer, players: readonly Player[], signal: NodeJS.Signals): Promise<void> {
  const back = players.map(async (player) => {
    await until(() => player.closed !== null, "the end of the line", PATIENCE);
    return playAgain(player);
  });
  const killed = performance.now();
  await server.kill(signal);
  const gone = performance.now();
  await server.start();
  const reachable = performance.now();
  const times = (await Promise.all(back)).map((at) => Math.max(0, at - reachable)).toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(times[Math.floor(share * (times.length - 1))] ?? 0);
  console.log(
    `${signal}: stopped in ${Math.round(gone - killed)} ms, started in ${Math.round(reachable - gone)} ms; ${times.length} clients ` +
      `back and playing, ms after the server was reachable: half ${at(0.5)}, 95% ${at(0.95)}, all ${at(1)}`,
  );
}

const server = await startServer({ LOG_LEVEL: "warn" });
const players: Player[] = [];
while (players.length < clients) {
  const { buyer, seller } = await startTwo(server.url);
  players.push(buyer, seller);
}
for (const signal of ["SIGTERM", "SIGKILL"] as const) await measure(server, players, signal);
await server.remove();
process.exit(0);
