// Brings a PostgreSQL database to the newest version. Of several processes that start at once one does it, the others wait.
import type pg from "pg";
import { migrationsAfter } from "./migrations.ts";
import { transact } from "./postgresRun.ts";

/** The advisory lock of migrations; any number that nobody else uses. */
const LOCK = 7_701_000_001;

/** Runs what is missing, all or nothing. Rejects with NewerDatabase when a newer program has used the database. */
export function migratePostgres(pool: pg.Pool): Promise<void> {
  return transact(pool, async (client) => {
    await client.query("SET LOCAL lock_timeout = 0; SET LOCAL statement_timeout = 0");
    await client.query({ text: `SELECT pg_advisory_xact_lock(${LOCK})`, ...PATIENT });
    await client.query("CREATE TABLE IF NOT EXISTS journal_version (version integer PRIMARY KEY)");
    const { rows } = await client.query<{ now: number }>(
      "SELECT coalesce(max(version), 0) AS now FROM journal_version",
    );
    for (const { version, sql } of migrationsAfter(rows[0]?.now ?? 0, "postgres")) {
      await client.query({ text: sql, ...PATIENT });
      await client.query("INSERT INTO journal_version VALUES ($1)", [version]);
    }
  });
}

/** A migration of much data may take this long, ms. */
const PATIENT = { query_timeout: 600_000 };
