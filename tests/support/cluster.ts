// Two processes of one cluster for tests, and people who come back to whichever answers.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Player, until } from "./player.ts";
import { startServer, type TestServer } from "./server.ts";

export interface Cluster {
  readonly one: TestServer;
  readonly two: TestServer;
  /** Ends both and removes what they wrote into files. */
  remove(): Promise<void>;
}

/** Starts two processes that share one journal: a database when `env` names one, else one SQLite file. */
export async function startCluster(env: Readonly<Record<string, string>> = {}): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), "two-winners-cluster-"));
  const settings = (port: number) => ({
    DATA_DIR: folder,
    CLUSTER_SECRET: "a secret for tests alone",
    PUBLIC_ADDRESS: `127.0.0.1:${port}`,
    INTERNAL_URL: `http://127.0.0.1:${port}`,
    ...env,
  });
  const one = await startServer(settings);
  const two = await startServer(settings);
  return {
    one,
    two,
    async remove() {
      one.signal("SIGCONT");
      two.signal("SIGCONT");
      await Promise.all([one.remove(), two.remove()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Resumes at these addresses in turn until it works, as a browser behind a proxy does; gives up after `within` ms. */
export async function comeBack(player: Player, urls: readonly string[], within = 10_000): Promise<void> {
  const since = performance.now();
  for (let attempt = 0; ; attempt++) {
    const url = urls[attempt % urls.length] as string;
    const next = new Player(url, player.table, player.token);
    try {
      await next.enter();
      player.room = next.room;
      player.seat = next.seat;
      player.closed = null;
      next.room?.onLeave((code) => {
        player.closed = code;
      });
      return;
    } catch (error) {
      if (performance.now() - since > within) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Waits until the server has closed this player's socket. */
export const isClosed = (player: Player): Promise<boolean> => until(() => player.closed !== null, "a closed socket");
