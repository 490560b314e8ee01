// docs/bot.md names what there is: every preset, every difficulty, every case it measures, and calls that exist.
import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { DIFFICULTIES, PRESETS, traitsOf } from "../../../shared/bot/characters.ts";
import { bot } from "./cases.ts";

const url = (path: string) => new URL(`../../../${path}`, import.meta.url);
const page = readFileSync(url("docs/bot.md"), "utf8");

it("has a row for every preset, and says how high it opens", () => {
  for (const preset of PRESETS) {
    const [, opens] = new RegExp(`^\\| ${preset} \\| at ([\\d.]+) \\|`, "m").exec(page) ?? [];
    expect(Number(opens), preset).toBe(traitsOf(bot(preset)).opening);
  }
  for (const difficulty of DIFFICULTIES) expect(page.toLowerCase()).toContain(`*${difficulty}*`);
});

it("measures cases and names files that exist", () => {
  const cases = [...page.matchAll(/^\| ([a-z-]+) \| (?:fair|tough|yielding|bluffing) \|/gm)].map(([, name]) => name);
  expect(new Set(cases).size).toBeGreaterThan(4);
  for (const name of cases)
    expect(
      [`server/scenarios/${name}.yaml`, `tests/fixtures/scenarios/${name}.yaml`].some((file) => existsSync(url(file))),
      name,
    ).toBe(true);
  for (const [, file = ""] of page.matchAll(/`(shared\/[\w/]+(?:\.ts)?)\/?`/g))
    expect(existsSync(url(file)), file).toBe(true);
});
