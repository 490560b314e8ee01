// Finds cases whose issues give the seats nothing to trade or nothing in common. It must not look at alternatives or
// stakeholders.

import { importance } from "../../outcome/points.ts";
import { bySeat, otherSeat, type Scenario, SEATS } from "../types.ts";
import { issueDirections } from "./directions.ts";
import type { Finding } from "./finding.ts";

/** How many times more an issue must matter to one seat than to the other to be worth giving (RULES 4, logrolling). */
export const TRADE_RATIO = 1.25;

/** Absorbs binary fractions, so that exactly 1.25 times counts. */
const TOLERANCE = 1e-9;

/** Each seat must have an opposed issue that matters clearly more to it; and some issue must be in both interests. */
export function lintIssues(scenario: Scenario): Finding[] {
  const directions = issueDirections(scenario);
  const weights = bySeat((seat) => importance(scenario.seats[seat]));
  const gains = SEATS.map((seat) =>
    directions.some((direction, issue) => {
      const [own, others] = [weights[seat][issue] ?? 0, weights[otherSeat(seat)][issue] ?? 0];
      return direction === "opposed" && own >= TRADE_RATIO * others - TOLERANCE;
    }),
  );
  const findings: Finding[] = [];
  if (gains.includes(false)) {
    findings.push({
      rule: "no-trade-off",
      severity: "warning",
      where: "issues",
      message: "No two disputed issues matter clearly more to one seat each, so that there is nothing to trade.",
      advice: `Give each seat a disputed issue that is at least ${TRADE_RATIO} times as important to it as to the other.`,
    });
  }
  if (!directions.includes("same")) {
    findings.push({
      rule: "no-compatible-issue",
      severity: "note",
      where: "issues",
      message: "The seats want opposite things of every issue, so that there is no common ground to discover.",
      advice: "Add an issue of which both want the same without knowing it.",
    });
  }
  return findings;
}
