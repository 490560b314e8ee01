// The plan under the facilitator's hands: changed at once on the page, sent as soon as no seat is empty, and given up for the server's
// when that has moved on. Somebody may be picked up, to be put down elsewhere.
import { useEffect, useState } from "preact/hooks";
import type { Seat } from "../../../../shared/scenario/types.ts";
import { t } from "../../../i18n/index.ts";
import { announce } from "../../announce.ts";
import { nameOf, type Running } from "../running.ts";
import { botAt, gaps, move, type Place, type Plan, planOf } from "./plan.ts";

export interface Planning {
  readonly plan: Plan;
  readonly missing: ReturnType<typeof gaps>;
  /** Who is picked up. */
  readonly picked: string | null;
  pick(person: string | null): void;
  put(person: string, place: Place): void;
  bot(table: number, seat: Seat, on: boolean): void;
}

export function usePlan(running: Running): Planning {
  const { host, doing } = running;
  const [own, setOwn] = useState<Plan | null>(null);
  const [picked, pick] = useState<string | null>(null);
  useEffect(() => setOwn(null), [host.plan]);
  useEffect(() => {
    if (picked === null) return;
    const drop = (event: KeyboardEvent) => event.key === "Escape" && pick(null);
    addEventListener("keydown", drop);
    return () => removeEventListener("keydown", drop);
  }, [picked]);
  const plan = own ?? planOf(host.plan);

  async function change(next: Plan): Promise<void> {
    if (next === plan) return;
    setOwn(next);
    if (gaps(next).length > 0 || next.length === 0) return;
    if (!(await doing.act({ type: "pair", tables: next.map(asSent) }))) setOwn(null);
  }

  return {
    plan,
    missing: gaps(plan),
    picked,
    pick,
    put(person, place) {
      pick(null);
      void change(move(plan, person, place));
      announce(t("facilitate.pairs.moved", { name: nameOf(running, person) }));
    },
    bot: (table, seat, on) => void change(botAt(plan, table, seat, on)),
  };
}

/** A table as the command wants it: lists that may be written. */
const asSent = ({ seats, observers, bots }: Plan[number]) => ({
  seats: { buyer: [...seats.buyer], seller: [...seats.seller] },
  observers: [...observers],
  bots,
});
