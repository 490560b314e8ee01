// How a table ended, as the outcome's score wants it. It must not score anything.
import type { Ending } from "../outcome/score.ts";
import { bySeat, type Package } from "../scenario/types.ts";
import type { TableState } from "./state.ts";
import { reliefOf } from "./surplus.ts";

/** The package that was signed and still stands, at the table or on paper; null without a deal. */
export const signedPackage = ({ recorded, offers, signed }: TableState): Package | null =>
  recorded ? recorded.package : (offers.find((offer) => offer.number === signed)?.package ?? null);

/** The ending of a table with this package as its deal: the signed one, or the one that replaced it (RULES 3). */
export function endingOf(state: TableState, deal: Package | null = signedPackage(state)): Ending {
  return {
    kind: deal ? "signed" : state.ended === "refused" ? "failed-ratification" : "no-deal",
    pkg: deal,
    turns: state.turn,
    processRelief: bySeat((seat) => reliefOf(state, seat)),
    inherited: state.inherited,
  };
}
