// The command `backup`: a copy of a journal's file while a server runs, checked before it gets its name.
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { readSqlite } from "../journal/reader.ts";
import { type Command, EXIT, readArguments, refuseUsage, type Terminal } from "./command.ts";
import { verifyJournal } from "./verifyJournal.ts";
import { findPlace } from "./verifyPlace.ts";

export const backupCommand: Command = {
  usage: "backup FILE [--data DIR]",
  summary:
    "Copies the journal's file while a server runs, checks the copy, and overwrites nothing. PostgreSQL has pg_dump.",
  async run(args, terminal) {
    const read = readArguments(args, { data: { type: "string" } });
    if (!read.ok) return refuseUsage(terminal, `${read.error}.`, backupCommand);
    const { values, positionals } = read.value;
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) return refuseUsage(terminal, "Give exactly one file.", backupCommand);
    const place = findPlace(values, process.env);
    if (!place.ok) return refuseUsage(terminal, place.error, backupCommand);
    if ("database" in place.value) {
      terminal.err("The journal is on PostgreSQL, which copies it itself, also while a server runs:");
      terminal.err(`  pg_dump --format=custom --file=${shellWord(file)} "$DATABASE_URL"`);
      return EXIT.badUsage;
    }
    if (existsSync(file)) {
      terminal.err(`${file} is there already. Give another name.`);
      return EXIT.badFile;
    }
    return copy(place.value.file, file, terminal);
  },
};

async function copy(source: string, file: string, terminal: Terminal) {
  const partial = `${file}.partial`;
  let isReserved = false;
  try {
    await (await readSqlite(source)).close();
    closeSync(openSync(file, "wx"));
    isReserved = true;
    rmSync(partial, { force: true });
    vacuumInto(source, partial);
    const reader = await readSqlite(partial);
    const { streams, entries, findings } = await verifyJournal(reader, terminal.err).finally(reader.close);
    if (findings > 0) terminal.err("The journal itself has these faults; the copy has them too.");
    sync(partial);
    renameSync(partial, file);
    isReserved = false;
    terminal.out(`${file}: ${streams} streams, ${entries} entries.`);
    return findings > 0 ? EXIT.badFile : EXIT.fine;
  } catch (error) {
    terminal.err(`The journal cannot be copied: ${(error as Error).message}.`);
    return EXIT.badFile;
  } finally {
    rmSync(partial, { force: true });
    if (isReserved) rmSync(file, { force: true });
  }
}

/** One consistent copy, without the room that deleted rows have left. Writers go on meanwhile. */
function vacuumInto(source: string, file: string): void {
  const db = new DatabaseSync(source, { readOnly: true, timeout: 5_000 });
  try {
    db.prepare("VACUUM INTO ?").run(file);
  } finally {
    db.close();
  }
}

/** On disk before it gets its name. */
function sync(file: string): void {
  const handle = openSync(file, "r+");
  fsyncSync(handle);
  closeSync(handle);
}

/** As a shell reads it as one word. */
const shellWord = (text: string): string => (/^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
