// A few of each fault, on real servers and databases: nothing is lost, doubled or missing, and everybody is back. Those in one line follow one
// another; the lines, and the faults during which mostly somebody waits, run side by side.
import { afterAll, describe, it } from "vitest";
import { expectKept, inLine, missingFor, postgresOrNull } from "./kept.ts";

const postgres = await postgresOrNull();
/** For two processes, because the other one is stopped and started on the way. */
const shared = postgres && (await postgresOrNull());
afterAll(() => Promise.all([postgres?.stop(), shared?.stop()]));

const [sqliteLine, postgresLine, clusterLine] = [inLine(), inLine(), inLine()];
const aside = { concurrent: true } as const;
const withPostgres = { ...aside, skip: !postgres };
const withTwo = { ...aside, skip: !shared || missingFor("process-killed") !== "" };
const withLimits = { ...aside, skip: missingFor("disk-full") !== "" };

describe("every promise is kept", { timeout: 400_000 }, () => {
  it("when tables come and go: all are closed, and the process does not grow", aside, () =>
    expectKept("churn", "SQLite"),
  );

  it("when a SQLite server is killed six times under load", aside, () =>
    sqliteLine(() => Promise.all([1, 2].map(() => expectKept("killed", "SQLite")))),
  );
  it("when a PostgreSQL server is killed six times under load", withPostgres, () =>
    postgresLine(() => Promise.all([1, 2].map(() => expectKept("killed", "PostgreSQL", postgres)))),
  );
  it("when the one of two processes that has the tables is killed", withTwo, () =>
    clusterLine(() => expectKept("process-killed", "PostgreSQL", shared)),
  );

  it("when the network swallows everything", aside, () => expectKept("black-hole", "SQLite"));

  it("when fifty tables are in play at SIGTERM", aside, () => sqliteLine(() => expectKept("stopped", "SQLite")));
  it("when an append was committed and its answer cut off", withPostgres, () =>
    postgresLine(() => expectKept("unknown-outcome", "PostgreSQL", postgres)),
  );
  it("when one of two processes stalls and wakes up", withTwo, () =>
    clusterLine(() => expectKept("process-stalled", "PostgreSQL", shared)),
  );

  it("when a move was committed and nobody heard of it", aside, () =>
    sqliteLine(() => expectKept("unknown-outcome", "SQLite", null, { tries: 1 })),
  );
  it("when PostgreSQL stops and starts", withPostgres, () =>
    postgresLine(() => expectKept("database-restart", "PostgreSQL", postgres)),
  );
  it("when two processes are replaced by a deploy", withTwo, () =>
    clusterLine(() => expectKept("rolling-deploy", "PostgreSQL", shared)),
  );

  it("when somebody hardly reads", aside, () => sqliteLine(() => expectKept("slow-reader", "SQLite")));
  it("when a person is deleted", withPostgres, () =>
    postgresLine(() => expectKept("deleted-person", "PostgreSQL", postgres)),
  );
  it("when Redis is killed and comes back", withTwo, () =>
    clusterLine(() => expectKept("redis-restart", "PostgreSQL", shared)),
  );

  it("when there is no room for the journal for a while", withLimits, () =>
    sqliteLine(() => expectKept("disk-full", "SQLite", null, { tries: 1 })),
  );
  it("when a session's process dies as a round begins", aside, () =>
    sqliteLine(() => expectKept("round-start", "SQLite")),
  );
  it("when a refused command comes again under its id", aside, () =>
    sqliteLine(() => expectKept("refused-then-again", "SQLite")),
  );
  it("when every seat is open in two clients", aside, () =>
    sqliteLine(() => expectKept("two-clients", "SQLite", null, { tries: 1 })),
  );
});
