// What a facilitator sees of a table: each offer with its worth to both seats, where both stand on each term, and what happened, told
// from the other side of whoever did it. Pure; the worth of a package is the table's own reckoning.
import type { Folder } from "../../../../shared/protocol.ts";
import { type BySeat, bySeat, otherSeat, type Package, type Seat } from "../../../../shared/scenario/types.ts";
import type { Offer } from "../../../../shared/table/state.ts";
import type { WatchedView } from "../../../net/readView.ts";
import { restsAt } from "../../../table/present/draft.ts";
import { offerLabel } from "../../../table/present/groups.ts";
import { presentLine, type Told } from "../../../table/present/history.ts";
import { worthOf } from "../../../table/present/worth.ts";

export interface Scene {
  readonly view: WatchedView;
  readonly folders: BySeat<Folder>;
}

/** Points above each seat's walk-away value, if this package were signed now. */
export const worths = ({ view, folders }: Scene, pkg: Package): BySeat<number> =>
  bySeat((seat) => worthOf(folders[seat], { ...view, own: view.owns[seat] }, pkg).over);

export interface WatchedOffer {
  readonly number: number;
  readonly label: string;
  readonly seat: Seat;
  readonly final: boolean;
  readonly status: Offer["status"];
  readonly worth: BySeat<number>;
}

/** All offers, the latest first. */
export const watchedOffers = (scene: Scene): readonly WatchedOffer[] =>
  scene.view.table.offers
    .map(({ number, seat, final, status, package: pkg }) => ({
      number,
      label: offerLabel(scene.view.table.offers, number),
      seat,
      final,
      status,
      worth: worths(scene, pkg),
    }))
    .reverse();

export interface WatchedIssue {
  readonly id: string;
  readonly name: string;
  readonly options: readonly string[];
  /** Where each seat's latest offer stands; null before one, and both at rest while the issue is locked. */
  readonly at: BySeat<number | null>;
  readonly locked: boolean;
  readonly agreed: boolean;
}

export function watchedIssues({ view, folders }: Scene): readonly WatchedIssue[] {
  const latest = bySeat((seat) => view.table.offers.findLast((offer) => offer.seat === seat) ?? null);
  return folders.buyer.issues.map(({ id, name, options }, index) => {
    const rest = restsAt(folders.buyer, view.table, index);
    const at = bySeat((seat) => rest ?? latest[seat]?.package[index] ?? null);
    return {
      id,
      name,
      options,
      at,
      locked: rest !== null,
      agreed: rest === null && at.buyer !== null && at.buyer === at.seller,
    };
  });
}

export interface WatchedLine {
  readonly told: Told;
  /** The seat from which it is told. */
  readonly seat: Seat;
}

/** What happened, the latest first. */
export const watchedLines = ({ view, folders }: Scene): readonly WatchedLine[] =>
  view.table.lines
    .map((line) => {
      const seat = line.seat === "" ? "buyer" : otherSeat(line.seat);
      return { told: presentLine({ view, folder: folders[seat], now: 0, looking: 0 }, line), seat };
    })
    .reverse();
