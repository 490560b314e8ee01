// The thread that owns the SQLite file. What queued while it was busy is committed together; answers follow the commit.
import { DatabaseSync } from "node:sqlite";
import { parentPort, workerData } from "node:worker_threads";
import { migrate } from "./migrate.ts";
import { prepare, type Statements } from "./statements.ts";

/** A call to the thread, and its answer. */
export interface Call {
  readonly id: number;
  readonly name: keyof Statements | "close";
  readonly args: readonly unknown[];
}
export interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

const port = parentPort;
if (!port) throw new Error("sqliteWorker runs as a worker thread only");

const db = new DatabaseSync((workerData as { file: string }).file);
db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000;");
migrate(db);
const statements = prepare(db) as unknown as Record<string, (...args: readonly unknown[]) => unknown>;

let queue: Call[] = [];

/** Runs one call so that its failure undoes only itself. */
function run(call: Call): Answer {
  db.exec("SAVEPOINT call");
  try {
    const value = statements[call.name]?.(...call.args);
    db.exec("RELEASE call");
    return { id: call.id, value };
  } catch (error) {
    db.exec("ROLLBACK TO call; RELEASE call");
    return { id: call.id, error: String(error) };
  }
}

function flush(): void {
  const calls = queue;
  queue = [];
  let answers: Answer[];
  try {
    db.exec("BEGIN IMMEDIATE");
    answers = calls.filter((call) => call.name !== "close").map(run);
    db.exec("COMMIT");
  } catch (error) {
    if (db.isTransaction) db.exec("ROLLBACK");
    answers = calls.map((call) => ({ id: call.id, error: String(error) }));
  }
  const closing = calls.find((call) => call.name === "close");
  if (closing) {
    db.close();
    answers.push({ id: closing.id });
  }
  port?.postMessage(answers);
  if (closing) port?.close();
}

port.on("message", (call: Call) => {
  if (queue.length === 0) setImmediate(flush);
  queue.push(call);
});
