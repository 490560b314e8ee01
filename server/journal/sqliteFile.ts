// One connection to a journal's SQLite file: how it is opened, and how a call's steps run on it. Knows no threads and no batches.
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { migrate } from "./migrate.ts";
import type { Call, Step } from "./query.ts";

/** How long a connection waits for another process that writes the same file, ms. */
const BUSY = 5_000;

export interface SqliteFile {
  readonly db: DatabaseSync;
  /** Runs a call in whatever transaction is open. */
  run<T>(call: Call<T>): T;
}

/** Opens or creates the file, and brings it to the newest version. Throws when that cannot be. */
export function openSqliteFile(file: string): SqliteFile {
  const db = new DatabaseSync(file, { timeout: BUSY });
  try {
    db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
    migrate(db);
  } catch (error) {
    db.close();
    throw error;
  }
  const prepared = new Map<string, StatementSync>();

  function ask(step: Step): readonly unknown[] {
    if ("hold" in step) return [];
    let statement = prepared.get(step.sql);
    if (!statement) {
      statement = db.prepare(step.sql);
      prepared.set(step.sql, statement);
    }
    return statement.all(...step.values);
  }
  return {
    db,
    run(call) {
      let next = call.next();
      while (!next.done) next = call.next(ask(next.value));
      return next.value;
    },
  };
}
