// How much a bot asks for: twelve levels, down one when enough came back, one gift, and the clock (RULES 6).
import { describe, expect, it } from "vitest";
import { LEVELS } from "../../../shared/bot/aspiration.ts";
import type { Character } from "../../../shared/bot/characters.ts";
import { floorFor } from "../../../shared/bot/floor.ts";
import { type Mind, openMind } from "../../../shared/bot/mind.ts";
import { openEyes } from "../../../shared/bot/sight.ts";
import { analysisOf } from "../../../shared/outcome/memo.ts";
import { SEATS } from "../../../shared/scenario/types.ts";
import { Play } from "../table/play.ts";
import { bot, NO_ZONE, PLANT } from "./cases.ts";

const SEED = 5;

function mindOf(table: Play, who: Character = bot("fair"), floor = floorFor(PLANT, table.state.open, "seller")): Mind {
  return openMind(openEyes(table.scenario, "seller")(table.state, table.now, floor), who, SEED);
}
const levelOf = (table: Play, who?: Character): number => mindOf(table, who).aspiration().level;

/** Offers of the seller on its levels, as a bot would make them; and of the buyer, each better for the seller than the one before. */
const HIGH = [4, 0, 0, 0, 2, 3, 0];
const LOWER = [4, 0, 1, 0, 2, 3, 0];
const BUYER = [
  [0, 2, 3, 3, 0, 3, 0],
  [1, 2, 3, 3, 0, 3, 0],
  [1, 2, 3, 2, 0, 3, 0],
  [1, 2, 3, 1, 0, 3, 0],
];

describe("the levels", () => {
  const on = mindOf(new Play().start()).aspiration().on;
  const levels = Array.from({ length: LEVELS }, (_, level) => on(level));

  it("are twelve, each asking for less than the one before, by steps that grow smaller", () => {
    const steps = levels.slice(1).map((asks, k) => (levels[k] ?? 0) - asks);
    expect(steps).toHaveLength(11);
    for (const [k, step] of steps.entries()) {
      expect(step).toBeGreaterThan(0);
      expect(step).toBeLessThan(steps[k - 1] ?? Number.POSITIVE_INFINITY);
    }
  });

  it("go from about 0.95 of the best there is to the floor", () => {
    const { reach } = mindOf(new Play().start()).stakes();
    expect((levels[0] ?? 0) / reach).toBeGreaterThan(0.91);
    expect((levels[0] ?? 0) / reach).toBeLessThan(0.99);
    expect(levels.at(-1)).toBe(
      floorFor(
        PLANT,
        PLANT.issues.map(({ lock }) => lock === null),
        "seller",
      ),
    );
  });

  it("go down to a tenth when it plays blind", () => {
    const { aspiration, stakes } = mindOf(new Play().start(), bot("fair"), null);
    expect(aspiration().last).toBeCloseTo(0.1 * stakes().reach, 9);
  });
});

describe("the floor", () => {
  it("is max(0.1, Nash gamma - 0.15) of what is within reach", () => {
    const { nash, gMax } = analysisOf(PLANT);
    const open = PLANT.issues.map(() => true);
    for (const seat of SEATS) {
      const most = gMax[seat] ?? 0;
      expect(floorFor(PLANT, open, seat)).toBeCloseTo(Math.max(0.1, (nash?.[seat] ?? 0) / most - 0.15) * most, 9);
    }
  });

  it("is lower while an issue is closed that would be worth something to both", () => {
    const closed = PLANT.issues.map(({ lock }) => lock === null);
    expect(floorFor(PLANT, closed, "buyer")).toBeLessThan(
      floorFor(
        PLANT,
        closed.map(() => true),
        "buyer",
      ) ?? 0,
    );
  });

  it("is unknown without a zone of agreement", () => {
    expect(floorFor(NO_ZONE, [true, true, true], "buyer")).toBeNull();
  });
});

describe("the steps down", () => {
  it("are one for each offer that brought enough, and never more", () => {
    const table = new Play().start();
    expect(levelOf(table)).toBe(0);
    for (const [k, offer] of BUYER.entries()) {
      table.offer("seller", k % 2 === 0 ? HIGH : LOWER);
      table.offer("buyer", offer);
      const { stalled, level } = mindOf(table).aspiration();
      expect(stalled).toBe(0);
      expect(level).toBe(k + 1);
    }
  });

  it("stop when nothing comes back, but for one gift", () => {
    const table = new Play().start();
    const seen: number[] = [];
    for (let k = 0; k < 6; k++) {
      table
        .offer("seller", k % 2 === 0 ? HIGH : LOWER)
        .offer("buyer", [...(BUYER[0] ?? [])].with(5, k % 2 === 0 ? 3 : 2));
      seen.push(levelOf(table));
    }
    expect(seen).toEqual([1, 2, 2, 2, 2, 2]);
    expect(mindOf(table).aspiration().mayStep).toBe(false);
  });

  it("go on without return for a bot that only yields, and not even once for a tough one", () => {
    const table = new Play().start();
    for (let k = 0; k < 4; k++)
      table
        .offer("seller", k % 2 === 0 ? HIGH : LOWER)
        .offer("buyer", [...(BUYER[0] ?? [])].with(5, k % 2 === 0 ? 3 : 2));
    expect(levelOf(table, bot("yielding"))).toBe(4);
    expect(levelOf(table, bot("tough"))).toBe(1);
  });

  it("follow the clock once four fifths of the time are gone", () => {
    const table = new Play()
      .start()
      .offer("seller", HIGH)
      .offer("buyer", BUYER[0] ?? []);
    const length = PLANT.minutes.negotiating * 60_000;
    expect(levelOf(table.wait(0.75 * length))).toBe(1);
    const early = levelOf(table.wait(0.1 * length));
    expect(early).toBeGreaterThan(1);
    expect(levelOf(table.wait(0.1 * length))).toBeGreaterThan(early);
    expect(levelOf(table.wait(0.05 * length))).toBe(LEVELS - 1);
  });

  it("are taken by several offers at once as by the one that asks the least of the bot", () => {
    const table = new Play()
      .start()
      .offer("seller", HIGH)
      .offer("buyer", BUYER[0] ?? []);
    table.offer("seller", LOWER).offer("buyer", BUYER[0] ?? [], BUYER[3] ?? []);
    expect(mindOf(table).aspiration()).toMatchObject({ level: 2, stalled: 0, moved: true });
  });
});
