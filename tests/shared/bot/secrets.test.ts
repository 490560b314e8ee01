// A bot knows nothing that its seat does not: no mark of the other seat reaches it, and other hidden values change nothing it does.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { nextMove } from "../../../shared/bot/bot.ts";
import { PRESETS } from "../../../shared/bot/characters.ts";
import { openEyes, type Sight } from "../../../shared/bot/sight.ts";
import { botPlayer, playGame } from "../../../shared/bot/simulation/play.ts";
import { parseScenario } from "../../../shared/scenario/parse.ts";
import { bySeat, otherSeat, type Scenario, SEATS, type Seat } from "../../../shared/scenario/types.ts";
import type { TableState } from "../../../shared/table/state.ts";
import { bot, PLANT, TWO_COMMITTEES } from "./cases.ts";

const text = readFileSync(new URL("../../fixtures/cases/marked.yaml", import.meta.url), "utf8");
const MARKS = {
  buyer: /ZEBRABUYER|77131|40113|9127|31337|4321|12345|7013/,
  seller: /OKAPISELLER|41234|81234|3456|23456|5432/,
};

/** Every moment of a game before the reveal, with its time. */
function momentsOf(scenario: Scenario, preset: (typeof PRESETS)[number], seed: number) {
  const moments: { state: TableState; now: number }[] = [];
  playGame(
    scenario,
    bySeat(() => botPlayer(bot(preset), seed)),
    seed,
    {
      watch: ({ at }, state) => {
        if (state.phase !== "revealed") moments.push({ state, now: at });
      },
    },
  );
  return moments;
}

describe("the sight of a bot", () => {
  const parsed = parseScenario(text, "marked.yaml");
  if (!parsed.ok) throw new Error("marked.yaml does not load");

  it("holds no mark of the other seat but in what that seat told", () => {
    let looks = 0;
    for (const preset of PRESETS)
      for (const seat of SEATS) {
        const look = openEyes(parsed.value, seat);
        for (const { state, now } of momentsOf(parsed.value, preset, 5)) {
          looks += 1;
          const seen = JSON.stringify(look(state, now, null));
          expect(seen).not.toMatch(MARKS[otherSeat(seat)]);
          expect(seen).toMatch(MARKS[seat]);
        }
      }
    expect(looks).toBeGreaterThan(200);
  });
});

/** The case with everything hidden of a seat changed that never came to light: other points, walk-away value, fear, people, facts. */
function rewritten(scenario: Scenario, seat: Seat, told: readonly string[]): Scenario {
  const brief = scenario.seats[seat];
  const changed = {
    ...brief,
    brief: "another one",
    points: brief.points.map((row) => row.map((points) => 3 * points + 1).toReversed()),
    forbidden: brief.forbidden.map(() => []),
    pressure: { deadline: 3, grace: 1, cost: 999, reason: "another one" },
    fear: brief.fear && { ...brief.fear, points: 2 * brief.fear.points, name: "another one" },
    facts: brief.facts.map((fact) => (told.includes(fact.id) ? fact : { ...fact, text: "another one", claim: null })),
    stakeholders: brief.stakeholders.map((one) => ({ ...one, brief: "another one", minimum: one.minimum + 3 })),
  };
  return { ...scenario, seats: { ...scenario.seats, [seat]: changed } };
}

describe("what a bot does", () => {
  it.each([PLANT, TWO_COMMITTEES])("$id: does not depend on anything the other seat keeps to itself", (scenario) => {
    let [moves, compared] = [0, 0];
    for (const preset of PRESETS)
      for (const seat of SEATS) {
        const moments = momentsOf(scenario, preset, 9);
        const told = moments.at(-1)?.state.told[otherSeat(seat)] ?? [];
        const [look, lookElsewhere] = [
          openEyes(scenario, seat),
          openEyes(rewritten(scenario, otherSeat(seat), told), seat),
        ];
        for (const { state, now } of moments) {
          const moved = (sight: Sight) => nextMove(sight, bot(preset), 9);
          const [here, there] = [look(state, now, 1500), lookElsewhere(state, now, 1500)];
          if (JSON.stringify(here.says) !== JSON.stringify(there.says)) continue;
          compared += 1;
          if (moved(here)) moves += 1;
          expect(moved(there)).toEqual(moved(here));
        }
      }
    expect(compared).toBeGreaterThan(300);
    expect(moves).toBeGreaterThan(150);
  });
});
