// What a call of the journal asks of its database, step by step. A call is a generator that yields steps and is handed their rows, so that
// one text of rules serves a database that answers at once and one that answers later. Knows neither of them.

/** A value of a statement or a row; numbers are whole. */
export type Value = string | number | null;

/** A statement in SQL that every database here understands, with "?" for each value. */
export interface Query {
  readonly sql: string;
  readonly values: readonly Value[];
}

/** From here on no other call that holds this home's people runs, until this one is committed. Appends do not wait for it. */
export interface Hold {
  readonly hold: string;
}

export type Step = Query | Hold;

/** A call in progress: all its steps are one transaction. It may be run again from the start. */
export type Call<T> = Generator<Step, T, readonly unknown[]>;

/** Every row of a statement. The caller vouches for their shape. */
export function* all<Row>(sql: string, ...values: readonly Value[]): Call<readonly Row[]> {
  return (yield { sql, values }) as readonly Row[];
}

/** The first row, or null. */
export function* first<Row>(sql: string, ...values: readonly Value[]): Call<Row | null> {
  return (yield* all<Row>(sql, ...values))[0] ?? null;
}

/** Whether a statement found, or with RETURNING changed, any row. */
export function* any(sql: string, ...values: readonly Value[]): Call<boolean> {
  return (yield* all(sql, ...values)).length > 0;
}

export function* hold(home: string): Call<void> {
  yield { hold: home };
}
