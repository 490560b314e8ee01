// A real Redis for tests: Debian's redis-server on a free port, to be killed and started again at will.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { freePort } from "./server.ts";

export interface TestRedis {
  /** For REDIS_URL. */
  readonly url: string;
  /** What redis-cli would print for this command. */
  ask(...command: readonly string[]): string;
  kill(): Promise<void>;
  /** Starts it again on the same port, empty. */
  start(): Promise<void>;
}

/** Why there is no Redis here; "" when there is one. */
export function missingRedis(): string {
  try {
    execFileSync("redis-server", ["--version"]);
    return "";
  } catch {
    return "redis-server is not installed here (Debian: apt-get install redis-server)";
  }
}

export async function startRedis(): Promise<TestRedis> {
  const port = await freePort();
  let child: ChildProcess | null = null;
  const endNow = () => void child?.kill("SIGKILL");
  const redis: TestRedis = {
    url: `redis://127.0.0.1:${port}`,
    ask: (...command) => execFileSync("redis-cli", ["-p", String(port), ...command], { encoding: "utf8" }).trim(),
    async kill() {
      process.off("exit", endNow);
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    },
    async start() {
      const flags = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
      const started = spawn("redis-server", flags, { stdio: ["ignore", "pipe", "pipe"] });
      child = started;
      process.on("exit", endNow);
      await new Promise<void>((resolve, reject) => {
        let said = "";
        started.stdout.on("data", (chunk) => {
          said += chunk;
          if (said.includes("Ready to accept connections")) resolve();
        });
        started.once("exit", () => reject(new Error(`redis-server ended:\n${said}`)));
      });
    },
  };
  await redis.start();
  return redis;
}
