// The offers in order, as papers: their terms, what moved since that seat's previous one, and what each is worth to me.
import type { Seat } from "../../../shared/scenario/types.ts";
import type { Offer, OfferStatus } from "../../../shared/table/state.ts";
import { type Scene, theirName, type Words } from "./words.ts";
import { type Worth, worthOf } from "./worth.ts";

export interface Term {
  readonly issue: string;
  readonly option: string;
  readonly moved: boolean;
}

export interface Paper {
  readonly number: number;
  readonly seat: Seat;
  readonly mine: boolean;
  readonly status: OfferStatus;
  readonly terms: readonly Term[];
  /** How many terms moved since that seat's previous offer. */
  readonly moves: number;
  readonly worth: Worth;
  readonly title: Words;
  /** What it did, in a line: opened, moved on three terms. */
  readonly gist: Words;
  readonly state: Words;
}

export function presentOffers(scene: Scene): readonly Paper[] {
  const { offers } = scene.view.table;
  return offers.map((offer, index) => paper(scene, offer, previous(offers.slice(0, index), offer.seat)));
}

const previous = (earlier: readonly Offer[], seat: Seat): Offer | null =>
  earlier.findLast((offer) => offer.seat === seat) ?? null;

/** How many terms an offer moved since that seat's previous one. */
export function movesOf(offers: readonly Offer[], number: number): { readonly first: boolean; readonly moves: number } {
  const index = offers.findIndex((offer) => offer.number === number);
  const offer = offers[index];
  const before = offer ? previous(offers.slice(0, index), offer.seat) : null;
  if (!offer || !before) return { first: true, moves: 0 };
  return { first: false, moves: offer.package.filter((option, issue) => option !== before.package[issue]).length };
}

function paper(scene: Scene, offer: Offer, before: Offer | null): Paper {
  const { folder, view } = scene;
  const mine = offer.seat === folder.seat;
  const who = mine ? "me" : "them";
  const name = theirName(scene);
  const terms = folder.issues.map((issue, index): Term => {
    const option = offer.package[index] ?? 0;
    return {
      issue: issue.name,
      option: issue.options[option] ?? "",
      moved: before !== null && before.package[index] !== option,
    };
  });
  const moves = terms.filter((term) => term.moved).length;
  const gist = before ? "table.offer.moved" : "table.offer.opened";
  return {
    number: offer.number,
    seat: offer.seat,
    mine,
    status: offer.status,
    terms,
    moves,
    worth: worthOf(folder, view, offer.package),
    title: { key: "table.offer.title", values: { who, name, number: offer.number } },
    gist: { key: gist, values: { who, name, moves } },
    state: { key: `table.offer.${offer.status}` },
  };
}
