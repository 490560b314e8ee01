// The network fails while people play: it swallows everything without closing anything, or a reader hardly reads.
import { until } from "../../support/player.ts";
import type { Options, Result } from "../fault.ts";
import type { Database } from "../harness/database.ts";
import { BACK_WITHIN, isOver } from "../harness/load.ts";
import { playWired } from "../harness/wired.ts";

/** Every line is a black hole from one moment on; clients notice by their heartbeat alone. */
export const blackHole = (database: Database, options: Options): Promise<Result> =>
  playWired(database, options, async ({ load, settle }, wire) => {
    await load.acknowledged(options.tables);
    wire.swallow();
    load.mark(performance.now(), performance.now());
    await settle();
  });

/** Bytes a second that a slow reader reads: far less than a table sends. */
const SLOW = 300;
/** Answers that the other seat must get meanwhile. */
const ANSWERS = 60;

/** The seller of every table hardly reads. Their counterparts must be answered as ever, and they come back once they read again. */
export const slowReader = (database: Database, options: Options): Promise<Result> =>
  playWired(
    database,
    options,
    async ({ load, settle, blame }, wire) => {
      const buyers = load.lines().filter((line) => line.seat() === "buyer");
      const before = new Map(buyers.map((line) => [line, line.answered()]));
      wire.drip(SLOW);
      const isServed = () =>
        buyers.every((line) => isOver(line) || line.answered() >= (before.get(line) ?? 0) + ANSWERS);
      await until(isServed, "answers beside a slow reader", BACK_WITHIN).catch(() =>
        blame("somebody waited because another one did not read"),
      );
      wire.flow();
      load.mark();
      await settle();
    },
    (client) => client > 0,
  );
