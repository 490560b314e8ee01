// Each bench once, tiny, so that none rots. What they measure is not judged here.
import { describe, expect, it } from "vitest";
import { measureComingBack } from "../../bench/comingBack.ts";
import { measureFloor } from "../../bench/floor.ts";
import { between } from "../../bench/page.ts";
import { measurePeer } from "../../bench/peer.ts";
import { isPeerHere } from "../../bench/peerPackage.ts";
import { keepTimes } from "../../bench/percentiles.ts";
import { measureRules } from "../../bench/rules.ts";
import { measureScaleOut } from "../../bench/scaleOut.ts";
import { measureTables } from "../../bench/tables.ts";
import { measureWatching } from "../../bench/watching.ts";
import { missingRedis } from "../../support/redis.ts";

const TINY = { warmUp: 0.2, measured: 1, idle: 0.1 };
const MOVES = 2 * 4 * 1;

describe.concurrent("benches", { timeout: 120_000 }, () => {
  it("play tables on the real server, every move accepted, shown and acknowledged", async () => {
    const figures = await measureTables(4, TINY);
    expect(figures.refused).toBe(0);
    expect(figures.moves).toBeGreaterThanOrEqual(MOVES - 4);
    for (const time of [...figures.shown, ...figures.acknowledged]) expect(time).toBeGreaterThan(0);
    expect(figures.downToOther).toBeGreaterThan(20);
  });

  it("play the same load through the floor", async () => {
    const figures = await measureFloor(4, { up: 90, downToOther: 100, downToSender: 110 }, TINY);
    expect([figures.refused, figures.up, figures.downToOther, figures.downToSender]).toEqual([0, 90, 100, 110]);
  });

  it("watch sessions", async () => {
    const figures = await measureWatching(4, 2, { ...TINY, idle: 0 });
    expect(figures.sessions).toBe(1);
    expect(figures.watched).toBeGreaterThan(0);
  });

  it("kill the server and see everybody back", async () => {
    const figures = await measureComingBack(4);
    expect(figures.all).toBeGreaterThanOrEqual(figures.started);
  });

  it.runIf(isPeerHere())("play the peer's game, where it is installed", async () => {
    const figures = await measurePeer(4, false, TINY);
    expect(figures?.refused).toBe(0);
    expect(figures?.downToOther).toBeGreaterThan(100);
  });

  it.runIf(missingRedis() === "")("play at two processes on one PostgreSQL", async () => {
    const figures = await measureScaleOut(4, TINY);
    expect(figures?.shownByTwo.every((time) => (time ?? 0) > 0)).toBe(true);
    expect(figures?.transactions).toBeGreaterThan(0);
  });

  it("count what the rules decide", () => {
    const figures = measureRules(0.1);
    expect(Math.min(figures.commands, figures.games)).toBeGreaterThan(0);
  });

  it("keep times within two in a hundred", () => {
    const times = keepTimes();
    for (let ms = 1; ms <= 1000; ms++) times.add(ms);
    expect([times.count(), times.at(1)]).toEqual([1000, expect.closeTo(1000, -2)]);
    expect(Math.abs((times.at(0.5) ?? 0) - 500)).toBeLessThan(11);
    expect(keepTimes().at(0.5)).toBeNull();
  });

  it("write into the page between its marks alone", () => {
    const page = "one\n<!-- server:begin -->\nold\n<!-- server:end -->\ntwo";
    const written = between(page, "server", "new");
    expect(written).toBe("one\n<!-- server:begin -->\n\nnew\n\n<!-- server:end -->\ntwo");
    expect(between(written, "server", "new")).toBe(written);
    expect(() => between(page, "pages", "new")).toThrow("pages");
  });
});
