// Which false claims came out, because their teller contradicted them later (RULES 4). It must not judge what is true: the log says.
import { walkAwayBand } from "../outcome/band.ts";
import { withRelief, worth } from "../outcome/points.ts";
import type { Brief, Package, Seat } from "../scenario/types.ts";
import type { SeatClaim } from "../table/claim.ts";
import { BANDS } from "../table/prediction.ts";
import type { ClaimMove, Moment, Move, OfferMove } from "./moves.ts";

/** A false claim, and the later move of its teller that contradicts it; null when none does. */
export interface Lie extends Moment {
  readonly claim: SeatClaim;
  readonly out: Moment | null;
}

/** The false claims of a seat in their order. Only its own later offers and claims give a lie away (RULES 4). */
export function listLies(brief: Brief, moves: readonly Move[], seat: Seat): readonly Lie[] {
  return moves.flatMap((move, index) => {
    if (move.kind !== "claim" || move.seat !== seat || move.truth) return [];
    const out = moves.slice(index + 1).find((later) => later.seat === seat && givesAway(brief, move, later));
    return [{ ...momentOf(move), claim: move.claim, out: out ? momentOf(out) : null }];
  });
}

const momentOf = ({ seq, at, turn }: Moment): Moment => ({ seq, at, turn });

function givesAway(brief: Brief, lie: ClaimMove, later: Move): boolean {
  if (later.kind === "claim") return excludes(lie.claim, later.claim);
  if (later.kind !== "offer") return false;
  return later.packages.some((pkg) => belies(brief, lie.claim, pkg, later));
}

/**
 * Whether two claims cannot both be true. priority: the same issue at another rank, or another issue at the same rank; walk-away:
 * another band; deadline: other turns; fear: the opposite, and "no fear" also by a relief claim. Claims about limits, stakeholders
 * and other reliefs can stand side by side.
 */
export function excludes(one: SeatClaim, two: SeatClaim): boolean {
  const kinds = [one.kind, two.kind];
  if (one.kind === "priority" && two.kind === "priority") return (one.issue === two.issue) !== (one.rank === two.rank);
  if (one.kind === "walk-away" && two.kind === "walk-away") return one.band !== two.band;
  if (one.kind === "deadline" && two.kind === "deadline") return one.turns !== two.turns;
  if (one.kind === "fear" && two.kind === "fear") return one.fears !== two.fears;
  const fear = one.kind === "fear" ? one : two.kind === "fear" ? two : null;
  return fear !== null && !fear.fears && kinds.includes("relief");
}

/**
 * Whether a package that the teller offers or signs contradicts its claim.
 * - priority: the issue is at the teller's worst option while at least `rank` others are at its best (so one that it called less
 *   important was kept for it), or the other way round for an issue said to matter less than it does;
 * - limit: the package has the option;
 * - walk-away: the package is worth less than the claimed band;
 * - deadline: it comes in a later turn;
 * - stakeholder, relief: the issue is given away, at the teller's worst option;
 * - fear: never by an offer.
 * Issues that are closed or do not matter to the teller are neither best nor worst.
 */
function belies(
  brief: Brief,
  claim: SeatClaim,
  pkg: Package,
  { open, turn }: Pick<OfferMove, "open" | "turn">,
): boolean {
  const places = withRelief(brief).map((row, issue) => (open[issue] ? placeOf(row, pkg[issue] ?? -1) : "between"));
  switch (claim.kind) {
    case "priority": {
      const count = (place: Place) => places.filter((one) => one === place).length;
      if (places[claim.issue] === "worst") return count("best") >= claim.rank;
      return places[claim.issue] === "best" && count("worst") > places.length - claim.rank;
    }
    case "limit":
      return pkg[claim.issue] === claim.option;
    case "walk-away":
      return BANDS.indexOf(bandOf(brief, worth(brief, pkg))) < BANDS.indexOf(claim.band);
    case "deadline":
      return turn > claim.turns;
    case "stakeholder":
    case "relief":
      return places[claim.issue] === "worst";
    case "fear":
      return false;
  }
}

type Place = "best" | "worst" | "between";

/** Where an option's points lie among those of its issue. */
function placeOf(row: readonly number[], option: number): Place {
  const [least, most] = [Math.min(...row), Math.max(...row)];
  if (least === most) return "between";
  return row[option] === most ? "best" : row[option] === least ? "worst" : "between";
}

/** The band in which so many points lie for a seat, as if they were its walk-away value. */
const bandOf = ({ points }: Brief, value: number): (typeof BANDS)[number] =>
  walkAwayBand({ points, alternatives: [{ id: "", name: "", points: value }] });
