// Redis and PostgreSQL gone in the middle of play, and back: nobody waits for Redis, and what PostgreSQL could not take is taken later, once.
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Cluster, comeBack, startCluster } from "../../support/cluster.ts";
import { type Player, startTwo, until } from "../../support/player.ts";
import { startPostgres, type TestPostgres } from "../../support/postgres.ts";
import { missingRedis, startRedis, type TestRedis } from "../../support/redis.ts";
import { type Told, wrongIn } from "../../support/sameLog.ts";

const LONG = 60_000;
/** Nobody waits for Redis, whose commands have 2 seconds each, ms. */
const SOON = 5_000;

const missing = missingRedis();
if (missing && process.env["CI"] === "true") throw new Error(`These tests must run: ${missing}`);
if (missing) process.stderr.write(`Tests with Redis are skipped: ${missing}\n`);

let postgres: TestPostgres;
let redis: TestRedis | null = null;
let cluster: Cluster;
beforeAll(async () => {
  postgres = await startPostgres();
  redis = missing ? null : await startRedis();
  cluster = await startCluster({ DATABASE_URL: postgres.url, ...(redis ? { REDIS_URL: redis.url } : {}) });
}, LONG);
afterAll(async () => {
  await cluster.remove();
  await redis?.kill();
  await postgres.stop();
}, LONG);

/** Sends the same command again until it is acknowledged, as clients do; answers its number and what it was refused with before. */
async function insist(player: Player, text: string, id: string) {
  const refused = new Set<unknown>();
  for (;;) {
    const seq = await player.send({ type: "say", text }, id);
    if (typeof seq === "number") return { seq, refused };
    refused.add(seq);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const listed = (): readonly { roomId: string; processId: string; publicAddress?: string }[] => {
  const lines = (redis?.ask("hvals", "roomcaches") ?? "").split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line));
};

it("lists every room once, with where it is, and forgets those of dead processes", async ({ skip }) => {
  skip(missing !== "", missing);
  const { one, two } = cluster;
  const { buyer } = await startTwo(one.url);
  const here = await until(() => listed().find(({ roomId }) => roomId === buyer.table), "the listing");
  expect(here.publicAddress).toBe(`127.0.0.1:${one.port}`);
  const other = await startTwo(one.url);
  await one.kill("SIGKILL");
  await comeBack(buyer, [two.url]);
  const moved = () => listed().find(({ roomId }) => roomId === buyer.table)?.publicAddress;
  await until(() => moved() === `127.0.0.1:${two.port}`, "the listing of the new place");
  await until(() => !listed().some(({ roomId }) => roomId === other.buyer.table), "the dead listing to go");
  await one.start();
});

it("goes on without Redis: moves, people who come back, new tables", async ({ skip }) => {
  skip(missing !== "", missing);
  const { one, two } = cluster;
  const { buyer, seller } = await startTwo(one.url);
  await redis?.kill();
  expect(await buyer.send({ type: "say", text: "Redis is gone" })).toBeTypeOf("number");
  await seller.leave();
  await comeBack(seller, [two.url], SOON);
  const fresh = await startTwo(two.url);
  await one.kill("SIGKILL");
  await comeBack(buyer, [two.url], SOON);
  expect(await buyer.send({ type: "say", text: "at the other process" })).toBeTypeOf("number");
  await redis?.start();
  const tables = [buyer.table, fresh.buyer.table];
  await until(() => tables.every((table) => listed().some(({ roomId }) => roomId === table)), "the list to be whole");
  await one.start();
  expect(await seller.send({ type: "say", text: "Redis is back" })).not.toBe("failed");
  expect(one.output() + two.output()).not.toMatch(/Unhandled error event|nobody looked|nobody caught/);
});

it("answers unavailable while PostgreSQL is gone, and takes the same commands once when it is back", async () => {
  const { one, two } = cluster;
  const { buyer, seller } = await startTwo(one.url);
  const told: Told = new Map();
  told.set((await buyer.send({ type: "say", text: "before" })) as number, "before");
  await postgres.kill();
  const insisting = [insist(buyer, "during", "same-id-buyer"), insist(seller, "as well", "same-id-seller")];
  expect(await buyer.send({ type: "say", text: "another" }, "another-id")).toBe("unavailable");
  const answer = await fetch(`${two.url}/api/resume`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${buyer.token}` },
    body: JSON.stringify({ table: buyer.table, protocol: 1 }),
  });
  expect([answer.status, ((await answer.json()) as { error: { reason: string } }).error.reason]).toEqual([
    503,
    "unavailable",
  ]);
  expect([buyer.closed, seller.closed]).toEqual([null, null]);
  await postgres.restart();
  const [first, second] = await Promise.all(insisting);
  expect([...(first?.refused ?? []), ...(second?.refused ?? [])]).toContain("unavailable");
  told.set(first?.seq ?? 0, "during");
  told.set(second?.seq ?? 0, "as well");
  expect(await buyer.send({ type: "say", text: "during" }, "same-id-buyer")).toBe(first?.seq);
  told.set((await seller.send({ type: "say", text: "after" })) as number, "after");
  expect(await wrongIn(postgres.url, buyer.table, told)).toEqual([]);
});
