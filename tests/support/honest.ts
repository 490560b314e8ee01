// Honest pairs who play round after round and take note of everything that should not happen to them.
import { expect } from "vitest";
import type { Debrief } from "../../shared/protocol.ts";
import { call, Player, secret, startTwo } from "./player.ts";
import { MIDDLE } from "./round.ts";

export interface HonestPair {
  /** The table they are at. */
  table(): string;
  /** Rounds they have finished. */
  rounds(): number;
  /** How long each move since the last call took from sending to acknowledgement, ms. */
  waits(): readonly number[];
  /** Plays one whole round; rejects at the first thing that goes wrong. */
  playRound(): Promise<void>;
  leave(): Promise<void>;
}

export async function honestPair(url: string): Promise<HonestPair> {
  let { buyer, seller } = await startTwo(url);
  let rounds = 0;
  let waits: number[] = [];

  /** A move that must be taken, and be seen on the other side. */
  async function must(player: Player, command: Record<string, unknown>): Promise<void> {
    const since = performance.now();
    const seq = await player.send(command);
    waits.push(performance.now() - since);
    expect(seq, `${player.seat}'s ${command["type"]} at ${player.table}`).toBeTypeOf("number");
    for (const one of [buyer, seller]) {
      expect(one.closed, `the socket of ${one.seat} at ${one.table}`).toBeNull();
      await one.sees((view) => view.table.seq >= Number(seq), `${command["type"]} at the other side`);
    }
  }

  /** The same two at the next table, seats swapped. */
  async function goOn(): Promise<void> {
    const next = await Promise.all(
      [seller, buyer].map(async (player) => {
        const token = secret();
        const again = await call<{ table: string }>(url, "POST", `/tables/${player.table}/again`, {
          token: player.token,
          body: { token },
        });
        expect(again.status).toBe(200);
        await player.leave();
        return new Player(url, again.body.table, token).enter();
      }),
    );
    [buyer, seller] = next as [Player, Player];
    await must(buyer, { type: "ready" });
    await must(seller, { type: "ready" });
  }

  return {
    table: () => buyer.table,
    rounds: () => rounds,
    waits() {
      const taken = waits;
      waits = [];
      return taken;
    },
    async playRound() {
      if (rounds > 0) await goOn();
      for (let turn = 0; turn < 6; turn++) {
        const [one, two] = turn % 2 === 0 ? [buyer, seller] : [seller, buyer];
        await must(one, { type: "offer", packages: [[turn % 5, 1, 2, 1, 1, 1, 0]], final: false });
        await must(two, { type: "say", text: `round ${rounds}, turn ${turn}` });
      }
      await must(seller, { type: "ask", topic: "concerns" });
      await must(buyer, { type: "answer", facts: ["failed-before"], claims: [] });
      await must(seller, { type: "offer", packages: [MIDDLE], final: false });
      const view = await buyer.sees((seen) => seen.table.offers.some((one) => one.status === "standing"), "an offer");
      await must(buyer, { type: "accept", offer: view.table.offers.findLast((one) => one.seat === "seller")?.number });
      await must(buyer, { type: "ready" });
      await must(seller, { type: "ready" });
      const path = `/tables/${buyer.table}/debrief`;
      const { status, body } = await call<Debrief>(url, "GET", path, { token: buyer.token });
      expect([status, body.ending, body.offers.length]).toEqual([200, "agreed", 7]);
      rounds++;
    },
    async leave() {
      await buyer.leave();
      await seller.leave();
    },
  };
}
