// All benches one after the other, each in a process of its own and for a bounded time, and the page made of what they measured:
// `node tests/bench/all.ts [--quick]`. At most twelve minutes, with `--quick` three.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { machineInWords } from "./machine.ts";
import { isQuick } from "./options.ts";
import { writePage } from "./page.ts";
import { keepResult } from "./results.ts";

/** What is run, with the seconds it may take in full and in short; 0: not in short. */
const PARTS = [
  { script: "rules", seconds: 30, short: 15 },
  { script: "beside", seconds: 330, short: 70 },
  { script: "peer", seconds: 120, short: 40 },
  { script: "watching", seconds: 150, short: 60 },
  { script: "comingBack", seconds: 60, short: 30 },
  { script: "scaleOut", seconds: 120, short: 0 },
  { script: "outcome", seconds: 60, short: 0 },
  { script: "client", seconds: 150, short: 0 },
] as const;

/** All of them together, seconds; what is not reached is left out. */
const MOST = isQuick ? 180 : 720;

/** With less than this left nothing is begun, seconds. */
const LEAST = 5;

/** For whatever the benches write, so that nothing stays behind when one is ended. PostgreSQL's own user has to reach it. */
const folder = mkdtempSync(join(tmpdir(), "two-winners-benches-"));
chmodSync(folder, 0o755);

/** Runs one bench; ends it with everything that it started when its time is over. Answers what went wrong, or null. */
async function run(script: string, seconds: number): Promise<string | null> {
  const file = new URL(`./${script}.ts`, import.meta.url).pathname;
  const env = { ...process.env, TMPDIR: folder };
  const child = spawn(process.execPath, [file, ...(isQuick ? ["--quick"] : [])], {
    stdio: "inherit",
    detached: true,
    env,
  });
  let late = false;
  const kill = () => {
    late = true;
    if (child.pid) process.kill(-child.pid, "SIGKILL");
  };
  const stop = () => {
    kill();
    rmSync(folder, { recursive: true, force: true });
    process.exit(130);
  };
  const timer = setTimeout(kill, seconds * 1000);
  process.once("SIGINT", stop).once("SIGTERM", stop);
  const [code] = await once(child, "exit");
  clearTimeout(timer);
  process.off("SIGINT", stop).off("SIGTERM", stop);
  if (late) return `took longer than ${seconds} s`;
  return code === 0 ? null : `ended with ${code}`;
}

const machine = machineInWords();
const problems: string[] = [];
const end = performance.now() + MOST * 1000;
for (const { script, seconds, short } of PARTS) {
  const limit = Math.min(isQuick ? short : seconds, Math.floor((end - performance.now()) / 1000));
  if (limit < LEAST) {
    if (!isQuick || short > 0) problems.push(`${script} was not reached`);
    continue;
  }
  console.log(`\n${script}, at most ${limit} s`);
  const problem = await run(script, limit);
  if (problem) problems.push(`${script} ${problem}`);
}
rmSync(folder, { recursive: true, force: true });
keepResult("machine", { machine, problems, quick: isQuick });
console.log(`\n${writePage()}`);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
