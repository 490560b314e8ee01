// Each kind of finding in a small round made for it, and which findings a seat is given.
import { describe, expect, it } from "vitest";
import { coach, findAll } from "../../../shared/coaching/coach.ts";
import { FINDING_KINDS, isPraise } from "../../../shared/coaching/kinds.ts";
import { readRound } from "../../../shared/coaching/round.ts";
import { SEATS, type Seat } from "../../../shared/scenario/types.ts";
import { STEPS } from "../../../shared/table/phase.ts";
import { CHEAP, DEAR, Play } from "../table/play.ts";
import { ask, HASTE, sign, small, start } from "./case.ts";
import { EXAMPLES } from "./rounds.ts";

const found = (play: Play, seat: Seat) => findAll(readRound(play.scenario, play.entries), seat);
const kinds = (list: readonly { readonly kind: string }[]) => list.map(({ kind }) => kind);

describe("findings", () => {
  it.each(FINDING_KINDS)("%s", (kind) => {
    const { seat, round, ...expected } = EXAMPLES[kind];
    expect(found(round(), seat).filter((one) => one.kind === kind)).toEqual([{ kind, ...expected }]);
  });

  it("finds nothing in a round that has not begun, or is not over and was silent", () => {
    const play = new Play(undefined, { steps: STEPS });
    for (const seat of SEATS) expect(found(play, seat)).toEqual([]);
    play.start().both();
    for (const seat of SEATS) expect(found(play, seat)).toEqual([]);
  });

  it("says nothing of what was not logged at a spoken table", () => {
    const play = new Play(undefined, { talk: "spoken" }).start().do("seller", { type: "walk" }).wait(60_000);
    expect(kinds(found(play.do("clock", { type: "tick" }), "seller"))).toEqual(["missed-zone"]);
  });

  it("does not blame a seat for an objection after which it could not speak any more", () => {
    const play = new Play().start().offer("seller", DEAR).do("buyer", { type: "walk" }).offer("seller", CHEAP);
    play.do("buyer", { type: "decline", offer: 2, objection: "fear", about: null });
    expect(kinds(found(play, "seller"))).not.toContain("unacknowledged");
  });
});

describe("what a seat is given", () => {
  /** A lie that comes out, a warning and a final word that do not hold, nothing answered, everything left: and the other's priority right. */
  const poor = () => {
    const play = new Play(undefined, { steps: ["planning"] }).start();
    const prediction = { priorities: [2], directions: [], walkAway: null, hardest: null, fears: null };
    play.do("seller", { type: "plan", target: null, prediction }).do("buyer", { type: "ready" });
    play.do("seller", { type: "claim", claim: { kind: "limit", issue: 0, option: 0 } }).offer("seller", DEAR);
    play.do("buyer", { type: "decline", offer: 1, objection: "fear", about: null }).offer("buyer", CHEAP);
    play.do("seller", { type: "warn" }).do("seller", { type: "offer", packages: [[3, 0, 0, 0, 2, 3, 0]], final: true });
    return play.offer("seller", [0, 2, 3, 0, 0, 3, 0]).do("buyer", { type: "accept", offer: 4 });
  };

  it("is at most five findings, the last of them the one praise there is", () => {
    const play = poor();
    const all = found(play, "seller");
    expect(all.length).toBeGreaterThan(5);
    expect(kinds(all.slice(0, 5)).some((kind) => kind === "read-them-well")).toBe(false);
    const given = coach(play.scenario, play.entries).seller;
    expect(given).toHaveLength(5);
    expect(given.slice(0, 4)).toEqual(all.slice(0, 4));
    expect(given[4]?.kind).toBe("read-them-well");
    expect(all.filter(({ kind }) => isPraise(kind))).toEqual([given[4]]);
  });

  it("is ordered by points, whether lost or won, then by the order of the kinds", () => {
    const all = found(poor(), "seller");
    const points = all.map((one) => Math.abs(one.points ?? 0));
    expect(points).toEqual(points.toSorted((a, b) => b - a));
    const rest = all.filter((one) => one.points === null).map(({ kind }) => FINDING_KINDS.indexOf(kind));
    expect(rest).toEqual(rest.toSorted((a, b) => a - b));
  });

  it("counts less than a hundredth of what was within reach as no points", () => {
    // 5 points off the fear and 2 of delay weigh beside 75; where the price is worth a hundred times as much they do not.
    const play = sign(ask(start(small(HASTE)), "concerns", "burnt").offer("seller", [1, 1, 1]), "buyer");
    const both = (list: readonly { readonly kind: string }[]) =>
      kinds(list).filter((kind) => kind === "delay-cost" || kind === "own-fear-told");
    expect(both(found(play, "buyer"))).toEqual(["own-fear-told", "delay-cost"]);
    const { scenario, entries } = play;
    const [price, ...rest] = scenario.seats.buyer.points;
    const buyer = { ...scenario.seats.buyer, points: [(price ?? []).map((one) => 100 * one), ...rest] };
    const rich = { ...scenario, seats: { ...scenario.seats, buyer } };
    expect(both(findAll(readRound(rich, entries), "buyer"))).toEqual(["delay-cost", "own-fear-told"]);
  });
});
