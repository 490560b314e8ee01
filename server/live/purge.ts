// Deletes what nobody has opened for as long as the settings say, at the start and once a day.
import type { Logger } from "pino";
import type { Journal } from "../journal/journal.ts";
import type { Homes } from "./homes.ts";

export interface PurgeOptions {
  readonly journal: Pick<Journal, "purge" | "touch">;
  readonly homes: Pick<Homes, "held">;
  /** Days since a home was last opened; 0 keeps everything. */
  readonly days: number;
  /** The clock, server ms. */
  readonly now: () => number;
  readonly logger: Pick<Logger, "info" | "error">;
}

const DAY = 86_400_000;

/** Nothing happens before `begin`. */
export function startPurging({ journal, homes, days, now, logger }: PurgeOptions): { begin(): void; end(): void } {
  let timer: NodeJS.Timeout | undefined;
  const purge = async () => {
    try {
      const held = homes.held();
      await journal.touch(held, now());
      const count = await journal.purge(now() - days * DAY, held);
      if (count > 0) logger.info({ count }, "old tables and sessions were deleted");
    } catch (err) {
      logger.error({ err }, "old tables and sessions could not be deleted");
    }
  };
  return {
    begin() {
      if (days === 0) return;
      purge();
      timer = setInterval(purge, DAY);
      timer.unref();
    },
    end: () => clearInterval(timer),
  };
}
