// Whether the two seats want the same of an issue. It must not weigh issues against one another.

import { withRelief } from "../../outcome/points.ts";
import { type BySeat, bySeat, type Scenario } from "../types.ts";

export type Direction = "opposed" | "same" | "indifferent";

/**
 * The direction of every issue, relief included: same when the seats agree on the better option in more pairs of its
 * options than they disagree, opposed when in fewer, else indifferent.
 */
export function issueDirections({ issues, seats }: Pick<Scenario, "issues" | "seats">): readonly Direction[] {
  const worth = bySeat((seat) => withRelief(seats[seat]));
  return issues.map((_, issue) => directionOf({ buyer: worth.buyer[issue] ?? [], seller: worth.seller[issue] ?? [] }));
}

function directionOf({ buyer, seller }: BySeat<readonly number[]>): Direction {
  let agreement = 0;
  for (let one = 0; one < buyer.length; one++) {
    for (let other = 0; other < one; other++) agreement += leaning(buyer, one, other) * leaning(seller, one, other);
  }
  if (agreement === 0) return "indifferent";
  return agreement > 0 ? "same" : "opposed";
}

const leaning = (row: readonly number[], one: number, other: number): number =>
  Math.sign((row[one] ?? 0) - (row[other] ?? 0));
