// The journal cannot be written for a while: PostgreSQL is stopped, or there is no room on the disk. New moves are put off with a reason,
// nothing is lost, and all goes on by itself.
import { execFileSync } from "node:child_process";
import { until } from "../../support/player.ts";
import type { Options, Result } from "../fault.ts";
import type { Database } from "../harness/database.ts";
import { BACK_WITHIN } from "../harness/load.ts";
import { PROBED, processOf } from "../harness/probing.ts";
import { type Act, playScene } from "../harness/scene.ts";

/** Waits until every table has been told to wait, or has nothing to ask. */
export async function putOff({ load }: Act, tables: number): Promise<void> {
  const lines = load.lines();
  const before = new Map(lines.map((line) => [line, line.putOff()]));
  const told = () => new Set(lines.filter((line) => line.putOff() > (before.get(line) ?? 0)).map(({ table }) => table));
  await until(() => told().size >= Math.max(1, tables / 2), "moves put off", BACK_WITHIN);
}

/** PostgreSQL ends, now by a crash, now in order, and starts again; the server runs on. */
export const databaseRestart = (database: Database, options: Options): Promise<Result> =>
  playScene(database, options, async (scene, number) => {
    const { load, settle } = scene;
    await load.acknowledged(1 + load.dice.below(2 * options.tables));
    await database.cluster?.kill(number % 2 === 0 ? "SIGKILL" : "SIGINT");
    await putOff(scene, options.tables);
    await database.cluster?.restart();
    load.mark();
    await settle();
  });

/** Of Linux, from the package util-linux. */
const PRLIMIT = "prlimit";

/** Why a process cannot be kept from writing here; "" when it can. */
export function missingLimits(): string {
  try {
    execFileSync(PRLIMIT, ["--version"], { stdio: "ignore" });
    return "";
  } catch {
    return "prlimit is not installed here (Debian: apt-get install util-linux)";
  }
}

const limitFiles = (pid: number, bytes: string): unknown =>
  execFileSync(PRLIMIT, ["--pid", String(pid), `--fsize=${bytes}:`], { stdio: "ignore" });

/** No file may grow and none be written past its first bytes, as on a full disk. */
export const diskFull = (database: Database, options: Options): Promise<Result> =>
  playScene(
    database,
    options,
    async (scene) => {
      const { load, server, settle } = scene;
      await load.acknowledged(1 + load.dice.below(2 * options.tables));
      limitFiles(processOf(server), "1");
      await putOff(scene, options.tables);
      limitFiles(processOf(server), "unlimited");
      load.mark();
      await settle();
    },
    { env: PROBED },
  );
