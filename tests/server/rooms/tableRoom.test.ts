// The table room on real sockets: what clients decode, what crosses the wire, what is refused, what comes back after a kill.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import WebSocket from "ws";
import { openSqlite } from "../../../server/journal/sqlite.ts";
import { PROTOCOL } from "../../../shared/protocol.ts";
import type { Seat } from "../../../shared/scenario/types.ts";
import type { Entry } from "../../../shared/table/events.ts";
import { fold } from "../../../shared/table/evolve.ts";
import { viewFor } from "../../../shared/table/view.ts";
import { call, Player, seatTwo, secret, startTwo, until } from "../../support/player.ts";
import { startServer, type TestServer } from "../../support/server.ts";
import { tap } from "../../support/tap.ts";

const CASES = new URL("../../fixtures/cases/", import.meta.url).pathname;
const MIDDLE = [2, 1, 2, 1, 1, 1, 0];

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ SCENARIOS_DIR: CASES });
});
afterAll(() => server.remove());

/** The entries of a table, read from a copy of the journal's connection. */
async function entriesOf(table: string) {
  const journal = openSqlite(`${server.dataDir}/two-winners.sqlite`);
  const rows = await journal.read(table);
  await journal.close();
  return rows.map((row) => row.entry as Entry);
}

/** Plays a round with every kind of move. */
async function playAll({ buyer, seller }: { buyer: Player; seller: Player }): Promise<void> {
  await buyer.send({ type: "say", text: "Good morning" });
  await seller.send({ type: "ask", topic: "concerns" });
  await buyer.send({ type: "answer", facts: ["failed-before"], claims: [] });
  await seller.send({
    type: "acknowledge",
    line: seller.view().table.lines.find((l) => l.kind === "answered")?.number ?? 0,
  });
  await seller.send({ type: "offer", packages: [[4, 0, 0, 0, 2, 3, 0]], final: false });
  await buyer.send({ type: "decline", offer: 1, objection: "fear", about: null });
  await buyer.send({ type: "offer", packages: [[0, 2, 3, 3, 0, 0, 2]], final: false });
  await seller.send({ type: "tell", fact: "dairy" });
  await seller.send({ type: "offer", packages: [MIDDLE], final: false });
}

