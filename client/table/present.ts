// present: from what a seat may see to everything the table draws. Pure: no DOM, no Phaser, no Preact, no clock.

import { walkAwayValue } from "../../shared/outcome/points.ts";
import type { Folder, RoomView } from "../../shared/protocol.ts";
import { type Package, type Seat, TOPICS, type Topic } from "../../shared/scenario/types.ts";
import type { Mood } from "../look/faceMoods.ts";
import { type Band, presentBands } from "./present/bands.ts";
import { type Invitation, invitations } from "./present/behind.ts";
import { type Kept, presentBeside } from "./present/beside.ts";
import { type Clock, presentClock } from "./present/clock.ts";
import { lastWords, moodOf } from "./present/counterpart.ts";
import { type Asked, favourAsked, favourOffer, favourSteps, type Step } from "./present/favour.ts";
import { theirFocus } from "./present/groups.ts";
import { presentHistory, presentLine, type Told } from "./present/history.ts";
import { type Known, presentKnown } from "./present/known.ts";
import { acknowledgeable, type Moves, offerGist, presentMoves } from "./present/moves.ts";
import { type Paper, presentOffers } from "./present/offers.ts";
import { presentRails, type Rail } from "./present/rails.ts";
import { type SaidCards, saidCards } from "./present/spoken.ts";
import { type Stage, stageOf, type Turn, whoseMove } from "./present/stage.ts";
import { type Person, presentStakeholders } from "./present/stakeholders.ts";
import { type Scene, theirName, theirSeat, type Words } from "./present/words.ts";
import { bestPackage, type Worth, worthOf } from "./present/worth.ts";

export interface Meter {
  readonly min: number;
  readonly max: number;
  readonly walkAway: number;
  readonly draft: Worth;
  readonly theirs: number | null;
  /** What I set out for, once I have set it. */
  readonly target: number | null;
}

export interface Presented {
  readonly seat: Seat;
  readonly them: { readonly seat: Seat; readonly name: string; readonly title: string; readonly here: boolean };
  readonly mood: Mood;
  readonly lastWords: Told | null;
  readonly draft: Package;
  readonly rails: readonly Rail[];
  /** Steps between the draft and where they stand; null before their first offer. */
  readonly apart: number | null;
  readonly offers: readonly Paper[];
  /** Their offer that matters now (see present/groups.ts), and the paper that lies on top. */
  readonly theirOffer: Paper | null;
  readonly paper: Paper | null;
  /** The packages kept beside the draft. */
  readonly beside: readonly Kept[];
  readonly signed: Paper | null;
  readonly meter: Meter;
  readonly people: readonly Person[];
  readonly clock: Clock;
  readonly stage: Stage;
  readonly bands: readonly Band[];
  readonly turn: Turn;
  readonly moves: Moves;
  readonly gist: Words;
  readonly question: { readonly mine: boolean; readonly topic: Topic } | null;
  /** The favour they ask of me, and what I could ask for on which offer. */
  readonly favour: { readonly asked: Asked | null; readonly steps: readonly Step[]; readonly offer: string | null };
  /** Talks behind their seat that I may join. */
  readonly invitations: readonly Invitation[];
  readonly history: readonly Told[];
  /** Their lines that wait for an acknowledgement, newest first. */
  readonly acknowledgeable: readonly Told[];
  readonly known: Known;
  /** At a spoken table, what became of my cards. */
  readonly said: SaidCards;
  readonly surplus: number | null;
}

export interface Input {
  readonly view: RoomView;
  readonly folder: Folder;
  /** The draft and what is kept beside it; they already fit the table (see present/draft.ts and beside.ts). */
  readonly draft: Package;
  readonly beside: readonly Package[];
  /** The offer looked at, 0 for none in particular. */
  readonly looking: number;
  /** Bands put aside (see present/bands.ts). */
  readonly hidden: ReadonlySet<string>;
  /** Server ms. */
  readonly now: number;
}

/** All that the table shows. */
export function present({ draft, beside, hidden, ...scene }: Input): Presented {
  const { view, folder } = scene;
  const { table } = view;
  const them = theirSeat(scene);
  const offers = presentOffers(scene);
  const rails = presentRails(scene, draft);
  const focus = theirFocus(scene)?.number;
  const theirOffer = offers.find((paper) => paper.number === focus) ?? null;
  const signed = offers.find((paper) => paper.status === "accepted") ?? null;
  const clock = presentClock(scene);
  const gaps = rails.flatMap((rail) => rail.gap ?? []);
  const topic = TOPICS.find((one) => one === table.topic);
  return {
    seat: folder.seat,
    them: { seat: them, name: theirName(scene), title: folder.seats[them], here: view.people[them].here },
    mood: moodOf(scene),
    lastWords: lastWords(scene),
    draft,
    rails,
    apart: theirOffer === null ? null : gaps.reduce((sum, gap) => sum + gap, 0),
    offers,
    theirOffer,
    signed,
    paper: offers.find((one) => one.number === scene.looking) ?? signed ?? theirOffer ?? offers.at(-1) ?? null,
    beside: presentBeside(scene, beside, draft),
    meter: presentMeter(scene, draft, theirOffer),
    people: presentStakeholders(folder, draft),
    clock,
    stage: stageOf(scene),
    bands: presentBands(scene, clock.seconds ?? 0, hidden),
    turn: whoseMove(scene),
    moves: presentMoves(scene, draft, beside),
    gist: offerGist(scene, draft),
    question: table.asking && topic ? { mine: table.asking === folder.seat, topic } : null,
    favour: { asked: favourAsked(scene), steps: favourSteps(scene), offer: favourOffer(scene) },
    invitations: invitations(scene),
    history: presentHistory(scene),
    acknowledgeable: acknowledgeable(scene).map((line) => presentLine(scene, line)),
    known: presentKnown(scene),
    said: saidCards(scene),
    surplus: view.own?.over ? view.own.surplus : null,
  };
}

function presentMeter({ view, folder }: Scene, draft: Package, theirOffer: Paper | null): Meter {
  const value = worthOf(folder, view, draft);
  const walkAway = walkAwayValue(folder.own, folder.own.inherited);
  const theirs = theirOffer?.status === "standing" ? theirOffer.worth.total : null;
  const target = view.own?.aims ? view.own.target : null;
  const seen = [value.total, walkAway, theirs ?? walkAway, target ?? walkAway];
  const max = Math.max(...seen, worthOf(folder, view, bestPackage(folder)).total, 1);
  return { min: Math.min(0, ...seen), max, walkAway, draft: value, theirs, target };
}
