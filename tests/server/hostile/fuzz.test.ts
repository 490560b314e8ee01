// A live server under attack by everything in tests/support/hostile.ts while ten honest tables play beside it: they lose nothing, are
// refused nothing and see no error; the process lives, says of no bug, and is afterwards about as large as before.
// FUZZ_SECONDS makes it longer, FUZZ_SEED repeats one; a seed that failed gets a name in SEEDS.
import { afterEach, describe, expect, it } from "vitest";
import { type HonestPair, honestPair } from "../../support/honest.ts";
import { ATTACKS, type Prey } from "../../support/hostile.ts";
import { type Dice, diceOf } from "../../support/hostileDice.ts";
import { seatTwo } from "../../support/player.ts";
import { startServer, type TestServer } from "../../support/server.ts";
import { gather } from "../../support/workshop.ts";

const SECONDS = Number(process.env["FUZZ_SECONDS"] ?? 10);
const HONEST = 10;
const ATTACKERS = 6;
/** Seeds that once found something, by what it was. */
const SEEDS: readonly (readonly [string, number])[] = [];

let server: TestServer | null = null;
afterEach(() => server?.remove());

/** Collects garbage by itself, so that what is measured is what is kept. */
const COLLECTING = "--expose-gc --import=data:text/javascript,setInterval(gc,2000).unref()";

/** A sum of the samples of one of the server's measures. */
async function measure(url: string, name: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const found = text.split("\n").filter((line) => line.startsWith(`${name} `) || line.startsWith(`${name}{`));
  return found.reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(" "))), 0);
}

/** Tables and a session of the attackers' own. */
async function prepare({ url, port }: TestServer, others: readonly string[]): Promise<Prey> {
  const pairs = await Promise.all([1, 2, 3].map(() => seatTwo(url, "plant-scheduler", "whole")));
  const { host, code, people } = await gather(url, 2);
  const seats = pairs.flatMap(({ buyer, seller }) => [buyer, seller]);
  for (const player of seats) await player.leave();
  for (const member of [host, ...people]) await member.leave();
  const tickets = [
    ...seats.map(({ table, token }) => ({ url, place: { table }, token })),
    ...[host, ...people].map(({ session, token }) => ({ url, place: { session }, token })),
  ];
  return { url, port, tickets, others, code };
}

async function attack(prey: Prey, dice: Dice, until: number, done: Map<string, number>): Promise<void> {
  const names = Object.keys(ATTACKS);
  while (performance.now() < until) {
    const name = dice.pick(names);
    await ATTACKS[name]?.(prey, dice.other(`${name} ${done.get(name) ?? 0}`)).catch((error) => {
      throw new Error(`${name}: ${error instanceof Error ? error.message : error}`, { cause: error });
    });
    done.set(name, (done.get(name) ?? 0) + 1);
  }
}

/** How long moves took since the last look, in words: half of them, and 99 of 100. */
function waitsOf(pairs: readonly HonestPair[]): string {
  const waits = pairs.flatMap((pair) => pair.waits()).toSorted((one, other) => one - other);
  const at = (share: number) => `${Math.round(waits[Math.floor(waits.length * share)] ?? 0)} ms`;
  return `${waits.length} moves, p50 ${at(0.5)}, p99 ${at(0.99)}`;
}

async function fuzz(seed: number, seconds: number): Promise<void> {
  process.stdout.write(`fuzzing with FUZZ_SEED=${seed} for ${seconds} s\n`);
  server = await startServer({ LOG_LEVEL: "warn", TRUST_PROXY: "1", NODE_OPTIONS: COLLECTING });
  const { url } = server;
  const pairs = await Promise.all(Array.from({ length: HONEST }, () => honestPair(url)));
  const prey = await prepare(
    server,
    pairs.map((pair) => pair.table()),
  );
  await Promise.all(pairs.map((pair) => pair.playRound()));
  const [heap, fds] = [await measure(url, "nodejs_heap_size_used_bytes"), await measure(url, "process_open_fds")];

  const playUntil = (end: number) => async (pair: HonestPair) => {
    while (performance.now() < end) await pair.playRound();
  };
  await Promise.all(pairs.map(playUntil(performance.now() + (seconds * 1_000) / 4)));
  const alone = waitsOf(pairs);

  const until = performance.now() + seconds * 1_000;
  const done = new Map<string, number>();
  const honest = pairs.map(playUntil(until));
  const hostile = Array.from({ length: ATTACKERS }, (_, number) =>
    attack(prey, diceOf(seed, `${number}`), until, done),
  );
  await Promise.all([...honest, ...hostile]);
  const rounds = pairs.reduce((sum, pair) => sum + pair.rounds(), 0);
  process.stdout.write(
    `alone: ${alone}; under attack: ${waitsOf(pairs)}\n${rounds} honest rounds beside ${JSON.stringify(Object.fromEntries(done))}\n`,
  );

  await expect.poll(() => measure(url, "two_winners_clients"), { timeout: 30_000 }).toBe(2 * HONEST);
  await expect.poll(() => measure(url, "process_open_fds"), { timeout: 30_000 }).toBeLessThanOrEqual(fds + 20);
  await expect
    .poll(() => measure(url, "nodejs_heap_size_used_bytes"), { timeout: 30_000 })
    .toBeLessThan(heap * 2 + 30e6);
  const loud = server
    .output()
    .split("\n")
    .filter((line) => line !== "" && (/"level":(50|60)/.test(line) || !/^[{T]/.test(line)));
  expect(loud).toEqual([]);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  await Promise.all(pairs.map((pair) => pair.playRound()));
  await Promise.all(pairs.map((pair) => pair.leave()));
}

describe("a server under attack", () => {
  const seed = Number(process.env["FUZZ_SEED"] ?? Date.now() % 2 ** 31);
  it("keeps ten honest tables whole, and itself", () => fuzz(seed, SECONDS), (SECONDS + 120) * 1_000);

  it.each(SEEDS)("%s", (_name, known) => fuzz(known, 5), 120_000);
});
