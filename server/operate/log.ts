// The log: JSON lines on standard output. It owns what of an error may be written; what people typed, their names and their secrets never are.
import pino, { type DestinationStream, type Logger } from "pino";

/** An error as it is logged: what it is and where, none of the values that libraries hang on to errors. */
function plainError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, message, stack } = error;
  const code = (error as { code?: unknown }).code;
  const where = stack?.slice(stack.indexOf("\n    at "));
  return { type: name, message: message.slice(0, 300), stack: where, ...(typeof code === "string" ? { code } : {}) };
}

/** The log of the process; `to` is standard output unless it is given. */
export const openLog = (level: string, to: DestinationStream = pino.destination(1)): Logger =>
  pino({ level, base: null, serializers: { err: plainError } }, to);

/** Lines of libraries that are written in a minute; any client can cause some of them. */
const MOST = 20;
const MINUTE = 60_000;

/**
 * What Colyseus and others say on a console, as lines of the log, a few a minute: `now` is the clock, ms. They quote what clients send, so
 * only the kind and the place of an error is written.
 */
export function libraryLog(logger: Pick<Logger, "warn">, now: () => number) {
  let since = 0;
  let said = 0;
  const say = (...words: readonly unknown[]) => {
    if (now() - since > MINUTE) {
      if (said > MOST) logger.warn({ more: said - MOST }, "libraries said more in the last minute");
      [since, said] = [now(), 0];
    }
    said++;
    if (said <= MOST) logger.warn({ says: withoutQuotes(words[0]) }, "a library says");
  };
  const quiet = () => {};
  return { debug: quiet, trace: quiet, info: quiet, log: quiet, warn: say, error: say };
}

/** The kind of an error and where it arose; of anything else the words before it quotes. */
function withoutQuotes(said: unknown): string {
  const text = said instanceof Error ? String(said.stack) : String(said);
  const [kind] = /^\w*Error\b/.exec(text) ?? [];
  const [, where = ""] = /\n {4}at (.*)/.exec(text) ?? [];
  return kind ? `${kind} at ${where}` : (text.split(/[:{"'\n]/)[0] ?? "").slice(0, 80);
}
