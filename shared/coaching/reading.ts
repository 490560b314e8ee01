// Findings about reading the other seat: the first priority of the later prediction against the truth. It must not weigh the rest.
import { issueRanges, ranksOf } from "../scenario/importance.ts";
import { otherSeat } from "../scenario/types.ts";
import { type Finding, finding, highest } from "./finding.ts";
import { type Finder, happened } from "./round.ts";

/**
 * Whether the issue that the later prediction puts first is one that matters most to the other seat; ties count as right. Not in points.
 * Values: the other's most important `issue`, and the `mistaken` one when it was wrong. Nothing when the list was left empty.
 */
export const reading: Finder<Finding> = (round, seat) => {
  const { before, after } = round.log.predictions[seat];
  const late = after?.priorities.length ? after : null;
  const guess = (late ?? before)?.priorities[0];
  const made = happened(round, late ? "predicted" : "planned", seat).at(-1);
  const ranges = issueRanges(round.scenario.seats[otherSeat(seat)]);
  if (guess === undefined || !made || Math.max(...ranges) === 0) return [];
  if (ranksOf(ranges, guess)[0] === 1) return [finding("read-them-well", made, null, { issue: guess })];
  const issue = highest([...ranges.keys()], (one) => ranges[one] ?? 0) ?? 0;
  return [finding("misread-them", made, null, { issue, mistaken: guess })];
};
