// What a bot does when a person does something: asks, answers, objects, hears, engages, gives, presses, ends. Moves of RULES 2 one by one.
import { describe, expect, it } from "vitest";
import { nextMove } from "../../../shared/bot/bot.ts";
import type { Character } from "../../../shared/bot/characters.ts";
import { floorFor } from "../../../shared/bot/floor.ts";
import { openEyes } from "../../../shared/bot/sight.ts";
import type { Scenario, Seat } from "../../../shared/scenario/types.ts";
import type { SeatCommand } from "../../../shared/table/commands.ts";
import { STEPS } from "../../../shared/table/phase.ts";
import { Play } from "../table/play.ts";
import { bot, MINIMAL, NO_ZONE, PLANT } from "./cases.ts";

const SEEDS = Array.from({ length: 60 }, (_, seed) => seed);

/** What a bot in this seat would do now. */
function think(table: Play, seat: Seat, who: Character = bot("fair"), seed = 1): SeatCommand | null {
  const state = { ...table.state, bots: { ...table.state.bots, [seat]: true } };
  const floor = floorFor(table.scenario, state.open, seat);
  return nextMove(openEyes(table.scenario, seat)(state, table.now, floor), who, seed)?.command ?? null;
}

/** Everything a bot does until it waits for the other seat, in order. */
function playOut(table: Play, seat: Seat, who: Character = bot("fair"), seed = 1): SeatCommand[] {
  const done: SeatCommand[] = [];
  table.do("host", { type: "bot", seat, on: true });
  for (let next = think(table, seat, who, seed); next; next = think(table, seat, who, seed)) {
    table.wait(5_000).do(seat, next, null);
    done.push(next);
  }
  table.do("host", { type: "bot", seat, on: false });
  return done;
}

const mute = bot("fair", { questions: 0 });
const start = (scenario: Scenario = PLANT) => new Play(scenario).start();
const DEAR = [4, 0, 0, 0, 2, 3, 0];
const CHEAP = [0, 2, 3, 3, 0, 0, 0];

describe("asking and answering", () => {
  it("asks before it offers, one card at a time, and all five in the end", () => {
    const table = start();
    expect(playOut(table, "seller").map(({ type }) => type)).toEqual(["ask"]);
    for (let k = 0; k < 12 && table.state.asked.seller.length < 5; k++) {
      if (table.state.question) table.do("buyer", { type: "answer", facts: [], claims: [] });
      playOut(table, "seller");
      if (!table.state.question) table.offer("buyer", [0, 2, 3, 3, 0, k % 4, 0]);
    }
    expect(new Set(table.state.asked.seller).size).toBe(5);
  });

  it("asks no more cards than its character has", () => {
    expect(playOut(start(), "seller", mute).map(({ type }) => type)).toEqual(["offer"]);
  });

  it("tells the truth when fair: facts of the topic, and what it claims is so", () => {
    const table = start().do("seller", { type: "ask", topic: "concerns" });
    const answer = think(table, "buyer");
    expect(answer).toMatchObject({ type: "answer", facts: ["failed-before"], claims: [{ kind: "fear", fears: true }] });
    const next = start().do("seller", { type: "ask", topic: "fit" });
    expect(think(next, "buyer")).toMatchObject({ facts: ["works-council"] });
  });

  it.each([
    ["fair", 0.85, 1, 0],
    ["tough", 0.4, 0.8, 0],
    ["bluffing", 0.1, 0.5, 1],
  ] as const)(
    "%s tells the truth as often as it is honest, and else is silent or lies",
    (preset, least, most, lies) => {
      const answers = SEEDS.map((seed) => {
        const table = start().do("seller", { type: "ask", topic: "alternative" });
        const answer = think(table, "buyer", bot(preset), seed);
        return answer?.type === "answer" ? answer : { facts: [], claims: [] };
      });
      const honest = answers.filter(({ facts }) => facts.length > 0).length / SEEDS.length;
      expect(honest).toBeGreaterThanOrEqual(least);
      expect(honest).toBeLessThanOrEqual(most);
      const lied = answers.filter(({ facts, claims }) => facts.length === 0 && claims.length > 0);
      if (lies === 0) expect(lied).toEqual([]);
      else for (const { claims } of lied) expect(claims).toEqual([{ kind: "walk-away", band: "high" }]);
    },
  );

  it("tells less of the truth to somebody who presses", () => {
    const honest = (pressed: boolean) =>
      SEEDS.filter((seed) => {
        const table = start();
        if (pressed) table.do("seller", { type: "warn" }).do("seller", { type: "warn" }).do("seller", { type: "warn" });
        const answer = think(table.do("seller", { type: "ask", topic: "outcome" }), "buyer", bot("tough"), seed);
        return answer?.type === "answer" && answer.facts.length > 0;
      }).length;
    expect(honest(true)).toBeLessThan(honest(false));
  });
});

