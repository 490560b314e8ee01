// Moving people about by hand: nobody is ever lost or doubled, whatever is done. Random moves print their seed.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { botAt, gaps, move, OUT, type Place, type Plan, placed } from "../../../client/pages/facilitate/pairs/plan.ts";

const pair = (buyer: string, seller: string): Plan[number] => ({
  seats: { buyer: [buyer], seller: [seller] },
  observers: [],
  bots: { buyer: false, seller: false },
});
const PLAN: Plan = [pair("ada", "bo"), pair("carla", "deniz"), pair("eva", "farid")];
const PEOPLE = [...placed(PLAN), "gita"];

const place = fc.record({
  table: fc.oneof(fc.constant(null), fc.nat(4)),
  chair: fc.constantFrom("buyer", "seller", "observer"),
  swap: fc.oneof(fc.constant(null), fc.constantFrom(...PEOPLE)),
}) as fc.Arbitrary<Place>;
const moves = fc.array(fc.tuple(fc.constantFrom(...PEOPLE), place), { maxLength: 30 });

describe("any moves", () => {
  test("seat nobody twice, and nobody who was not there", () => {
    fc.assert(
      fc.property(moves, (made) => {
        const there = placed(made.reduce((plan, [person, to]) => move(plan, person, to), PLAN));
        expect(new Set(there).size).toBe(there.length);
        for (const person of there) expect(PEOPLE).toContain(person);
      }),
    );
  });

  test("leave no more than two in a seat and no table without people", () => {
    fc.assert(
      fc.property(moves, (made) => {
        for (const { seats, observers } of made.reduce((plan, [person, to]) => move(plan, person, to), PLAN)) {
          expect(seats.buyer.length).toBeLessThanOrEqual(2);
          expect(seats.seller.length).toBeLessThanOrEqual(2);
          expect(seats.buyer.length + seats.seller.length + observers.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

test("two people change places", () => {
  const next = move(PLAN, "ada", { table: 1, chair: "seller", swap: "deniz" });
  expect(next[0]?.seats.buyer).toEqual(["deniz"]);
  expect(next[1]?.seats.seller).toEqual(["ada"]);
  expect(gaps(next)).toEqual([]);
});

test("somebody who sat out takes a place, and the other sits out", () => {
  const next = move(PLAN, "gita", { table: 0, chair: "buyer", swap: "ada" });
  expect(next[0]?.seats.buyer).toEqual(["gita"]);
  expect(placed(next)).not.toContain("ada");
});

test("a seat that was left is a gap until a bot takes it", () => {
  const next = move(PLAN, "bo", OUT);
  expect(gaps(next)).toEqual([{ table: 1, seat: "seller" }]);
  expect(gaps(botAt(next, 0, "seller", true))).toEqual([]);
  expect(botAt(next, 0, "buyer", true)[0]?.bots.buyer, "no bot where a person sits").toBe(false);
});

test("a person in a bot's seat sends the bot away", () => {
  const bot = botAt(move(PLAN, "bo", OUT), 0, "seller", true);
  expect(move(bot, "gita", { table: 0, chair: "seller", swap: null })[0]?.bots.seller).toBe(false);
});

test("a third person does not fit into a seat", () => {
  const shared = move(PLAN, "gita", { table: 0, chair: "buyer", swap: null });
  expect(shared[0]?.seats.buyer).toEqual(["ada", "gita"]);
  expect(move(shared, "eva", { table: 0, chair: "buyer", swap: null })).toBe(shared);
});
