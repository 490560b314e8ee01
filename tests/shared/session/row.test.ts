// The dashboard's rows, from tables that are played: what they show, which flag is raised when, and nothing to a facilitator who plays.
import { describe, expect, it } from "vitest";
import { analysisOf } from "../../../shared/outcome/memo.ts";
import { resentmentSoFar, rowOf } from "../../../shared/session/row.ts";
import type { TableRow } from "../../../shared/session/view.ts";
import { CHEAP, DEAR, PLANT, Play } from "../table/play.ts";
import { ROUND, Room } from "./room.ts";

const MINUTE = 60_000;
const room = (plays = false) => new Room({ plays, agenda: [ROUND] }).people(2).begin();

function row(table: Play, { after = 0, session = room(), away = NOBODY_AWAY }: Partial<Look> = {}): TableRow {
  const followed = { round: 0, number: 1, scenario: table.scenario, state: table.state, away };
  const resentment = resentmentSoFar(table.scenario, table.state, table.entries);
  return rowOf(session.state, { ...followed, resentment }, table.now + after);
}
interface Look {
  readonly after: number;
  readonly session: Room;
  readonly away: { readonly buyer: number | null; readonly seller: number | null };
}
const NOBODY_AWAY = { buyer: null, seller: null };

describe("a row", () => {
  it("shows the last offer as both surpluses, and the deal in its place", () => {
    const table = new Play().start();
    expect(row(table)).toMatchObject({
      offered: false,
      surplus: { buyer: 0, seller: 0 },
      here: { buyer: true, seller: true },
    });
    table.offer("buyer", CHEAP).offer("seller", DEAR);
    const { gMax } = analysisOf(PLANT);
    expect(row(table)).toMatchObject({
      offered: true,
      reach: gMax,
      turn: table.state.turn,
      phase: "negotiating",
      over: false,
    });
    expect(row(table).surplus.seller).toBeGreaterThan(row(table).surplus.buyer);
    table.do("buyer", { type: "accept", offer: 2 });
    expect(row(table).surplus).toEqual(table.state.surplus);
    expect(row(table).resentment.buyer).toBeGreaterThan(row(table).resentment.seller);
  });

  it("raises hands first, of those at this table alone", () => {
    const session = room()
      .wait(5_000)
      .do("p1", { type: "hand", up: true })
      .wait(5_000)
      .do("p2", { type: "hand", up: true });
    expect(row(new Play().start(), { session, after: 9 * MINUTE })).toMatchObject({ flag: "hand", since: 1_005_000 });
    session.do("p1", { type: "hand", up: false }).do("p2", { type: "hand", up: false });
    expect(row(new Play().start(), { session })).toMatchObject({ flag: "", since: 0 });
  });

  it("says who has dropped out, after half a minute and unless a bot plays", () => {
    const table = new Play().start();
    const away = { buyer: null, seller: table.now };
    expect(row(table, { away, after: 29_000 }).flag).toBe("");
    expect(row(table, { away, after: 29_000 }).here).toEqual({ buyer: true, seller: false });
    expect(row(table, { away, after: 30_000 })).toMatchObject({ flag: "dropped", since: table.now });
    table.do("host", { type: "bot", seat: "seller", on: true });
    expect(row(table, { away, after: 30_000 })).toMatchObject({ flag: "", here: { buyer: true, seller: true } });
  });

  it("says that a table stalls five minutes after the last offer, pauses not counted", () => {
    const table = new Play().start().wait(MINUTE).offer("buyer", SOUND);
    expect(row(table, { after: 5 * MINUTE - 1 }).flag).toBe("");
    expect(row(table, { after: 5 * MINUTE })).toMatchObject({ flag: "stalled", since: table.now });
    table.do("host", { type: "pause" });
    expect(row(table, { after: 20 * MINUTE })).toMatchObject({ flag: "", paused: true, pausedSince: table.now });
    table.wait(20 * MINUTE).do("host", { type: "go-on" });
    expect(row(table, { after: 5 * MINUTE - 1 }).flag).toBe("");
    expect(row(table, { after: 5 * MINUTE }).flag).toBe("stalled");
  });

  it("says that offers are one-sided once all of the last six minutes were", () => {
    const table = new Play().start();
    for (const change of [0, 1, 2]) {
      table.offer("buyer", [...CHEAP.slice(0, 5), change, 0]).wait(MINUTE);
      table.offer("seller", [...DEAR.slice(0, 5), 3 - change, 0]).wait(MINUTE);
    }
    const first = table.state.offers[0]?.at;
    expect(row(table, { after: -1 }).flag).not.toBe("one-sided");
    expect(row(table)).toMatchObject({ flag: "one-sided", since: first });
    table.offer("seller", SOUND);
    expect(row(table).flag).not.toBe("one-sided");
  });

  it("says that a package is wasteful when both could have much more", () => {
    const table = new Play().start().offer("buyer", WASTEFUL);
    expect(row(table)).toMatchObject({ flag: "wasteful", since: table.now });
    table.do("seller", { type: "accept", offer: 1 });
    expect(row(table).flag).toBe("");
    expect(
      row(
        new Play(PLANT, { steps: ["reflecting"] })
          .start()
          .offer("buyer", WASTEFUL)
          .do("seller", { type: "accept", offer: 1 }),
      ).flag,
    ).toBe("wasteful");
    expect(row(new Play().start().offer("buyer", SOUND)).flag).toBe("");
  });

  it("shows a facilitator who plays no points, nor flags that tell of them, before the reveal", () => {
    const session = room(true);
    const table = new Play().start().offer("buyer", WASTEFUL);
    const zero = { buyer: 0, seller: 0 };
    expect(row(table, { session })).toMatchObject({
      offered: false,
      surplus: zero,
      reach: zero,
      resentment: zero,
      flag: "",
    });
    expect(row(table, { session, after: 5 * MINUTE }).flag).toBe("stalled");
    table.do("seller", { type: "accept", offer: 1 });
    session.end().run({ type: "reveal" });
    expect(row(table, { session }).offered).toBe(true);
  });
});

/** Both better for both than walking away: efficiency 0.37 and 0.80. */
const WASTEFUL = [0, 0, 3, 0, 0, 1, 0];
const SOUND = [0, 2, 3, 0, 2, 3, 0];
