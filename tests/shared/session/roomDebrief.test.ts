// The debrief of a room from whole golden rounds: its numbers, its steps, and who may read what of it.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { roomDebrief, stepsOf } from "../../../shared/session/roomDebrief.ts";
import { EMPTY_SESSION, type SessionState } from "../../../shared/session/state.ts";
import { roomCase, summarise } from "../../../shared/session/summary.ts";
import type { Entry } from "../../../shared/table/events.ts";
import { PLANT } from "../table/play.ts";

const golden = (name: string): readonly Entry[] =>
  JSON.parse(readFileSync(new URL(`../../fixtures/golden/${name}.json`, import.meta.url), "utf8")).entries;

const summaries = ["model-deal", "rout", "impasse"].map((name, index) =>
  summarise(PLANT, golden(name), { round: index === 2 ? 2 : 1, number: index === 2 ? 1 : index + 1 }),
);
const [deal, rout, impasse] = summaries;

const seat = (buyer: string, seller: string) => ({
  seats: { buyer: [buyer], seller: [seller] },
  observers: [],
  bots: { buyer: false, seller: false },
  watched: false,
});
const state: SessionState = {
  ...EMPTY_SESSION,
  stage: "debrief",
  round: 1,
  revealed: [0, 1],
  tables: [
    { round: 0, number: 1, ...seat("ada", "bo") },
    { round: 0, number: 2, ...seat("cy", "di") },
    { round: 1, number: 1, ...seat("bo", "ada") },
  ],
};
const names = { ada: "Ada", bo: "Bo", cy: "Cy", di: "Di" };
const sources = { id: "s", state, summaries, cases: { [PLANT.id]: roomCase(PLANT) }, names };

describe("a table of the room", () => {
  it("is summed up in shares, as its own debrief has them", () => {
    expect(deal?.verdict).toBe("two-winners");
    expect(deal?.winWin).toBeGreaterThan(rout?.winWin ?? 100);
    for (const one of ["buyer", "seller"] as const) expect(deal?.left[one]).toBeLessThan(1);
    expect(impasse?.ending).not.toBe("agreed");
    expect(impasse?.left).toEqual({ buyer: null, seller: null });
  });

  it("puts the case's frontier and Nash point into shares of what was within reach", () => {
    const { frontier, nash, zone } = roomCase(PLANT);
    expect(zone).toBe(true);
    expect(frontier).toHaveLength(17);
    // 3,320 of 5,270 and 3,600 of 4,650 points (RULES 5).
    expect(nash?.buyer).toBeCloseTo(3320 / 5270, 12);
    expect(nash?.seller).toBeCloseTo(3600 / 4650, 12);
  });
});

describe("who may read what", () => {
  it("leaves out tables of rounds that are not revealed", () => {
    const { tables } = roomDebrief({ ...sources, state: { ...state, revealed: [0] } }, "facilitator");
    expect(tables.map(({ round }) => round)).toEqual([1, 1]);
  });

  it("shows no name but one's own table's until names are switched on", () => {
    const mine = roomDebrief(sources, { person: "ada" }).tables;
    expect(mine.map((table) => table.mine)).toEqual(["buyer", "", "seller"]);
    expect(mine.map((table) => table.names.buyer)).toEqual(["Ada", "", "Bo"]);
    const named = { ...state, debrief: { ...state.debrief, named: true } };
    expect(roomDebrief({ ...sources, state: named }, { person: "ada" }).tables[1]?.names.seller).toBe("Di");
    const anonymous = JSON.stringify(roomDebrief(sources, { person: "nobody" }));
    for (const name of Object.values(names)) expect(anonymous).not.toContain(name);
  });

  it("keeps the sentence of a person from the others until names are shown", () => {
    const said = deal?.commitments.buyer ?? "";
    expect(said).not.toBe("");
    const others = roomDebrief(sources, { person: "cy" }).tables[0]?.commitments.buyer;
    expect(others).toBe("");
    expect(roomDebrief(sources, { person: "ada" }).tables[0]?.commitments.buyer).toBe(said);
    expect(roomDebrief(sources, "facilitator").tables[0]?.commitments.buyer).toBe(said);
  });

  it("lets participants read no farther than the projector has come, and everything once it is closed", () => {
    const all = stepsOf(summaries);
    const at = (step: number) => ({ ...sources, state: { ...state, debrief: { ...state.debrief, step } } });
    expect(roomDebrief(at(0), { person: "ada" }).steps).toEqual(all.slice(0, 1));
    expect(roomDebrief(at(2), { person: "ada" }).steps).toEqual(all.slice(0, 3));
    expect(roomDebrief(at(0), "facilitator").steps).toEqual(all);
    const closed = { ...sources, state: { ...state, stage: "closed" as const } };
    expect(roomDebrief(closed, { person: "ada" }).steps).toEqual(all);
  });

  it("names the table that is replayed", () => {
    const shown = { ...state, debrief: { step: 0, named: false, round: 1, table: 1 } };
    expect(roomDebrief({ ...sources, state: shown }, "facilitator").replay).toBe("s_1_1");
  });
});