describe("a table room", () => {
  it("gives each client exactly viewFor of its seat, at every client of the seat", async () => {
    const { buyer, seller } = await startTwo(server.url);
    const twin = await new Player(server.url, buyer.table, buyer.token).enter();
    await playAll({ buyer, seller });
    await buyer.send({ type: "accept", offer: 3 });
    const late = await new Player(server.url, seller.table, seller.token).enter();
    const state = fold(await entriesOf(buyer.table));
    for (const player of [buyer, seller, twin, late]) {
      const seat = player.seat as Seat;
      const view = await player.sees((seen) => seen.table.seq === state.seq, "the last entry");
      expect({ table: view.table, own: view.own }).toEqual({
        table: viewFor(state, seat).table,
        own: viewFor(state, seat).own[seat],
      });
    }
    expect(buyer.view().people).toEqual({
      buyer: { name: "Mira", here: true },
      seller: { name: "Jonas", here: true },
    });
    for (const player of [buyer, seller, twin, late]) await player.leave();
  });

  it("plays the whole course, and every client decodes viewFor of its seat in every phase", async () => {
    const { buyer, seller } = await seatTwo(server.url, "plant-scheduler", "whole");
    const pair = [buyer, seller];
    const guess = {
      priorities: [3],
      directions: [],
      walkAway: null,
      hardest: null,
      fears: { value: true, confidence: 0.8 },
    };
    const phases: string[] = [];
    const both = async (command: Record<string, unknown> = { type: "ready" }) => {
      for (const player of pair) expect(await player.send(command)).toBeTypeOf("number");
      const state = fold(await entriesOf(buyer.table));
      phases.push(state.phase);
      for (const player of pair) {
        const seat = player.seat as Seat;
        const view = await player.sees((seen) => seen.table.seq === state.seq, "the last entry");
        expect({ table: view.table, own: view.own }).toEqual({
          table: viewFor(state, seat).table,
          own: viewFor(state, seat).own[seat],
        });
      }
    };
    await both();
    await both({ type: "plan", target: 3000, prediction: guess });
    await buyer.send({ type: "engage", stakeholder: "finance", letIn: true });
    await seller.send({ type: "join", stakeholder: "finance" });
    await seller.send({ type: "offer", packages: [MIDDLE, [2, 2, 3, 1, 0, 3, 0]], final: false });
    await buyer.send({ type: "favour", issue: 0, option: 1 });
    await seller.send({ type: "decline-favour" });
    await buyer.send({ type: "claim", claim: { kind: "walk-away", band: "high" } });
    await buyer.send({ type: "ask-time" });
    await seller.send({ type: "grant-time" });
    await buyer.send({ type: "accept", offer: 2 });
    await both({ type: "predict", prediction: guess });
    await both();
    await seller.send({ type: "suggest", package: [2, 2, 3, 0, 0, 3, 0] });
    await both();
    const ballot = buyer.view().table.proposed.map(() => true);
    await both(ballot.length > 0 ? { type: "vote", takes: ballot } : { type: "ready" });
    await both({ type: "reflect", ratings: [7, 6, 5, 4, 3, 2, 1, null], commitment: "ask before I offer" });
    expect(phases).toEqual([
      "planning",
      "negotiating",
      "ratifying",
      "improving",
      "improving",
      "reflecting",
      "revealed",
    ]);
  });

  it("shows who is here, and who has left", async () => {
    const { buyer, seller } = await seatTwo(server.url);
    await seller.leave();
    await buyer.sees((view) => !view.people.seller.here && view.people.seller.name === "Jonas", "the empty chair");
    await seller.enter();
    await buyer.sees((view) => view.people.seller.here, "the seller back");
  });

  it("counts a command sent twice once, and refuses with a reason that changes nothing", async () => {
    const { buyer, seller } = await startTwo(server.url);
    const first = await buyer.send({ type: "offer", packages: [MIDDLE], final: false }, "the-same-id");
    expect(await buyer.send({ type: "offer", packages: [MIDDLE], final: false }, "the-same-id")).toBe(first);
    expect(await seller.send({ type: "offer", packages: [MIDDLE], final: false }, "the-same-id")).toBe(
      Number(first) + 1,
    );
    const before = (await entriesOf(buyer.table)).length;
    const wrong: [Record<string, unknown>, string][] = [
      [{ type: "accept", offer: 1 }, "own-offer"],
      [{ type: "accept", offer: 77 }, "offer-gone"],
      [{ type: "offer", packages: [[0]], final: false }, "not-a-package"],
      [{ type: "offer", packages: "all of it", final: false }, "malformed"],
      [{ type: "offer", packages: [MIDDLE], final: false, extra: true }, "malformed"],
      [{ type: "sit", seat: "seller", person: "me" }, "malformed"],
      [{ type: "tick" }, "malformed"],
      [{ type: "say", text: "x".repeat(501) }, "malformed"],
      [{ type: "say", text: "   " }, "malformed"],
      [{}, "malformed"],
    ];
    for (const [command, reason] of wrong) expect(await buyer.send(command)).toBe(reason);
    expect((await entriesOf(buyer.table)).length).toBe(before);
  });

  it("lets no byte of a seat's hidden things reach the other seat", async () => {
    const [token, invitation, other] = [secret(), secret(), secret()];
    const wire = { buyer: await tap(server.port), seller: await tap(server.port) };
    const url = (seat: Seat) => `http://127.0.0.1:${wire[seat].port}`;
    const opened = await call<{ table: string }>(url("buyer"), "POST", "/tables", {
      body: { scenario: "marked", seat: "buyer", name: "Mira", token, invitation, course: "short" },
    });
    const { table } = opened.body;
    await call(url("seller"), "GET", "/scenarios");
    await call(url("seller"), "GET", `/tables/${table}/invitation`, { token: invitation });
    await call(url("seller"), "POST", `/tables/${table}/claim`, {
      token: invitation,
      body: { name: "Jonas", token: other },
    });
    const buyer = await new Player(url("buyer"), table, token).enter();
    const seller = await new Player(url("seller"), table, other).enter();
    for (const player of [buyer, seller]) {
      await player.send({ type: "ready" });
      await call(player.url, "GET", `/tables/${table}/folder`, { token: player.token });
    }
    await seller.send({ type: "ask", topic: "concerns" });
    await buyer.send({ type: "answer", facts: ["burnt"], claims: [] });
    for (let turn = 0; turn < 8; turn++)
      await (turn % 2 ? buyer : seller).send({ type: "offer", packages: [[turn % 3, 0, 0]], final: false });
    const late = await new Player(url("seller"), table, other).enter();
    await late.sees((view) => view.table.offers.length === 8, "all offers");
    for (const player of [buyer, seller])
      await call(player.url, "GET", `/tables/${table}/folder`, { token: player.token });
    await call(url("seller"), "GET", `/tables/${table}/debrief`, { token: other });
    await seller.send({ type: "accept", offer: 8 });

    expect(wire.buyer.received().includes("ZEBRABUYER")).toBe(true);
    expect(wire.seller.received().includes("OKAPISELLER")).toBe(true);
    expect(wire.seller.received().includes("ZEBRABUYER")).toBe(false);
    expect(wire.buyer.received().includes("OKAPISELLER")).toBe(false);
    // Delay cost after eight turns: 2 * 4321 for the buyer, 2 * 5432 for the seller, as the schema writes integers.
    const int32 = (value: number) => {
      const bytes = Buffer.alloc(4);
      bytes.writeInt32LE(value);
      return bytes;
    };
    expect(wire.buyer.received().includes(int32(8642))).toBe(true);
    expect(wire.seller.received().includes(int32(8642))).toBe(false);
    expect(wire.seller.received().includes(int32(10864))).toBe(true);
    expect(wire.buyer.received().includes(int32(10864))).toBe(false);
    wire.buyer.close();
    wire.seller.close();
  });

  it("holds four clients of a seat and sends a fifth away, without touching the others", async () => {
    const { buyer, seller } = await startTwo(server.url);
    const more = await Promise.all([1, 2, 3].map(() => new Player(server.url, buyer.table, buyer.token).enter()));
    await expect(new Player(server.url, buyer.table, buyer.token).enter()).rejects.toThrow("table-full");
    expect(typeof (await buyer.send({ type: "offer", packages: [MIDDLE], final: false }))).toBe("number");
    await seller.sees((view) => view.table.offers.length === 1, "the offer");
    for (const player of more) await player.leave();
  });

  it("does not let one seat's reservations keep the other seat out", async () => {
    const { buyer, seller } = await startTwo(server.url);
    const ask = () =>
      call(server.url, "POST", "/resume", { token: buyer.token, body: { table: buyer.table, protocol: PROTOCOL } });
    const answers = await Promise.all(Array.from({ length: 20 }, ask));
    expect(answers.filter((answer) => answer.status === 200).length).toBeLessThanOrEqual(4);
    await seller.leave();
    await seller.enter();
    expect(typeof (await seller.send({ type: "offer", packages: [MIDDLE], final: false }))).toBe("number");
  });

  it("closes a flooding client; the other seat and other tables go on", async () => {
    const { buyer, seller } = await startTwo(server.url);
    const elsewhere = await startTwo(server.url);
    let closed = false;
    buyer.room?.onLeave(() => {
      closed = true;
    });
    for (let index = 0; index < 200; index++)
      buyer.room?.send("command", { id: `f${index}`, command: { type: "walk" } });
    await until(() => closed, "the flood to be closed");
    expect(typeof (await elsewhere.seller.send({ type: "offer", packages: [MIDDLE], final: false }))).toBe("number");
    await buyer.enter();
    expect(seller.view().table.seq).toBeGreaterThan(0);
  });

  it("keeps whoever asks slowly for what is refused, at a table where nothing else happens", async () => {
    const { buyer } = await startTwo(server.url);
    for (let second = 0; second < 4; second++) {
      const begun = performance.now();
      await buyer.room?.request("beat", {}, { timeout: 5_000 });
      for (let index = 0; index < 12; index++)
        expect(await buyer.send({ type: "accept", offer: 99 })).not.toContain("closed");
      await until(() => performance.now() - begun > 1_050, "the second to pass");
    }
    expect(buyer.closed).toBe(null);
  });

  it("refuses sockets of other origins, and rooms made by clients", async () => {
    const refused = new WebSocket(`ws://127.0.0.1:${server.port}/x/y`, { origin: "http://evil.example" });
    const status = await new Promise((resolve) => {
      refused.on("unexpected-response", (_request, response) => resolve(response.statusCode));
      refused.on("open", () => resolve("open"));
      refused.on("error", () => resolve("error"));
    });
    expect(status).toBe(403);
    const made = await fetch(`${server.url}/matchmake/joinOrCreate/table`, { method: "POST", body: "{}" });
    expect(made.status).toBeGreaterThanOrEqual(400);
  });
});

