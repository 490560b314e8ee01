// Runs a call's steps on PostgreSQL, as one transaction. It knows no call.
import type pg from "pg";
import { refusalCode } from "./postgresPool.ts";
import type { Call, Step } from "./query.ts";

/** First of the two numbers of an advisory lock that holds a home's people; any number that nobody else uses. */
const PEOPLE = 7_702;
const HOLD = `SELECT pg_advisory_xact_lock(${PEOPLE}, hashtext($1))`;

/**
 * Two calls met: one wrote the row that the other was about to write, or each waited for the other. Undone and run again, a call sees
 * what the other has done.
 */
const MET: readonly string[] = ["23503", "23505", "40001", "40P01"];
const TRIES = 3;

/** Runs a call that needs no transaction: it is one statement, or reads only. */
export async function runAlone<T>(pool: pg.Pool, call: Call<T>): Promise<T> {
  return follow(call, (step) => ask(pool, step));
}

/** Runs a call in a transaction, again when it met another one. Rejects when the database does; then it may have happened or not. */
export async function runTogether<T>(pool: pg.Pool, begin: () => Call<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await transact(pool, (client) => follow(begin(), (step) => ask(client, step)));
    } catch (error) {
      if (attempt === TRIES || !MET.includes(refusalCode(error))) throw error;
    }
  }
}

/** Does this work in a transaction. A connection on which anything failed is not used again. */
export async function transact<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  // The pool listens only while it has the connection; what breaks meanwhile rejects the query that waits.
  client.on("error", ignore);
  let failed = true;
  try {
    await client.query("BEGIN");
    const value = await work(client);
    await client.query("COMMIT");
    failed = false;
    return value;
  } finally {
    client.off("error", ignore);
    client.release(failed);
  }
}

const ignore = (): void => {};

async function follow<T>(call: Call<T>, answer: (step: Step) => Promise<readonly unknown[]>): Promise<T> {
  let next = call.next();
  while (!next.done) next = call.next(await answer(next.value));
  return next.value;
}

const texts = new Map<string, string>();

/** The statement with $1, $2, ... for each "?". */
export function numbered(sql: string): string {
  let text = texts.get(sql);
  if (text === undefined) {
    let count = 0;
    text = sql.replace(/\?/g, () => `$${++count}`);
    texts.set(sql, text);
  }
  return text;
}

async function ask(client: Pick<pg.PoolClient, "query">, step: Step): Promise<readonly unknown[]> {
  const { rows } =
    "hold" in step
      ? await client.query(HOLD, [step.hold])
      : await client.query<Record<string, unknown>>(numbered(step.sql), [...step.values]);
  return rows;
}