describe("hearing", () => {
  it("acknowledges an objection before its next offer, and a fear once", () => {
    const table = start().offer("seller", DEAR).offer("buyer", CHEAP);
    table.do("buyer", { type: "decline", offer: 1, objection: "fear", about: { kind: "fear" } });
    const line = table.state.lines.length;
    expect(think(table, "seller", mute)).toEqual({ type: "acknowledge", line });
    table
      .do("seller", { type: "acknowledge", line })
      .do("buyer", { type: "claim", claim: { kind: "fear", fears: true } });
    expect(think(table, "seller", mute)?.type).not.toBe("acknowledge");
  });

  it("joins when it is let in, grants time, and taps what was said at a spoken table", () => {
    const table = start().do("buyer", { type: "engage", stakeholder: "finance", letIn: true });
    expect(think(table, "seller")).toEqual({ type: "join", stakeholder: "finance" });
    expect(think(start().do("buyer", { type: "ask-time" }), "seller")).toEqual({ type: "grant-time" });
    expect(think(start().do("buyer", { type: "ask-time" }), "seller", bot("tough"))?.type).not.toBe("grant-time");
    const spoken = new Play(PLANT, { talk: "spoken" }).start().do("buyer", { type: "warn" });
    expect(think(spoken, "seller")).toEqual({ type: "heard", line: spoken.state.lines.length });
  });

  it("says what is wrong with an offer that its people would refuse, by their name", () => {
    const declined = SEEDS.flatMap((seed) => {
      const table = start().offer("buyer", CHEAP).offer("seller", DEAR);
      const next = think(table, "buyer", mute, seed);
      return next?.type === "decline" ? [next] : [];
    });
    expect(declined.length).toBeGreaterThan(15);
    for (const { about } of declined) expect(about?.kind).toBe("stakeholder");
  });
});

describe("favours", () => {
  it("grants what costs it little, and declines what does not", () => {
    const generous = start().offer("seller", DEAR).offer("buyer", CHEAP);
    const [cheap, dear] = [
      { type: "favour", issue: 6, option: 1 },
      { type: "favour", issue: 3, option: 1 },
    ] as const;
    generous
      .do("seller", { type: "ask", topic: "concerns" })
      .do("buyer", { type: "answer", facts: ["failed-before"], claims: [] });
    expect(think(generous.do("buyer", cheap), "seller", mute)).toEqual({ type: "grant" });
    const other = start().offer("seller", DEAR).offer("buyer", CHEAP).do("buyer", dear);
    expect(think(other, "seller", mute)).toEqual({ type: "decline-favour" });
    expect(think(generous, "seller", bot("tough", { questions: 0 }))).toEqual({ type: "decline-favour" });
  });
});

describe("the people behind", () => {
  it("are engaged, one before each offer, by a committee-bound bot, which lets the other in", () => {
    const table = start();
    const first = playOut(table, "buyer", bot("committee-bound", { questions: 0 }));
    expect(first.map(({ type }) => type)).toEqual(["engage", "offer"]);
    expect(first[0]).toMatchObject({ stakeholder: "finance", letIn: true });
  });

  it("are asked before it signs what they are unsure about", () => {
    const table = start().offer("buyer", CHEAP).offer("seller", [2, 2, 3, 0, 0, 3, 0]);
    table.wait(0.93 * PLANT.minutes.negotiating * 60_000).do("buyer", { type: "ask-time" });
    const easy = bot("fair", { questions: 0, difficulty: "easy" });
    expect(think(table, "buyer", easy)).toMatchObject({ type: "engage", stakeholder: "finance" });
    table.do("buyer", { type: "engage", stakeholder: "finance", letIn: false });
    expect(think(table, "buyer", easy)).toEqual({ type: "accept", offer: 2 });
  });

  it("who refused are engaged first when a deal comes back", () => {
    const table = new Play(PLANT, { steps: ["ratifying"] }).start().offer("seller", [3, 2, 2, 0, 0, 3, 0]);
    table.do("buyer", { type: "accept", offer: 1 }).both();
    expect(table.state.returned).toBe(true);
    const refused = table.state.own.buyer.refused.map(({ stakeholder }) => stakeholder);
    expect(refused.length).toBeGreaterThan(0);
    const next = think(table, "buyer", mute);
    expect(next?.type).toBe("engage");
    expect(refused).toContain(next?.type === "engage" ? next.stakeholder : "");
  });
});

