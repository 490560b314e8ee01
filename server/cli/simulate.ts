// The command `simulate`: many games of bot against bot on a case, for people or as JSON. It must not play or sum up games itself.

import { type Character, DIFFICULTIES, PRESETS } from "../../shared/bot/characters.ts";
import { countGames, type Setup, simulate } from "../../shared/bot/simulation/simulate.ts";
import { fail, ok, type Result } from "../../shared/result.ts";
import { readCase } from "../scenarioFiles.ts";
import { type Command, EXIT, readArguments, refuseUsage } from "./command.ts";
import { openProgress } from "./simulateProgress.ts";
import { reportSimulation } from "./simulateReport.ts";

const MOST_GAMES = 1_000_000;
const MOST_SEED = 2 ** 31 - 1;

export const simulateCommand: Command = {
  usage: "simulate FILE [--games 1000] [--seed 1] [--buyer PRESET] [--seller PRESET] [--blind] [--json]",
  summary:
    `Plays bot against bot and prints how it ends. A preset is one of ${PRESETS.join(", ")}, ` +
    `with :${DIFFICULTIES.join(" or :")} if you like; blind bots know nothing of the Nash point.`,
  run(args, terminal) {
    const read = readArguments(args, {
      ...{ games: { type: "string" }, seed: { type: "string" }, buyer: { type: "string" }, seller: { type: "string" } },
      ...{ blind: { type: "boolean" }, json: { type: "boolean" } },
    });
    if (!read.ok) return refuseUsage(terminal, `${read.error}.`, simulateCommand);
    const { values, positionals } = read.value;
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) {
      return refuseUsage(terminal, "Give exactly one file.", simulateCommand);
    }
    const games = readWhole("games", values.games ?? "1000", 1, MOST_GAMES);
    const seed = readWhole("seed", values.seed ?? "1", 0, MOST_SEED);
    const buyer = readCharacter(values.buyer ?? "fair");
    const seller = readCharacter(values.seller ?? "fair");
    for (const one of [games, seed, buyer, seller]) {
      if (!one.ok) return refuseUsage(terminal, one.error, simulateCommand);
    }
    if (!games.ok || !seed.ok || !buyer.ok || !seller.ok) return EXIT.badUsage;
    const loaded = readCase(file);
    if (!loaded.ok) {
      for (const line of loaded.error) terminal.err(line);
      return EXIT.badFile;
    }
    const setup: Setup = {
      scenario: loaded.value.scenario,
      characters: { buyer: buyer.value, seller: seller.value },
      games: games.value,
      seed: seed.value,
      blind: values.blind ?? false,
    };
    const progress = openProgress(process.stderr, countGames(setup));
    const simulation = simulate(setup, progress.step);
    const seconds = progress.close();
    if (values.json) {
      const { scenario, characters, seed: first, blind } = setup;
      terminal.out(
        JSON.stringify({ scenario: scenario.id, ...characters, seed: first, blind, ...simulation }, null, 2),
      );
    } else for (const line of reportSimulation(setup, simulation, seconds)) terminal.out(line);
    return EXIT.fine;
  },
};

function readWhole(name: string, text: string, least: number, most: number): Result<number, string> {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return ok(number);
  return fail(`--${name} takes a whole number from ${least} to ${most}.`);
}

/** A preset, with a difficulty after a colon or else medium. */
function readCharacter(text: string): Result<Character, string> {
  const [name, level = "medium", ...rest] = text.split(":");
  const preset = PRESETS.find((one) => one === name);
  const difficulty = DIFFICULTIES.find((one) => one === level);
  if (preset && difficulty && rest.length === 0) return ok({ preset, difficulty, chat: false });
  return fail(
    `There is no bot ${JSON.stringify(text)}. Known: ${PRESETS.join(", ")}, with :${DIFFICULTIES.join(", :")}.`,
  );
}
