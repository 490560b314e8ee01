// What is said of a case while it is written: the same as its parser, its analysis and its lint say, and folders without secrets.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { analyseCase, judgeCase, mapCase, readCase } from "../../../shared/desk/report.ts";
import { lintScenario } from "../../../shared/scenario/lint.ts";
import { parseScenario } from "../../../shared/scenario/parse.ts";
import { profileOf } from "../../../shared/scenario/profile.ts";

const FOLDER = new URL("../../../server/scenarios/", import.meta.url).pathname;
const plant = readFileSync(`${FOLDER}plant-scheduler.yaml`, "utf8");

test("a text that does not load has its problems, and nothing else is said of it", () => {
  const reading = readCase(plant.replace("rank: 1 }", "rank: 7 }"));
  expect(reading.scenario).toBeNull();
  expect(reading.problems.map(({ field }) => field)).toEqual([expect.stringMatching(/claim\.rank$/)]);
});

test("each folder holds the brief of its own seat alone", () => {
  const reading = readCase(plant);
  if (!reading.scenario) throw new Error("does not load");
  const { buyer, seller } = reading.scenario.seats;
  expect(reading.folders.buyer.own.brief).toBe(buyer.brief);
  expect(JSON.stringify(reading.folders.buyer)).not.toContain(seller.facts[0]?.text);
  expect(reading.folders.seller.own.points).toEqual(seller.points);
});

test("the map has the numbers of the rules: frontier, best for both, the better middle", () => {
  const { scenario } = readCase(plant);
  if (!scenario) throw new Error("does not load");
  const analysis = analyseCase(scenario);
  if (!analysis.ok) throw new Error("out of reach");
  const map = mapCase(scenario, analysis.value);
  // RULES 5.
  expect([map.frontier.length, map.nash?.buyer, map.nash?.seller]).toEqual([17, 3320, 3600]);
  expect(Math.max(...map.frontier.map(({ winWin }) => winWin))).toBe(100);
  expect(map.middle.winWin).toBeCloseTo(profileOf(scenario, analysis.value).middle, 9);
  expect(map.cloud.length).toBeGreaterThan(100);
});

test.each(
  readdirSync(FOLDER)
    .filter((name) => /^[^.]+\.yaml$/.test(name))
    .slice(0, 6),
)("%s is judged as lint judges it", (name) => {
  const text = readFileSync(FOLDER + name, "utf8");
  const [reading, parsed] = [readCase(text), parseScenario(text, name)];
  if (!reading.scenario || !parsed.ok) throw new Error("does not load");
  expect(judgeCase(reading.scenario, analyseCase(reading.scenario))).toEqual(lintScenario(parsed.value));
});
