// What `simulate` prints for people. It must not compute what shared/bot/simulation does not.

import type { Character } from "../../shared/bot/characters.ts";
import { countGames, type Setup, type Simulation } from "../../shared/bot/simulation/simulate.ts";
import type { Spread } from "../../shared/bot/simulation/tally.ts";
import { SEATS } from "../../shared/scenario/types.ts";
import { points } from "./words.ts";

/** The whole report, line by line; `seconds` is how long the games took. */
export function reportSimulation(setup: Setup, simulation: Simulation, seconds: number): readonly string[] {
  const { scenario, characters, games, seed, blind } = setup;
  const { agreement, endings, verdicts, full, winWin, efficiency, turns, surplus, share, asked, asking } = simulation;
  const rate = countGames(setup) / Math.max(seconds, 0.001);
  return [
    scenario.title,
    `${points(games)} games from seed ${seed}${blind ? ", blind" : ""}: ` +
      `${nameOf(characters.buyer)} buys, ${nameOf(characters.seller)} sells.`,
    "",
    `Agreement  ${percent(agreement)}  (${counts(endings)})`,
    `Verdicts   ${counts(verdicts)}; full: ${points(full)}`,
    "",
    "                   mean     least   quarter    middle  3 quarters     most",
    row("W", winWin, 1),
    row("Efficiency", efficiency, 3),
    row("Turns", turns, 1),
    ...SEATS.map((seat) => row(`Surplus, ${seat}`, surplus[seat], 0)),
    "",
    ...SEATS.map((seat) => {
      const { all, none, gain } = asking[seat];
      return (
        `The ${seat} took ${percent(share[seat])} of the joint surplus and played ${asked[seat].toFixed(1)} question cards. ` +
        `All five instead of none: W ${number(all, 1)} instead of ${number(none, 1)} (${signed(gain)}).`
      );
    }),
    "",
    `${points(countGames(setup))} games in ${seconds.toFixed(1)} s, ${points(Math.round(rate))} a second.`,
  ];
}

const nameOf = ({ preset, difficulty }: Character): string =>
  difficulty === "medium" ? preset : `${preset}:${difficulty}`;

const percent = (share: number | null): string => (share === null ? "none" : `${(100 * share).toFixed(1)}%`);

const signed = (share: number | null): string =>
  share === null ? "cannot be told" : `${share < 0 ? "" : "+"}${(100 * share).toFixed(1)}%`;

const number = (value: number | null, digits: number): string => (value === null ? "none" : value.toFixed(digits));

/** What happened at all, the most frequent first. */
const counts = (all: Readonly<Record<string, number>>): string =>
  Object.entries(all)
    .filter(([, count]) => count > 0)
    .sort(([, one], [, two]) => two - one)
    .map(([name, count]) => `${name.replaceAll("-", " ")} ${points(count)}`)
    .join(", ");

function row(label: string, { mean, quartiles }: Spread, digits: number): string {
  const cells = [mean, ...(quartiles ?? [])].map((value) => number(value, digits).padStart(8));
  return `${label.padEnd(16)}${cells.join("  ")}`.trimEnd();
}
