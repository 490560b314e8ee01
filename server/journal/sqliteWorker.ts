// The thread that owns the SQLite file. What queued while a commit was on its way is committed together next; answers follow the commit.
import { parentPort, workerData } from "node:worker_threads";
import { ALONE, CALLS, type Calls } from "./calls.ts";
import type { Call as Steps } from "./query.ts";
import { openSqliteFile } from "./sqliteFile.ts";

/** A call to the thread, and its answer. */
export interface Call {
  readonly id: number;
  readonly name: keyof Calls | "close";
  readonly args: readonly unknown[];
}
export interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

const port = parentPort;
if (!port) throw new Error("sqliteWorker runs as a worker thread only");

const { db, run } = openSqliteFile((workerData as { file: string }).file);
const savepoint = db.prepare("SAVEPOINT call");
const release = db.prepare("RELEASE call");
const calls = CALLS as unknown as Record<string, (...args: readonly unknown[]) => Steps<unknown>>;

let queue: Call[] = [];

/** Runs one call so that its failure undoes only itself. Throws when the database gave up the whole batch, as it does when the disk is full. */
function answer({ id, name, args }: Call): Answer {
  const call = calls[name];
  if (!call || name === "close") return { id, error: `There is no call ${name}.` };
  const isAlone = ALONE.has(name);
  if (!isAlone) savepoint.run();
  try {
    const value = run(call(...args));
    if (!isAlone) release.run();
    return { id, value };
  } catch (error) {
    if (!db.isTransaction) throw error;
    if (!isAlone) db.exec("ROLLBACK TO call; RELEASE call");
    return { id, error: describe(error) };
  }
}

function flush(): void {
  const asked = queue;
  queue = [];
  let answers: Answer[];
  try {
    db.exec("BEGIN IMMEDIATE");
    answers = asked.filter((call) => call.name !== "close").map(answer);
    db.exec("COMMIT");
  } catch (error) {
    if (db.isTransaction) db.exec("ROLLBACK");
    answers = asked.map(({ id }) => ({ id, error: describe(error) }));
  }
  const closing = asked.find((call) => call.name === "close");
  if (closing) {
    db.close();
    answers = [...answers.filter(({ id }) => id !== closing.id), { id: closing.id }];
  }
  port?.postMessage(answers);
  if (closing) port?.close();
}

const describe = (error: unknown): string => `The database failed: ${(error as Error).message}.`;

port.on("message", (text: string) => {
  if (queue.length === 0) setImmediate(flush);
  queue.push(...(JSON.parse(text) as readonly Call[]));
});
