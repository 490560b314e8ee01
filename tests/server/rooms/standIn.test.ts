// Bots at the tables of a session, on real sockets: a drop-out's seat is taken over and handed back, the odd one out and a late-comer play.
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Seat } from "../../../shared/scenario/types.ts";
import { type Player, until } from "../../support/player.ts";
import { begin, MIDDLE } from "../../support/round.ts";
import { startServer, type TestServer } from "../../support/server.ts";
import { gather, join } from "../../support/workshop.ts";

/** A bot thinks for as long as a person might, and the clock of a test machine is slow, ms. */
const THOUGHT = 40_000;

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.remove());

const handed = (player: Player) =>
  player
    .view()
    .table.lines.filter(({ kind }) => kind === "handed")
    .map(({ seat, text }) => `${seat} ${text}`);

it("takes over the seat of somebody who drops out, moves for it, and hands it back with nothing lost", async () => {
  const { host, people } = await gather(server.url, 2, { standIn: 1 });
  await host.send({ type: "begin-round" });
  const [gone, stays] = (await Promise.all(people.map((one) => one.sit()))) as [Player, Player];
  const seat = gone.seat as Seat;
  await begin([gone, stays]);
  await gone.send({ type: "say", text: "I will be back" });
  await gone.send({ type: "offer", packages: [MIDDLE], final: false });
  const before = gone.view().table;
  await gone.leave();

  await stays.sees(({ table }) => table.bots[seat], "a bot in the seat");
  expect(handed(stays)).toEqual([`${seat} bot`]);
  await stays.send({ type: "decline", offer: 1, objection: "fear", about: null });
  await stays.send({ type: "ask", topic: "priorities" });
  const moved = ({ table }: ReturnType<Player["view"]>) =>
    table.lines.some((line) => line.seat === seat && line.number > before.lines.length + 1 && line.kind !== "handed");
  await waitFor(stays, moved, "a move of the bot");

  await gone.enter();
  await gone.sees(({ table }) => !table.bots[seat], "the seat to be theirs again");
  expect(handed(gone)).toEqual([`${seat} bot`, `${seat} person`]);
  const { lines, offers } = gone.view().table;
  expect(lines.slice(0, before.lines.length)).toEqual(before.lines);
  expect(offers[0]?.package).toEqual(MIDDLE);
  expect(await gone.send({ type: "say", text: "I am back." })).toBeTypeOf("number");
  for (const one of [host, ...people]) await one.leave();
}, 90_000);

it("plays with the odd one out and with a late-comer", async () => {
  const { host, people, code } = await gather(server.url, 3, { odd: "bot", late: "bot" });
  await host.send({ type: "begin-round" });
  const late = await join(server.url, code, "Late");
  const players = await Promise.all([...people, late].map((one) => one.sit()));
  const withBots = players.filter((player) => Object.values(player.view().table.bots).includes(true));
  expect(withBots.length).toBe(2);
  for (const player of withBots) await player.send({ type: "ready" });
  for (const player of withBots)
    await waitFor(player, ({ table }) => table.phase === "negotiating", "the bot to be ready");
  for (const one of [host, ...people, late]) await one.leave();
}, 90_000);

async function waitFor(player: Player, test: (view: ReturnType<Player["view"]>) => boolean, what: string) {
  await until(() => test(player.view()), what, THOUGHT);
}
