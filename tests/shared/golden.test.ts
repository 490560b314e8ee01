// Golden transcripts: whole rounds as they were stored. Old journals must fold for ever, and what the rules say of them must stay.
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bySeat } from "../../shared/scenario/types.ts";
import { fold } from "../../shared/table/evolve.ts";
import { PHASES } from "../../shared/table/phase.ts";
import { EMPTY_TABLE, type TableState } from "../../shared/table/state.ts";
import { FOLDER, readTranscript, transcribe } from "./table/golden/transcript.ts";

/** Five rounds from before a facilitator could do anything to a table, and four that one ran. */
const NAMES = ["model-deal", "rout", "comes-back", "impasse", "sound-exit"];
const FACILITATED = ["paused-and-extended", "recorded", "shared-seat", "stand-in"];

/** The same with numbers to nine digits, and as it would be stored. */
const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_key, one) => (typeof one === "number" ? Number(one.toPrecision(9)) : one));
const kinds = (findings: readonly { readonly kind: string }[]) => findings.map(({ kind }) => kind);

/** A state as a journal from before facilitators stored it. What it lacks must be as if there had never been one. */
function asStoredThen(state: TableState) {
  const { bots, notes, pace, paused, recorded, reflecting, watched, persons, lines, own, ...rest } = state;
  const later = { bots, notes, pace, paused, recorded, reflecting, watched };
  expect(EMPTY_TABLE).toMatchObject(later);
  for (const { who } of lines) expect(who).toBe(0);
  return {
    ...rest,
    persons: bySeat((seat) => persons[seat][0] ?? null),
    lines: lines.map(({ who: _, ...line }) => line),
    own: bySeat((seat) => {
      const { hint, hints, ...then } = own[seat];
      expect({ hint, hints }).toEqual({ hint: "", hints: 0 });
      return then;
    }),
  };
}

describe.each([...NAMES, ...FACILITATED])("the golden transcript %s", (name) => {
  const stored = readTranscript(name);
  const today = transcribe(name, stored.scenario, stored.entries);

  it("folds to the state that was stored, without anything undefined", () => {
    const state = fold(stored.entries);
    expect("pace" in stored.state ? state : asStoredThen(state)).toStrictEqual(stored.state);
    expect(JSON.parse(JSON.stringify(state))).toStrictEqual(state);
  });

  it("has the outcome, the process measures and the coaching that were stored", () => {
    // What a debrief has learnt to say since is not in the file.
    const said = Object.entries(today.outcome).filter(([key]) => key in stored.outcome);
    expect(rounded(Object.fromEntries(said))).toEqual(rounded(stored.outcome));
    expect(rounded(today.process)).toEqual(rounded(stored.process));
    expect(rounded(today.coaching)).toEqual(rounded(stored.coaching));
  });

  it("has every entry in its order", () => {
    expect(stored.entries.map(({ seq }) => seq)).toEqual(stored.entries.map((_, index) => index + 1));
  });
});

describe.each(NAMES)("the golden transcript %s, played by the two alone,", (name) => {
  const stored = readTranscript(name);

  it("is a whole round: every phase of its course, open at the end", () => {
    const events = stored.entries.flatMap(({ events }) => events);
    const began = events.flatMap((event) => (event.type === "began" ? [event.phase] : []));
    const order = began.map((phase) => PHASES.indexOf(phase));
    if (name !== "comes-back") expect(order).toEqual(order.toSorted((a, b) => a - b));
    const deal = name === "model-deal" || name === "rout" || name === "comes-back";
    expect(new Set(began)).toEqual(
      new Set([
        ...["planning", "negotiating", "predicting", "reflecting", "revealed"],
        ...(deal ? ["ratifying", "improving"] : []),
        ...(name === "impasse" ? ["ended"] : []),
      ]),
    );
    expect(stored.state.phase).toBe("revealed");
  });
});

