// A typed claim that a seat makes about itself, true or false, and its form in a line of the history. Its truth stands in truth.ts.
import { BANDS, type Band } from "./prediction.ts";

/**
 * What can be claimed: an issue's rank among one's priorities, an option one cannot take, the band of one's walk-away value (never points),
 * one's deadline in turns, that somebody behind one cares for an issue, that one fears failure, what would relieve the fear.
 */
export type SeatClaim =
  | { readonly kind: "priority"; readonly issue: number; readonly rank: number }
  | { readonly kind: "limit"; readonly issue: number; readonly option: number }
  | { readonly kind: "walk-away"; readonly band: Band }
  | { readonly kind: "deadline"; readonly turns: number }
  | { readonly kind: "stakeholder"; readonly issue: number }
  | { readonly kind: "fear"; readonly fears: boolean }
  | { readonly kind: "relief"; readonly issue: number };

/** A claim as words without secrets of its truth, for lines of the history: "priority 2 1", "walk-away low". */
export function formatClaim(claim: SeatClaim): string {
  switch (claim.kind) {
    case "priority":
      return `priority ${claim.issue} ${claim.rank}`;
    case "limit":
      return `limit ${claim.issue} ${claim.option}`;
    case "walk-away":
      return `walk-away ${claim.band}`;
    case "deadline":
      return `deadline ${claim.turns}`;
    case "fear":
      return `fear ${claim.fears}`;
    default:
      return `${claim.kind} ${claim.issue}`;
  }
}

/** The reverse of formatClaim; null for anything else. */
export function parseClaim(text: string): SeatClaim | null {
  const [kind, first = "", second = ""] = text.split(" ");
  const [one, two] = [first, second].map((word) => (/^\d+$/.test(word) ? Number(word) : null));
  const band = BANDS.find((each) => each === first);
  if (kind === "walk-away") return band ? { kind, band } : null;
  if (kind === "fear") return first === "true" || first === "false" ? { kind, fears: first === "true" } : null;
  if (one === null || one === undefined) return null;
  if (kind === "deadline") return { kind, turns: one };
  if (kind === "stakeholder" || kind === "relief") return { kind, issue: one };
  if (two === null || two === undefined) return null;
  if (kind === "priority") return { kind, issue: one, rank: two };
  return kind === "limit" ? { kind, issue: one, option: two } : null;
}
