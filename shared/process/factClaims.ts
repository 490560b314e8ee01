// What a fact of a scenario says, in the words that a seat itself can use at the table. It must not judge what is true: every
// claim written in a scenario is (RULES 1).
import { walkAwayBand } from "../outcome/band.ts";
import type { Brief } from "../scenario/types.ts";
import type { SeatClaim } from "../table/claim.ts";
import { widestIssue } from "./truths.ts";

/**
 * The claim that a seat's fact carries; null for a fact without one or one that the seat does not have. A walk-away value becomes
 * its band; a stakeholder becomes the issue that it judges by the most points.
 */
export function claimOfFact(brief: Brief, id: string): SeatClaim | null {
  const claim = brief.facts.find((fact) => fact.id === id)?.claim ?? null;
  switch (claim?.kind) {
    case "walk-away":
      return { kind: "walk-away", band: walkAwayBand(brief) };
    case "stakeholder": {
      const named = brief.stakeholders.find((one) => one.id === claim.stakeholder);
      return named ? { kind: "stakeholder", issue: widestIssue(named.points) } : null;
    }
    case "fear":
      return { kind: "fear", fears: true };
    default:
      return claim;
  }
}
