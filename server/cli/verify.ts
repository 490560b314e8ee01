// The command `verify`: what is wrong with a journal, a line each. It must not check anything itself.
import { type Reader, readPostgres, readSqlite } from "../journal/reader.ts";
import { type Command, EXIT, readArguments, refuseUsage } from "./command.ts";
import { verifyJournal } from "./verifyJournal.ts";
import { findPlace } from "./verifyPlace.ts";

export const verifyCommand: Command = {
  usage: "verify [--database URL | --data DIR|FILE]",
  summary:
    "Checks a journal, also while a server runs: gaps, epochs, commands that count twice, events that do not fold, texts of cases. " +
    "Without arguments the one of the settings.",
  async run(args, terminal) {
    const read = readArguments(args, { database: { type: "string" }, data: { type: "string" } });
    if (!read.ok) return refuseUsage(terminal, `${read.error}.`, verifyCommand);
    const { values, positionals } = read.value;
    if (positionals.length > 0) return refuseUsage(terminal, "Give no file but with --data.", verifyCommand);
    const place = findPlace(values, process.env);
    if (!place.ok) return refuseUsage(terminal, place.error, verifyCommand);
    let reader: Reader | null = null;
    try {
      reader = await ("file" in place.value ? readSqlite(place.value.file) : readPostgres(place.value.database));
      const { streams, entries, people, findings } = await verifyJournal(reader, terminal.out);
      const wrong =
        findings === 0 ? "nothing is wrong" : findings === 1 ? "1 thing is wrong" : `${findings} things are wrong`;
      terminal.out(`${streams} streams, ${entries} entries, ${people} people: ${wrong}.`);
      return findings === 0 ? EXIT.fine : EXIT.badFile;
    } catch (error) {
      const { message, code } = error as NodeJS.ErrnoException;
      terminal.err(`The journal cannot be read: ${message || code}.`);
      return EXIT.badFile;
    } finally {
      await reader?.close();
    }
  },
};
