// Promise 3 on the wire: a session with marks in every hidden field, and a tap at everybody: both seats, an observer, one who comes late,
// one who reconnects, one who reads slowly, one who is refused. Before the reveal nobody receives a byte of what is another's.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SEATS, type Seat } from "../../../shared/scenario/types.ts";
import { EMPTY_TABLE, type Private } from "../../../shared/table/state.ts";
import { takePlace } from "../../support/hostileSocket.ts";
import { foundOf, HIDDEN_CASES, int32, NOTE_WORD, WORDS } from "../../support/marks.ts";
import { call, type Player, secret } from "../../support/player.ts";
import { startServer, type TestServer } from "../../support/server.ts";
import { type Tap, tap } from "../../support/tap.ts";
import { createSession, join, Member, settings } from "../../support/workshop.ts";

/** What a seat does in secret, by the part of the state that keeps it: a mark, or why it cannot have one. */
const SECRET: Readonly<Record<keyof Private, Readonly<Record<Seat, string | number>> | string>> = {
  target: { buyer: 271_829, seller: 314_159 },
  predictions: { buyer: "0.61803", seller: "0.70711" },
  hint: { buyer: "QUOLL-hint", seller: "NUMBAT-hint" },
  commitment: { buyer: "QUOLL-commitment", seller: "NUMBAT-commitment" },
  suggested: "a package looks like any offer; tests/server/rooms/parts.test.ts compares what is decoded",
  takes: "yes or no; the same test",
  ratings: "numbers from 1 to 7; the same test",
  refused: "ids of stakeholders, which are marked in the case",
  hints: "how many there were; the same test",
};
const secretsOf = (seat: Seat) =>
  Object.values(SECRET).flatMap((mark) => (typeof mark === "string" ? [] : [mark[seat]]));

/** Secrets of a seat that stand in these bytes. */
const secretsIn = (seat: Seat, bytes: Buffer): readonly (string | number)[] =>
  secretsOf(seat).filter((mark) =>
    typeof mark === "number" ? bytes.includes(int32(mark)) || bytes.includes(String(mark)) : bytes.includes(mark),
  );

interface Tapped {
  readonly tap: Tap;
  readonly url: string;
}
let server: TestServer;
const taps: Tap[] = [];
async function tapped(): Promise<Tapped> {
  const opened = await tap(server.port);
  taps.push(opened);
  return { tap: opened, url: `http://127.0.0.1:${opened.port}` };
}

beforeAll(async () => {
  server = await startServer({ SCENARIOS_DIR: HIDDEN_CASES, LOG_LEVEL: "debug" });
});
afterAll(async () => {
  for (const one of taps) one.close();
  await server.remove();
});

it("has a mark for every part of what a seat does in secret", () => {
  expect(Object.keys(SECRET).sort()).toEqual(Object.keys(EMPTY_TABLE.own.buyer).sort());
});

const OPEN = [0, 0, 1, 0];
const guess = (confidence: string) => ({
  priorities: [1, 0],
  directions: ["opposed", "same", null],
  walkAway: { band: "high", confidence: Number(confidence) },
  hardest: null,
  fears: { value: true, confidence: Number(confidence) },
});

/** Both do the same, each with what is its own; everybody at the table has seen it then. */
async function both(
  pair: Readonly<Record<Seat, Player>>,
  command: (seat: Seat) => Record<string, unknown>,
): Promise<void> {
  for (const seat of SEATS) {
    const asked = command(seat);
    const seq = await pair[seat].send(asked);
    expect(seq, `${seat} ${asked["type"]} in ${pair[seat].view().table.phase}`).toBeTypeOf("number");
    for (const other of SEATS) await pair[other].sees((view) => view.table.seq >= Number(seq), String(asked["type"]));
  }
}

