// A session on real sockets: who sees what, a whole session of two rounds, sessions without a facilitator or with one who plays.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSqlite } from "../../../server/journal/sqlite.ts";
import { type Debrief, PROTOCOL } from "../../../shared/protocol.ts";

import type { FacilitatorCase } from "../../../shared/scenario/card.ts";
import type { SessionSettings } from "../../../shared/session/settings.ts";
import type { RoomDebrief } from "../../../shared/sessionProtocol.ts";
import { call, type Player, until } from "../../support/player.ts";
import { agree, begin, MIDDLE, pairsOf } from "../../support/round.ts";
import { startServer, type TestServer } from "../../support/server.ts";
import { tap } from "../../support/tap.ts";
import { createSession, gather, join, Member, settings } from "../../support/workshop.ts";

const CASES = new URL("../../fixtures/cases/", import.meta.url).pathname;

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ SCENARIOS_DIR: CASES });
});
afterAll(() => server.remove());

const resume = (body: object, token: string) =>
  call<{ error?: { reason: string } }>(server.url, "POST", "/resume", { token, body: { ...body, protocol: PROTOCOL } });
const leaveAll = async (...members: readonly Member[]) => {
  for (const member of members) await member.leave();
};
const sitAll = (people: readonly Member[]) => Promise.all(people.map((one) => one.sit()));

