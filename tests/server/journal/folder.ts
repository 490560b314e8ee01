// A journal of its own for a test, on a new file or in a new database, gone after the test.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach } from "vitest";
import type { Journal } from "../../../server/journal/journal.ts";
import { openPostgres } from "../../../server/journal/postgres.ts";
import { openSqlite } from "../../../server/journal/sqlite.ts";

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean();
});

/** Something to be done after the test, the latest first. */
export const afterwards = (clean: () => unknown): unknown => cleanups.push(clean);

/** A new folder. */
export function newFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), "two-winners-"));
  afterwards(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** A journal on this file. */
export function openJournal(file = join(newFolder(), "journal.sqlite"), onBroken?: (error: Error) => void): Journal {
  const journal = openSqlite(file, onBroken);
  afterwards(() => journal.close());
  return journal;
}

/** A journal in this database. */
export function openPostgresJournal(url: string): Journal {
  const journal = openPostgres(url);
  afterwards(() => journal.close());
  return journal;
}