describe("after a kill -9", () => {
  it("everything that was acknowledged is there, both go on in the same seats, and ids still count once", async () => {
    const { buyer, seller } = await startTwo(server.url);
    await playAll({ buyer, seller });
    const seq = await seller.send({ type: "ask", topic: "fit" }, "asked-before-the-kill");
    expect(typeof seq).toBe("number");
    await server.kill("SIGKILL");
    await server.start();
    await buyer.enter();
    await seller.enter();
    expect(buyer.view().table.seq).toBeGreaterThanOrEqual(Number(seq));
    expect(await seller.send({ type: "ask", topic: "fit" }, "asked-before-the-kill")).toBe(seq);
    await buyer.send({ type: "answer", facts: ["works-council"], claims: [] });
    await seller.sees((view) => view.table.lines.at(-1)?.kind === "answered", "the answer");
    expect(typeof (await buyer.send({ type: "accept", offer: 3 }))).toBe("number");
    const state = fold(await entriesOf(buyer.table));
    expect(state.phase).toBe("agreed");
    expect(buyer.view().table).toEqual(viewFor(state, "buyer").table);
  });

  it("stops cleanly on SIGINT, telling clients to come back", async () => {
    const { buyer } = await startTwo(server.url);
    const code = new Promise<number>((resolve) => buyer.room?.onLeave(resolve));
    expect(await server.kill("SIGINT")).toBe(0);
    expect(await code).toBe(4010);
    await server.start();
  });
});
