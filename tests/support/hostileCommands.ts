// Commands that fit the schema, at any time and with any numbers: most of them are out of phase.
import { TOPICS } from "../../shared/scenario/types.ts";
import type { SeatCommand } from "../../shared/table/commands.ts";
import type { Dice } from "./hostileDice.ts";
import { nasty } from "./hostileTexts.ts";

export function anyCommand(dice: Dice): SeatCommand | Record<string, unknown> {
  const number = () => dice.below(12);
  const pkg = () => Array.from({ length: dice.pick([1, 6, 7, 7, 7, 60]) }, () => dice.below(6));
  const claim = dice.pick([
    { kind: "priority", issue: number(), rank: 1 + number() },
    { kind: "walk-away", band: "high" },
    { kind: "fear", fears: true },
    { kind: "stakeholder", issue: number() },
  ] as const);
  return dice.pick<SeatCommand | Record<string, unknown>>([
    { type: "ready" },
    { type: "plan", target: dice.below(5000), prediction: null },
    { type: "offer", packages: Array.from({ length: 1 + dice.below(3) }, pkg), final: dice.below(2) === 0 },
    { type: "accept", offer: number() },
    { type: "decline", offer: number(), objection: dice.pick(["fear", "price", "nobody", nasty(dice)]), about: null },
    { type: "withdraw" },
    { type: "favour", issue: number(), option: number() },
    { type: "grant" },
    { type: "decline-favour" },
    { type: "ask", topic: dice.pick(TOPICS) },
    { type: "answer", facts: [nasty(dice)], claims: [claim] },
    { type: "tell", fact: dice.pick(["failed-before", "works-council", nasty(dice)]) },
    { type: "claim", claim },
    { type: "acknowledge", line: number() },
    { type: "say", text: nasty(dice) },
    { type: "heard", line: number() },
    { type: "engage", stakeholder: dice.pick(["finance", "it", nasty(dice)]), letIn: true },
    { type: "join", stakeholder: "finance" },
    { type: "warn" },
    { type: "ask-time" },
    { type: "grant-time" },
    { type: "vote", takes: [true] },
    { type: "suggest", package: pkg() },
    { type: "reflect", ratings: Array.from({ length: 8 }, () => null), commitment: nasty(dice) },
    { type: "tick" },
    { type: "sit", seat: "buyer", person: "me" },
    { type: "reveal" },
  ]);
}
