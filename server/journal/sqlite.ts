// A journal on one SQLite file, written by a worker thread so that a commit never holds up the event loop.
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { Worker } from "node:worker_threads";
import type { Journal } from "./journal.ts";
import type { Answer, Call } from "./sqliteWorker.ts";
import type { Statements } from "./statements.ts";

/** Every call but `close`; the type makes forgetting one an error. */
const CALLS = Object.keys({
  createTable: 0,
  createSession: 0,
  homeOfCode: 0,
  takeHome: 0,
  append: 0,
  read: 0,
  keepScenario: 0,
  scenarioText: 0,
  personByToken: 0,
  people: 0,
  addPerson: 0,
  join: 0,
  rename: 0,
  renew: 0,
  invitation: 0,
  claim: 0,
  invite: 0,
  deletePerson: 0,
  deleteHome: 0,
  purge: 0,
} satisfies Record<keyof Statements, 0>) as (keyof Statements)[];

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Opens (or creates) the file. Calls made before it is ready wait. When it cannot be opened, or its thread dies, they all reject and
 * `onBroken` is told once.
 */
export function openSqlite(file: string, onBroken: (error: Error) => void = () => {}): Journal {
  mkdirSync(dirname(file), { recursive: true });
  const worker = new Worker(new URL("./sqliteWorker.ts", import.meta.url), { workerData: { file } });
  const waiting = new Map<number, Waiting>();
  let broken: Error | null = null;
  let last = 0;

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
      if (error === undefined) call?.resolve(value as never);
      else call?.reject(new Error(error));
    }
  });

  const call = <K extends Call["name"]>(name: K, ...args: readonly unknown[]) =>
    new Promise<never>((resolve, reject) => {
      if (broken) return reject(broken);
      const id = ++last;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, name, args } satisfies Call);
    });

  const calls = Object.fromEntries(CALLS.map((name) => [name, (...args: unknown[]) => call(name, ...args)]));
  return {
    ...(calls as unknown as Omit<Journal, "close">),
    close: () => (broken ? Promise.resolve() : call("close")),
  };
}
