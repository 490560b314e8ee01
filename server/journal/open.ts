// Chooses the database of the journal: PostgreSQL when there is an address, else a SQLite file in the data folder.
import { join } from "node:path";
import type { Journal } from "./journal.ts";
import { openPostgres } from "./postgres.ts";
import { openSqlite } from "./sqlite.ts";

export interface JournalPlace {
  /** `postgres://...` or `postgresql://...`; "" for SQLite. */
  readonly databaseUrl: string;
  readonly dataDir: string;
}

/** The journal's file in a data folder. */
export const sqliteFileIn = (dataDir: string): string => join(dataDir, "two-winners.sqlite");

/** Whether this is the address of a PostgreSQL database. */
export const isPostgresUrl = (url: string): boolean => /^postgres(ql)?:\/\//.test(url);

/** `onBroken` is told once when calls will fail until a restart, or until another program. Throws for an address of another kind. */
export function openJournal({ databaseUrl, dataDir }: JournalPlace, onBroken: (error: Error) => void): Journal {
  if (databaseUrl === "") return openSqlite(sqliteFileIn(dataDir), onBroken);
  if (!isPostgresUrl(databaseUrl)) throw new Error("DATABASE_URL begins with postgres:// or postgresql://.");
  return openPostgres(databaseUrl, onBroken);
}
