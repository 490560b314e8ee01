// Whether a typed claim is one that this case knows, and whether it is true of the seat that makes it (RULES 1, claims).
import { walkAwayBand } from "../outcome/band.ts";
import { issueRanges, ranksOf } from "../scenario/importance.ts";
import type { Scenario, Seat } from "../scenario/types.ts";
import type { SeatClaim } from "./claim.ts";

/** Whether the claim names issues and options that exist. */
export function isClaim(scenario: Scenario, claim: SeatClaim): boolean {
  if (!("issue" in claim)) return true;
  const issue = scenario.issues[claim.issue];
  if (!issue) return false;
  if (claim.kind === "limit") return claim.option < issue.options.length;
  return claim.kind !== "priority" || claim.rank <= scenario.issues.length;
}

/** Whether the claim is true. Tied issues share the ranks they take together; a stakeholder claim is true when one looks at the issue. */
export function isTrue(scenario: Scenario, seat: Seat, claim: SeatClaim): boolean {
  const brief = scenario.seats[seat];
  switch (claim.kind) {
    case "priority": {
      const [best, worst] = ranksOf(issueRanges(brief), claim.issue);
      return best <= claim.rank && claim.rank <= worst;
    }
    case "limit":
      return brief.forbidden[claim.issue]?.includes(claim.option) ?? false;
    case "walk-away":
      return walkAwayBand(brief) === claim.band;
    case "deadline":
      return brief.pressure.deadline === claim.turns;
    case "stakeholder":
      return brief.stakeholders.some((one) => new Set(one.points[claim.issue]).size > 1);
    case "fear":
      return (brief.fear !== null) === claim.fears;
    case "relief":
      return brief.fear?.relief[claim.issue]?.some((points) => points > 0) ?? false;
  }
}
