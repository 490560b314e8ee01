// What a bench may know of the machine: which core a process is pinned to, what a process has used of it, and the machine in words.
// It measures nothing by itself.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { availableParallelism, cpus, totalmem } from "node:os";

/** Clock ticks of /proc a second; 100 on every Linux that Node runs on. */
const TICK = 100;

/** Cores of server and generator: apart where there are two. */
export const SERVER_CORE = 0;
export const GENERATOR_CORE = availableParallelism() > 1 || cpus().length > 1 ? 1 : 0;

/** What a process and its threads have used of the processor so far, ms. */
export function cpuOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICK;
}

/** Memory that a process holds, kB. */
export function memoryOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
}

/** Whether server and generator are to be kept apart; a test of the benches leaves that to the system. */
let apart = false;

/** Keeps a process with all its threads on one core, once the generator is on its own. Without taskset it stays where it is. */
export function pin(pid: number, core: number): void {
  if (!apart) return;
  try {
    execFileSync("taskset", ["-acp", String(core), String(pid)], { stdio: "ignore" });
  } catch {
    console.error("taskset is missing or refused: nothing is pinned to a core.");
  }
}

/** Keeps this process, the generator of load, off the server's core, and processes that it starts on theirs. */
export function pinGenerator(): void {
  apart = true;
  pin(process.pid, GENERATOR_CORE);
}

/** The machine in words, without a name. */
export function machineInWords(): string {
  const all = cpus();
  const load = Number(readFileSync("/proc/loadavg", "utf8").split(" ")[0]);
  const busy = load > all.length / 2 ? `; other programs were running (load ${load} at the start)` : "";
  return `${all.length} cores (${all[0]?.model.trim() || "unknown"}), ${Math.round(totalmem() / 2 ** 30)} GB, Linux${busy}`;
}

/** Versions of what is measured. */
export function versions(): string {
  const names = ["@colyseus/core", "@colyseus/schema", "ws", "zod"];
  const of = (name: string) => {
    const file = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
    return `${name} ${JSON.parse(readFileSync(file, "utf8")).version}`;
  };
  const sqlite = process.versions["sqlite"];
  return [`Node ${process.versions.node}`, ...names.map(of), `SQLite ${sqlite}`].join(", ");
}