describe("a whole round", () => {
  it("brings nobody what is another's before the reveal, and everybody everything after", async () => {
    const desk = await tapped();
    const agenda = settings()
      .agenda.slice(0, 1)
      .map((plan) => ({
        ...plan,
        scenario: "hidden",
        steps: ["planning", "predicting", "ratifying", "improving", "reflecting"] as const,
      }));
    const { host, code } = await createSession(desk.url, {
      agenda: agenda.map((plan) => ({ ...plan, steps: [...plan.steps] })),
      names: "aliases",
      threes: true,
      late: "watch",
      reveal: "round",
    });
    const wires = await Promise.all([0, 1, 2].map(tapped));
    const people: Member[] = [];
    for (const [index, wire] of wires.entries()) people.push(await join(wire.url, code, `AXOLOTL${index}x`));
    expect(await host.send({ type: "pair", tables: null })).toBeTypeOf("number");
    expect(await host.send({ type: "begin-round" })).toBeTypeOf("number");

    const players = await Promise.all(people.map((one) => one.sit()));
    const at = (place: string) => players.findIndex((player) => player.seat === place);
    const of = (place: string) => players[at(place)] as Player;
    const pair = { buyer: of("buyer"), seller: of("seller") };
    const { table } = pair.buyer;
    expect(of("observer").table).toBe(table);
    const folders = () =>
      Promise.all(players.map(({ url, token }) => call(url, "GET", `/tables/${table}/folder`, { token })));
    expect((await folders()).map(({ status }) => status).sort()).toEqual([200, 200, 403]);

    await both(pair, () => ({ type: "ready" }));
    await both(pair, (seat) => ({
      type: "plan",
      target: (SECRET.target as Record<Seat, number>)[seat],
      prediction: guess((SECRET.predictions as Record<Seat, string>)[seat]),
    }));
    for (const seat of SEATS) {
      const hint = (SECRET.hint as Record<Seat, string>)[seat];
      expect(await host.send({ type: "tell", table: 1, seat, text: hint })).toBeTypeOf("number");
      await pair[seat].sees((view) => view.own?.hint === hint, "one's own hint");
    }
    const slow = await tapped();
    const watcher = people[at("observer")] as Member;
    const reader = await takePlace({ url: slow.url, place: { table }, token: watcher.token });
    reader?.socket.pause();
    const refused = await tapped();
    for (const id of [table, host.session])
      expect(
        await takePlace({ url: refused.url, place: id === table ? { table } : { session: id }, token: secret() }),
      ).toBeNull();

    await pair.seller.send({ type: "ask", topic: "concerns" });
    await pair.buyer.send({ type: "answer", facts: ["burnt"], claims: [] });
    await pair.buyer.send({ type: "engage", stakeholder: "zebra-boss", letIn: false });
    await pair.seller.send({ type: "engage", stakeholder: "okapi-chief", letIn: false });
    for (let turn = 0; turn < 8; turn++)
      await pair[turn % 2 ? "buyer" : "seller"].send({ type: "offer", packages: [[turn % 3, 1, 1, 0]], final: false });
    await folders();

    const late = await tapped();
    const latecomer = await join(late.url, code, "AXOLOTL3x");
    await latecomer.sit();
    expect(latecomer.player?.seat).toBe("observer");
    const again = await tapped();
    const back = pair.seller;
    await back.leave();
    const reborn = await new Member(again.url, host.session, back.token, people[at("seller")]?.person).enter();
    const seller = await reborn.sit();
    const now = { buyer: pair.buyer, seller };
    await call(again.url, "GET", `/tables/${table}/folder`, { token: seller.token });

    const offered = Number(await now.seller.send({ type: "offer", packages: [OPEN], final: false }));
    const seen = await now.buyer.sees((view) => view.table.seq >= offered, "the last offer");
    const standing = seen.table.offers.findLast((one) => one.seat === "seller" && one.status === "standing");
    const signed = Number(await now.buyer.send({ type: "accept", offer: standing?.number }));
    await now.buyer.sees((view) => view.table.seq >= signed, "the signature");
    for (let step = 0; step < 12; step++) {
      const { phase, proposed } = now.buyer.view().table;
      if (phase === "reflecting") break;
      for (const seat of SEATS) {
        const takes = proposed.map(() => true);
        const did = await now[seat].send(
          phase === "predicting"
            ? { type: "predict", prediction: guess((SECRET.predictions as Record<Seat, string>)[seat]) }
            : takes.length > 0
              ? { type: "vote", takes }
              : { type: "ready" },
        );
        if (typeof did === "number")
          for (const other of SEATS) await now[other].sees((view) => view.table.seq >= did, "a step");
      }
    }
    await both(now, (seat) => ({
      type: "reflect",
      ratings: [1, 2, 3, 4, 5, 6, 7, null],
      commitment: (SECRET.commitment as Record<Seat, string>)[seat],
    }));
    reader?.socket.resume();
    await call(wires[0]?.url ?? "", "GET", `/tables/${table}/debrief`, { token: people[0]?.token ?? "" });
    for (const one of [...people, latecomer])
      await call(one.url, "GET", `/sessions/${host.session}/debrief`, { token: one.token });

    const everybody: [string, Tap, Seat | null][] = [
      ["the buyer", wires[at("buyer")]?.tap as Tap, "buyer"],
      ["the seller", wires[at("seller")]?.tap as Tap, "seller"],
      ["the seller come back", again.tap, "seller"],
      ["the observer", wires[at("observer")]?.tap as Tap, null],
      ["the late observer", late.tap, null],
      ["the slow reader", slow.tap, null],
      ["who was refused", refused.tap, null],
    ];
    for (const [who, wire, own] of everybody) {
      const bytes = wire.received();
      expect(bytes.length, who).toBeGreaterThan(200);
      for (const seat of SEATS.filter((one) => one !== own)) {
        expect(foundOf(seat, bytes), `${who}: the case of the ${seat}`).toEqual([]);
        expect(secretsIn(seat, bytes), `${who}: what the ${seat} did in secret`).toEqual([]);
      }
      expect(bytes.toString("latin1").toLowerCase(), who).not.toContain(NOTE_WORD);
    }
    for (const [index, wire] of [...wires, late].entries()) {
      const heard = wire.tap.received().toString("latin1");
      for (let other = 0; other < 4; other++)
        if (other !== index)
          expect(heard, `person ${index} hears the name of person ${other}`).not.toContain(`AXOLOTL${other}x`);
    }
    // What is one's own did come, so the marks can be seen on the wire.
    for (const seat of SEATS) {
      const heard = Buffer.concat([
        wires[at(seat)]?.tap.received() ?? Buffer.alloc(0),
        seat === "seller" ? again.tap.received() : Buffer.alloc(0),
      ]);
      expect(foundOf(seat, heard).length, seat).toBeGreaterThan(30);
      expect(secretsIn(seat, heard)).toEqual(
        expect.arrayContaining(
          ["target", "hint"].map((part) => (SECRET[part as "hint"] as Record<Seat, string>)[seat]),
        ),
      );
    }
    expect(desk.tap.received().includes("AXOLOTL2x")).toBe(true);
    const log = Buffer.from(server.output());
    const metrics = Buffer.from(await (await fetch(`${server.url}/metrics`)).text());
    for (const seat of SEATS)
      for (const [where, bytes] of [
        ["log", log],
        ["metrics", metrics],
      ] as const)
        expect([...foundOf(seat, bytes), ...secretsIn(seat, bytes)], `${where}: ${seat}`).toEqual([]);

    expect(await host.send({ type: "end-round" })).toBeTypeOf("number");
    expect(await host.send({ type: "reveal" })).toBeTypeOf("number");
    await now.buyer.sees((view) => view.table.phase === "revealed", "the reveal");
    const { body } = await call(now.buyer.url, "GET", `/tables/${table}/debrief`, { token: now.buyer.token });
    expect(JSON.stringify(body)).toContain(`${WORDS.seller.toUpperCase()}-stock`);
  });
});
