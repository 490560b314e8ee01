// Connections to PostgreSQL: with a timeout on everything, so that nothing waits for ever, and replaced by themselves after it was gone.
import pg from "pg";

/** Until a connection is there, until a lock is, until a statement is done, and until its answer has come, ms. */
const CONNECT = 5_000;
const LOCK = 2_000;
const STATEMENT = 4_000;
const ANSWER = 5_000;
/** Type of int8, which arrives as text. */
const INT8 = 20;

/** How values are read: int8 as numbers, for ours are all below 2 to the power of 53. */
export const TYPES: pg.CustomTypesConfig = {
  getTypeParser: (type, format) => (type === INT8 ? Number : pg.types.getTypeParser(type, format)),
};

/** At most so many connections, made when they are needed. */
export function openPool(url: string, most: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: "two-winners",
    max: most,
    keepAlive: true,
    connectionTimeoutMillis: CONNECT,
    lock_timeout: LOCK,
    statement_timeout: STATEMENT,
    idle_in_transaction_session_timeout: STATEMENT,
    query_timeout: ANSWER,
    types: TYPES,
  });
  // An idle connection was lost: the pool has dropped it, and the next call makes another.
  pool.on("error", () => {});
  return pool;
}

/** The code by which PostgreSQL refused a statement and undid it, such as 23505; "" when something else failed. */
export const refusalCode = (error: unknown): string => (error instanceof pg.DatabaseError ? (error.code ?? "") : "");
