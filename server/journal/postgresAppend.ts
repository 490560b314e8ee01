// Appends to PostgreSQL: those that queue while one batch is on its way go together in the next, as one statement. The fence is in it.
import type pg from "pg";
import type { RowValues } from "./calls.ts";
import type { Appended } from "./journal.ts";
import { refusalCode } from "./postgresPool.ts";

interface Waiting {
  readonly row: RowValues;
  readonly resolve: (outcome: Appended) => void;
  readonly reject: (error: unknown) => void;
}

const MOST = 256;

/**
 * The homes' rows are locked in one order, against whoever takes a home over; a row is written when its epoch is the home's. A home that
 * was taken meanwhile shows its new epoch here, because a locked row is read as it is after the lock.
 */
const APPEND = `
WITH asked AS (
  SELECT * FROM unnest($1::text[], $2::text[], $3::int[], $4::int[], $5::bigint[], $6::text[], $7::text[], $8::text[], $9::text[])
  WITH ORDINALITY AS row (home, stream, epoch, seq, at, by, person, command, events, place)
), owner AS (
  SELECT id, epoch FROM home WHERE id IN (SELECT home FROM asked) ORDER BY id FOR SHARE
), written AS (
  INSERT INTO entry (stream, seq, epoch, at, by, person, command, events)
  SELECT stream, seq, asked.epoch, at, by, person, command, events
  FROM asked JOIN owner ON owner.id = asked.home AND owner.epoch = asked.epoch ORDER BY place
  ON CONFLICT DO NOTHING RETURNING stream, seq
)
SELECT CASE WHEN owner.id IS NULL THEN 'fenced' WHEN written.seq IS NULL THEN 'conflict' ELSE 'appended' END AS outcome
FROM asked
LEFT JOIN owner ON owner.id = asked.home AND owner.epoch = asked.epoch
LEFT JOIN written ON written.stream = asked.stream AND written.seq = asked.seq
ORDER BY place`;

/** PostgreSQL refused a statement because of a value in it. */
const VALUE = /^2[23]/;

/** Answers a function that appends a row. It rejects when the database does; then the row may be there or not. */
export function openAppender(pool: pg.Pool): (row: RowValues) => Promise<Appended> {
  let queue: Waiting[] = [];
  let isSending = false;

  async function sendAll(): Promise<void> {
    if (isSending) return;
    isSending = true;
    while (queue.length > 0) {
      const batch = nextBatch(queue);
      queue = queue.slice(batch.length);
      await send(batch);
    }
    isSending = false;
  }

  /** One statement for all; when PostgreSQL refuses it for a value in it, each by itself. Never rejects. */
  async function send(batch: readonly Waiting[]): Promise<void> {
    try {
      const outcomes = await write(
        pool,
        batch.map(({ row }) => row),
      );
      for (const [index, { resolve }] of batch.entries()) resolve(outcomes[index] as Appended);
    } catch (error) {
      if (batch.length > 1 && VALUE.test(refusalCode(error))) for (const one of batch) await send([one]);
      else for (const { reject } of batch) reject(error);
    }
  }

  return (row) =>
    new Promise((resolve, reject) => {
      queue.push({ row, resolve, reject });
      queueMicrotask(sendAll);
    });
}

/** As many from the front as fit into a statement, each place of a stream at most once. */
function nextBatch(queue: readonly Waiting[]): readonly Waiting[] {
  const places = new Set<string>();
  const batch: Waiting[] = [];
  for (const waiting of queue) {
    const [, stream, , seq] = waiting.row;
    const place = `${stream} ${seq}`;
    if (batch.length === MOST || places.has(place)) break;
    places.add(place);
    batch.push(waiting);
  }
  return batch;
}

async function write(pool: pg.Pool, rows: readonly RowValues[]): Promise<readonly Appended[]> {
  const values = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]));
  const answer = await pool.query<{ outcome: Appended }>({ name: "append", text: APPEND, values });
  return answer.rows.map(({ outcome }) => outcome);
}
