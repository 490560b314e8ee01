// Brings a SQLite file to the newest version, forward only: numbered files, the number kept in the file itself.
import { readdirSync, readFileSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";

const FOLDER = new URL("./migrations/", import.meta.url);

/** Runs the migrations that the file lacks, each in a transaction. Throws when the file is newer than this program. */
export function migrate(db: DatabaseSync): void {
  const { user_version: version } = db.prepare("PRAGMA user_version").get() as { user_version: number };
  const files = readdirSync(FOLDER)
    .filter((name) => name.endsWith(".sqlite.sql"))
    .sort();
  if (version > files.length)
    throw new Error(`The database has version ${version}, newer than this program's ${files.length}.`);
  for (const [index, name] of files.entries()) {
    if (index < version) continue;
    db.exec("BEGIN IMMEDIATE");
    db.exec(readFileSync(new URL(name, FOLDER), "utf8"));
    db.exec(`PRAGMA user_version = ${index + 1}`);
    db.exec("COMMIT");
  }
}
