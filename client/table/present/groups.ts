// Offers made at once belong together: their labels (5a, 5b, 5c), which stand, and which of theirs matters now. No rule is decided here.
import type { Package, Seat } from "../../../shared/scenario/types.ts";
import type { Offer } from "../../../shared/table/state.ts";
import { type Scene, theirSeat } from "./words.ts";
import { worthOf } from "./worth.ts";

type Offers = readonly Offer[];

/** All offers that were made at once with this one, itself included. */
export const madeWith = (offers: Offers, offer: Offer): Offers => offers.filter((one) => one.group === offer.group);

/** What an offer is called: "5", or "5b" when several were made at once. */
export function offerLabel(offers: Offers, number: number): string {
  const offer = offers.find((one) => one.number === number);
  const group = offer ? madeWith(offers, offer) : [];
  if (!offer || group.length < 2) return String(number);
  return `${offer.group}${"abc"[group.indexOf(offer)] ?? ""}`;
}

/** The labels of all that were made at once with the offer of this number: "5a, 5b, 5c". */
export function groupLabel(offers: Offers, number: number): string {
  const offer = offers.find((one) => one.number === number);
  return offer
    ? madeWith(offers, offer)
        .map((one) => offerLabel(offers, one.number))
        .join(", ")
    : String(number);
}

export const standingOf = (offers: Offers, seat: Seat): Offers =>
  offers.filter((offer) => offer.seat === seat && offer.status === "standing");

/** How many terms two packages differ on. */
export const differences = (a: Package, b: Package): number => a.filter((option, issue) => option !== b[issue]).length;

/** A seat's newest offer; of several made at once the one nearest to this package. */
export function nearest(offers: Offers, seat: Seat, pkg: Package): Offer | null {
  const last = offers.findLast((offer) => offer.seat === seat);
  if (!last) return null;
  return madeWith(offers, last).reduce((a, b) => (differences(b.package, pkg) < differences(a.package, pkg) ? b : a));
}

/** The one of these that is worth most to me now; the first of equals. */
export function bestOf({ folder, view }: Scene, offers: Offers): Offer | null {
  const worth = (offer: Offer): number => worthOf(folder, view, offer.package).total;
  return offers.reduce<Offer | null>((best, offer) => (best && worth(best) >= worth(offer) ? best : offer), null);
}

/** Their offer that matters now: the signed one, the one looked at while it stands, the best that stands, else their last. */
export function theirFocus(scene: Scene): Offer | null {
  const { offers } = scene.view.table;
  const seat = theirSeat(scene);
  const standing = standingOf(offers, seat);
  return (
    offers.find((offer) => offer.seat === seat && offer.status === "accepted") ??
    standing.find((offer) => offer.number === scene.looking) ??
    bestOf(scene, standing) ??
    offers.findLast((offer) => offer.seat === seat) ??
    null
  );
}
