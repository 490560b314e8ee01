// A real server for tests: its own process, port and data folder, to be killed and started again at will.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const MAIN = new URL("../../server/main.ts", import.meta.url).pathname;

export interface TestServer {
  readonly url: string;
  readonly port: number;
  readonly dataDir: string;
  /** Everything the process has printed so far. */
  output(): string;
  /** Sends a signal and waits for nothing: SIGSTOP stalls the process, SIGCONT wakes it up. */
  signal(name: NodeJS.Signals): void;
  /** Kills with this signal and waits for the end; answers the exit code. */
  kill(signal?: NodeJS.Signals): Promise<number | null>;
  /** Starts it again on the same port and data. */
  start(): Promise<void>;
  /** Kills it and removes its data. */
  remove(): Promise<void>;
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, "close");
  return port;
}

type Env = Readonly<Record<string, string>>;

/** Starts a server and waits until it says that it is open. Settings may depend on its port. */
export async function startServer(settings: Env | ((port: number) => Env) = {}): Promise<TestServer> {
  const port = await freePort();
  const env = typeof settings === "function" ? settings(port) : settings;
  const dataDir = mkdtempSync(join(tmpdir(), "two-winners-"));
  let child: ChildProcess | null = null;
  let output = "";

  const server: TestServer = {
    url: `http://127.0.0.1:${port}`,
    port,
    dataDir,
    output: () => output,
    signal: (name) => void child?.kill(name),
    async kill(signal = "SIGKILL") {
      if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
      const ended = once(child, "exit");
      child.kill(signal);
      const [code] = await ended;
      return code;
    },
    async start() {
      const started = spawn(process.execPath, [MAIN], {
        env: { ...process.env, PORT: String(port), HOST: "127.0.0.1", DATA_DIR: dataDir, LOG_LEVEL: "info", ...env },
        stdio: ["ignore", "pipe", "pipe"],
      });
      child = started;
      await new Promise<void>((resolve, reject) => {
        const read = (chunk: Buffer) => {
          output += chunk;
          if (output.includes("is open at")) resolve();
        };
        output = "";
        started.stdout.on("data", read);
        started.stderr.on("data", read);
        started.once("exit", (code) => reject(new Error(`The server ended with ${code}:\n${output}`)));
      });
    },
    async remove() {
      await server.kill();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
  await server.start();
  return server;
}
