// What present makes of a facilitator: a pause, more time, notes, looking in, a bot in a seat, a deal on paper, a shared seat.
import { describe, expect, test } from "vitest";
import type { Blocked } from "../../../client/table/present/moves.ts";
import { minutesAndSeconds, timeLeft } from "../../../client/table/present/timeLeft.ts";
import { sayLine } from "../../../client/table/say.ts";
import type { TableEvent } from "../../../shared/table/events.ts";
import { namesTogether, sharerAt } from "../../../shared/table/names.ts";
import { MINE, opening, play, said, scenario, stateOf, table, viewOf } from "./plant.ts";

/** The reasons why the moves of a seat are not possible, each once; null for a possible one. */
function reasons(events: readonly TableEvent[]): Set<string | null> {
  const { ask, ...moves } = table(events).moves;
  const all: Blocked[] = [...Object.values(moves), ...Object.values(ask).map(({ blocked }) => blocked)];
  return new Set(all.map((blocked) => said(blocked)));
}
const last = (events: readonly TableEvent[], seat: "buyer" | "seller" = "buyer") => {
  const line = table(events, MINE, seat).history.at(-1);
  return line ? sayLine(line) : "";
};

describe("a paused table", () => {
  const paused: TableEvent[] = [...play, { type: "paused" }];
  test("lets no move through, and says why for each", () => {
    expect(reasons(paused)).toEqual(new Set(["The table is paused."]));
    expect(reasons(play).has("The table is paused.")).toBe(false);
  });
  test("asks for nothing while it lasts, and again after it", () => {
    const asked: TableEvent[] = [...play, { type: "time-asked", seat: "seller" }];
    expect(table(asked).bands).not.toEqual([]);
    expect(table([...asked, { type: "paused" }]).bands).toEqual([]);
    expect(table([...asked, { type: "paused" }, { type: "resumed", ms: 5000 }]).bands).toEqual(table(asked).bands);
  });
  test("has a clock that stands still", () => {
    const state = stateOf([...opening(), { type: "paused" }]);
    const view = viewOf(state, "buyer").table;
    const left = scenario.minutes.negotiating * 60_000 - (state.paused ?? 0);
    for (const now of [0, 60_000, 10_000_000]) expect(timeLeft(view, now)).toBe(left);
    expect(timeLeft({ ...view, paused: false }, 60_000)).toBe(scenario.minutes.negotiating * 60_000 - 60_000);
    expect([minutesAndSeconds(left), minutesAndSeconds(59_001), minutesAndSeconds(0)]).toEqual([
      "19:54",
      "1:00",
      "0:00",
    ]);
  });
});

test("a seat that a bot plays has no move of its own", () => {
  const handed: TableEvent = { type: "handed", seat: "buyer", bot: true };
  expect(reasons([...play, handed])).toEqual(new Set(["A bot plays your seat now."]));
  expect(reasons([...play, { ...handed, seat: "seller" }]).has("A bot plays your seat now.")).toBe(false);
});

describe("the history says", () => {
  const none = { buyer: 0, seller: 0 };
  test.each<[TableEvent, string]>([
    [{ type: "noted", seat: null, text: "Two minutes" }, "The facilitator. Two minutes"],
    [{ type: "paused" }, "The table was paused"],
    [{ type: "resumed", ms: 1 }, "The clock runs again"],
    [{ type: "extended", ms: 150_000, deadline: 1 }, "The facilitator gave 2:30 more"],
    [{ type: "watched", on: true }, "The facilitator is looking in"],
    [{ type: "watched", on: false }, "The facilitator has left the table"],
    [{ type: "handed", seat: "buyer", bot: true }, "A bot plays your seat now"],
    [{ type: "handed", seat: "seller", bot: true }, "A bot plays for Jonas now"],
    [{ type: "handed", seat: "seller", bot: false }, "Jonas plays again"],
    [{ type: "stood", seat: "seller", person: "p2" }, "Somebody left the seat of Jonas"],
    [{ type: "recorded", package: MINE, surplus: none }, "The facilitator recorded what you signed on paper"],
    [{ type: "recorded", package: null, surplus: none }, "The facilitator recorded that you did not agree"],
    [{ type: "ended", reason: "stopped", surplus: none }, "The facilitator ended the round without a deal"],
    [{ type: "ended", reason: "refused", surplus: none }, "It ended without a deal: those behind the table refused it"],
  ])("%o: %s", (event, words) => {
    expect(last([...play, event])).toBe(words);
  });
  test("nothing of a note to one seat", () => {
    expect(last([...play, { type: "noted", seat: "buyer", text: "Ask him" }])).toBe(last(play));
  });
});

describe("a shared seat", () => {
  test("has two names as one, alike in every language, that can be told apart again", () => {
    const both = namesTogether(["Ada", "Bo"]);
    expect([both, namesTogether(["Ada"]), namesTogether(["", "Bo"]), namesTogether([])]).toEqual([
      ...["Ada & Bo", "Ada", "Bo", ""],
    ]);
    expect([sharerAt(both, 0), sharerAt(both, 1), sharerAt(both, 2), sharerAt("Ada", 0)]).toEqual([
      "Ada",
      "Bo",
      "",
      "",
    ]);
  });
});
