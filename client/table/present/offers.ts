// The offers in order, as papers: their terms, what moved since that seat's previous one, and what each is worth to me.
import type { Seat } from "../../../shared/scenario/types.ts";
import type { Offer, OfferStatus } from "../../../shared/table/state.ts";
import { bestOf, differences, madeWith, nearest, offerLabel } from "./groups.ts";
import { type Scene, theirName, type Words } from "./words.ts";
import { type Worth, worthOf } from "./worth.ts";

export interface Term {
  readonly issue: string;
  readonly option: string;
  /** Moved since that seat's previous offer; of several made at once, one on which they differ. */
  readonly moved: boolean;
}

/** One of several papers that were put down at once. */
export interface Leaf {
  readonly number: number;
  readonly label: string;
  readonly status: OfferStatus;
  /** Of those that stand, the one that is worth most to me. */
  readonly best: boolean;
}

export interface Paper {
  readonly number: number;
  readonly label: string;
  readonly group: number;
  readonly seat: Seat;
  readonly mine: boolean;
  readonly final: boolean;
  readonly status: OfferStatus;
  readonly terms: readonly Term[];
  /** How many terms moved since that seat's previous offer. */
  readonly moves: number;
  readonly worth: Worth;
  readonly title: Words;
  /** What it did, in a line: opened, moved on three terms. */
  readonly gist: Words;
  readonly state: Words;
  /** All that were put down at once, itself included; empty when it came alone. */
  readonly fan: readonly Leaf[];
}

export const presentOffers = (scene: Scene): readonly Paper[] =>
  scene.view.table.offers.map((offer) => paper(scene, offer));

/** That seat's offer before this one; of several made at once the one nearest to it. */
function previous(offers: readonly Offer[], offer: Offer): Offer | null {
  return nearest(
    offers.filter((one) => one.number < offer.group),
    offer.seat,
    offer.package,
  );
}

/** How many terms an offer moved since that seat's previous one. */
export function movesOf(offers: readonly Offer[], number: number): { readonly first: boolean; readonly moves: number } {
  const offer = offers.find((one) => one.number === number);
  const before = offer ? previous(offers, offer) : null;
  if (!offer || !before) return { first: true, moves: 0 };
  return { first: false, moves: differences(offer.package, before.package) };
}

function paper(scene: Scene, offer: Offer): Paper {
  const { folder, view } = scene;
  const { offers } = view.table;
  const mine = offer.seat === folder.seat;
  const name = theirName(scene);
  const group = madeWith(offers, offer);
  const several = group.length > 1;
  const before = previous(offers, offer);
  const others = several ? group.filter((one) => one !== offer) : before ? [before] : [];
  const terms = folder.issues.map((issue, index): Term => {
    const option = offer.package[index] ?? 0;
    const moved = others.some((one) => one.package[index] !== option);
    return { issue: issue.name, option: issue.options[option] ?? "", moved };
  });
  const moves = before ? differences(offer.package, before.package) : 0;
  const label = offerLabel(offers, offer.number);
  const who = mine ? "me" : "them";
  return {
    number: offer.number,
    label,
    group: offer.group,
    seat: offer.seat,
    mine,
    final: offer.final,
    status: offer.status,
    terms,
    moves,
    worth: worthOf(folder, view, offer.package),
    title: { key: offer.final ? "table.offer.final" : "table.offer.title", values: { who, name, number: label } },
    gist: several
      ? { key: "table.offer.differ", values: { terms: terms.filter((term) => term.moved).length } }
      : { key: before ? "table.offer.moved" : "table.offer.opened", values: { who, name, moves } },
    state: { key: `table.offer.${offer.status}` },
    fan: several ? leaves(scene, group) : [],
  };
}

function leaves(scene: Scene, group: readonly Offer[]): readonly Leaf[] {
  const { offers } = scene.view.table;
  const standing = group.filter((offer) => offer.status === "standing");
  const best = standing.length > 1 ? bestOf(scene, standing) : null;
  return group.map((offer) => ({
    number: offer.number,
    label: offerLabel(offers, offer.number),
    status: offer.status,
    best: offer === best,
  }));
}
