// What a bot never does: give a command that is refused, offer what its seat may not take, sign what is worse than leaving. Whole games of
// every character, and random courses in which it takes a seat over at any moment; seeds printed.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextMove } from "../../../shared/bot/bot.ts";
import { type Character, DIFFICULTIES, PRESETS } from "../../../shared/bot/characters.ts";
import { floorFor } from "../../../shared/bot/floor.ts";
import { openEyes } from "../../../shared/bot/sight.ts";
import { botPlayer, type GameSettings, playGame } from "../../../shared/bot/simulation/play.ts";
import { bySeat, type Scenario, SEATS, type Seat } from "../../../shared/scenario/types.ts";
import { SeatCommand } from "../../../shared/table/commands.ts";
import { decide } from "../../../shared/table/decide.ts";
import type { Phase } from "../../../shared/table/phase.ts";
import { course } from "../table/anyCourse.ts";
import { PLANT, Play } from "../table/play.ts";
import { ALL, bot, SMALL, TWO_COMMITTEES } from "./cases.ts";

const SEED = 20_261_122;

const character = fc.record({
  preset: fc.constantFrom(...PRESETS),
  difficulty: fc.constantFrom(...DIFFICULTIES),
  chat: fc.boolean(),
});

/** What a bot would do in this seat now, were the seat given to it; and that it would be carried out. */
function tryMove(table: Play, seat: Seat, who: Character, seed: number, blind: boolean): SeatCommand | null {
  const { scenario, now } = table;
  const state = { ...table.state, bots: { ...table.state.bots, [seat]: true } };
  const sight = openEyes(scenario, seat)(state, now, blind ? null : floorFor(scenario, state.open, seat));
  const move = nextMove(sight, who, seed);
  if (!move) return null;
  const decision = decide(scenario, state, { by: seat, person: null }, move.command, now);
  if (!decision.ok) throw new Error(`${JSON.stringify(move.command)} is refused: ${decision.error.reason}`);
  expect(SeatCommand.safeParse(move.command).success).toBe(true);
  expect(move.after).toBeGreaterThan(0);
  return move.command;
}

describe("a bot that takes a seat over at any moment", () => {
  const phases = new Set<Phase>();

  it.each([PLANT, SMALL, TWO_COMMITTEES])("is never refused ($id)", (scenario) => {
    fc.assert(
      fc.property(course, character, fc.nat(), fc.boolean(), ({ settings, steps }, who, seed, blind) => {
        const table = new Play(scenario, settings).seat();
        for (const [index, { by, command, wait }] of steps.entries()) {
          table.wait(wait).try(by, command);
          for (const seat of SEATS) {
            const found = tryMove(table, seat, who, seed, blind);
            if (!found || (index + seed) % 3 === 0 || table.state.bots[seat]) continue;
            phases.add(table.state.phase);
            table.do("host", { type: "bot", seat, on: true });
            table.do(seat, found, null);
            table.do("host", { type: "bot", seat, on: false });
          }
        }
      }),
      { numRuns: 40, seed: SEED },
    );
  });

  it("does so in every phase that asks for something", () => {
    expect([...phases].sort()).toEqual(
      [
        "agreed",
        "briefing",
        "ended",
        "improving",
        "negotiating",
        "planning",
        "predicting",
        "ratifying",
        "reflecting",
      ].sort(),
    );
  });
});

describe("bots among themselves", () => {
  const courses: readonly Partial<GameSettings>[] = [
    {},
    { blind: true },
    { table: { steps: [] } },
    { table: { talk: "spoken" } },
    { table: { reveal: "facilitator", steps: ["ratifying"] } },
    { table: { inherited: { buyer: 300, seller: 0 } } },
  ];

  it.each(ALL)("$id: no command of any character is refused, in any course", (scenario) => {
    let seed = SEED;
    for (const settings of courses)
      for (const preset of PRESETS)
        for (const difficulty of DIFFICULTIES) {
          const other = PRESETS[seed % PRESETS.length] ?? "fair";
          const players = {
            buyer: botPlayer(bot(preset, { difficulty, chat: seed % 2 === 0 }), seed),
            seller: botPlayer(bot(other, { difficulty, chat: seed % 2 === 1 }), seed),
          };
          const { phase } = playGame(scenario, players, seed, settings);
          expect(["revealed", "agreed", "ended"]).toContain(phase);
          seed += 1;
        }
  });
});

describe("fair", () => {
  const others = PRESETS.flatMap((preset) => [0, 1, 2, 3].map((seed) => ({ preset, seed })));

  it.each<Scenario>(ALL)(
    "$id: never offers or signs what it may not take or what is worse than leaving",
    (scenario) => {
      let [offers, deals] = [0, 0];
      for (const { preset, seed } of others)
        for (const seat of SEATS) {
          const who = { ...bySeat(() => bot(preset)), [seat]: bot("fair") };
          const players = bySeat((one) => botPlayer(who[one], SEED + seed));
          const brief = scenario.seats[seat];
          playGame(scenario, players, seed, {
            watch: ({ events }, state) => {
              for (const event of events) {
                if (event.type === "signed" && event.seat === seat) {
                  deals += 1;
                  expect(event.surplus[seat] + state.cost[seat]).toBeGreaterThan(0);
                }
                if (event.type !== "offered" || event.seat !== seat) continue;
                for (const { package: pkg } of event.offers) {
                  offers += 1;
                  for (const [issue, option] of pkg.entries())
                    expect(brief.forbidden[issue] ?? []).not.toContain(option);
                }
              }
            },
          });
        }
      expect(offers).toBeGreaterThan(50);
      if (scenario.id !== "no-zone") expect(deals).toBeGreaterThan(0);
    },
  );
});
