// How a test player practises with a bot: sits down, and plays a round to its end in few moves.
import type { PracticeRequest } from "../../shared/protocol.ts";
import type { Seat } from "../../shared/scenario/types.ts";
import { call, Player, secret, until } from "./player.ts";
import { MIDDLE } from "./round.ts";

/** At a new table of the plant scheduler, across from a bot. */
export async function enterPractice(url: string, change: Partial<PracticeRequest>): Promise<Player> {
  const body: PracticeRequest = {
    scenario: "plant-scheduler",
    seat: "buyer",
    name: "Mira",
    token: secret(),
    course: "short",
    partner: { preset: "fair", difficulty: "medium" },
    seed: 7,
    ...change,
  };
  const { body: answer } = await call<{ table: string }>(url, "POST", "/practice", { body });
  return new Player(url, answer.table, body.token).enter();
}

/** Answers, signs or offers whatever the table asks for, and has the bot answer at once, until both folders are open. */
export async function playOut(player: Player): Promise<void> {
  for (let moves = 0; !(await step(player)); moves++) {
    if (moves > 300) throw new Error(`The round does not end: ${player.view().table.phase}`);
    const { seq } = player.view().table;
    await until(() => player.view().table.seq !== seq, "something to happen", 1_000).catch(() => undefined);
  }
}

/** One move; whether the round is over. */
async function step(player: Player): Promise<boolean> {
  const { table } = player.view();
  const seat = player.seat as Seat;
  if (table.phase === "revealed") return true;
  const theirs = table.offers.findLast((one) => one.seat !== seat && one.status === "standing");
  const mine = table.offers.some((one) => one.seat === seat && one.status === "standing");
  if (table.phase !== "negotiating") {
    if (!table.ready[seat]) await player.send({ type: "ready" });
  } else if (table.asking !== "" && table.asking !== seat) await player.send({ type: "answer", facts: [], claims: [] });
  else if (theirs) await player.send({ type: "accept", offer: theirs.number });
  else if (!mine) await player.send({ type: "offer", packages: [MIDDLE], final: false });
  await call(player.url, "POST", `/tables/${player.table}/hurry`, { token: player.token });
  return false;
}
