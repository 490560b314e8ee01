// What every command of the command line has in common: its shape, its exit codes and how it reads its arguments. It
// must not know any command.

import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { fail, ok } from "../../shared/result.ts";

/** Exit codes: all went well; a file (or what it holds) is bad; the command was called wrongly. */
export const EXIT = { fine: 0, badFile: 1, badUsage: 2 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** Where a command speaks: results, and complaints. Each call is a line. */
export interface Terminal {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

export interface Command {
  /** The command with its arguments, like `lint FILE... [--json]`. */
  readonly usage: string;
  /** What it does, in one line. */
  readonly summary: string;
  /** Runs with the arguments after the command's name; never throws for bad arguments or files. */
  readonly run: (args: readonly string[], terminal: Terminal) => Exit | Promise<Exit>;
}

/** The folder of the library's own cases. */
export const SCENARIOS = "server/scenarios";

/** How the command line is called, to put before a usage. */
export const CALL = "npm run -s cli --";

/** Flags and files of a command, or what is wrong with them in one line. Throws nothing. */
export function readArguments<T extends ParseArgsOptionsConfig>(args: readonly string[], options: T) {
  const read = () => parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  try {
    return ok(read());
  } catch (error) {
    const { message } = error as Error;
    return fail(/^.*?(?=\.\s|\.?$)/m.exec(message)?.[0] ?? message);
  }
}

/** Says what is wrong with a call and how it is meant. */
export function refuseUsage(terminal: Terminal, message: string, { usage }: Pick<Command, "usage">): Exit {
  terminal.err(message);
  terminal.err(`Usage: ${CALL} ${usage}`);
  return EXIT.badUsage;
}