describe("what the golden transcripts say", () => {
  it("keeps exactly these files", () => {
    expect(readdirSync(FOLDER).sort()).toEqual([...NAMES, ...FACILITATED].map((name) => `${name}.json`).sort());
  });

  it("plays every kind of move among them but the taps of a spoken table", () => {
    const types = new Set(
      NAMES.flatMap((name) => readTranscript(name).entries.flatMap(({ events }) => events)).map(({ type }) => type),
    );
    for (const type of [
      ...["offered", "withdrawn", "declined", "favour-asked", "favour-closed", "asked", "answered", "told", "claimed"],
      ...["unlocked", "relieved", "acknowledged", "said", "warned", "engaged", "joined", "time-asked", "time-granted"],
      ...[
        "leaving",
        "last-called",
        "deadline-moved",
        "ratified",
        "returned",
        "suggested",
        "proposed",
        "voted",
        "improved",
      ],
      ...["planned", "predicted", "reflected", "ended", "continued", "turned", "signed"],
    ])
      expect([...types]).toContain(type);
  });

  it("model deal: two winners in full, the pilot opened, the vote finds the last points", () => {
    // Signed 2,2,3,0,1,3,2. Buyer: 1200 + 900 + 2600 + 0 + 400 + 400 + 300 = 5800; less 2000; fear 2400 - 200 - 1400 - 2 x 240 = 320: 3480.
    // Seller: 1200 + 0 + 0 + 2600 + 800 + 1200 + 0 = 5800; less 2900: 2900. W = 100 sqrt(3480 x 2900 / (3320 x 3600)) = 91.9.
    const { outcome, state, coaching, process } = readTranscript("model-deal");
    expect(outcome).toMatchObject({ verdict: "two-winners", full: true, ratified: true, ending: "agreed" });
    expect(outcome.winWin).toBeCloseTo(91.9, 1);
    expect(outcome.surplus).toEqual({ buyer: 3480, seller: 2900 });
    expect(outcome.cost).toEqual({ buyer: 0, seller: 0 });
    // Price 70,000 and three years instead: buyer +600 - 400, seller -600 + 700.
    expect(state.improved).toEqual([1, 2, 3, 0, 2, 3, 2]);
    expect(state.surplus).toEqual({ buyer: 3680, seller: 3000 });
    expect(process.seats.seller.tacticalEmpathy.credit).toBe(1);
    expect(process.seats.seller.paradox.quadrant).toBe("collaborating");
    expect(kinds(coaching.seller)[0]).toBe("question-opened");
    for (const findings of Object.values(coaching))
      expect(kinds(findings)).toEqual(expect.arrayContaining(["improvement", "nothing-left"]));
  });

  it("rout: the buyer is squeezed to just above leaving, and would carry it into the next round", () => {
    // Signed 2,1,2,0,2,3,0. Buyer: 1200 + 500 + 1900 + 0 + 0 + 400 + 0 = 4000; less 2000; fear 2400 - 200 - 240 = 1960: 40.
    // Seller: 1200 + 300 + 300 + 2600 + 1500 + 1200 + 300 = 7400; less 2900: 4500. W = 100 sqrt(40 x 4500 / 11,952,000) = 12.3.
    const { outcome, coaching, process } = readTranscript("rout");
    expect(outcome).toMatchObject({ verdict: "one-sided", full: false, ratified: true });
    expect(outcome.winWin).toBeCloseTo(12.3, 1);
    expect(outcome.surplus).toEqual({ buyer: 40, seller: 4500 });
    // gamma 40/5270 and 4500/4650; U = 2/3; pressure of 5 counts in full; the lie about the price came out:
    // 0.4 x 0.9602 + 0.2 x 2/3 + 0.15 + 0.15 = 0.817, and half of that of the Nash surplus of 3320 is 1357.
    expect(process.seats.buyer.resentment.total).toBeCloseTo(0.817, 3);
    expect(process.seats.buyer.inherits).toBe(1357);
    expect(process.seats.seller.resentment.total).toBe(0);
    expect(process.seats.seller.information.liesOut).toBe(1);
    expect(process.seats.seller.pressure.bluffs).toHaveLength(1);
    expect(kinds(coaching.seller)).toEqual(["trade", "lie-came-out", "soft-final", "soft-warning", "squeezed-them"]);
    expect(kinds(coaching.buyer)).toContain("gave-for-nothing");
  });

  it("comes back: Finance refuses 90,000 a year in advance, then takes it half-yearly once both have engaged it", () => {
    // Price 90,000: 10 and in advance 0, of 18. Half-yearly: 14 of 18 - 5 (a tenth of its range of 52, rounded down) = 13.
    // Turns 6 + 2 + 1 engaging = 9: three past the grace, 150 each. Buyer: 600 + 900 + 2600 + 150 + 600 + 400 = 5250; less 2000, 2200 of
    // fear and 150: 900. Seller: 1800 + 0 + 0 + 1800 + 0 + 1200 + 300 = 5100; less 2900 and 150: 2050. W = 39.3.
    const { outcome, state, coaching, entries } = readTranscript("comes-back");
    const votes = entries.flatMap(({ events }) => events).filter((event) => event.type === "ratified");
    expect(votes.map(({ passed }) => passed)).toEqual([false, true]);
    expect(votes[0]?.refused.buyer).toEqual([{ stakeholder: "finance", why: "veto" }]);
    expect(state).toMatchObject({ returned: true, turn: 9, improved: null });
    expect(outcome).toMatchObject({ verdict: "one-sided", ratified: true, cost: { buyer: 150, seller: 150 } });
    expect(outcome.surplus).toEqual({ buyer: 900, seller: 2050 });
    expect(outcome.winWin).toBeCloseTo(39.3, 1);
    expect(coaching.buyer.find(({ kind }) => kind === "refused")).toMatchObject({
      points: -100,
      values: { outcome: "returned" },
    });
    expect(coaching.seller.find(({ kind }) => kind === "their-people-refused")?.points).toBe(-100);
    expect(coaching.buyer.find(({ kind }) => kind === "voted-down")?.points).toBe(-1050);
  });

  it("impasse: time runs out, though the Nash point had 3,320 and 3,600, less what the seller had inherited", () => {
    const { outcome, state, coaching } = readTranscript("impasse");
    expect(state).toMatchObject({ ended: "time", turn: 7, inherited: { buyer: 0, seller: 150 } });
    expect(outcome).toMatchObject({ verdict: "two-losers", winWin: 0, ratified: null, signed: null });
    expect(outcome.surplus).toEqual({ buyer: -50, seller: -50 });
    expect(coaching.seller[0]).toMatchObject({ kind: "missed-zone", points: -3450 });
    // Offer 8, 2,1,2,1,1,2,0: 1200 + 500 + 1900 + 150 + 400 + 300 = 4450; less 2000 and 2300 of fear: 150 above leaving.
    expect(coaching.buyer.find(({ kind }) => kind === "passed-offer")).toMatchObject({
      points: -150,
      values: { offer: 8 },
    });
  });

  it("sound exit: counts as 100, and leaving saved both what their best offers would have cost", () => {
    const { outcome, state, coaching } = readTranscript("sound-exit");
    expect(state).toMatchObject({ ended: "walked-away", turn: 3 });
    expect(outcome).toMatchObject({
      verdict: "sound-exit",
      winWin: 100,
      nash: null,
      surplus: { buyer: -3, seller: -3 },
    });
    // The seller's 0,0 is worth 100 to the buyer, whose walk-away value is 120; the buyer's 0,1 is worth 0 to the seller, with 40.
    expect(coaching.buyer.find(({ kind }) => kind === "sound-exit")?.points).toBe(20);
    expect(coaching.seller.find(({ kind }) => kind === "sound-exit")?.points).toBe(40);
  });

  it("paused and extended: pauses of 4 and 2 minutes and 5 more move the clock, and the deal is signed in an extended last call", () => {
    // Read and plan: 10 min from 0:06, 4 of pause: 14:06. Talk: 15 min, 5 more, 2 of pause: 36:06, then a last call of 1 + 1 min.
    const { entries, state, outcome } = readTranscript("paused-and-extended");
    const opened = entries[0]?.at ?? 0;
    const at = (type: string) => entries.filter(({ events }) => events.some((event) => event.type === type));
    const [planning, talk] = at("began").slice(0, 2);
    expect(((planning?.at ?? 0) - opened) / 1000).toBe(126);
    expect(((talk?.at ?? 0) - opened) / 1000).toBe(846);
    expect(((at("last-called")[0]?.at ?? 0) - opened) / 1000).toBe(2166);
    expect(state).toMatchObject({ turn: 3, notes: 2, watched: false, paused: null, ratified: true });
    expect(state.own.seller).toMatchObject({ hint: "What did you just hear?", hints: 1 });
    expect(JSON.stringify(state.lines)).not.toContain("What did you just hear?");
    // Signed 2,2,3,1,0,3,0. Buyer: 1200 + 900 + 2600 + 150 + 600 + 400 = 5850; less 2000 and 2400 - 200 - 240 of fear: 1890.
    expect(outcome).toMatchObject({
      ending: "agreed",
      cost: { buyer: 0, seller: 0 },
      surplus: { buyer: 1890, seller: 1600 },
    });
    expect(state.own.seller.ratings).toBeNull();
  });

  it("recorded: the second slip counts, with an outcome and no process", () => {
    // 1,2,3,0,1,3,2. Seller: 600 + 0 + 0 + 2600 + 800 + 1200 + 0 = 5200; less 2900: 2300.
    const { state, outcome, process, coaching } = readTranscript("recorded");
    expect(state).toMatchObject({
      recorded: { package: [1, 2, 3, 0, 1, 3, 2] },
      offers: [],
      signed: null,
      ended: null,
    });
    expect(outcome).toMatchObject({ ending: "agreed", ratified: true, surplus: { buyer: 3600, seller: 2300 } });
    expect(outcome.winWin).toBeCloseTo(83.2, 1);
    expect(process.seats.buyer.information).toMatchObject({ asked: null, liesOut: null, fruitful: null });
    expect(process.seats.seller.concessions).toMatchObject({ first: null, total: null, unreciprocated: null });
    expect(kinds(coaching.buyer)).toEqual(["left-on-table"]);
  });

  it("shared seat: either of the two moves, one leaves, another comes", () => {
    const { entries, state } = readTranscript("shared-seat");
    const moved = entries.filter(({ by }) => by === "buyer").map(({ person }) => person);
    expect(new Set(moved)).toEqual(new Set(["p2", "pb", "p3"]));
    expect(state.persons).toEqual({ buyer: ["p2", "p3"], seller: ["ps"] });
    expect(state.lines.filter(({ kind }) => kind === "offered" || kind === "engaged").map(({ who }) => who)).toEqual([
      ...[0, 0, 1, 0],
    ]);
  });

  it("stand-in: a bot plays the seller for a while, and the end of the round counts as no deal", () => {
    const { entries, state, outcome } = readTranscript("stand-in");
    const players = entries.filter(({ by }) => by === "seller").map(({ person }) => person);
    expect(players).toEqual(["ps", "ps", "ps", null, null, "ps"]);
    expect(state.bots).toEqual({ buyer: false, seller: false });
    expect(outcome).toMatchObject({ ending: "stopped", verdict: "two-losers", winWin: 0, signed: null });
  });
});
