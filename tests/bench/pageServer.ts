// The server's part of the page: each target with what was measured, met or not, then the figures themselves.
import type { Beside } from "./beside.ts";
import type { LoadFigures } from "./load.ts";
import { versions } from "./machine.ts";
import { markdown, short } from "./markdown.ts";
import { paperPart } from "./pagePaper.ts";
import { serverTargets } from "./pageTargets.ts";
import type { PeerFigures } from "./peer.ts";
import { PEER_VERSION } from "./peerPackage.ts";
import { resultOf } from "./results.ts";

interface Run {
  readonly machine: string;
  readonly problems: readonly string[];
  readonly quick: boolean;
}

/** Everything about the server, or "" when nothing has been measured. */
export function serverPart(): string {
  const tables = resultOf<readonly Beside[]>("tables");
  if (!tables) return "";
  const run = resultOf<Run>("machine");
  const peer = resultOf<readonly PeerFigures[]>("peer")?.figures ?? [];
  const day = new Date(tables.at).toISOString().slice(0, 10);
  const head = [
    `Measured on ${day}${run?.figures.quick ? ", in short" : ""}: ${run?.figures.machine ?? "machine not noted"}.`,
    `${versions()}, boardgame.io ${PEER_VERSION}.`,
    "The server has one core, the generator of load the other. Loopback, SQLite at synchronous=FULL, whole rules, views and history.",
  ].join("\n");
  const problems = (run?.figures.problems ?? []).map((problem) => `- Not measured this time: ${problem}.`).join("\n");
  return [head, problems, serverTargets(), besideTable(tables.figures, peer), paperPart()].filter(Boolean).join("\n\n");
}

const HEAD = [
  "Tables (moves/s)",
  "Server",
  "CPU",
  "us a move",
  "seen by the other: p50 / p95 / p99 ms",
  "acknowledged: p50 / p95 / p99 ms",
  "bytes up",
  "bytes down: sender, other",
  "kB a table",
];

/** Tables, floor and peer in one table. */
function besideTable(beside: readonly Beside[], peer: readonly PeerFigures[]): string {
  const rows = beside.flatMap(({ ours, floor }) => [
    row("Two Winners", ours, ours.tables, ours.memory),
    row("bare `ws` relay", floor, floor.tables, floor.memory),
    ...peer
      .filter(({ tables }) => tables === ours.tables)
      .map((one) => row(`boardgame.io${one.patches ? " with patches" : ""}`, one, one.tables, one.memory)),
  ]);
  const more = beside.map(({ ours }) => [
    short(ours.tables),
    short(ours.joined),
    `${short(ours.idle)}%`,
    short(ours.refused),
    `${short((100 * ours.generator) / (1000 * ours.seconds))}%`,
  ]);
  const second = markdown(
    ["Tables", "clients joined a second", "CPU while nobody moves", "moves refused", "CPU of the generator"],
    more,
  );
  return `${markdown(HEAD, rows)}\n\n${second}`;
}

function row(name: string, load: LoadFigures, tables: number, memory: number): (string | number)[] {
  const three = (times: readonly (number | null)[]) => times.map(short).join(" / ");
  return [
    `${short(tables)} (${short(load.answered / load.seconds)})`,
    name,
    `${short(load.cpu / (10 * load.seconds))}%`,
    short(microseconds(load)),
    three(load.shown),
    three(load.acknowledged),
    short(load.up),
    `${short(load.downToSender)}, ${short(load.downToOther)}`,
    short(memory),
  ];
}

/** Processor time of the server a move, us. */
export const microseconds = ({ cpu, answered }: LoadFigures): number => (1000 * cpu) / Math.max(1, answered);
