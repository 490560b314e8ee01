// Whether the stakeholders behind the seats agree to a package, and who refuses (RULES 2, ratification). It judges one
// package at a time and must not search for better ones.

import { type BySeat, bySeat, type Package, type Scenario, SEATS, type Stakeholder } from "../scenario/types.ts";
import { spread, sumPoints } from "./points.ts";

/** How a stakeholder was engaged: by its own seat alone, or with the other seat let in and joined (RULES 2). */
export type Engagement = "alone" | "joined";

/** The engaged stakeholders of one seat by id; whoever is missing was not engaged. */
export type Engaged = Readonly<Record<string, Engagement>>;

export type Stance = "for" | "against" | "unsure";

/** A stakeholder who refused: by its veto, or as one of the unsatisfied when the quorum failed. */
export interface Objector {
  readonly stakeholder: string;
  readonly why: "veto" | "quorum";
  /** Points missing to the minimum in force, above 0. */
  readonly short: number;
}

export interface Ratification {
  readonly ratified: boolean;
  /** Who refused, to be told to the seat that owns them only. Empty for both seats when ratified. */
  readonly objectors: BySeat<readonly Objector[]>;
}

type Voice = Pick<Stakeholder, "points" | "minimum">;

/** m_k in force: the minimum, lowered by 5% of the stakeholder's range when engaged alone and by 10% when the other
 * seat joined; the lowered minimum is rounded up (RULES 2). In the stakeholder's points. */
export function minimumFor(stakeholder: Voice, engagement?: Engagement): number {
  if (engagement === undefined) return stakeholder.minimum;
  return stakeholder.minimum - Math.floor(spread(stakeholder.points) / (engagement === "alone" ? 20 : 10));
}

/** The mood of a stakeholder about a package: unsure when v_k is within 10% of its range of the minimum in force, else
 * for or against (RULES 2). */
export function stance(stakeholder: Voice, pkg: Package, engagement?: Engagement): Stance {
  const above = sumPoints(stakeholder.points, pkg) - minimumFor(stakeholder, engagement);
  if (10 * Math.abs(above) <= spread(stakeholder.points)) return "unsure";
  return above > 0 ? "for" : "against";
}

/** Whether `held` of `total` power is a quorum; true when there is no power at all (RULES 2). The tolerance absorbs
 * binary fractions: 55 of 100 is a quorum of 0.55. */
export function holdsQuorum(held: number, total: number, quorum: number): boolean {
  return total === 0 || held / total >= quorum - 1e-9;
}

/** Who behind one seat refuses a package; empty when that seat's committee ratifies: every veto has its minimum and the
 * satisfied hold the quorum of this seat's power. A seat without stakeholders always ratifies (RULES 2). */
export function objectorsOf(
  stakeholders: readonly Stakeholder[],
  quorum: number,
  pkg: Package,
  engaged: Engaged,
): readonly Objector[] {
  const votes = stakeholders.map((stakeholder) => ({
    stakeholder,
    short: minimumFor(stakeholder, engaged[stakeholder.id]) - sumPoints(stakeholder.points, pkg),
  }));
  const power = (some: typeof votes) => some.reduce((sum, vote) => sum + vote.stakeholder.power, 0);
  const satisfied = votes.filter((vote) => vote.short <= 0);
  const quorate = holdsQuorum(power(satisfied), power(votes), quorum);
  return votes
    .filter(({ stakeholder, short }) => short > 0 && (stakeholder.veto || !quorate))
    .map(({ stakeholder, short }) => ({
      stakeholder: stakeholder.id,
      why: stakeholder.veto ? "veto" : "quorum",
      short,
    }));
}

/** Puts a package before both committees. Each seat's committee must ratify by itself (RULES 2). */
export function ratify(scenario: Scenario, pkg: Package, engaged: BySeat<Engaged>): Ratification {
  const objectors = bySeat((seat) =>
    objectorsOf(scenario.seats[seat].stakeholders, scenario.quorum, pkg, engaged[seat]),
  );
  return { ratified: SEATS.every((seat) => objectors[seat].length === 0), objectors };
}

/** Every stakeholder of both seats engaged by both. */
export function fullEngagement(scenario: Scenario): BySeat<Engaged> {
  return bySeat((seat) =>
    Object.fromEntries(scenario.seats[seat].stakeholders.map(({ id }) => [id, "joined" as const])),
  );
}

/** Whether a package belongs to F: ratified with every stakeholder engaged by both, and without an option that either
 * seat may never take (RULES 3). */
export function isRatifiable(scenario: Scenario, pkg: Package): boolean {
  const forbidden = SEATS.some((seat) =>
    scenario.seats[seat].forbidden.some((options, issue) => options.includes(pkg[issue] ?? -1)),
  );
  return !forbidden && ratify(scenario, pkg, fullEngagement(scenario)).ratified;
}
