// A journal on PostgreSQL, which many processes may use at once. What each call means is in calls.ts; only appends go their own way.
import { ALONE, CALLS, type Calls, journalOf, type RowValues } from "./calls.ts";
import type { Journal } from "./journal.ts";
import { NewerDatabase } from "./migrations.ts";
import { openAppender } from "./postgresAppend.ts";
import { migratePostgres } from "./postgresMigrate.ts";
import { openPool } from "./postgresPool.ts";
import { runAlone, runTogether } from "./postgresRun.ts";
import type { Call } from "./query.ts";

/** Connections of all calls but appends: those have one of their own, so that two hundred who join do not hold up the tables. */
const CALLS_AT_ONCE = 8;

/**
 * Connects with the first call and brings the database to the newest version. While PostgreSQL is gone, calls reject within seconds; when
 * it is back, they work again. `onBroken` is told once when a newer program has used the database: only a newer program helps.
 */
export function openPostgres(url: string, onBroken: (error: Error) => void = () => {}): Journal {
  const pool = openPool(url, CALLS_AT_ONCE);
  const appends = openPool(url, 1);
  const append = openAppender(appends);
  const steps = CALLS as unknown as Record<keyof Calls, (...args: readonly unknown[]) => Call<unknown>>;
  const underWay = new Set<Promise<unknown>>();
  let ready: Promise<void> | null = null;
  let closing: Promise<void> | null = null;

  function prepare(): Promise<void> {
    ready ??= migratePostgres(pool).catch((error) => {
      if (error instanceof NewerDatabase) onBroken(error);
      else ready = null;
      throw error;
    });
    return ready;
  }

  async function run(name: keyof Calls, args: readonly unknown[]): Promise<unknown> {
    if (closing) throw new Error("The journal is closed.");
    try {
      await prepare();
      if (name === "append") return await append(args as RowValues);
      const begin = () => steps[name](...args);
      return await (ALONE.has(name) ? runAlone(pool, begin()) : runTogether(pool, begin));
    } catch (error) {
      throw error instanceof NewerDatabase
        ? error
        : new Error(`The database failed: ${describe(error)}.`, { cause: error });
    }
  }

  const counted = (name: keyof Calls, args: readonly unknown[]): Promise<unknown> => {
    const work = run(name, args).finally(() => underWay.delete(work));
    underWay.add(work);
    return work;
  };

  async function close(): Promise<void> {
    await Promise.allSettled(underWay);
    await Promise.all([pool.end(), appends.end()]);
  }

  return journalOf(counted, () => {
    closing ??= close();
    return closing;
  });
}

/** Some system errors have a code and no message. */
const describe = (error: unknown): string => {
  const { message, code } = error as NodeJS.ErrnoException;
  return message || code || String(error);
};
