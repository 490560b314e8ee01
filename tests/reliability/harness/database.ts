// Where the journal of a fault lies: a SQLite file in the server's folder, or a database of a real PostgreSQL. It is read through the
// journal's own interface, from this process.
import type { Journal } from "../../../server/journal/journal.ts";
import { openPostgres } from "../../../server/journal/postgres.ts";
import { openSqlite } from "../../../server/journal/sqlite.ts";
import type { TestPostgres } from "../../support/postgres.ts";

export const DATABASES = ["SQLite", "PostgreSQL"] as const;
export type DatabaseKind = (typeof DATABASES)[number];

export interface Database {
  readonly kind: DatabaseKind;
  /** "" for SQLite. */
  readonly url: string;
  /** What PostgreSQL can be killed and started again with; null for SQLite. */
  readonly cluster: TestPostgres | null;
  /** What a server has to be told of it. */
  readonly env: Readonly<Record<string, string>>;
  /** Reads with the journal of a server that has this data folder, and closes it again. */
  read<T>(dataDir: string, work: (journal: Journal) => Promise<T>): Promise<T>;
}

/** An empty journal; `cluster` is needed for PostgreSQL alone. */
export async function newDatabase(kind: DatabaseKind, cluster: TestPostgres | null): Promise<Database> {
  if (kind === "SQLite") return databaseAt(kind, "", null);
  if (!cluster) throw new Error("There is no PostgreSQL to make a database in.");
  return databaseAt(kind, await cluster.fresh(), cluster);
}

const databaseAt = (kind: DatabaseKind, url: string, cluster: TestPostgres | null): Database => ({
  kind,
  url,
  cluster,
  env: url === "" ? {} : { DATABASE_URL: url },
  async read(dataDir, work) {
    const journal = url === "" ? openSqlite(`${dataDir}/two-winners.sqlite`) : openPostgres(url);
    try {
      return await work(journal);
    } finally {
      await journal.close();
    }
  },
});
