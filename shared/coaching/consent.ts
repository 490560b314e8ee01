// Findings about the people behind the seats: who refused, who was never engaged, who was won. It must not judge the deal itself.
import { sumPoints } from "../outcome/points.ts";
import { minimumFor, objectorsOf } from "../outcome/ratification.ts";
import { otherSeat, type Seat } from "../scenario/types.ts";
import { type Finding, finding } from "./finding.ts";
import { type Finder, happened, type Round } from "./round.ts";

/** What the turns that were lost when a refused deal came back have cost a seat; 0 when none did. */
export function costOfReturn(round: Round, seat: Seat): number {
  const [returned] = happened(round, "returned");
  if (!returned) return 0;
  const turned = happened(round, "turned");
  const after = turned.find(({ seq }) => seq === returned.seq)?.event.cost[seat] ?? 0;
  return after - (turned.findLast(({ seq }) => seq < returned.seq)?.event.cost[seat] ?? 0);
}

/**
 * The last refusal of a signed deal by people behind `owner`: the moment, who (a veto before others), the package refused, and what
 * the refusal cost `seat`. Null when nobody there refused. The cost is 0 or below: the surplus of the deal when it was refused for
 * good, else what the turns cost that were lost.
 */
function refusalOf(round: Round, owner: Seat, seat: Seat) {
  const vote = happened(round, "ratified").findLast(({ event }) => event.refused[owner].length > 0);
  if (!vote) return null;
  const signed = happened(round, "signed").findLast(({ seq }) => seq <= vote.seq)?.event;
  const pkg = round.state.offers.find((offer) => offer.number === signed?.offer)?.package ?? [];
  const { refused } = vote.event;
  const who = refused[owner].find(({ why }) => why === "veto") ?? refused[owner][0];
  const ended = happened(round, "ended").find(({ seq, event }) => seq > vote.seq && event.reason === "refused");
  const lost =
    ended && signed ? Math.min(0, ended.event.surplus[seat] - signed.surplus[seat]) : -costOfReturn(round, seat);
  const outcome: "ended" | "returned" = ended ? "ended" : "returned";
  return who && { moment: vote, stakeholder: who.stakeholder, why: who.why, pkg, lost, outcome };
}

/** Whether a stakeholder of the seat would have taken the package had both seats engaged it, and nobody did. */
function isNeglected(round: Round, seat: Seat, id: string, pkg: Parameters<typeof sumPoints>[1]): boolean {
  const one = round.scenario.seats[seat].stakeholders.find((stakeholder) => stakeholder.id === id);
  if (!one || round.state.engaged[seat][id]) return false;
  return sumPoints(one.points, pkg) >= minimumFor(one, "joined");
}

/**
 * One's own people refused the deal. Points: what that cost (`refusalOf`). Values: `stakeholder`, `behind`, `why`, `outcome`. A kind of
 * its own when the stakeholder was never engaged and that would have been enough.
 */
export const refused: Finder<Finding> = (round, seat) => {
  const found = refusalOf(round, seat, seat);
  if (!found) return [];
  const { moment, stakeholder, why, pkg, lost, outcome } = found;
  const kind = isNeglected(round, seat, stakeholder, pkg) ? "never-engaged" : "refused";
  return [finding(kind, moment, lost, { stakeholder, behind: seat, why, outcome })];
};

/** People behind the other seat refused the deal. Points and values as `refused`. */
export const theirPeopleRefused: Finder<Finding> = (round, seat) => {
  const found = refusalOf(round, otherSeat(seat), seat);
  if (!found) return [];
  const { moment, stakeholder, why, lost, outcome } = found;
  return [finding("their-people-refused", moment, lost, { stakeholder, behind: otherSeat(seat), why, outcome })];
};

/**
 * One of one's own stakeholders that would have refused the deal, had nobody been engaged, and took it. Not in points: nobody knows
 * what would have been signed instead. Values: `stakeholder`, `behind`.
 */
export const engagedInTime: Finder<Finding> = (round, seat) => {
  const { scenario, state } = round;
  const signed = state.offers.find(({ number }) => number === state.signed);
  if (!signed || !state.ratified || round.deal === null) return [];
  const against = objectorsOf(scenario.seats[seat].stakeholders, scenario.quorum, signed.package, {});
  return happened(round, "engaged", seat)
    .filter(({ event }) => against.some(({ stakeholder }) => stakeholder === event.stakeholder))
    .slice(0, 1)
    .map((one) => finding("engaged-in-time", one, null, { stakeholder: one.event.stakeholder, behind: seat }));
};