describe("ending", () => {
  it("signs what is as good as its next offer, and not what is a little worse", () => {
    const open = () => start(MINIMAL).do("buyer", { type: "offer", packages: [[0]], final: false });
    expect(think(open().offer("seller", [1]), "buyer", mute)?.type).not.toBe("accept");
    const table = start(MINIMAL).offer("seller", [0]);
    expect(think(table, "buyer", mute)).toEqual({ type: "accept", offer: 1 });
  });

  it("never signs what it may not take, not even in the last minute", () => {
    const table = start().offer("buyer", CHEAP).offer("seller", [4, 0, 0, 0, 2, 0, 0]);
    table.wait(PLANT.minutes.negotiating * 60_000).do("clock", { type: "tick" });
    expect(table.state.lastCall).toBe("time");
    expect(think(table, "buyer", bot("yielding"))?.type).toBe("decline");
  });

  it("makes one last offer to a seat that leaves, as much as it can give, and signs that seat's when it is good", () => {
    const table = start().offer("seller", DEAR).do("buyer", { type: "walk" });
    expect(think(table, "seller")?.type).toBe("offer");
    const good = start().offer("buyer", [3, 0, 2, 0, 2, 3, 0]).do("buyer", { type: "walk" });
    expect(think(good, "seller")).toEqual({ type: "accept", offer: 1 });
  });

  it("tells and asks all it can where nothing is worth signing, and then leaves", () => {
    const hopeless: Scenario = {
      ...NO_ZONE,
      seats: {
        ...NO_ZONE.seats,
        buyer: { ...NO_ZONE.seats.buyer, alternatives: [{ id: "a", name: "a", points: 5000 }] },
      },
    };
    expect(playOut(start(hopeless), "buyer", mute).map(({ type }) => type)).toEqual(["tell", "walk"]);
    const locked: Scenario = {
      ...PLANT,
      seats: {
        ...PLANT.seats,
        seller: { ...PLANT.seats.seller, alternatives: [{ id: "a", name: "a", points: 50_000 }] },
      },
    };
    const table = start(locked);
    for (let k = 0; k < 5; k++) {
      playOut(table, "seller");
      table.do("buyer", { type: "answer", facts: [], claims: [] });
    }
    expect(playOut(table, "seller")).toEqual([{ type: "walk" }]);
  });

  it("presses only by character: a tough one warns when nothing comes back, a fair one does not", () => {
    const stalled = start();
    for (let k = 0; k < 4; k++) stalled.offer("seller", DEAR.with(2, k % 2)).offer("buyer", CHEAP.with(5, k % 2));
    expect(playOut(stalled, "seller", bot("tough", { questions: 0 })).map(({ type }) => type)).toContain("warn");
    expect(playOut(start(), "seller", mute).map(({ type }) => type)).not.toContain("warn");
  });
});

describe("the sealed vote", () => {
  const signed = () =>
    new Play(PLANT, { steps: STEPS.filter((step) => step === "improving") })
      .start()
      .offer("buyer", [2, 0, 1, 3, 0, 0, 0])
      .do("seller", { type: "accept", offer: 1 });

  it("takes what is better for the bot and leaves what is not", () => {
    const table = signed();
    expect(table.state.phase).toBe("improving");
    const suggested = playOut(table, "seller");
    expect(suggested.at(-1)).toEqual({ type: "ready" });
    expect(suggested.slice(0, -1).every(({ type }) => type === "suggest")).toBe(true);
    table.do("buyer", { type: "ready" });
    expect(table.state.proposed?.length).toBeGreaterThan(0);
    expect(think(table, "seller")).toEqual({ type: "vote", takes: (table.state.proposed ?? []).map(() => true) });
  });
});
