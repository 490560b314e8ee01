// A few of each fault, as part of all tests: what a fault needs, and the expectation that every promise is kept.
import { expect } from "vitest";
import { isKept, type Size } from "../../reliability/fault.ts";
import { FAULTS } from "../../reliability/faults.ts";
import { type DatabaseKind, newDatabase } from "../../reliability/harness/database.ts";
import { startPostgres, type TestPostgres } from "../../support/postgres.ts";

const tell = (line: string): unknown => process.stderr.write(`${line}\n`);

/** Another one for every run, so that runs differ; a failure names it. */
const SEED = Date.now() % 1_000_000;

/** PostgreSQL, or null with the reason told. Where everything must be run (CI) its absence is a failure. */
export async function postgresOrNull(): Promise<TestPostgres | null> {
  try {
    return await startPostgres();
  } catch (error) {
    if (process.env["CI"]) throw error;
    tell(`Tests with PostgreSQL are skipped. ${(error as Error).message}`);
    return null;
  }
}

/** Why a fault cannot be run here; "" when it can. Where everything must be run its absence is a failure. */
export function missingFor(name: string): string {
  const missing = FAULTS.find((fault) => fault.name === name)?.needs?.() ?? "";
  if (missing && process.env["CI"]) throw new Error(missing);
  if (missing) tell(`The fault ${name} is skipped: ${missing}`);
  return missing;
}

/** Runs a fault the short way, or as often as said. */
export async function expectKept(
  name: string,
  kind: DatabaseKind,
  cluster: TestPostgres | null = null,
  size: Partial<Size> = {},
): Promise<void> {
  const fault = FAULTS.find((one) => one.name === name);
  if (!fault) throw new Error(`There is no fault ${name}.`);
  const options = { ...fault.quick, ...size, seed: SEED, say: () => {} };
  const result = await fault.run(await newDatabase(kind, cluster), options);
  const { lost, doubled, gaps, missing, wrong } = result;
  expect({ lost, doubled, gaps, missing, wrong }, `${name} on ${kind}, seed ${SEED}`).toEqual({
    ...{ lost: 0, doubled: 0, gaps: 0, missing: 0 },
    wrong: [],
  });
  expect(isKept(result)).toBe(true);
  expect(result.tries).toBe(options.tries);
  expect(result.acknowledged).toBeGreaterThan(0);
}

/** A line in which work waits for what was put in before it, failed or not. */
export function inLine(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work, work);
    last = done;
    return done;
  };
}
