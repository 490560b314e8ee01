// Brings a SQLite file to the newest version; its number is kept in the file itself.
import type { DatabaseSync } from "node:sqlite";
import { migrationsAfter } from "./migrations.ts";

/** Runs the migrations that the file lacks in one transaction, so that of two processes one does. Throws when the file is newer. */
export function migrate(db: DatabaseSync): void {
  db.exec("BEGIN IMMEDIATE");
  try {
    const { user_version: now } = db.prepare("PRAGMA user_version").get() as { user_version: number };
    for (const { version, sql } of migrationsAfter(now, "sqlite")) {
      db.exec(sql);
      db.exec(`PRAGMA user_version = ${version}`);
    }
    db.exec("COMMIT");
  } catch (error) {
    if (db.isTransaction) db.exec("ROLLBACK");
    throw error;
  }
}
