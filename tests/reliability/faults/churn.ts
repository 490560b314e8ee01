// Tables come and go: opened, played for a few moves, signed, left. The process must not grow with them.
import { setTimeout as pause } from "node:timers/promises";
import { nanoid } from "nanoid";
import { diceOf } from "../../support/hostileDice.ts";
import { until } from "../../support/player.ts";
import { startServer, type TestServer } from "../../support/server.ts";
import type { Options, Result } from "../fault.ts";
import { openTable } from "../harness/calls.ts";
import { compare } from "../harness/compare.ts";
import type { Database } from "../harness/database.ts";
import { type Ledger, openLedger } from "../harness/ledger.ts";
import { openLine } from "../harness/line.ts";
import { memoryOf, PROBED } from "../harness/probing.ts";
import { PLAIN } from "../harness/scene.ts";

const CASE = "plant-scheduler";
const MIDDLE = [2, 1, 2, 1, 1, 1, 0];
/** A room closes when it was empty for a minute, and its table with it, ms. */
const CLOSED_WITHIN = 180_000;
/** The heap at the end may be this much larger than after the first tenth. */
const MOST_GROWTH = 1.25;
/** What a few tables weigh does not show in a heap: below this many bytes a table it is no growth. */
const NOISE = 20_000_000;

/** `tries` is how many tables there are in all, `tables` how many are in play at the same time. */
export async function churn(database: Database, { tries, tables, seed, say }: Options): Promise<Result> {
  const server = await startServer({ ...database.env, ...PLAIN, ...PROBED });
  const sum = { acknowledged: 0, lost: 0, doubled: 0, gaps: 0, missing: 0 };
  const goOn: number[] = [];
  const wrong: string[] = [];

  /** Plays so many tables, waits until all are closed, and compares them with the journal. */
  async function playAll(count: number, from: number): Promise<void> {
    const ledger = openLedger();
    let next = 0;
    const work = async () => {
      for (let number = next++; number < count; number = next++) {
        goOn.push(await playBriefly(server.url, ledger, seed + from + number));
        if (number % 500 === 499) say(`${from + number + 1} of ${tries} tables`);
      }
    };
    await Promise.all(Array.from({ length: tables }, work));
    await until(() => ledger.acknowledged() > 0, "a table that was played");
    sum.missing += await leftOpen(server);
    const { wrong: found, ...compared } = await database.read(server.dataDir, (journal) => compare(ledger, journal));
    for (const what of ["lost", "doubled", "gaps"] as const) sum[what] += compared[what];
    sum.acknowledged += ledger.acknowledged();
    wrong.push(...found);
  }

  try {
    const first = Math.max(1, Math.round(tries / 10));
    await playAll(first, 0);
    const early = await memoryOf(server);
    await playAll(tries - first, first);
    const late = await memoryOf(server);
    const growth = late.heap / early.heap;
    if (growth > MOST_GROWTH && late.heap - early.heap > NOISE)
      wrong.push(`the heap grew to ${growth.toFixed(2)} times`);
    const mb = (bytes: number) => `${Math.round(bytes / 1_048_576)} MB`;
    const notes = [
      `after ${first} tables the heap was ${mb(early.heap)} and the process ${mb(early.rss)}, after all ${tries} ${mb(late.heap)} and ${mb(late.rss)}: ${growth.toFixed(2)} and ${(late.rss / early.rss).toFixed(2)} times; open at the end: ${sum.missing}`,
    ];
    return { tries, ...sum, goOn, notes, wrong };
  } finally {
    await server.remove();
  }
}

/** A whole short table: ready, a few words, an offer, a signature; then both go. Answers the ms until the first move was acknowledged. */
async function playBriefly(url: string, ledger: Ledger, seed: number): Promise<number> {
  const since = performance.now();
  const { table, tokens } = await openTable(url, CASE, "short");
  const lines = tokens.map((token, index) =>
    openLine({ urls: [url], table, token, ledger, dice: diceOf(seed, String(index)) }),
  );
  const [buyer, seller] = lines as [(typeof lines)[number], (typeof lines)[number]];
  await buyer.send({ type: "ready" });
  const first = performance.now() - since;
  await seller.send({ type: "ready" });
  await seller.send({ type: "say", text: nanoid() });
  await seller.send({ type: "offer", packages: [MIDDLE], final: false });
  await buyer.send({ type: "accept", offer: 1 });
  for (const line of lines) await line.send({ type: "ready" });
  for (const line of lines) line.stop();
  return first;
}

/** Waits until the server has closed every table; answers how many it has open then. */
async function leftOpen(server: TestServer): Promise<number> {
  const end = performance.now() + CLOSED_WITHIN;
  for (;;) {
    const text = await (await fetch(`${server.url}/metrics`)).text();
    const open = Number(/^two_winners_tables (\d+)/m.exec(text)?.[1] ?? Number.NaN);
    if (open === 0 || performance.now() > end) return open;
    await pause(500);
  }
}
