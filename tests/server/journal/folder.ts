// A journal in a folder of its own, both gone after the test.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach } from "vitest";
import type { Journal } from "../../../server/journal/journal.ts";
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
export function openJournal(file = join(newFolder(), "journal.sqlite")): Journal {
  const journal = openSqlite(file);
  afterwards(() => journal.close());
  return journal;
}
