// A debrief as one seat sees it: what every part of the page is given.
import type { Debrief } from "../../../shared/protocol.ts";
import type { BySeat, Seat } from "../../../shared/scenario/types.ts";

export interface Seen {
  readonly debrief: Debrief;
  readonly seat: Seat;
  readonly other: Seat;
  readonly names: BySeat<string>;
  /** The steps that this round had besides the negotiation. */
  readonly steps: readonly string[];
  /** The other person's name. */
  readonly name: string;
}
