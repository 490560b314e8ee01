// What present makes of the sheet, the offers, the people and the clock, seen from one seat.
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { en } from "../../../client/i18n/en.ts";
import { fitDraft, startingDraft } from "../../../client/table/present/draft.ts";
import { bySeat } from "../../../shared/scenario/types.ts";
import { folderFor } from "../../../shared/table/folder.ts";
import {
  declined,
  fearNamed,
  MINE,
  offered,
  opening,
  play,
  said,
  scenario,
  stateOf,
  THEIRS,
  table,
  viewOf,
} from "./plant.ts";

test("every message of the catalogue is well formed", () => {
  for (const message of Object.values(en)) new IntlMessageFormat(message, "en");
});

describe("worth", () => {
  test("the draft is terms less fear less delay, over the walk-away value", () => {
    const { meter } = table(play);
    expect(meter.draft).toEqual({ terms: 5650, fear: 660, delay: 0, total: 4990, over: 2990 });
    expect(meter.walkAway).toBe(2000);
  });
  test("what the last deal left behind raises the walk-away line of the seat that resents it", () => {
    const inherited = { buyer: 300, seller: 0 };
    const { meter } = table(play, MINE, "buyer", 0, { settings: { inherited } });
    expect(meter.walkAway).toBe(2300);
    expect(meter.draft.over).toBe(2690);
    expect(table(play, MINE, "seller", 0, { settings: { inherited } }).meter.walkAway).toBe(2900);
  });
  test("their standing offer is on the meter, a declined one is not", () => {
    expect(table(play).meter.theirs).toBe(table(play).theirOffer?.worth.total);
    expect(table([...play, declined]).meter.theirs).toBeNull();
  });
  test("the meter holds the best package, every shown value and zero", () => {
    const { meter } = table(play);
    expect(meter.min).toBe(Math.min(0, meter.theirs ?? 0));
    expect(meter.max).toBeGreaterThanOrEqual(meter.draft.total);
  });
  test("reaches below zero when an offer does", () => {
    expect(table(offered("seller", 1, [4, 0, 0, 0, 2, 0, 0], 1)).meter.min).toBe(-2400);
  });
});

describe("rails", () => {
  test("marks, gaps and agreement follow the draft", () => {
    const { rails, apart } = table(play);
    expect(rails.map((rail) => rail.gap)).toEqual([2, 0, 1, 1, 0, 0, 2]);
    expect(rails.filter((rail) => rail.agreed).map((rail) => rail.name)).toEqual([
      "Roll-out",
      "Length of contract",
      "Being a reference",
    ]);
    expect(apart).toBe(6);
  });
  test("a ghost stands where my last offer was and the draft has moved", () => {
    expect(table(play).rails.map((rail) => rail.ghost)).toEqual([null, null, null, 2, null, null, null]);
  });
  test("slopes share one scale: the widest issue reaches 1, others less", () => {
    const tops = table(play).rails.map((rail) => Math.max(...rail.stops.map((stop) => stop.slope)));
    expect(tops[2]).toBe(1);
    expect(tops[0]).toBeCloseTo(2400 / 2600);
    expect(tops[6]).toBeCloseTo(1700 / 2600);
  });
  test("before their first offer there is no gap", () => {
    const { rails, apart } = table([]);
    expect(apart).toBeNull();
    expect(rails.every((rail) => rail.theirs === null && rail.gap === null && !rail.agreed)).toBe(true);
  });
  test("a locked issue rests, then is fresh until I offer again", () => {
    expect(table([]).rails[6]).toMatchObject({ locked: true, mine: 0, fresh: false });
    expect(table(fearNamed).rails[6]).toMatchObject({ locked: false, mine: 2, fresh: true });
    expect(table(play).rails[6]?.fresh).toBe(false);
  });
  test("a declined offer leaves their mark hollow and agrees nothing", () => {
    const { rails } = table([...play, declined]);
    expect(rails.some((rail) => rail.agreed || rail.standing)).toBe(false);
  });
  test("both marks stand at what was signed, also when I made that offer and have drafted on", () => {
    const mine = play.findLast((event) => event.type === "offered" && event.seat === "buyer");
    const number = mine?.type === "offered" ? (mine.offers[0]?.number ?? 0) : 0;
    const { rails, apart } = table([
      ...play,
      { type: "signed", seat: "seller", offer: number, surplus: bySeat(() => 0), left: 0 },
    ]);
    expect(rails.every((rail) => rail.agreed || rail.locked)).toBe(true);
    expect(apart).toBe(0);
  });
});

