// One fault from its start to its figures: servers on a database, people at their tables, what happens to them, and the comparison with
// the journal at the end. What happens is for each fault to say.
import { startServer, type TestServer } from "../../support/server.ts";
import type { Options, Result } from "../fault.ts";
import { BEHIND_A_PROXY } from "./calls.ts";
import { compare } from "./compare.ts";
import type { Database } from "./database.ts";
import { type Load, type LoadOptions, startLoad } from "./load.ts";

/** What a fault may use of a scene. */
export interface Act {
  readonly load: Load;
  /** Waits until everybody is back since the mark; notes who is missing and how long each table took. */
  settle(): Promise<void>;
  note(line: string): void;
  /** Notes a promise that was not kept. */
  blame(line: string): void;
}

/** A scene with one server. */
export interface Scene extends Act {
  readonly server: TestServer;
}

/** Servers that run, as the scene sees them. */
export interface Stage extends Pick<LoadOptions, "urlsOf" | "clients" | "patience"> {
  /** Where a SQLite journal lies. */
  readonly dataDir: string;
  /** Lets the servers end in order. */
  end(): Promise<unknown>;
  remove(): Promise<unknown>;
}

/** What every server is told besides its database. */
export const PLAIN = { ...BEHIND_A_PROXY, LOG_LEVEL: "error" } as const;

/** Runs `act` once for every try, with as many tables in play at the start of each, and removes the stage. */
export async function playOn(
  stage: Stage,
  database: Database,
  { tables, seed, tries, say }: Options,
  act: (act: Act, number: number) => Promise<void>,
): Promise<Result> {
  const { urlsOf, clients, patience } = stage;
  const found = { missing: 0, goOn: [] as number[], notes: [] as string[], wrong: [] as string[] };
  let load: Load | undefined;
  try {
    const more = { ...(clients ? { clients } : {}), ...(patience ? { patience } : {}) };
    const started = await startLoad({ urlsOf, tables, seed, ...more });
    load = started;
    const parts: Act = {
      load: started,
      async settle() {
        found.missing += await started.allBack();
        found.goOn.push(...started.goneOn());
      },
      note: (line) => found.notes.push(line),
      blame: (line) => found.wrong.push(line),
    };
    for (let number = 0; number < tries; number++) {
      await act(parts, number);
      say(`${number + 1} of ${tries}, ${started.ledger.acknowledged()} acknowledged, ${found.missing} missing`);
      if (number + 1 < tries) await started.topUp();
    }
    await started.stop();
    await stage.end();
    const { wrong, ...compared } = await database.read(stage.dataDir, (journal) => compare(started.ledger, journal));
    found.wrong.push(...wrong);
    return { tries, acknowledged: started.ledger.acknowledged(), ...compared, ...found };
  } finally {
    await load?.stop();
    await stage.remove();
  }
}

export interface SceneOptions extends Pick<LoadOptions, "clients"> {
  /** Settings of the server, besides the database's own. */
  readonly env?: Readonly<Record<string, string>>;
  /** Where the players of a table find the server, by their number; asked once it runs. */
  readonly urls?: (server: TestServer) => Promise<LoadOptions["urlsOf"]>;
}

/** The same with one server. */
export async function playScene(
  database: Database,
  options: Options,
  act: (scene: Scene, number: number) => Promise<void>,
  { clients = 1, env = {}, urls }: SceneOptions = {},
): Promise<Result> {
  const server = await startServer({ ...database.env, ...PLAIN, ...env });
  const urlsOf = (await urls?.(server)) ?? (() => [server.url]);
  const ends = { end: () => server.kill("SIGTERM"), remove: () => server.remove() };
  return playOn({ urlsOf, clients, dataDir: server.dataDir, ...ends }, database, options, (parts, number) =>
    act({ ...parts, server }, number),
  );
}
