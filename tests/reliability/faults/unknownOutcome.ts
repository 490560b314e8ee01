// Moves are committed, and nobody learns of it: the answer is lost on its way from the database to the server, or from the server to people.
import { until } from "../../support/player.ts";
import type { Options, Result } from "../fault.ts";
import type { Database } from "../harness/database.ts";
import { playScene, type Scene } from "../harness/scene.ts";
import { openWire } from "../harness/wire.ts";
import { playWired } from "../harness/wired.ts";

export const unknownOutcome = (database: Database, options: Options): Promise<Result> =>
  database.url === "" ? killedUnheard(database, options) : cutOff(database, options);

/** The line to PostgreSQL is cut after an append has arrived there and before its answer is back. */
async function cutOff(database: Database, options: Options): Promise<Result> {
  const url = new URL(database.url);
  const wire = await openWire(Number(url.port));
  url.port = String(wire.port);
  const act = async ({ load, settle }: Scene) => {
    await load.acknowledged(1 + load.dice.below(2 * options.tables));
    await wire.cutAfter("append");
    load.mark();
    await settle();
  };
  try {
    return await playScene(database, options, act, { env: { DATABASE_URL: String(url) } });
  } finally {
    wire.close();
  }
}

/** What the server says is swallowed until the journal holds more than anybody was told; then it is killed. */
const killedUnheard = (database: Database, options: Options): Promise<Result> =>
  playWired(database, options, async (scene, wire) => {
    const { server, load, settle } = scene;
    await load.acknowledged(1 + load.dice.below(2 * options.tables));
    wire.mute(true);
    const found = { isUnheard: false };
    const looking = lookFor(database, scene, found);
    await until(() => found.isUnheard, "a commit that nobody heard of").finally(() => {
      found.isUnheard = true;
    });
    await looking;
    await server.kill("SIGKILL");
    wire.mute(false);
    await server.start();
    load.mark();
    await settle();
  });

/** Reads the journal until some table has more entries than its people were told. */
async function lookFor(database: Database, { server, load }: Scene, found: { isUnheard: boolean }): Promise<void> {
  const streams = [...new Set(load.lines().map(({ table }) => table))];
  while (!found.isUnheard) {
    const rows = await database.read(server.dataDir, (journal) => Promise.all(streams.map(journal.read)));
    const isUnheard = (stream: string, index: number) =>
      (rows[index]?.length ?? 0) > (load.ledger.told.get(stream)?.top ?? 0);
    found.isUnheard ||= streams.some(isUnheard);
  }
}
