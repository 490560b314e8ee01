// The numbered files that bring a database of either kind to the newest version, forward only. It must not run them.
import { readdirSync, readFileSync } from "node:fs";

const FOLDER = new URL("./migrations/", import.meta.url);

export interface Migration {
  /** The version that a database has afterwards, from 1. */
  readonly version: number;
  readonly sql: string;
}

/** The migrations that a database of this version lacks, in order. Throws when it is newer than this program. */
export function migrationsAfter(version: number, kind: "sqlite" | "postgres"): readonly Migration[] {
  const files = readdirSync(FOLDER)
    .filter((name) => name.endsWith(`.${kind}.sql`))
    .sort();
  if (version > files.length) {
    throw new NewerDatabase(`The database has version ${version}, newer than this program's ${files.length}.`);
  }
  return files
    .map((name, index) => ({ version: index + 1, sql: readFileSync(new URL(name, FOLDER), "utf8") }))
    .slice(version);
}

/** A newer program has used this database: nothing here may write to it. */
export class NewerDatabase extends Error {}
