// Finds question cards that open nothing at the other seat. It must not weigh what an answer is worth.

import { type Fact, otherSeat, type Scenario, SEATS, type Seat, TOPICS, type Topic } from "../types.ts";
import type { Finding } from "./finding.ts";

/** A question must lead to a fact that carries a claim, opens an issue or is evidence against the other seat's fear. */
export function lintQuestions(scenario: Scenario): Finding[] {
  return SEATS.flatMap((seat) =>
    scenario.seats[seat].facts.length === 0
      ? [factless(seat, `The ${seat} has no facts, so that no question opens anything.`)]
      : TOPICS.flatMap((topic) => judgeTopic(scenario, seat, topic)),
  );
}

function judgeTopic(scenario: Scenario, seat: Seat, topic: Topic): Finding[] {
  const facts = scenario.seats[seat].facts.filter((fact) => fact.topic === topic);
  const [first] = facts;
  if (first === undefined) {
    return [factless(seat, `The ${seat} has no fact on the topic ${topic}, so that this question opens nothing.`)];
  }
  if (facts.some((fact) => opens(scenario, seat, fact))) return [];
  const ids = facts.map(({ id }) => id).join(", ");
  return [
    {
      rule: "empty-question",
      severity: "note",
      where: `seats.${seat}.facts.${first.id}`,
      message: `All that the ${seat} holds on the topic ${topic} (${ids}) carries no claim, unlocks no issue and answers no fear.`,
      advice:
        "Give a fact of this topic a claim, let it unlock an issue, or make it evidence against the other's fear.",
    },
  ];
}

const opens = ({ issues, seats }: Scenario, seat: Seat, { id, claim, evidence }: Fact): boolean =>
  claim !== null ||
  issues.some(({ lock }) => lock?.seat === seat && lock.fact === id) ||
  (evidence && seats[otherSeat(seat)].fear !== null);

const factless = (seat: Seat, message: string): Finding => ({
  rule: "empty-question",
  severity: "warning",
  where: `seats.${seat}.facts`,
  message,
  advice: "Add a fact on each of the five topics.",
});
