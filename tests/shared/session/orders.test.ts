// What a session orders its tables to do, what a pair carries on, and where everybody's place is.
import { describe, expect, it } from "vitest";
import { analysisOf } from "../../../shared/outcome/memo.ts";
import { carryOf, inheritedFor } from "../../../shared/session/carry.ts";
import { placeOf } from "../../../shared/session/place.ts";
import type { SessionSettings } from "../../../shared/session/settings.ts";
import { debriefFor } from "../../../shared/table/debrief.ts";
import { CHEAP, DEAR, PLANT, Play } from "../table/play.ts";
import { ROUND, Room } from "./room.ts";

const series = (changes: Partial<SessionSettings> = {}) =>
  new Room({ agenda: [ROUND, { ...ROUND, pairs: "swap", carry: true }], ...changes });

describe("orders", () => {
  it("open every table with the settings of its round, seat its people and start its clock", () => {
    const room = new Room({ talk: "spoken", odd: "bot" }).people(3).begin();
    const paired = room.tables.find(({ bots }) => !bots.buyer && !bots.seller);
    const table = `s1_0_${paired?.number}`;
    const mine = room.orders.filter((order) => order.table === table);
    expect(mine[0]).toMatchObject({
      kind: "open",
      scenario: "hash of plant-scheduler",
      settings: {
        steps: ROUND.steps,
        talk: "spoken",
        reveal: "facilitator",
        pace: "room",
        planning: 480_000,
        length: 840_000,
        reflecting: 300_000,
      },
      carry: null,
    });
    expect(mine.slice(1).map((order) => order.kind === "give" && order.command)).toEqual([
      { type: "sit", seat: "buyer", person: paired?.seats.buyer[0] },
      { type: "sit", seat: "seller", person: paired?.seats.seller[0] },
      { type: "start" },
    ]);
    expect(room.orders.map((order) => order.id)).toEqual(room.orders.map((_, n) => `s1:5.${n}`));
    const seeds = room.orders.flatMap((order) => (order.kind === "open" ? [order.seed] : []));
    expect(new Set(seeds).size).toBe(2);
  });
});

describe("what a pair carries on", () => {
  it("comes from the table where the same two sat, by the seats they had there", () => {
    const room = series().people(4).begin().end().begin();
    const opened = room.orders.flatMap((order) => (order.kind === "open" ? [order] : []));
    expect(opened.map(({ carry }) => carry)).toEqual([
      null,
      null,
      { table: "s1_0_1", seats: { buyer: "seller", seller: "buyer" } },
      { table: "s1_0_2", seats: { buyer: "seller", seller: "buyer" } },
    ]);
  });

  it("is nothing with a replaced partner, and stays while one of a shared seat does", () => {
    const room = series().people(4).begin().end();
    const [one] = room.tables;
    room
      .run({ type: "remove", person: one?.seats.buyer[0] ?? "" })
      .join("p5")
      .begin();
    const news = room.tables.find(({ seats }) => [...seats.buyer, ...seats.seller].includes("p5"));
    expect(news && carryOf(room.state, news)).toBe(null);

    const shared = series({ odd: "shared" }).people(3).begin().end();
    const seats = shared.tables[0]?.seats;
    const [first = "", second] = [...(seats?.buyer ?? []), ...(seats?.seller ?? [])];
    expect(second).toBeDefined();
    const both = Object.values(seats ?? {}).find((people) => people.length === 2) ?? [];
    shared.run({ type: "remove", person: both[0] ?? first }).begin();
    expect(shared.tables.map((table) => carryOf(shared.state, table)?.table)).toEqual(["s1_0_1"]);
  });

  it("goes on with the same bot", () => {
    const room = series({ odd: "bot" }).people(1).begin().end().begin();
    expect(carryOf(room.state, room.tables[0] as never)?.table).toBe("s1_0_1");
  });

  it("costs half of the own resentment's share of the own Nash point, at the seat one has now", () => {
    const table = new Play(PLANT).start();
    table.offer("buyer", CHEAP).offer("seller", DEAR).do("buyer", { type: "accept", offer: 2 });
    const earlier = { scenario: PLANT, entries: table.entries };
    const { buyer, seller } = debriefFor(PLANT, table.entries).process.seats;
    const nash = analysisOf(PLANT).nash;
    expect(buyer.resentment.total).toBeGreaterThan(0.3);
    const half = (resentment: number, points = 0) => Math.max(0, Math.ceil(0.5 * resentment * points - 1e-9));

    const swapped = inheritedFor({ table: "t", seats: { buyer: "seller", seller: "buyer" } }, earlier, PLANT);
    expect(swapped).toEqual({
      buyer: half(seller.resentment.total, nash?.buyer),
      seller: half(buyer.resentment.total, nash?.seller),
    });
    const same = inheritedFor({ table: "t", seats: { buyer: "buyer", seller: "seller" } }, earlier, PLANT);
    expect(same).toEqual({ buyer: buyer.inherits, seller: seller.inherits });
  });
});

describe("places", () => {
  it("are those of the seating, for as long as somebody takes part, in earlier rounds too", () => {
    const room = new Room().people(3).begin();
    const { seats, observers } = room.tables[0] ?? { seats: { buyer: [], seller: [] }, observers: [] };
    const [buyer = "", observer = ""] = [seats.buyer[0], observers[0]];
    expect(placeOf(room.state, "s1_0_1", buyer)).toBe("buyer");
    expect(placeOf(room.state, "s1_0_1", observer)).toBe("observer");
    expect(placeOf(room.state, "s1_0_1", null)).toBe("facilitator");
    for (const table of ["s2_0_1", "s1_1_1", "s1_0_2", "s1", ""]) expect(placeOf(room.state, table, buyer)).toBe(null);
    expect(placeOf(room.state, "s1_0_1", "stranger")).toBe(null);
    room.end().begin();
    expect(placeOf(room.state, "s1_0_1", buyer)).toBe("buyer");
    room.run({ type: "remove", person: buyer });
    expect(placeOf(room.state, "s1_0_1", buyer)).toBe(null);
    expect(placeOf(room.state, "s1_1_1", buyer)).toBe(null);
  });

  it("show a facilitator who plays no table before it is revealed", () => {
    const room = new Room({ plays: true, agenda: [ROUND] }).people(2).begin();
    expect(placeOf(room.state, "s1_0_1", null)).toBe(null);
    room.end().run({ type: "reveal" });
    expect(placeOf(room.state, "s1_0_1", null)).toBe("facilitator");
  });
});
