// All faults, in the order in which people read of them: what is done, what must hold, how often, and on which databases.

import { missingRedis } from "../support/redis.ts";
import type { Fault } from "./fault.ts";
import { churn } from "./faults/churn.ts";
import { processKilled, processStalled, redisRestart, rollingDeploy, sharedDatabaseRestart } from "./faults/cluster.ts";
import { deletedPerson } from "./faults/deletedPerson.ts";
import { databaseRestart, diskFull, missingLimits } from "./faults/journalGone.ts";
import { killed, stopped } from "./faults/killed.ts";
import { blackHole, slowReader } from "./faults/network.ts";
import { roundStart } from "./faults/roundStart.ts";
import { refusedThenAgain, twoClients } from "./faults/sameId.ts";
import { unknownOutcome } from "./faults/unknownOutcome.ts";
import { DATABASES } from "./harness/database.ts";

const REACHABLE = "the server being reachable again";
const SQLITE = ["SQLite"] as const;
const POSTGRES = ["PostgreSQL"] as const;
/** Two processes share PostgreSQL and Redis. */
const TWO = { databases: POSTGRES, needs: missingRedis } as const;

export const FAULTS: readonly Fault[] = [
  {
    name: "killed",
    title: "kill -9 under load",
    about: "The server is killed at a random moment while everybody plays, and started again.",
    since: REACHABLE,
    databases: DATABASES,
    long: { tries: 50, tables: 6 },
    quick: { tries: 3, tables: 4 },
    run: killed,
  },
  {
    name: "stopped",
    title: "SIGTERM during live tables",
    about:
      "The server is asked to stop, as a deploy does, must end by itself with code 0, and another one takes its place.",
    since: REACHABLE,
    databases: DATABASES,
    long: { tries: 5, tables: 50 },
    quick: { tries: 1, tables: 50 },
    run: stopped,
  },
  {
    name: "unknown-outcome",
    title: "append with unknown outcome",
    about:
      "Moves are committed and nobody learns of it. On PostgreSQL the server's line to the database is cut before the answer is back; on SQLite clients hear nothing until the journal holds more than they were told, then the server is killed.",
    since: `the cut; on SQLite ${REACHABLE}`,
    databases: DATABASES,
    long: { tries: 15, tables: 6 },
    quick: { tries: 2, tables: 3 },
    run: unknownOutcome,
  },
  {
    name: "database-restart",
    title: "PostgreSQL stopped and started",
    about:
      "PostgreSQL crashes or stops in the middle of play and comes back; the server runs on. Moves are put off meanwhile.",
    since: "PostgreSQL being reachable again",
    databases: POSTGRES,
    long: { tries: 10, tables: 10 },
    quick: { tries: 2, tables: 4 },
    run: databaseRestart,
  },
  {
    name: "disk-full",
    title: "no room for the journal",
    about:
      "No file of the server can be written any more, as on a full disk; later there is room again. Moves are put off meanwhile.",
    since: "there being room again",
    databases: SQLITE,
    needs: missingLimits,
    long: { tries: 10, tables: 10 },
    quick: { tries: 2, tables: 4 },
    run: diskFull,
  },
  {
    name: "black-hole",
    title: "black-holed sockets",
    about:
      "Every connection swallows all bytes from one moment on and closes nothing. Clients notice by their heartbeat alone.",
    since: "the fault",
    databases: SQLITE,
    long: { tries: 5, tables: 10 },
    quick: { tries: 1, tables: 4 },
    run: blackHole,
  },
  {
    name: "slow-reader",
    title: "slow reader",
    about:
      "One seat of every table reads 300 bytes a second. The other one must be answered as ever, and both are back once it reads again.",
    since: "it reading again",
    databases: SQLITE,
    long: { tries: 5, tables: 10 },
    quick: { tries: 1, tables: 4 },
    run: slowReader,
  },
  {
    name: "round-start",
    title: "crash between a round and its tables",
    about:
      "The process of a session is killed right after the start of a round was acknowledged. Everybody must find their table and seat without anybody doing anything.",
    since: REACHABLE,
    databases: DATABASES,
    long: { tries: 5, tables: 20 },
    quick: { tries: 1, tables: 10 },
    run: roundStart,
  },
  {
    name: "refused-then-again",
    title: "the same id after a refusal",
    about:
      "A command that was refused is sent again under its id when it may be carried out, and once more; now and then after a kill -9 in between.",
    since: "the next command",
    databases: DATABASES,
    long: { tries: 20, tables: 1 },
    quick: { tries: 5, tables: 1 },
    run: refusedThenAgain,
  },
  {
    name: "two-clients",
    title: "two clients in every seat",
    about:
      "Both play without knowing of each other, and send one command both at once under one id. They see the same in the end.",
    since: "the shared command",
    databases: SQLITE,
    long: { tries: 20, tables: 10 },
    quick: { tries: 2, tables: 3 },
    run: twoClients,
  },
  {
    name: "deleted-person",
    title: "a person deleted, then replay",
    about:
      "One of a session is deleted in a round, and the server killed. The name and what they typed are gone from the journal, what others typed is not, and every table folds and goes on.",
    since: REACHABLE,
    databases: DATABASES,
    long: { tries: 5, tables: 6 },
    quick: { tries: 1, tables: 3 },
    run: deletedPerson,
  },
  {
    ...TWO,
    name: "process-killed",
    title: "two processes: kill -9 of the owner",
    about:
      "Of two processes the one that has the tables is killed. The other one takes them over at the first call; the dead one is started again later.",
    since: "the fault, of the tables that were there",
    long: { tries: 10, tables: 10 },
    quick: { tries: 2, tables: 4 },
    run: processKilled,
  },
  {
    ...TWO,
    name: "process-stalled",
    title: "two processes: SIGSTOP and SIGCONT of the owner",
    about:
      "The process that has the tables stalls. Clients notice by their heartbeat and go on at the other one; then it wakes up, and nothing that it still wants to write is taken.",
    since: "the fault, of the tables that were there",
    long: { tries: 5, tables: 6 },
    quick: { tries: 1, tables: 4 },
    run: processStalled,
  },
  {
    ...TWO,
    name: "rolling-deploy",
    title: "two processes: rolling deploy",
    about: "Both are stopped by SIGTERM and started again, one after the other. Each must end by itself with code 0.",
    since: "SIGTERM, of the tables that were there",
    long: { tries: 5, tables: 10 },
    quick: { tries: 1, tables: 4 },
    run: rollingDeploy,
  },
  {
    ...TWO,
    name: "redis-restart",
    title: "two processes: Redis killed and started",
    about: "Redis is killed during play and comes back empty. Everybody plays on without it, and with it again.",
    since: "the fault, and again from Redis being back",
    long: { tries: 5, tables: 10 },
    quick: { tries: 1, tables: 4 },
    run: redisRestart,
  },
  {
    ...TWO,
    name: "shared-database-restart",
    title: "two processes: PostgreSQL killed and started",
    about: "PostgreSQL crashes under both processes and comes back; they run on. Moves are put off meanwhile.",
    since: "PostgreSQL being reachable again",
    long: { tries: 5, tables: 10 },
    quick: { tries: 1, tables: 4 },
    run: sharedDatabaseRestart,
  },
  {
    name: "churn",
    title: "tables that come and go",
    about:
      "Tables are opened, played to a signature and left, eight at a time. All are closed in the end, and the heap is as it was after the first tenth. A try is a table.",
    since: "opening the table",
    databases: SQLITE,
    long: { tries: 10_000, tables: 8 },
    quick: { tries: 150, tables: 8 },
    run: churn,
  },
];
