// Two lines over the turns as places in a picture. Pure, no words.
import { type BySeat, bySeat } from "../../shared/scenario/types.ts";
import type { Place, Size } from "./mapFigure.ts";

export interface TurnFigure {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Where the talk was over; what follows came with the end. */
  readonly talk: number;
  readonly lines: BySeat<readonly Place[]>;
  /** Where each seat's name stands, in y: never one over the other. */
  readonly named: BySeat<number>;
  /** What the upper edge means, 0..1. */
  readonly most: number;
}

const FRAME = { left: 12, right: 12, top: 26, bottom: 30 } as const;
/** Names stand at least this far apart. */
const APART = 18;

/** The upper edge of the scale: the least quarter that holds all shares. */
export const mostOf = (shares: readonly BySeat<number>[]): number =>
  Math.max(0.25, Math.ceil(Math.max(0, ...shares.flatMap(({ buyer, seller }) => [buyer, seller])) * 4) / 4);

/** A step for each turn, and one as wide for the end. */
export function turnFigure(shares: readonly BySeat<number>[], { width, height }: Size): TurnFigure {
  const [left, right] = [FRAME.left, width - FRAME.right];
  const [top, bottom] = [FRAME.top, height - FRAME.bottom];
  const most = mostOf(shares);
  const steps = Math.max(1, shares.length - 1);
  const across = (index: number) => left + ((right - left) * index) / steps;
  const lines = bySeat((seat) =>
    shares.map((share, index) => ({ x: across(index), y: bottom - ((bottom - top) * share[seat]) / most })),
  );
  const ends = bySeat((seat) => lines[seat].at(-1)?.y ?? bottom);
  const middle = (ends.buyer + ends.seller) / 2;
  const close = Math.abs(ends.buyer - ends.seller) < APART;
  const upper = ends.buyer < ends.seller ? "buyer" : "seller";
  const named = bySeat((seat) => {
    if (!close) return ends[seat] - 10;
    return seat === upper ? middle - 12 : Math.min(bottom - 6, middle + APART + 6);
  });
  return { left, right, top, bottom, talk: across(steps - 1), lines, named, most };
}
