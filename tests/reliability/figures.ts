// Figures of a run as people read them: a row of the table, the page it stands in. It measures nothing.
import type { Fault, Result } from "./fault.ts";
import { isKept } from "./fault.ts";
import type { DatabaseKind } from "./harness/database.ts";

/** One fault on one database. */
export interface Run {
  readonly fault: Fault;
  readonly database: DatabaseKind;
  readonly tables: number;
  readonly result: Result;
}

export interface Page {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly isQuick: boolean;
  readonly seed: number;
  readonly minutes: number;
  readonly machine: string;
  readonly versions: string;
  readonly runs: readonly Run[];
  /** What was not run, and why. */
  readonly left: readonly string[];
}

const HEAD = [
  "| fault | database | tables | times tried | acknowledged | lost | doubled | gaps | not back | to go on: median | worst |",
  "|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|",
];

/** Ms as people read them. */
export const duration = (ms: number): string =>
  ms < 1_000 ? `${Math.round(ms)} ms` : `${(Math.round(ms / 100) / 10).toFixed(1)} s`;

/** The middle of these numbers; null of none. */
export function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

const number = (value: number): string => value.toLocaleString("en-GB");

function rowOf({ fault, database, tables, result }: Run): string {
  const middle = median(result.goOn);
  const cells = [
    isKept(result) ? fault.title : `**${fault.title}**`,
    database,
    ...[tables, result.tries, result.acknowledged, result.lost, result.doubled, result.gaps, result.missing].map(
      number,
    ),
    middle === null ? "" : duration(middle),
    middle === null ? "" : duration(Math.max(...result.goOn)),
  ];
  return `| ${cells.join(" | ")} |`;
}

export function tableOf(runs: readonly Run[]): string {
  return [...HEAD, ...runs.map(rowOf)].join("\n");
}

/** The whole page. */
export function pageOf({ date, isQuick, seed, minutes, machine, versions, runs, left }: Page): string {
  const sum = (what: "acknowledged" | "lost" | "doubled" | "gaps" | "missing") =>
    number(runs.reduce((all, { result }) => all + result[what], 0));
  const faults = [...new Set(runs.map(({ fault }) => fault))];
  const remarks = runs.flatMap(({ fault, database, result }) => [
    ...result.wrong.map((line) => `- **${fault.title}, ${database}: ${line}**`),
    ...result.notes.map((line) => `- ${fault.title}, ${database}: ${line}`),
  ]);
  return [
    "# Reliability: faults under load, counted",
    "<!-- Written by npm run reliability. Do not edit: run it again. -->",
    `Run on ${date}${isQuick ? ", the short way" : ""}, in ${minutes} minutes, seed ${seed}. Machine: ${machine}. ${versions}.`,
    `In all ${sum("acknowledged")} commands were acknowledged to clients; lost ${sum("lost")}, doubled ${sum("doubled")}, gaps ${sum("gaps")}, clients not back ${sum("missing")}.`,
    "## Figures",
    tableOf(runs),
    ...(remarks.length > 0 ? [remarks.join("\n")] : []),
    ...(left.length > 0 ? [`Not run: ${left.join("; ")}.`] : []),
    "## What is counted",
    [
      "Real servers, each its own process on its own journal, play with real sockets. Every client keeps its line as the pages do, with their own code: the resume",
      "call, the heartbeat, the waiting between two tries, and a queue that sends a command again under the same id until it is answered. Both seats make any move",
      "that may be allowed, by chance from the seed, ten or so a second; some are refused. Clients write down everything they are told, and afterwards it is",
      "compared with the journal, read through its own interface from another process.",
    ].join("\n"),
    [
      "- **times tried**: how often the fault happened. **acknowledged**: commands that clients were told had been carried out.",
      "- **lost**: acknowledged, or seen in a history, and not in the journal at that place and in those words.",
      "- **doubled**: one id of one person twice in the journal, or refused to its sender and there all the same.",
      "- **gaps**: numbers missing in a stream.",
      "- **not back**: clients that had no answer within half a minute, tables left open for churn.",
      "- **to go on**: of every table and try, the time until its first command was answered: carried out, or refused by the rules. It counts from what is said below.",
    ].join("\n"),
    "## The faults",
    faults
      .map(({ name, title, about, since }) => `- **${title}** (\`${name}\`). ${about} The time counts from ${since}.`)
      .join("\n"),
    "## How to run it",
    [
      "`npm run reliability` runs all of it at length and writes this page. `npm run reliability -- --quick` takes at most a few minutes, `npm run reliability -- killed churn` runs",
      "single faults, `--seed 7` plays other moves, `--tries 100` repeats more often; with any of these the table is printed and this page stays as it is, unless `--write` is given.",
      "It ends with 1 when anything was lost, doubled, missing or otherwise broken. `npm test` runs a few of each.",
    ].join("\n"),
  ]
    .join("\n\n")
    .concat("\n");
}
