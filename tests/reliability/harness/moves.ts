// The next move of somebody who plays anything that may be allowed, by chance: most of it is legal, the rest is refused, and both must be
// answered for. Which it is the rules say; they are not written again here.

import type { RoomView } from "../../../shared/protocol.ts";
import { type Scenario, type Seat, TOPICS } from "../../../shared/scenario/types.ts";
import type { SeatCommand } from "../../../shared/table/commands.ts";
import { STATEMENTS } from "../../../shared/table/limits.ts";
import { BANDS, DIRECTIONS, type Prediction } from "../../../shared/table/prediction.ts";
import type { Dice } from "../../support/hostileDice.ts";

const SAID = [
  "What would make the first week easier for your people?",
  "If we train for five days, could you sign for two years?",
  "I hear you. Let me see what I can do.",
  "Grüße aus dem Lager: 5 µm, „genau“, naïve 😀",
] as const;

/** Null when the table asks nothing of this seat any more. */
export function nextMove(scenario: Scenario, view: RoomView, seat: Seat, dice: Dice): SeatCommand | null {
  const { table } = view;
  if (table.ready[seat] && table.phase !== "negotiating") return null;
  switch (table.phase) {
    case "briefing":
    case "ratifying":
      return { type: "ready" };
    case "planning":
      return dice.below(3) > 0
        ? { type: "plan", target: dice.below(3_000), prediction: guess(scenario, dice) }
        : { type: "ready" };
    case "predicting":
      return { type: "predict", prediction: guess(scenario, dice) };
    case "improving":
      if (table.proposed.length > 0) return { type: "vote", takes: table.proposed.map(() => dice.below(2) > 0) };
      return dice.below(3) > 0 ? { type: "suggest", package: anyPackage(scenario, view, dice) } : { type: "ready" };
    case "reflecting": {
      const ratings = Array.from({ length: STATEMENTS }, () => 1 + dice.below(7));
      return { type: "reflect", ratings, commitment: dice.pick(SAID) };
    }
    case "negotiating":
      return negotiate(scenario, view, seat, dice);
    default:
      return null;
  }
}

function negotiate(scenario: Scenario, view: RoomView, seat: Seat, dice: Dice): SeatCommand {
  const { table } = view;
  const theirs = table.offers.filter((offer) => offer.seat !== seat && offer.status === "standing");
  const facts = scenario.seats[seat].facts;
  const fact = () => dice.pick(facts).id;
  const line = () => (table.lines.length > 0 ? dice.pick(table.lines).number : 0);
  const chance = dice.below(100);
  if (table.asking !== "" && table.asking !== seat && chance < 40) {
    return {
      type: "answer",
      facts: facts
        .filter((one) => one.topic === table.topic)
        .map(({ id }) => id)
        .slice(0, 2),
      claims: [],
    };
  }
  if (table.moreTime !== "" && table.moreTime !== seat && table.moreTime !== "granted") return { type: "grant-time" };
  if (chance < 45) return { type: "say", text: dice.pick(SAID) };
  if (chance < 55) return { type: "offer", packages: [anyPackage(scenario, view, dice)], final: dice.below(20) === 0 };
  if (chance < 65) return { type: "acknowledge", line: line() };
  if (chance < 71) return { type: "ask", topic: dice.pick(TOPICS) };
  if (chance < 77) return { type: "tell", fact: fact() };
  if (chance < 82) return { type: "claim", claim: { kind: "walk-away", band: dice.pick(BANDS) } };
  if (chance < 86) return { type: "withdraw" };
  if (chance < 90) {
    const objection = dice.pick(scenario.seats[seat].objections).id;
    return { type: "decline", offer: theirs[0]?.number ?? 0, objection, about: { kind: "fear" } };
  }
  if (chance < 93) return { type: "favour", issue: dice.below(scenario.issues.length), option: dice.below(3) };
  if (chance < 95) return { type: dice.pick(["grant", "decline-favour"] as const) };
  if (chance < 97) return { type: "ask-time" };
  if (chance < 98) return { type: "warn" };
  return theirs[0] && dice.below(3) === 0
    ? { type: "accept", offer: theirs[0].number }
    : { type: "say", text: dice.pick(SAID) };
}

const anyPackage = (scenario: Scenario, { table }: RoomView, dice: Dice): number[] =>
  scenario.issues.map((issue, index) =>
    issue.lock && !table.open[index] ? issue.lock.whileLocked : dice.below(issue.options.length),
  );

const guess = (scenario: Scenario, dice: Dice): Prediction => ({
  priorities: [dice.below(scenario.issues.length)],
  directions: scenario.issues.map(() => dice.pick(DIRECTIONS)),
  walkAway: { band: dice.pick(BANDS), confidence: 0.75 },
  hardest: null,
  fears: { value: dice.below(2) > 0, confidence: 0.5 },
});
