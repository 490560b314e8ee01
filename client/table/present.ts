// present: from what a seat may see to everything the table draws. Pure: no DOM, no Phaser, no Preact, no clock.

import { walkAwayValue } from "../../shared/outcome/points.ts";
import type { Folder, RoomView } from "../../shared/protocol.ts";
import { type Package, type Seat, TOPICS, type Topic } from "../../shared/scenario/types.ts";
import type { Mood } from "../look/faceMoods.ts";
import { type Clock, presentClock } from "./present/clock.ts";
import { lastWords, moodOf } from "./present/counterpart.ts";
import { presentHistory, presentLine, type Told } from "./present/history.ts";
import { type Known, presentKnown } from "./present/known.ts";
import { acknowledgeable, type Moves, offerGist, presentMoves } from "./present/moves.ts";
import { type Paper, presentOffers } from "./present/offers.ts";
import { presentRails, type Rail } from "./present/rails.ts";
import { presentStage, type Stage, stageOf, type Turn, whoseMove } from "./present/stage.ts";
import { type Person, presentStakeholders } from "./present/stakeholders.ts";
import { type Scene, theirName, theirSeat, type Words } from "./present/words.ts";
import { bestPackage, type Worth, worthOf } from "./present/worth.ts";

export interface Meter {
  readonly min: number;
  readonly max: number;
  readonly walkAway: number;
  readonly draft: Worth;
  readonly theirs: number | null;
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
  readonly theirOffer: Paper | null;
  readonly signed: Paper | null;
  readonly meter: Meter;
  readonly people: readonly Person[];
  readonly clock: Clock;
  readonly stage: Stage;
  readonly banner: Words | null;
  readonly turn: Turn;
  readonly moves: Moves;
  readonly gist: Words;
  readonly question: { readonly mine: boolean; readonly topic: Topic } | null;
  readonly history: readonly Told[];
  /** Their lines that wait for an acknowledgement, newest first. */
  readonly acknowledgeable: readonly Told[];
  readonly known: Known;
  readonly surplus: number | null;
}

/** All that the table shows; `draft` already fits the table (see present/draft.ts), `now` is server ms. */
export function present(input: { view: RoomView; folder: Folder; draft: Package; now: number }): Presented {
  const { view, folder, draft } = input;
  const scene: Scene = input;
  const { table } = view;
  const them = theirSeat(scene);
  const offers = presentOffers(scene);
  const rails = presentRails(scene, draft);
  const theirOffer = offers.findLast((paper) => paper.seat === them) ?? null;
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
    signed: offers.find((paper) => paper.status === "accepted") ?? null,
    meter: presentMeter(scene, draft, theirOffer),
    people: presentStakeholders(folder, draft),
    clock,
    stage: stageOf(scene),
    banner: presentStage(scene, clock.seconds ?? 0),
    turn: whoseMove(scene),
    moves: presentMoves(scene, draft),
    gist: offerGist(scene, draft),
    question: table.asking && topic ? { mine: table.asking === folder.seat, topic } : null,
    history: presentHistory(scene),
    acknowledgeable: acknowledgeable(scene).map((line) => presentLine(scene, line)),
    known: presentKnown(scene),
    surplus: view.own?.over ? view.own.surplus : null,
  };
}

function presentMeter({ view, folder }: Scene, draft: Package, theirOffer: Paper | null): Meter {
  const value = worthOf(folder, view, draft);
  const walkAway = walkAwayValue(folder.own);
  const theirs = theirOffer?.status === "standing" ? theirOffer.worth.total : null;
  const seen = [value.total, walkAway, theirs ?? walkAway];
  const max = Math.max(...seen, worthOf(folder, view, bestPackage(folder)).total, 1);
  return { min: Math.min(0, ...seen), max, walkAway, draft: value, theirs };
}
