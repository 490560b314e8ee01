// Runs the command line and keeps what it said: as a child process, as an author would, or one command in process.

import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Command } from "../../../server/cli/command.ts";

const path = (relative: string): string => new URL(relative, import.meta.url).pathname;

export const MAIN = path("../../../server/cli/main.ts");
export const PLANT = path("../../../server/scenarios/plant-scheduler.yaml");
export const SMALL = path("../../fixtures/scenarios/small.yaml");
export const MINIMAL = path("../../fixtures/scenarios/minimal.yaml");

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `node server/cli/main.ts` with these arguments. */
export const run = (...args: string[]): Promise<Said> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, [MAIN, ...args], { maxBuffer: 2 ** 26 }, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });

/** Runs one command within this process, which is quicker. */
export async function call(command: Command, ...args: string[]): Promise<Said> {
  const said = { out: "", err: "" };
  const code = await command.run(args, {
    out: (line) => {
      said.out += `${line}\n`;
    },
    err: (line) => {
      said.err += `${line}\n`;
    },
  });
  return { code, ...said };
}

/** A file with this text, removed when the test is over. */
export function fileOf(text: string, name = "case.yaml"): string {
  const folder = mkdtempSync(join(tmpdir(), "two-winners-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}
