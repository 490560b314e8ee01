// One id for several tries: refused at first and sent again later, or sent from two clients of a seat at once.
import { nanoid } from "nanoid";
import { seatTwo, until } from "../../support/player.ts";
import { startServer } from "../../support/server.ts";
import type { Options, Result } from "../fault.ts";
import { compare } from "../harness/compare.ts";
import type { Database } from "../harness/database.ts";
import { openLedger } from "../harness/ledger.ts";
import { BACK_WITHIN, isOver } from "../harness/load.ts";
import { PLAIN, playScene } from "../harness/scene.ts";

const MIDDLE = [2, 1, 2, 1, 1, 1, 0];
/** The server is killed between the refusal and the next try of one in so many. */
const KILLED_IN = 5;

/** Accepting an offer that nobody has made is refused; once it is made, the same id is accepted, and counts once however often it comes. */
export async function refusedThenAgain(database: Database, { tries, say }: Options): Promise<Result> {
  const server = await startServer({ ...database.env, ...PLAIN });
  const ledger = openLedger();
  const goOn: number[] = [];
  const wrong: string[] = [];
  try {
    for (let number = 0; number < tries; number++) {
      const { buyer, seller } = await seatTwo(server.url);
      const give = async (player: typeof buyer, command: Record<string, unknown>, id = nanoid()) => {
        const told = await player.send(command, id);
        if (typeof told === "number") ledger.acknowledge(player.table, id, told);
        else ledger.refuse(player.table, id);
        return told;
      };
      for (const player of [buyer, seller]) await give(player, { type: "ready" });
      const id = nanoid();
      const accept = { type: "accept", offer: 1 };
      const early = [await give(buyer, accept, id), await give(buyer, accept, id)];
      if (number % KILLED_IN === KILLED_IN - 1) {
        await server.kill("SIGKILL");
        await server.start();
        for (const player of [buyer, seller]) await player.enter();
      }
      ledger.mark();
      await give(seller, { type: "offer", packages: [MIDDLE], final: false });
      const late = [await give(buyer, accept, id), await give(buyer, accept, id)];
      goOn.push(...ledger.goneOn().values());
      if (early.some((told) => told !== "offer-gone")) wrong.push(`too early it was told ${early.join(", ")}`);
      if (typeof late[0] !== "number" || late[0] !== late[1]) wrong.push(`the same id was told ${late.join(", ")}`);
      for (const player of [buyer, seller]) await player.leave();
      say(`${number + 1} of ${tries}, ${ledger.acknowledged()} acknowledged`);
    }
    await server.kill("SIGTERM");
    const compared = await database.read(server.dataDir, (journal) => compare(ledger, journal));
    const acknowledged = ledger.acknowledged();
    return { tries, acknowledged, missing: 0, goOn, notes: [], ...compared, wrong: [...wrong, ...compared.wrong] };
  } finally {
    await server.remove();
  }
}

/** Every seat is open in two clients that play against each other's hurry, and send some commands both, under one id. */
export const twoClients = (database: Database, options: Options): Promise<Result> =>
  playScene(
    database,
    options,
    async ({ load, settle, blame }) => {
      await load.acknowledged(4 * options.tables);
      load.mark();
      const bySeat = Map.groupBy(load.lines(), (line) => `${line.table} ${line.seat()}`);
      await Promise.all(
        [...bySeat.values()].map(async (both) => {
          const message = { id: nanoid(), command: { type: "say", text: "from both" } };
          const rooms = both.flatMap((line) => line.room() ?? []);
          const told = await Promise.allSettled(
            rooms.map((room) => room.request("command", message, { timeout: 5_000 }) as Promise<{ seq: number }>),
          );
          const seqs = told.flatMap((one) => (one.status === "fulfilled" ? one.value.seq : []));
          if (new Set(seqs).size > 1) blame(`one id was told ${seqs.join(" and ")}`);
        }),
      );
      await settle();
      // They see the same in the end.
      for (const both of bySeat.values()) {
        const same = () => {
          const views = both.map((line) => line.view()?.table);
          return both.every(isOver) || views.every((view) => view?.lines.length === views[0]?.lines.length);
        };
        await until(same, "both clients of a seat to see the same", BACK_WITHIN).catch(() =>
          blame("two clients of a seat see different things"),
        );
      }
    },
    { clients: 2 },
  );