describe("draft", () => {
  const state = stateOf(opening());
  const folder = folderFor(scenario, state, "buyer");
  const view = viewOf(state, "buyer");
  test("starts at the best for me, resting where an issue is locked", () => {
    expect(startingDraft(folder, view.table)).toEqual([0, 2, 3, 3, 0, 3, 0]);
  });
  test("starts at my last offer when there is one", () => {
    const later = viewOf(stateOf([...opening(), ...play]), "buyer");
    expect(startingDraft(folder, later.table)).toEqual([1, 1, 3, 2, 2, 2, 2]);
  });
  test("never starts at a hard limit", () => {
    const bound = { ...folder, own: { ...folder.own, forbidden: [[0, 1], [], [], [], [], [], []] } };
    expect(startingDraft(bound, view.table)[0]).toBe(2);
  });
  test.each([[null], [[]], [["x", 9, -1]], [[1.5, {}, null, 99]]])("mends %j from storage", (stored) => {
    expect(fitDraft(folder, view.table, stored)).toEqual([0, 2, 3, 3, 0, 3, 0]);
  });
  test("keeps what fits and rests what is locked", () => {
    expect(fitDraft(folder, view.table, MINE)).toEqual([1, 1, 3, 1, 2, 2, 0]);
  });
});

describe("offers", () => {
  test("each says what moved since that seat's previous one", () => {
    expect(table(play).offers.map((paper) => said(paper.gist))).toEqual([
      "Jonas opened",
      "You opened",
      "Jonas moved on 2 terms",
      "You moved on 6 terms",
      "Jonas moved on 2 terms",
    ]);
  });
  test("and what it is worth to me", () => {
    const paper = table(play).theirOffer;
    expect(paper?.terms.map((term) => term.option).slice(0, 2)).toEqual(["90,000", "Two waves"]);
    expect(paper?.worth.over).toBe((paper?.worth.total ?? 0) - 2000);
  });
});

describe("stakeholders", () => {
  test("nod or frown at the draft", () => {
    expect(table(play).people.map((person) => [person.id, person.stand])).toEqual([
      ["finance", "for"],
      ["it", "for"],
      ["shop-floor", "for"],
      ["plant-managers", "against"],
    ]);
    expect(table(play, [4, 0, 0, 0, 2, 0, 0]).people.map((person) => person.stand)).toEqual([
      "against",
      "against",
      "against",
      "against",
    ]);
  });
});

describe("clock", () => {
  test("counts down with the hourglass and never below zero", () => {
    expect(table([], MINE, "buyer", 440_000).clock).toMatchObject({ text: "12:40", seconds: 760, short: false });
    expect(table([], MINE, "buyer", 440_000).clock.level).toBeCloseTo(760 / 1200);
    expect(table([], MINE, "buyer", 9e9).clock).toMatchObject({ text: "0:00", level: 0, short: true });
  });
  test("turns are free, then cost, then cost three times as much", () => {
    const at = (turn: number) => said(table(offered("seller", 1, THEIRS, turn)).clock.cost);
    expect(at(3)).toBe("free until turn 6");
    expect(at(6)).toBe("each costs you 50");
    expect(at(12)).toBe("each costs you 150");
  });
});
