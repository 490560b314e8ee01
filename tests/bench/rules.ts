// Measures the rules alone, on one core: `node tests/bench/rules.ts [--quick]`. Commands through decide, evolve and all three views; games of bot against bot.
import { simulate } from "../../shared/bot/simulation/simulate.ts";
import { SEATS } from "../../shared/scenario/types.ts";
import { decide } from "../../shared/table/decide.ts";
import { evolve, fold } from "../../shared/table/evolve.ts";
import { viewFor } from "../../shared/table/view.ts";
import { pinGenerator } from "./machine.ts";
import { isQuick } from "./options.ts";
import { opening, PERSONS, playRound } from "./play.ts";
import { keepResult } from "./results.ts";
import { benchCase } from "./writtenTables.ts";

export interface RulesFigures {
  /** Commands a second through decide, evolve and the views of both seats and of an observer. */
  readonly commands: number;
  /** Games a second of bot against bot, measured and scored. */
  readonly games: number;
}

/** A round of so many moves: what a table has after forty lines of history. */
const MOVES = 40;

/** Plays for about so many seconds each. */
export function measureRules(seconds: number): RulesFigures {
  const { scenario, hash } = benchCase();
  const { steps } = playRound(scenario, hash, MOVES, 0);
  const first = fold(opening(scenario, hash, 0, PERSONS));
  let seen = 0;
  const round = () => {
    let state = first;
    for (const [index, { seat, command }] of steps.entries()) {
      const at = index * 500;
      const done = decide(scenario, state, { by: seat, person: PERSONS[seat] }, command, at);
      if (!done.ok) throw new Error(`${command.type} was refused: ${done.error.reason}`);
      state = evolve(state, { seq: state.seq + 1, at, by: seat, person: PERSONS[seat], events: done.value });
      for (const who of [...SEATS, "observer"] as const) seen += viewFor(state, who).table.seq;
    }
  };
  const rounds = repeat(round, seconds);
  const characters = {
    buyer: { preset: "fair", difficulty: "medium", chat: false },
    seller: { preset: "fair", difficulty: "medium", chat: false },
  } as const;
  let game = 0;
  let played = 0;
  const games = repeat(
    () => simulate({ scenario, characters, games: 1, seed: game++, blind: false }, () => played++),
    seconds,
  );
  if (seen === 0) throw new Error("No view was made.");
  return { commands: Math.round(rounds * MOVES), games: Math.round((games * played) / game) };
}

/** How often a second the work can be done, after a little time to warm up. */
function repeat(work: () => void, seconds: number): number {
  const run = (ms: number) => {
    const from = performance.now();
    let times = 0;
    while (performance.now() - from < ms) {
      work();
      times++;
    }
    return times / ((performance.now() - from) / 1000);
  };
  run(seconds * 300);
  return run(seconds * 1000);
}

if (import.meta.main) {
  pinGenerator();
  const figures = measureRules(isQuick ? 1 : 4);
  console.log(figures);
  keepResult("rules", figures);
}
