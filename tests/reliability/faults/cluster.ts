// Two processes over one PostgreSQL and one Redis: one of them dies, stalls or is replaced, or what they share is gone for a while.
import { type Cluster, startCluster } from "../../support/cluster.ts";
import { startRedis, type TestRedis } from "../../support/redis.ts";
import type { TestServer } from "../../support/server.ts";
import type { Options, Result } from "../fault.ts";
import type { Database } from "../harness/database.ts";
import { type Act, PLAIN, playOn } from "../harness/scene.ts";
import { putOff } from "./journalGone.ts";

interface ClusterAct extends Act {
  readonly cluster: Cluster;
  readonly redis: TestRedis;
  /** The process that is hit in this try, now one, now the other. */
  readonly hit: TestServer;
}

/** A proxy in front of several processes waits this long for one before it asks the next, ms. */
const PATIENCE = 3_000;

async function playCluster(
  database: Database,
  options: Options,
  act: (parts: ClusterAct) => Promise<void>,
): Promise<Result> {
  const redis = await startRedis();
  try {
    const cluster = await startCluster({ ...database.env, ...PLAIN, REDIS_URL: redis.url });
    const { one, two } = cluster;
    const stage = {
      urlsOf: (client: number) => (client === 0 ? [one.url, two.url] : [two.url, one.url]),
      patience: PATIENCE,
      dataDir: one.dataDir,
      end: () => Promise.all([one.kill("SIGTERM"), two.kill("SIGTERM")]),
      remove: () => cluster.remove(),
    };
    return await playOn(stage, database, options, (parts, number) =>
      act({ ...parts, cluster, redis, hit: number % 2 === 0 ? one : two }),
    );
  } finally {
    await redis.kill();
  }
}

/** Those whose table is on this process. */
const peopleOf = ({ load }: Act, server: TestServer) =>
  load.lines().filter((line) => line.place() === `127.0.0.1:${server.port}`);

/** The process that has the tables is killed; the other one takes them over at the first call. */
export const processKilled = (database: Database, options: Options): Promise<Result> =>
  playCluster(database, options, async (parts) => {
    const { load, hit, settle } = parts;
    await load.acknowledged(1 + load.dice.below(4 * options.tables));
    const people = peopleOf(parts, hit);
    const since = performance.now();
    await hit.kill("SIGKILL");
    load.mark(since, since, people);
    await settle();
    await hit.start();
  });

/** The process that has the tables stalls until everybody has gone on at the other one; then it wakes up and must not write any more. */
export const processStalled = (database: Database, options: Options): Promise<Result> =>
  playCluster(database, options, async (parts) => {
    const { load, hit, settle } = parts;
    await load.acknowledged(1 + load.dice.below(4 * options.tables));
    const people = peopleOf(parts, hit);
    const since = performance.now();
    hit.signal("SIGSTOP");
    load.mark(since, since, people);
    await settle();
    hit.signal("SIGCONT");
    await load.acknowledged(4 * options.tables);
  });

/** Both processes are replaced, one after the other, by SIGTERM. */
export const rollingDeploy = (database: Database, options: Options): Promise<Result> =>
  playCluster(database, options, async (parts) => {
    const { load, cluster, settle, blame } = parts;
    for (const server of [cluster.one, cluster.two]) {
      await load.acknowledged(2 * options.tables);
      const people = peopleOf(parts, server);
      const since = performance.now();
      const code = await server.kill("SIGTERM");
      if (code !== 0) blame(`after SIGTERM a process ended with ${code}`);
      load.mark(since, since, people);
      await settle();
      await server.start();
    }
  });

/** Redis is gone and comes back empty; play goes on with and without it. */
export const redisRestart = (database: Database, options: Options): Promise<Result> =>
  playCluster(database, options, async ({ load, redis, settle }) => {
    await load.acknowledged(1 + load.dice.below(2 * options.tables));
    await redis.kill();
    load.mark();
    await settle();
    await load.acknowledged(4 * options.tables);
    await redis.start();
    load.mark();
    await settle();
  });

/** PostgreSQL crashes under both processes and comes back. */
export const sharedDatabaseRestart = (database: Database, options: Options): Promise<Result> =>
  playCluster(database, options, async (parts) => {
    const { load, settle } = parts;
    await load.acknowledged(1 + load.dice.below(2 * options.tables));
    await database.cluster?.kill("SIGKILL");
    await putOff(parts, options.tables);
    await database.cluster?.restart();
    load.mark();
    await settle();
  });
