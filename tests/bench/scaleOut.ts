// Measures two processes on PostgreSQL and Redis against one: `node tests/bench/scaleOut.ts [N]`. With two cores the processes share one, so this
// shows what sharing costs, not how far it carries: that is worked out on paper from it.
import pg from "pg";
import { openPostgres } from "../../server/journal/postgres.ts";
import { startPostgres, type TestPostgres } from "../support/postgres.ts";
import { missingRedis, startRedis, type TestRedis } from "../support/redis.ts";
import { freePort } from "../support/server.ts";
import { type LoadFigures, playLoad } from "./load.ts";
import { pinGenerator } from "./machine.ts";
import { isQuick, numbersOr } from "./options.ts";
import { keepResult } from "./results.ts";
import { eachOf } from "./slimClient.ts";
import { type BenchServer, enterPair, inFolder, LENGTHS, type Lengths, SHORT, startBenchServer } from "./tables.ts";
import { fillJournal } from "./writtenTables.ts";

export interface ScaleOutFigures {
  readonly tables: number;
  /** Processor time of one process, and of two together, a move, us. */
  readonly one: number;
  readonly two: number;
  /** From sending to the other side's view, ms: p50, p95, p99. */
  readonly shownByOne: readonly (number | null)[];
  readonly shownByTwo: readonly (number | null)[];
  /** Transactions of the database a move, with two. */
  readonly transactions: number;
  /** Commands of Redis for each table that opened, both its clients included, and for each move. */
  readonly redisATable: number;
  readonly redisAMove: number;
}

/** The same tables at one process and at two; null where there is no Redis. */
export async function measureScaleOut(tables: number, lengths: Lengths = LENGTHS): Promise<ScaleOutFigures | null> {
  const missing = missingRedis();
  if (missing) {
    console.error(missing);
    return null;
  }
  const postgres = await startPostgres([]);
  const redis = await startRedis();
  try {
    const one = await play(postgres, redis, tables, 1, lengths);
    const two = await play(postgres, redis, tables, 2, lengths);
    const cost = ({ cpu, answered }: LoadFigures) => Math.round((1000 * cpu) / Math.max(1, answered));
    return {
      tables,
      one: cost(one.load),
      two: cost(two.load),
      shownByOne: one.load.shown,
      shownByTwo: two.load.shown,
      transactions: two.transactions,
      redisATable: two.redisATable,
      redisAMove: two.redisAMove,
    };
  } finally {
    await redis.kill();
    await postgres.stop();
  }
}

function play(postgres: TestPostgres, redis: TestRedis, tables: number, processes: number, lengths: Lengths) {
  return inFolder(async (folder) => {
    const url = await postgres.fresh();
    const journal = openPostgres(url);
    const moves = 2 * Math.ceil(lengths.warmUp + lengths.measured + 2);
    const written = await fillJournal(journal, tables, 0, moves);
    await journal.close();
    const database = new pg.Client({ connectionString: url });
    await database.connect();
    const servers: BenchServer[] = [];
    try {
      for (let index = 0; index < processes; index++) {
        const port = await freePort();
        const address = `127.0.0.1:${port}`;
        const shared = {
          CLUSTER_SECRET: "a secret for benches",
          REDIS_URL: redis.url,
          PUBLIC_ADDRESS: address,
          INTERNAL_URL: `http://${address}`,
        };
        const env = { DATABASE_URL: url, ...(processes > 1 ? shared : {}) };
        servers.push(await startBenchServer(folder, { port, env }));
      }
      const serverOf = (index: number) => servers[index % servers.length] as BenchServer;
      const before = commandsOf(redis);
      const numbered = written.tables.map((table, index) => ({ table, index }));
      const pairs = await eachOf(numbered, 8, ({ table, index }) => enterPair(serverOf(index).url, table, written));
      const joined = commandsOf(redis);
      const committed = await transactionsOf(database);
      const load = await playLoad({ pairs, ...lengths, cpu: () => servers.reduce((sum, one) => sum + one.cpu(), 0) });
      const done = (lengths.warmUp + lengths.measured) * 2 * tables;
      const transactions = ((await transactionsOf(database)) - committed) / done;
      const redisAMove = (commandsOf(redis) - joined) / done;
      for (const { socket } of pairs.flat()) socket.terminate();
      return { load, transactions, redisATable: (joined - before) / tables, redisAMove };
    } finally {
      await database.end();
      for (const server of servers) await server.end("SIGKILL");
    }
  });
}

async function transactionsOf(database: pg.Client): Promise<number> {
  const asked = "SELECT xact_commit::int AS done FROM pg_stat_database WHERE datname = current_database()";
  return (await database.query<{ done: number }>(asked)).rows[0]?.done ?? 0;
}

const commandsOf = (redis: TestRedis): number =>
  Number(/total_commands_processed:(\d+)/.exec(redis.ask("INFO", "stats"))?.[1] ?? 0);

if (import.meta.main) {
  pinGenerator();
  const figures = await measureScaleOut(numbersOr([isQuick ? 50 : 300])[0] ?? 0, isQuick ? SHORT : LENGTHS);
  console.log(figures);
  if (figures) keepResult("scaleOut", figures);
}
