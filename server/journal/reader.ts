// Reads a whole journal as it stands at one moment, row by row, while others go on writing: for checks. It changes nothing.
import { existsSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import pg from "pg";
import { TYPES } from "./postgresPool.ts";
import { numbered } from "./postgresRun.ts";
import type { Value } from "./query.ts";

export interface Reader {
  /** The rows of a statement, some at a time, so that a journal of any size fits. The caller vouches for their shape. */
  rows<Row>(sql: string): AsyncIterable<Row>;
  /** The first row of a statement with "?" for each value, or null. */
  find<Row>(sql: string, ...values: readonly Value[]): Promise<Row | null>;
  close(): Promise<void>;
}

/** Rows that PostgreSQL sends at a time. */
const SOME = 500;

/** Rejects when there is no such file, or it is no database. */
export async function readSqlite(file: string): Promise<Reader> {
  if (!existsSync(file)) throw new Error(`There is no journal at ${file}`);
  const db = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
  try {
    db.exec("BEGIN");
    db.prepare("SELECT count(*) FROM home").get();
  } catch (error) {
    db.close();
    throw error;
  }
  return {
    async *rows<Row>(sql: string) {
      for (const row of db.prepare(sql).iterate()) yield row as Row;
    },
    find: async <Row>(sql: string, ...values: readonly Value[]) =>
      (db.prepare(sql).get(...values) ?? null) as Row | null,
    close: async () => db.close(),
  };
}

/** Rejects when nobody answers, or there is no journal. */
export async function readPostgres(url: string): Promise<Reader> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000, types: TYPES });
  // A lost connection also fails the query that waits.
  client.on("error", () => {});
  await client.connect();
  let cursors = 0;
  const reader: Reader = {
    async *rows<Row>(sql: string) {
      const cursor = `rows${++cursors}`;
      await client.query(`DECLARE ${cursor} CURSOR FOR ${sql}`);
      for (let count = SOME; count === SOME; ) {
        const { rows } = await client.query(`FETCH ${SOME} FROM ${cursor}`);
        yield* rows as Row[];
        count = rows.length;
      }
      await client.query(`CLOSE ${cursor}`);
    },
    async find<Row>(sql: string, ...values: readonly Value[]) {
      const { rows } = await client.query(numbered(sql), [...values]);
      return (rows[0] ?? null) as Row | null;
    },
    close: () => client.end(),
  };
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    await client.query("SELECT count(*) FROM home");
    return reader;
  } catch (error) {
    await client.end();
    throw error;
  }
}