describe("a session's room", () => {
  it("shows everybody the session, each their own part, and only the facilitator the rest", async () => {
    const { host, people, code } = await gather(server.url, 4, { names: "aliases" });
    const [ada] = people as [Member];
    const seen = await ada.sees((view) => Object.keys(view.people ?? {}).length === 4, "the lobby's names");
    expect(Object.keys(seen.mine ?? {})).toEqual([ada.person]);
    expect(seen.host).toEqual({});
    expect(Object.values(seen.people ?? {}).map((one) => one.name)).not.toContain("Person 1");
    expect(JSON.stringify(seen)).not.toContain(code);
    const known = host.view().host;
    expect(Object.values(known?.names ?? {}).map((one) => one.name)).toContain("Person 1");
    expect([known?.code, JSON.parse(known?.settings ?? "").title]).toEqual([code, "A workshop"]);
    expect(host.view().mine).toEqual({});

    await host.send({ type: "begin-round" });
    await ada.sees((view) => Object.keys(view.people ?? {}).length === 2, "only the names at the table");
    const table = await ada.sit();
    const names = Object.values(table.view().people).map((one) => one.name);
    expect(names.join()).not.toMatch(/Person/);
    await leaveAll(host, ...people);
  });

  it("takes only the commands that are somebody's to give", async () => {
    const { host, people } = await gather(server.url, 2);
    const [ada] = people as [Member];
    for (const command of [
      { type: "begin-round" },
      { type: "close" },
      { type: "join", person: "x", team: "" },
      { type: "tick" },
    ])
      expect(await ada.send(command)).toBe("malformed");
    for (const command of [{ type: "done" }, { type: "hand", up: true }, { type: "all-over" }, 7, { type: "lock" }])
      expect(await host.send(command as never)).toBe("malformed");
    expect(await ada.send({ type: "hand", up: true }, "once")).toBe(await ada.send({ type: "hand", up: true }, "once"));
    await host.send({ type: "begin-round" });
    const player = await ada.sit();
    for (const command of [{ type: "pause" }, { type: "reveal" }, { type: "sit", seat: "buyer", person: "x" }])
      expect(await player.send(command)).toBe("malformed");
    expect((await resume({ table: player.table }, host.token)).body.error?.reason).toBe("no-place");
    await leaveAll(host, ...people);
  });

  it("takes a plan of a hundred tables made by hand in one message", async () => {
    const { host } = await createSession(server.url);
    const bots = { buyer: false, seller: false };
    const tables = Array.from({ length: 100 }, (_, index) => ({
      seats: { buyer: [`buyer${String(index).padStart(7, "0")}`], seller: [`selle${String(index).padStart(7, "0")}`] },
      observers: [],
      bots,
    }));
    expect(await host.send({ type: "pair", tables })).toBe("not-a-pairing");
    expect(host.closed).toBeNull();
    await host.leave();
  });

  it("keeps an observer from every secret, and the facilitator too until a look is announced", async () => {
    const wire = await tap(server.port);
    const url = `http://127.0.0.1:${wire.port}`;
    const { host, people } = await gather(server.url, 3, { odd: "watch" });
    await host.send({ type: "begin-round" });
    await until(() => people.every((one) => one.mine()?.table), "everybody placed");
    const watching = people.find((one) => one.mine()?.seat === "observer") as Member;
    const playing = people.filter((one) => one !== watching);
    const players = await sitAll(playing);
    const observer = new Member(url, watching.session, watching.token, watching.person);
    await observer.enter();
    const seen = await observer.sit();
    expect(seen.seat).toBe("observer");
    await begin(players);
    const [buyer, seller] = pairsOf(players)[0] as [Player, Player];
    await buyer.send({ type: "offer", packages: [MIDDLE], final: false });
    await seller.send({ type: "say", text: "Let me think" });
    await host.send({ type: "tell", table: 1, seat: "buyer", text: "A hint for the buyer alone" });
    await buyer.sees((view) => view.own?.hint === "A hint for the buyer alone", "the hint");
    await seller.send({ type: "accept", offer: 1 });
    const view = await seen.sees((now) => now.table.phase === "agreed", "the signature");
    expect(view.own).toBeNull();
    expect(await seen.send({ type: "say", text: "I would not" })).toBe("not-seated");
    expect((await call(url, "GET", `/tables/${seen.table}/folder`, { token: watching.token })).status).toBe(403);
    const bytes = wire.received().toString("latin1");
    expect(bytes).toContain("Let me think");
    expect(bytes).not.toContain("A hint for the buyer");

    await host.send({ type: "watch", table: 1, on: true });
    await buyer.sees((now) => now.table.watched, "the announcement");
    const looking = await resume({ table: buyer.table }, host.token);
    expect(looking.body).toMatchObject({ seat: "facilitator" });
    const folder = await call<{ seat: string }>(server.url, "GET", `/tables/${buyer.table}/folder?seat=seller`, {
      token: host.token,
    });
    expect(folder.body.seat).toBe("seller");
    await leaveAll(host, ...people, observer);
    wire.close();
  });

  it("lets no byte of a hidden thing reach an observer or another table, and no row of the dashboard a participant", async () => {
    const wires = await Promise.all(Array.from({ length: 5 }, () => tap(server.port)));
    const plan = settings().agenda[0] as SessionSettings["agenda"][number];
    const { host, code } = await createSession(server.url, { agenda: [{ ...plan, scenario: "marked" }], odd: "watch" });
    const people = await Promise.all(
      wires.map(({ port }, index) => join(`http://127.0.0.1:${port}`, code, `Person ${index}`)),
    );
    await host.send({ type: "begin-round" });
    const players = await sitAll(people);
    const watching = players.findIndex((player) => player.seat === "observer");
    const table = players[watching]?.table;
    const pair = pairsOf(players).find(([one]) => one?.table === table) as readonly [Player, Player];
    for (const each of pairsOf(players)) await begin(each);
    for (const [index, player] of players.entries())
      await call(people[index]?.url ?? "", "GET", `/tables/${player.table}/folder`, { token: player.token });
    for (let turn = 0; turn < 8; turn++)
      await pair[turn % 2 ? 0 : 1].send({ type: "offer", packages: [[turn % 3, 0, 0]], final: false });
    await players[watching]?.sees((view) => view.table.offers.length === 8, "all offers");
    const rows = () => host.view().host?.rows as unknown as readonly Record<string, number>[] | undefined;
    const row = await until(() => rows()?.find((one) => one["turn"] === 8), "the row");

    const int32 = (value: number) => {
      const bytes = Buffer.alloc(4);
      bytes.writeInt32LE(value);
      return bytes;
    };
    /** Delay cost after eight turns: 2 * 4321 for the buyer, 2 * 5432 for the seller. */
    const hidden = { buyer: ["ZEBRABUYER", int32(8642)], seller: ["OKAPISELLER", int32(10864)] };
    const dashboard = [int32(row["surplusBuyer"] ?? 0), int32(row["reachSeller"] ?? 0), code];
    for (const [index, player] of players.entries()) {
      const bytes = (wires[index] as { received(): Buffer }).received();
      for (const secret of dashboard) expect(bytes.includes(secret), `${player.seat} and the dashboard`).toBe(false);
      for (const seat of ["buyer", "seller"] as const) {
        const [mark, cost] = hidden[seat] as [string, Buffer];
        expect(bytes.includes(mark), `${player.seat} and ${mark}`).toBe(player.seat === seat);
        expect(bytes.includes(cost), `${player.seat} at ${player.table} and the cost of the ${seat}`).toBe(
          player.seat === seat && player.table === table,
        );
      }
    }
    await leaveAll(host, ...people);
    for (const wire of wires) wire.close();
  });

  it("plays a whole session: two rounds with swapped seats, then the debrief of the room", async () => {
    const { host, people } = await gather(server.url, 6);
    await host.send({ type: "begin-round" });
    const first = await sitAll(people);
    const pairs = pairsOf(first);
    expect(pairs.map((pair) => pair.length)).toEqual([2, 2, 2]);
    const seats = people.map((one) => one.mine()?.seat);
    const across = people.map((one) => one.mine()?.across[0]);
    for (const pair of pairs) await agree(pair);
    await host.sees((view) => view.session.over, "all tables to be over");
    await host.sees((view) => view.host?.rows.every((row) => row.phase === "agreed") === true, "the rows");
    await host.send({ type: "end-round" });
    expect(await host.send({ type: "reveal" })).toBe("not-now-revealed");

    await host.send({ type: "begin-round" });
    await until(() => people.every((one) => one.mine()?.table.includes("_1_")), "the second round");
    expect(people.map((one) => one.mine()?.seat)).toEqual(seats.map((seat) => (seat === "buyer" ? "seller" : "buyer")));
    expect(people.map((one) => one.mine()?.across[0])).toEqual(across);
    for (const pair of pairsOf(await sitAll(people))) await agree(pair);
    const journal = openSqlite(`${server.dataDir}/two-winners.sqlite`);
    const opened = (await journal.read(`${host.session}_1_1`))[0]?.entry.events[0];
    await journal.close();
    expect(opened).toMatchObject({ type: "opened", inherited: { buyer: 0, seller: expect.toSatisfy((n) => n > 100) } });
    await host.sees((view) => view.session.over, "all tables to be over");
    await host.send({ type: "end-round" });
    expect(await host.send({ type: "reveal" })).toBeTypeOf("number");
    await host.send({ type: "debrief" });
    const [ada] = people as [Member];
    await ada.sees((view) => view.mine?.[ada.person]?.past.length === 2, "both tables open");

    const read = async (who: Member) =>
      (await call<RoomDebrief>(server.url, "GET", `/sessions/${host.session}/debrief`, { token: who.token })).body;
    const whole = await read(host);
    expect(whole.tables).toHaveLength(6);
    expect(whole.tables.every((table) => table.ending === "agreed" && table.winWin >= 0)).toBe(true);
    const own = await read(ada);
    expect(own.tables.filter((table) => table.mine !== "")).toHaveLength(2);
    expect(own.tables.filter((table) => table.names.buyer !== "")).toHaveLength(2);
    const past = ada.mine()?.past[0] ?? "";
    expect((await call<Debrief>(server.url, "GET", `/tables/${past}/debrief`, { token: ada.token })).status).toBe(200);
    await leaveAll(host, ...people);
  });
});

