// The command `simulate`: its report, its JSON, its progress bar and what it refuses. Bots themselves are tested in tests/shared/bot.

import { describe, expect, it } from "vitest";
import { simulateCommand } from "../../../server/cli/simulate.ts";
import { openProgress } from "../../../server/cli/simulateProgress.ts";
import { call, fileOf, PLANT, run, SMALL } from "./run.ts";

const FEW = ["--games", "5", "--seed", "7"];

describe("simulate", () => {
  it("reports how the games ended, for people", async () => {
    const { code, out, err } = await run("simulate", PLANT, ...FEW, "--seller", "tough:hard");
    expect([code, err]).toEqual([0, ""]);
    const lines = out.trimEnd().split("\n");
    expect(lines[0]).toBe("The plant scheduler");
    expect(lines[1]).toBe("5 games from seed 7: fair buys, tough:hard sells.");
    expect(out).toMatch(/^Agreement {2}\d+\.\d% {2}\(/m);
    expect(out).toMatch(/^Verdicts {3}.+; full: \d+$/m);
    for (const row of ["W", "Efficiency", "Turns", "Surplus, buyer", "Surplus, seller"])
      expect(out).toMatch(new RegExp(`^${row} +-?[\\d.]+( +-?[\\d.]+){5}$`, "m"));
    expect(out).toMatch(/The seller took .+ All five instead of none: W [\d.]+ instead of [\d.]+ \([+-][\d.]+%\)\./);
    expect(lines.at(-1)).toMatch(/^25 games in [\d.]+ s, [\d,]+ a second\.$/);
  });

  it("prints the same JSON for the same seed", async () => {
    const args = [SMALL, ...FEW, "--buyer", "bluffing", "--blind", "--json"];
    const [one, two] = [await call(simulateCommand, ...args), await call(simulateCommand, ...args)];
    expect(one).toEqual(two);
    expect(one.code).toBe(0);
    expect(JSON.parse(one.out)).toMatchObject({
      ...{ scenario: "small", games: 5, seed: 7, blind: true },
      ...{ buyer: { preset: "bluffing", difficulty: "medium" }, seller: { preset: "fair", difficulty: "medium" } },
      agreement: expect.any(Number),
      verdicts: expect.objectContaining({ "two-winners": expect.any(Number) }),
      asking: { buyer: { gain: expect.any(Number) }, seller: { gain: expect.any(Number) } },
    });
    const other = await call(
      simulateCommand,
      SMALL,
      "--games",
      "5",
      "--seed",
      "8",
      "--buyer",
      "bluffing",
      "--blind",
      "--json",
    );
    expect(other.out).not.toBe(one.out);
  });

  it("says what is wrong with a file", async () => {
    const { code, out, err } = await call(simulateCommand, fileOf("format: 1\n", "half.yaml"), ...FEW);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("half.yaml:");
  });

  it.each([
    [[], "Give exactly one file."],
    [[PLANT, SMALL], "Give exactly one file."],
    [[PLANT, "--games", "0"], "--games takes a whole number from 1 to 1000000."],
    [[PLANT, "--seed", "-1"], "Option '--seed' argument is ambiguous."],
    [[PLANT, "--seed", "1.5"], "--seed takes a whole number from 0 to 2147483647."],
    [[PLANT, "--buyer", "kind"], 'There is no bot "kind". Known: fair, tough,'],
    [[PLANT, "--seller", "fair:hard:hard"], 'There is no bot "fair:hard:hard".'],
  ])("refuses %j", async (args, message) => {
    const { code, out, err } = await call(simulateCommand, ...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
    expect(err).toContain("Usage: npm run -s cli -- simulate FILE");
  });
});

describe("the progress bar", () => {
  const watch = (isTTY: boolean) => {
    let written = "";
    const write = (text: string | Uint8Array) => {
      written += text;
      return true;
    };
    const progress = openProgress({ isTTY, write } as Pick<NodeJS.WriteStream, "isTTY" | "write">, 4);
    for (let step = 0; step < 4; step++) progress.step();
    const drawn = written;
    return { drawn, seconds: progress.close(), left: written.slice(drawn.length) };
  };

  it("grows on a terminal and is taken away again", () => {
    const { drawn, seconds, left } = watch(true);
    expect(
      drawn
        .split("\r")
        .slice(1)
        .map((bar) => bar.slice(-4)),
    ).toEqual([" 25%", " 50%", " 75%", "100%"]);
    expect(drawn).toContain(`[${"#".repeat(20)}${" ".repeat(20)}] 50%`);
    expect(left).toBe("\r\u001B[K");
    expect(seconds).toBeGreaterThanOrEqual(0);
  });

  it("writes nothing anywhere else", () => {
    expect(watch(false)).toMatchObject({ drawn: "", left: "" });
  });
});
