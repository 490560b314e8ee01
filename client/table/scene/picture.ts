// What the canvas draws, cut from the presentation: numbers only, no words, no places. Pure.
import type { Seat } from "../../../shared/scenario/types.ts";
import type { Presented } from "../present.ts";

export interface RailPicture {
  readonly slopes: readonly number[];
  readonly mine: number;
  readonly theirs: number | null;
  readonly standing: boolean;
  readonly ghost: number | null;
  readonly agreed: boolean;
  readonly locked: boolean;
}

export interface Picture {
  readonly seat: Seat;
  readonly rails: readonly RailPicture[];
  /** The newest offer; a new number sends a paper across. */
  readonly offer: { readonly number: number; readonly seat: Seat } | null;
  readonly signed: boolean;
}

export const pictureOf = ({ seat, rails, offers, stage }: Presented): Picture => ({
  seat,
  rails: rails.map(({ stops, mine, theirs, standing, ghost, agreed, locked }) => ({
    slopes: stops.map((stop) => stop.slope),
    mine,
    theirs,
    standing,
    ghost,
    agreed,
    locked,
  })),
  offer: offers.at(-1) ?? null,
  signed: stage === "agreed",
});
