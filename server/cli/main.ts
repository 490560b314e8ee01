// The command line: finds the command that was called and runs it. One file per command; it must not do their work.

import { analyseCommand } from "./analyse.ts";
import { backupCommand } from "./backup.ts";
import { catalogueCommand } from "./catalogue.ts";
import { CALL, type Command, EXIT, type Exit, type Terminal } from "./command.ts";
import { lintCommand } from "./lint.ts";
import { simulateCommand } from "./simulate.ts";
import { verifyCommand } from "./verify.ts";

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ["analyse", analyseCommand],
  ["backup", backupCommand],
  ["catalogue", catalogueCommand],
  ["lint", lintCommand],
  ["simulate", simulateCommand],
  ["verify", verifyCommand],
]);

const HELP = [
  `Usage: ${CALL} COMMAND`,
  "",
  ...[...COMMANDS.values()].flatMap(({ usage, summary }) => [`  ${usage}`, `      ${summary}`]),
  "",
  "Exit code 0 when all went well, 1 when a file is bad, 2 when the call is.",
].join("\n");

async function run([name, ...args]: readonly string[], terminal: Terminal): Promise<Exit> {
  const asksForHelp = (word: string) => word === "--help" || word === "-h";
  if (name === undefined || asksForHelp(name)) {
    (name === undefined ? terminal.err : terminal.out)(HELP);
    return name === undefined ? EXIT.badUsage : EXIT.fine;
  }
  const command = COMMANDS.get(name);
  if (command === undefined) {
    terminal.err(`There is no command ${JSON.stringify(name)}. Known: ${[...COMMANDS.keys()].join(", ")}.`);
    terminal.err(HELP);
    return EXIT.badUsage;
  }
  if (args.some(asksForHelp)) {
    terminal.out(`Usage: ${CALL} ${command.usage}\n\n${command.summary}`);
    return EXIT.fine;
  }
  return command.run(args, terminal);
}

// A reader that has seen enough, such as `head`, closes the pipe; that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(EXIT.fine);
});

process.exitCode = await run(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
});