describe("without a facilitator, or with one who plays", () => {
  it("begins and ends rounds by the votes of all, and goes on to the debrief", async () => {
    const { host, people } = await gather(server.url, 2, { selfRun: true });
    await host.leave();
    const vote = async () => {
      for (const one of people) expect(await one.send({ type: "done" })).toBeTypeOf("number");
    };
    await vote();
    await agree(pairsOf(await sitAll(people))[0] ?? []);
    await until(() => people.every((one) => one.view().session.over), "the round to be over");
    for (let tries = 0; tries < 6 && people[0]?.view().session.stage !== "debrief"; tries++) {
      const seq = people[0]?.view().session.seq ?? 0;
      await vote();
      await until(() => people.every((one) => one.view().session.seq > seq), "the votes");
      const round = people[0]?.view().session;
      if (round?.stage !== "round" || round.over) continue;
      await agree(pairsOf(await sitAll(people))[0] ?? []);
      await until(() => people.every((one) => one.view().session.over), "the next round to be over");
    }
    expect(people[0]?.view().session).toMatchObject({ stage: "debrief", round: 2 });
    await leaveAll(...people);
  });

  it("shows a facilitator who plays no points, no folders and no case before the reveal", async () => {
    const { host, people } = await gather(server.url, 2, { plays: true });
    await host.send({ type: "begin-round" });
    const players = await sitAll(people);
    const [pair] = pairsOf(players) as [readonly Player[]];
    await begin(pair);
    await pair[0]?.send({ type: "offer", packages: [MIDDLE], final: false });
    const row = await until(() => {
      const [one] = host.view().host?.rows ?? [];
      return one?.phase === "negotiating" && (one as unknown as Record<string, unknown>);
    }, "the row");
    expect(row).toMatchObject({ surplusBuyer: 0, surplusSeller: 0, reachBuyer: 0, resentmentBuyer: 0 });
    expect(await host.send({ type: "watch", table: 1, on: true })).toBe("you-play");
    const table = pair[0]?.table;
    expect((await resume({ table }, host.token)).body.error?.reason).toBe("no-place");
    for (const path of [`/tables/${table}/folder?seat=buyer`, `/sessions/${host.session}/cases/1`])
      expect((await call(server.url, "GET", path, { token: host.token })).status).toBe(403);
    await leaveAll(host, ...people);
  });

  it("lets everybody of the session read the table that is replayed, and no other that is not theirs", async () => {
    const { host, people } = await gather(server.url, 4, { agenda: settings().agenda.slice(0, 1) });
    for (const type of ["begin-round", "end-round", "reveal", "debrief"] as const) {
      expect(await host.send({ type }), type).toEqual(expect.any(Number));
    }
    const other = people.find((one) => one.mine()?.past[0]?.endsWith("_2"));
    const read = (number: number) =>
      call<{ reflections?: unknown }>(server.url, "GET", `/tables/${host.session}_0_${number}/debrief`, {
        token: other?.token ?? "",
      });
    expect((await read(2)).status).toBe(200);
    expect((await read(1)).body).toMatchObject({ error: { reason: "no-place" } });
    expect(await host.send({ type: "show", step: 0, named: false, table: 1 })).toEqual(expect.any(Number));
    expect((await read(1)).status).toBe(200);
    await leaveAll(host, ...people);
  });

  it("gives the whole case of a round to a facilitator who does not play, and to nobody else", async () => {
    const { host, people } = await gather(server.url, 1);
    const path = `/sessions/${host.session}/cases/1`;
    const { body } = await call<FacilitatorCase>(server.url, "GET", path, { token: host.token });
    expect(body.scenario.seats.seller.points.length).toBe(body.scenario.issues.length);
    expect((await call(server.url, "GET", path, { token: people[0]?.token ?? "" })).status).toBe(403);
    expect((await call(server.url, "GET", `/sessions/${host.session}/cases/3`, { token: host.token })).status).toBe(
      404,
    );
    await leaveAll(host, ...people);
  });
});
