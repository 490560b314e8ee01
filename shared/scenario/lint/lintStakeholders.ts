// Finds stakeholders who never matter, exactly: by analysing the case without each of them. It must not judge committees
// as a whole.

import { type Analysis, analyse } from "../../outcome/analysis.ts";
import { type Brief, type Scenario, SEATS, type Seat, type Stakeholder } from "../types.ts";
import type { Finding } from "./finding.ts";

/**
 * A stakeholder without whom the frontier of F is the same. A warning when F is as large without them too, else a note:
 * then they refuse only packages that nobody should sign. A case that nobody can ratify is passed over.
 */
export function lintStakeholders(scenario: Scenario, analysis: Analysis): Finding[] {
  if (analysis.ratifiable === 0n) return [];
  return SEATS.flatMap((seat) =>
    scenario.seats[seat].stakeholders.flatMap((stakeholder) => {
      const rest = analyse(without(scenario, seat, stakeholder));
      return rest.ok && sameFrontier(rest.value, analysis)
        ? [idle(seat, stakeholder, rest.value.ratifiable === analysis.ratifiable)]
        : [];
    }),
  );
}

function idle(seat: Seat, { id }: Stakeholder, entirely: boolean): Finding {
  return {
    rule: "idle-stakeholder",
    severity: entirely ? "warning" : "note",
    where: `seats.${seat}.stakeholders.${id}`,
    message: entirely
      ? `Without ${id} exactly as many packages would be ratified, and the best of them are the same.`
      : `Without ${id} the best packages are the same: ${id} only refuses what others better for both seats replace.`,
    advice: "Raise their minimum or power, let them judge other issues, or leave them out.",
  };
}

function without(scenario: Scenario, seat: Seat, stakeholder: Stakeholder): Scenario {
  const own = scenario.seats[seat];
  const brief: Brief = { ...own, stakeholders: own.stakeholders.filter((one) => one !== stakeholder) };
  return { ...scenario, seats: { ...scenario.seats, [seat]: brief } };
}

function sameFrontier({ frontier }: Analysis, { frontier: other }: Analysis): boolean {
  if (frontier.length !== other.length) return false;
  return frontier.every(({ buyer, seller }, i) => buyer === other[i]?.buyer && seller === other[i]?.seller);
}
