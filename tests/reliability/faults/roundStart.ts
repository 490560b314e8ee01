// A session's process dies right after the start of a round was acknowledged: the tables are ordered, and not all of them opened.
import { nanoid } from "nanoid";
import { diceOf } from "../../support/hostileDice.ts";
import { until } from "../../support/player.ts";
import { startServer } from "../../support/server.ts";
import { gather, type Member } from "../../support/workshop.ts";
import type { Options, Result } from "../fault.ts";
import { compare } from "../harness/compare.ts";
import type { Database } from "../harness/database.ts";
import { openLedger } from "../harness/ledger.ts";
import { openLine } from "../harness/line.ts";
import { BACK_WITHIN } from "../harness/load.ts";
import { PLAIN } from "../harness/scene.ts";

/** Everybody must find a table with somebody across it, without the facilitator doing anything again, and be able to begin. */
export async function roundStart(database: Database, { tries, tables, seed, say }: Options): Promise<Result> {
  const server = await startServer({ ...database.env, ...PLAIN });
  const ledger = openLedger();
  const goOn: number[] = [];
  let missing = 0;
  try {
    for (let number = 0; number < tries; number++) {
      const { host, people } = await gather(server.url, 2 * tables);
      const id = nanoid();
      const seq = await host.send({ type: "begin-round" }, id);
      if (typeof seq !== "number") throw new Error(`The round was not begun: ${seq}`);
      ledger.acknowledge(host.session, id, seq);
      await server.kill("SIGKILL");
      await server.start();
      ledger.mark();
      await Promise.all([host, ...people].map((one) => one.enter()));
      missing += await sitDown(people);
      goOn.push(...ledger.goneOn().values());
      await Promise.all([host, ...people].map((one) => one.leave()));
      say(`${number + 1} of ${tries}, ${ledger.acknowledged()} acknowledged, ${missing} missing`);
    }
    await server.kill("SIGTERM");
    const compared = await database.read(server.dataDir, (journal) => compare(ledger, journal));
    return { tries, acknowledged: ledger.acknowledged(), missing, goOn, notes: [], ...compared };
  } finally {
    await server.remove();
  }

  /** Everybody takes the seat that the round has for them and says that they are ready; answers how many could not. */
  async function sitDown(people: readonly Member[]): Promise<number> {
    const dice = diceOf(seed, "lines");
    const begun = await Promise.all(
      people.map(async (person) => {
        const hasTable = until(() => person.mine()?.table, "a table", BACK_WITHIN).catch(() => "");
        const table = (await hasTable) || null;
        if (!table) return null;
        const line = openLine({ urls: [server.url], table, token: person.token, ledger, dice });
        const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), BACK_WITHIN).unref());
        const done = await Promise.race([line.send({ type: "ready" }), late]);
        return { line, isIn: done?.ok === true, place: `${table} ${line.seat()}` };
      }),
    );
    const places = new Set(begun.flatMap((one) => (one?.isIn ? one.place : [])));
    for (const one of begun) one?.line.stop();
    return people.length - places.size;
  }
}
