// The command line as a whole: help, and calls that are wrong before any command starts.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { MAIN, PLANT, run } from "./run.ts";

describe("help", () => {
  it.each([["--help"], ["-h"]])("%s lists every command", async (flag) => {
    const { code, out, err } = await run(flag);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("Usage: npm run -s cli -- COMMAND");
    expect(out).toContain("analyse FILE [--package issue=option,...] [--json]");
    expect(out).toContain("lint [FILE|FOLDER]... [--json]");
    expect(out).toContain("catalogue\n");
  });

  it("explains one command", async () => {
    const { code, out, err } = await run("lint", "--help");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^Usage: npm run -s cli -- lint \[FILE\|FOLDER\]\.\.\. \[--json\]\n/);
  });
});

describe("wrong calls", () => {
  it("says how it is meant when nothing is asked for", async () => {
    const { code, out, err } = await run();
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("analyse FILE");
  });

  it.each([["analyze"], ["constructor"], [""]])("knows no command %j", async (name) => {
    const { code, out, err } = await run(name, PLANT);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(
      `There is no command "${name}". Known: analyse, backup, catalogue, lint, simulate, verify.\n`,
    );
  });
});

it("does not mind a reader that closes early", async () => {
  const child = spawn(process.execPath, [MAIN, "analyse", PLANT, "--json"], { stdio: ["ignore", "pipe", "pipe"] });
  let complaint = "";
  child.stderr.on("data", (chunk) => {
    complaint += chunk;
  });
  child.stdout.destroy();
  const [code] = await once(child, "exit");
  expect([code, complaint]).toEqual([0, ""]);
});
