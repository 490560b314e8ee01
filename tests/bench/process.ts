// A measured process of its own: started, pinned to a core, asked what it has used, stopped. It knows nothing of what runs inside.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpuOf, memoryOf, pin, SERVER_CORE } from "./machine.ts";

export interface Measured {
  readonly pid: number;
  /** Processor time used so far by all its threads, ms. */
  cpu(): number;
  /** Memory it holds, kB, once garbage is collected if it was started so that it can be told to. */
  memory(): Promise<number>;
  /** Ends it with this signal; resolves when it has gone. */
  end(signal?: NodeJS.Signals): Promise<void>;
}

export interface ProcessOptions {
  readonly script: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Text that it prints once it is ready. */
  readonly ready: string;
  readonly core?: number;
  /** Options of Node itself. */
  readonly node?: readonly string[];
}

/** Starts a script in a pinned process; rejects with what it printed when it ends before it is ready. */
export async function startMeasured({
  script,
  args = [],
  env = {},
  ready,
  core = SERVER_CORE,
  node = [],
}: ProcessOptions): Promise<Measured> {
  const child: ChildProcess = spawn(process.execPath, ["--expose-gc", ...node, script, ...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const pid = child.pid;
  if (pid === undefined) throw new Error(`${script} did not start.`);
  pin(pid, core);
  let output = "";
  let collected: (() => void) | null = null;
  const gone = once(child, "exit");
  const endNow = () => void child.kill("SIGKILL");
  process.on("exit", endNow);
  void gone.then(() => process.off("exit", endNow));
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output = `${output}${chunk}`.slice(-20_000);
      if (output.includes(ready)) resolve();
      if (String(chunk).includes("collected")) collected?.();
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("exit", (code) => reject(new Error(`${script} ended with ${code}:\n${output}`)));
  });
  pin(pid, core);

  return {
    pid,
    cpu: () => cpuOf(pid),
    async memory() {
      const done = new Promise<void>((resolve) => {
        collected = resolve;
      });
      child.kill("SIGUSR2");
      await Promise.race([done, new Promise((resolve) => setTimeout(resolve, 10_000).unref())]);
      return memoryOf(pid);
    },
    async end(signal = "SIGTERM") {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill(signal);
      await gone;
    },
  };
}
