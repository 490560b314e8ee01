// How test players play a table of a session to its end, in few moves.
import type { SeatCommand } from "../../shared/table/commands.ts";
import type { Player } from "./player.ts";

/** A package that both seats of the plant scheduler would sign. */
export const MIDDLE = [2, 1, 2, 1, 1, 1, 0];

/** Sends what must be taken. */
async function give(player: Player, command: SeatCommand): Promise<void> {
  const answer = await player.send(command);
  if (typeof answer === "string") throw new Error(`${command.type} was refused: ${answer}`);
}

/** Both are done with reading. */
export async function begin(pair: readonly Player[]): Promise<void> {
  for (const player of pair) if (player.view().table.phase === "briefing") await player.send({ type: "ready" });
  for (const player of pair) await player.sees((view) => view.table.phase === "negotiating", "the start");
}

/** Offers, and signs at once. */
export async function agree(pair: readonly Player[]): Promise<void> {
  const [one, two] = pair as [Player, Player];
  await begin(pair);
  await give(one, { type: "offer", packages: [MIDDLE], final: false });
  const view = await two.sees((seen) => seen.table.offers.some((offer) => offer.status === "standing"), "an offer");
  await give(two, { type: "accept", offer: view.table.offers.at(-1)?.number ?? 0 });
  for (const player of pair) await player.sees((seen) => seen.table.phase === "agreed", "the signature");
}

/** The players of each table, seats in order of buyer and seller. */
export function pairsOf(players: readonly Player[]): readonly (readonly Player[])[] {
  const tables = Map.groupBy(
    players.filter((player) => player.seat === "buyer" || player.seat === "seller"),
    (player) => player.table,
  );
  return [...tables.values()].map((pair) => pair.toSorted((a, b) => String(a.seat).localeCompare(String(b.seat))));
}
