// The server is killed, or asked to stop, while people play, and starts again.
import { performance } from "node:perf_hooks";
import type { Options, Result } from "../fault.ts";
import type { Database } from "../harness/database.ts";
import { playScene } from "../harness/scene.ts";

/** kill -9 at a random moment: after any number of acknowledgements. */
export const killed = (database: Database, options: Options): Promise<Result> =>
  playScene(database, options, async ({ server, load, settle }) => {
    await load.acknowledged(1 + load.dice.below(6 * options.tables));
    await server.kill("SIGKILL");
    await server.start();
    load.mark();
    await settle();
  });

/** SIGTERM, as a deploy sends it: what is under way is finished, the process ends by itself, and a new one takes its place. */
export const stopped = (database: Database, options: Options): Promise<Result> =>
  playScene(database, options, async ({ server, load, settle, blame, note }, number) => {
    await load.acknowledged(2 * options.tables);
    const since = performance.now();
    const code = await server.kill("SIGTERM");
    if (code !== 0) blame(`after SIGTERM the server ended with ${code}`);
    if (number === 0) note(`stopping took ${Math.round(performance.now() - since)} ms`);
    await server.start();
    load.mark();
    await settle();
  });
