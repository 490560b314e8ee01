// A journal on one SQLite file, written by a worker thread so that a commit never holds up the event loop.
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { Worker } from "node:worker_threads";
import { journalOf } from "./calls.ts";
import type { Journal } from "./journal.ts";
import type { Answer, Call } from "./sqliteWorker.ts";

/**
 * While so many calls wait for an answer, or were sent together last, those that come are sent to the thread together, this long after the last
 * ones, ms: a message and a commit cost nearly the same, whatever they hold. With fewer each goes at once.
 */
const MANY = 3;
const APART = 3;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Opens (or creates) the file. Calls made before it is ready wait. When it cannot be opened, or its thread dies, they all reject and
 * `onBroken` is told once. A call that fails for want of room rejects, and the next one may succeed.
 */
export function openSqlite(file: string, onBroken: (error: Error) => void = () => {}): Journal {
  mkdirSync(dirname(file), { recursive: true });
  const worker = new Worker(new URL("./sqliteWorker.ts", import.meta.url), { workerData: { file } });
  const waiting = new Map<number, Waiting>();
  let broken: Error | null = null;
  let last = 0;
  let asked: Call[] = [];
  let posted = { at: Number.NEGATIVE_INFINITY, calls: 0 };

  const breakDown = (error: Error) => {
    broken = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on("error", (error) => {
    breakDown(error);
    onBroken(error);
  });
  worker.on("exit", () => breakDown(broken ?? new Error("The journal is closed.")));
  worker.on("message", (answers: readonly Answer[] | object) => {
    // Under `node --watch` a thread also reports which files it imports.
    if (!Array.isArray(answers)) return;
    for (const { id, value, error } of answers) {
      const call = waiting.get(id);
      waiting.delete(id);
      if (error === undefined) call?.resolve(value);
      else call?.reject(new Error(error));
    }
  });

  const post = () => {
    posted = { at: performance.now(), calls: asked.length };
    // As text: writing and reading JSON costs less than the copy that threads make of objects.
    worker.postMessage(JSON.stringify(asked));
    asked = [];
  };
  const plan = () => {
    const isBusy = Math.max(waiting.size, posted.calls) >= MANY;
    const wait = isBusy ? posted.at + APART - performance.now() : 0;
    if (wait > 0) setTimeout(post, wait);
    else setImmediate(post);
  };
  const run = (name: Call["name"], args: readonly unknown[]) =>
    new Promise<unknown>((resolve, reject) => {
      if (broken) return reject(broken);
      const id = ++last;
      waiting.set(id, { resolve, reject });
      if (asked.length === 0) plan();
      asked.push({ id, name, args });
    });

  let closing: Promise<unknown> | null = null;
  return journalOf(run, async () => {
    if (broken) return;
    closing ??= run("close", []);
    await closing;
  });
}
