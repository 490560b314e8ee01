// What is special about a journal on PostgreSQL: it comes and goes, it hangs, other processes use it, its versions.
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPostgres } from "../../../server/journal/postgres.ts";
import { startPostgres, type TestPostgres } from "../../support/postgres.ts";
import { afterwards, openPostgresJournal } from "./folder.ts";
import { host, row, table } from "./rows.ts";

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);
afterAll(() => postgres?.stop());

/** A connection beside the journal's. */
async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client(url);
  client.on("error", () => {});
  await client.connect();
  afterwards(() => client.end());
  return client;
}

/** A table whose home is taken. */
async function playing(url: string) {
  const journal = openPostgresJournal(url);
  await journal.createTable(table());
  await journal.takeHome("t1", "here", 1);
  return journal;
}

const DEATHS = ["SIGKILL", "SIGINT", "SIGKILL"] as const;

describe("a journal on PostgreSQL", () => {
  it("loses nothing that it acknowledged when PostgreSQL dies and comes back, and goes on by itself", async () => {
    const journal = await playing(postgres.url);
    let acknowledged = 1;
    let failures = 0;
    let ended = false;
    const play = async () => {
      for (let seq = 2; !ended; ) {
        const outcome = await journal.append(row(seq, 1)).catch(() => null);
        if (outcome === "appended") acknowledged = seq++;
        if (outcome === null) {
          failures++;
          const known = await journal.read("t1").catch(() => null);
          if (known) seq = known.length + 1;
        }
      }
    };
    const going = play();
    for (const signal of DEATHS) {
      const [before, failed] = [acknowledged, failures];
      await expect.poll(() => acknowledged, { timeout: 20_000 }).toBeGreaterThan(before + 20);
      await postgres.kill(signal);
      await expect.poll(() => failures, { timeout: 20_000 }).toBeGreaterThan(failed);
      await postgres.restart();
      const known = acknowledged;
      await expect.poll(() => acknowledged, { timeout: 20_000 }).toBeGreaterThan(known + 20);
    }
    ended = true;
    await going;
    const read = await journal.read("t1");
    expect(read.length).toBeGreaterThanOrEqual(acknowledged);
    expect(read.map(({ entry }) => entry.seq)).toEqual(read.map((_, index) => index + 1));
  });

  it("says what is wrong when nobody answers", async () => {
    const journal = openPostgresJournal("postgres://test:test@127.0.0.1:9/none");
    await expect(journal.read("t1")).rejects.toThrow(/^The database failed: .*ECONNREFUSED/);
    await expect(journal.append(row(2, 1))).rejects.toThrow("ECONNREFUSED");
  });

  it("gives up waiting for a lock that somebody keeps, and works again when it is free", async () => {
    const url = await postgres.fresh();
    const journal = await playing(url);
    const other = await connect(url);
    await other.query("BEGIN");
    await other.query("SELECT 1 FROM home WHERE id = 't1' FOR UPDATE");
    await expect(journal.append(row(2, 1))).rejects.toThrow("lock timeout");
    expect((await journal.read("t1")).length).toBe(1);
    await other.query("ROLLBACK");
    expect(await journal.append(row(2, 1))).toBe("appended");
  });

  it("gives up waiting for an answer; other calls go on, and what came of it is in the journal", async () => {
    const url = await postgres.fresh();
    const journal = await playing(url);
    await journal.append(row(2, 1));
    const other = await connect(url);
    const { rows } = await other.query<{ pid: number }>(
      "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND query LIKE '%WITH asked%'",
    );
    for (const { pid } of rows) process.kill(pid, "SIGSTOP");
    try {
      await expect(journal.append(row(3, 1))).rejects.toThrow("timeout");
      expect((await journal.read("t1")).length).toBe(2);
      expect(await journal.append(row(3, 1, { command: "later" }))).toBe("appended");
    } finally {
      for (const { pid } of rows) process.kill(pid, "SIGCONT");
    }
    const alive = "SELECT 1 FROM pg_stat_activity WHERE pid = ANY ($1)";
    const pids = rows.map(({ pid }) => pid);
    await expect.poll(async () => (await other.query(alive, [pids])).rowCount, { timeout: 10_000 }).toBe(0);
    expect((await journal.read("t1")).map(({ command }) => command)).toEqual([null, "c2", "later"]);
  });

  it("refuses one value that PostgreSQL cannot keep, and keeps the rest of the batch", async () => {
    const journal = await playing(await postgres.fresh());
    const asked = [row(2, 1), row(3, 1, { command: "a\u0000b" }), row(4, 1)];
    const outcomes = await Promise.allSettled(asked.map((one) => journal.append(one)));
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect((await journal.read("t1")).map(({ entry }) => entry.seq)).toEqual([1, 2, 4]);
  });

  it("is brought to its version once, however many begin at the same time", async () => {
    const url = await postgres.fresh();
    await Promise.all(Array.from({ length: 6 }, () => openPostgresJournal(url).scenarioText("")));
    const { rows } = await (await connect(url)).query("SELECT version FROM journal_version");
    expect(rows).toEqual([{ version: 1 }]);
  });

  it("refuses a database of a newer version rather than harm it", async () => {
    const url = await postgres.fresh();
    await openPostgresJournal(url).scenarioText("");
    await (await connect(url)).query("INSERT INTO journal_version VALUES (999)");
    const told: Error[] = [];
    const journal = openPostgres(url, (error) => told.push(error));
    afterwards(() => journal.close());
    await expect(journal.read("t1")).rejects.toThrow("version 999, newer than this program's 1");
    await expect(journal.createTable({ ...table(), people: [host] })).rejects.toThrow("newer");
    expect(told.length).toBe(1);
  });
});
