// Two processes over one PostgreSQL: a home lives on one of them, and moves when that one is killed, stalled or stopped. What was
// acknowledged stays, once.
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { PROTOCOL } from "../../../shared/protocol.ts";
import { type Cluster, comeBack, isClosed, startCluster } from "../../support/cluster.ts";
import { call, type Player, startTwo, until } from "../../support/player.ts";
import { startPostgres, type TestPostgres } from "../../support/postgres.ts";
import { begin, pairsOf } from "../../support/round.ts";
import { sayUntilGone, type Told, wrongIn } from "../../support/sameLog.ts";
import { gather, Member } from "../../support/workshop.ts";

/** From the first resume call to the first state, ms. */
const MOVED_WITHIN = 5_000;
const COME_BACK = 4010;
const LONG = 60_000;

let postgres: TestPostgres;
let cluster: Cluster;
beforeAll(async () => {
  postgres = await startPostgres();
  cluster = await startCluster({ DATABASE_URL: postgres.url });
}, LONG);
afterAll(async () => {
  await cluster.remove();
  await postgres.stop();
}, LONG);
beforeEach(async () => {
  for (const server of [cluster.one, cluster.two]) {
    const isUp = await fetch(`${server.url}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (!isUp) await server.start();
  }
}, LONG);

it("moves a table within seconds of kill -9, with everything that was acknowledged", async () => {
  const { one, two } = cluster;
  const { buyer, seller } = await startTwo(one.url);
  const told: Told = new Map();
  const talking = [sayUntilGone(buyer, told), sayUntilGone(seller, told)];
  await until(() => told.size >= 10, "ten things said");
  await one.kill("SIGKILL");
  await Promise.all(talking);
  for (const player of [buyer, seller]) await comeBack(player, [two.url], MOVED_WITHIN);
  expect(await buyer.send({ type: "say", text: "and on we go" })).toBeTypeOf("number");
  expect(await wrongIn(postgres.url, buyer.table, told)).toEqual([]);
});

it("does not take a process that was started again for the one that had the table", async () => {
  const { one, two } = cluster;
  const { buyer, seller } = await startTwo(one.url);
  await one.kill("SIGKILL");
  await one.start();
  await comeBack(buyer, [two.url], MOVED_WITHIN);
  await comeBack(seller, [one.url], MOVED_WITHIN);
  await buyer.send({ type: "say", text: "are you there?" });
  await seller.sees((view) => view.table.lines.at(-1)?.text === "are you there?", "the question");
});

it("refuses a process that was stalled and wakes up: its clients go, and it steps back", async () => {
  const { one, two } = cluster;
  const [{ buyer, seller }, idle] = [await startTwo(one.url), await startTwo(one.url)];
  // A place that is reserved and never taken must not keep the room from closing.
  await call(one.url, "POST", "/resume", { token: buyer.token, body: { table: buyer.table, protocol: PROTOCOL } });
  one.signal("SIGSTOP");
  await comeBack(buyer, [two.url], MOVED_WITHIN);
  await comeBack(idle.buyer, [two.url], MOVED_WITHIN);
  const told: Told = new Map();
  const seq = await buyer.send({ type: "say", text: "buyer at the other process" });
  expect(seq).toBeTypeOf("number");
  told.set(seq as number, "buyer at the other process");
  const late = seller.send({ type: "say", text: "too late" });
  one.signal("SIGCONT");
  expect(await late).not.toBeTypeOf("number");
  await isClosed(seller);
  await isClosed(idle.seller);
  expect([seller.closed, idle.seller.closed]).toEqual([COME_BACK, COME_BACK]);
  for (const player of [seller, idle.seller]) await comeBack(player, [one.url], MOVED_WITHIN);
  const again = await seller.send({ type: "say", text: "here I am" });
  told.set(again as number, "here I am");
  await buyer.sees((view) => view.table.lines.at(-1)?.text === "here I am", "the answer");
  await two.kill("SIGKILL");
  for (const player of [buyer, seller]) await comeBack(player, [one.url], MOVED_WITHIN);
  told.set((await seller.send({ type: "say", text: "and back again" })) as number, "and back again");
  expect(await wrongIn(postgres.url, buyer.table, told)).toEqual([]);
});

it("lets a stopped process hand its tables over while people play", async () => {
  const { one, two } = cluster;
  const pairs = await Promise.all(Array.from({ length: 5 }, () => startTwo(one.url)));
  const told = pairs.map((): Told => new Map());
  const talking = pairs.map(({ buyer }, index) => sayUntilGone(buyer, told[index] as Told));
  await until(() => told.every(({ size }) => size >= 5), "everybody to talk");
  expect(await one.kill("SIGTERM")).toBe(0);
  await Promise.all(talking);
  for (const [index, { buyer, seller }] of pairs.entries()) {
    expect([buyer.closed, seller.closed]).toEqual([COME_BACK, COME_BACK]);
    await Promise.all([comeBack(buyer, [two.url], MOVED_WITHIN), comeBack(seller, [two.url], MOVED_WITHIN)]);
    expect(await seller.send({ type: "say", text: "on we go" })).toBeTypeOf("number");
    expect(await wrongIn(postgres.url, buyer.table, told[index] as Told)).toEqual([]);
  }
});

it("moves a session with all its tables", async () => {
  const { one, two } = cluster;
  const { host, people } = await gather(one.url, 4);
  expect(await host.send({ type: "begin-round" })).toBeTypeOf("number");
  const pairs = pairsOf(await Promise.all(people.map((person) => person.sit())));
  for (const pair of pairs) await begin(pair);
  const seq = await pairs[0]?.[0]?.send({ type: "say", text: "before" }, "said-once");
  await one.kill("SIGKILL");
  const back = await Promise.all(
    [host, ...people].map((member) => new Member(two.url, member.session, member.token, member.person).enter()),
  );
  const players = await Promise.all(back.slice(1).map((member) => member.sit()));
  const first = players.find(({ token }) => token === pairs[0]?.[0]?.token) as Player;
  expect(await first.send({ type: "say", text: "before" }, "said-once")).toBe(seq);
  expect(await back[0]?.send({ type: "pause" })).toBeTypeOf("number");
  await until(() => players.every((player) => player.view().table.paused), "the pause at every table");
});
