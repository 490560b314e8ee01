// Whole workshops on a real server: kill -9 in every stage, and sixty people through two rounds at once.
import { afterAll, beforeAll, expect, it } from "vitest";
import type { RoomDebrief } from "../../shared/sessionProtocol.ts";
import { call, type Player, until } from "../support/player.ts";
import { agree, begin, MIDDLE, pairsOf } from "../support/round.ts";
import { startServer, type TestServer } from "../support/server.ts";
import { gather, type Member, settings } from "../support/workshop.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.remove());

async function restart(members: readonly Member[]): Promise<void> {
  await server.kill("SIGKILL");
  await server.start();
  await Promise.all(members.map((one) => one.enter()));
}

it("survives kill -9 right after a round began, in its middle and in the debrief; nobody does anything for it", {
  timeout: 90_000,
}, async () => {
  const { host, people } = await gather(server.url, 12);
  const everybody = [host, ...people];
  expect(await host.send({ type: "begin-round" })).toBeTypeOf("number");
  await restart(everybody);
  const sitAll = () => Promise.all(people.map((one) => one.sit()));
  const pairs = pairsOf(await sitAll());
  expect(pairs.map((pair) => pair.length)).toEqual(Array(6).fill(2));
  for (const pair of pairs) await begin(pair);
  const offer = { type: "offer", packages: [MIDDLE], final: false };
  const seq = await pairs[0]?.[0]?.send(offer, "before-the-kill");
  await host.send({ type: "extend", table: null, ms: 120_000 });
  await host.send({ type: "pause" });
  const players = pairs.flat();
  await until(() => players.every((player) => player.view().table.paused), "the pause everywhere");
  const deadline = players[0]?.view().table.deadline;

  await restart(everybody);
  const again = pairsOf(await sitAll());
  const back = (player: Player | undefined) => again.flat().find((one) => one.token === player?.token) as Player;
  const first = back(pairs[0]?.[0]);
  expect([first.seat, first.view().table.paused]).toEqual([pairs[0]?.[0]?.seat, true]);
  expect(back(players[0]).view().table.deadline).toBe(deadline);
  expect(await first.send(offer, "before-the-kill")).toBe(seq);
  await host.send({ type: "resume" });
  await until(() => again.flat().every((player) => !player.view().table.paused), "the clocks to run");
  for (const pair of again) if (!pair.includes(first)) await agree(pair);
  await host.send({ type: "end-round" });
  await first.sees((view) => view.table.ended === "stopped", "the end of the round");
  expect(await host.send({ type: "debrief" })).toBeTypeOf("number");
  expect(await host.send({ type: "reveal" })).toBeTypeOf("number");

  await restart(everybody);
  expect(host.view().session).toMatchObject({ stage: "debrief", revealed: [1] });
  const path = `/sessions/${host.session}/debrief`;
  const { body } = await call<RoomDebrief>(server.url, "GET", path, { token: host.token });
  expect(body.tables.map((table) => table.ending).sort()).toEqual([...Array(5).fill("agreed"), "stopped"]);
  for (const one of everybody) await one.leave();
});

it("takes sixty people through a whole session of two rounds", { timeout: 40_000 }, async () => {
  const plan = settings().agenda.map((round) => ({ ...round, steps: ["reflecting" as const] }));
  const { host, people } = await gather(server.url, 60, { agenda: plan });
  for (const round of [1, 2]) {
    await host.send({ type: "begin-round" });
    await until(() => people.every((one) => one.mine()?.table.includes(`_${round - 1}_`)), `round ${round} for all`);
    const pairs = pairsOf(await Promise.all(people.map((one) => one.sit())));
    expect(pairs.map((pair) => pair.length)).toEqual(Array(30).fill(2));
    await Promise.all(
      pairs.map(async (pair, index) => {
        const [one, two] = pair as [Player, Player];
        await begin(pair);
        await one.send({ type: "ask", topic: "concerns" });
        await two.send({ type: "answer", facts: [], claims: [] });
        await two.send({ type: "say", text: `Round ${round}, table ${index}` });
        await two.send({ type: "offer", packages: [MIDDLE], final: false });
        const view = await one.sees((seen) => seen.table.offers.length > 0, "the offer");
        await one.send({ type: "accept", offer: view.table.offers.at(-1)?.number });
        const reflect = { type: "reflect", ratings: Array(8).fill(4), commitment: "I will ask first" };
        for (const player of pair) {
          await player.sees((seen) => seen.table.phase === "reflecting", "reflecting");
          await player.send(reflect);
        }
      }),
    );
    await host.sees((view) => view.session.over, "all tables to be over", 15_000);
    await host.sees((view) => view.host?.rows.filter((row) => row.over).length === 30, "all rows");
    await host.send({ type: "end-round" });
  }
  await host.send({ type: "reveal" });
  await host.send({ type: "debrief" });
  await until(() => people.every((one) => one.mine()?.past.length === 2), "both folders of both rounds open");
  const path = `/sessions/${host.session}/debrief`;
  const { body } = await call<RoomDebrief>(server.url, "GET", path, { token: host.token });
  expect(body.tables).toHaveLength(60);
  expect(body.tables.every((table) => table.ending === "agreed" && table.commitments.buyer !== "")).toBe(true);
  await Promise.all([host, ...people].map((one) => one.leave()));
  expect(server.output()).not.toMatch(/"level":50|overflow/);
});
