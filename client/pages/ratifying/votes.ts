// How the people behind a seat voted on the signed package, as far as their owner may know. Pure.
import { sumPoints } from "../../../shared/outcome/points.ts";
import type { Folder, RoomView, StakeholderCard } from "../../../shared/protocol.ts";
import type { Package } from "../../../shared/scenario/types.ts";
import { standOf } from "../../table/present/stakeholders.ts";

/** "along": it did not refuse, but whether it would have agreed alone its owner does not know. */
export interface Vote {
  readonly id: string;
  readonly name: string;
  readonly stand: "for" | "along" | "against";
  /** Why it is against: it can say no, too few agreed, or the others outvoted it. */
  readonly why: "veto" | "quorum" | "outvoted" | null;
}

/** The package that was signed; empty while none is. */
export const signedPackage = (view: RoomView): Package =>
  view.table.offers.find((offer) => offer.status === "accepted")?.package ?? [];

export function votesOf(folder: Folder, view: RoomView): readonly Vote[] {
  const refused = view.own?.refused ?? [];
  const pkg = signedPackage(view);
  return folder.own.stakeholders.map((card): Vote => {
    const { id, name } = card;
    if (refused.includes(id)) return { id, name, stand: "against", why: card.veto ? "veto" : "quorum" };
    const stand = standAlone(card, folder, pkg);
    if (stand === "against") return { id, name, stand, why: "outvoted" };
    return { id, name, stand, why: null };
  });
}

/** How it takes the package by itself: exactly when its numbers are known, or when it can say no and did not; else by its mood. */
function standAlone(card: StakeholderCard, folder: Folder, pkg: Package): Vote["stand"] {
  if (card.veto) return "for";
  if (card.numbers) return sumPoints(card.numbers.points, pkg) >= card.numbers.minimum ? "for" : "against";
  const mood = standOf(card, folder, pkg);
  return mood === "unsure" ? "along" : mood;
}
