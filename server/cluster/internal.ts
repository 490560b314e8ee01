// What only the processes of one cluster say to one another: the headers of a call that is passed on, and whether a process is there.
// Outsiders do not know the secret, so whatever they send of it is ignored.
import { timingSafeEqual } from "node:crypto";
import type { Request, RequestHandler } from "express";
import type { Self } from "./self.ts";

/** Where a process says that it is there, outside /api. */
export const ALIVE = "/internal/alive";
/** Answers a call about a home that was passed on to a process which does not have it. */
export const NOT_HERE = 421;

const SECRET = "x-two-winners-secret";
const HOME = "x-two-winners-home";
const CLIENT = "x-two-winners-client";
const HOST = "x-two-winners-host";

/** The headers of what one process asks another; for a call that is passed on also which home it is about, who asked, and for which host. */
export const internalHeaders = (
  { secret }: Pick<Self, "secret">,
  call?: { readonly home: string; readonly client: string; readonly host: string },
): Record<string, string> => ({
  [SECRET]: secret,
  ...(call ? { [HOME]: encodeURIComponent(call.home), [CLIENT]: call.client, [HOST]: call.host } : {}),
});

/** Whether a header is one of ours: those of outsiders are not passed on. */
export const isInternal = (name: string): boolean => name.startsWith("x-two-winners-");

/** The home that a call from another process is about; null for a call from outside. */
export const passedOn = (request: Request): string | null => passed.get(request) ?? null;
const passed = new WeakMap<Request, string>();

/**
 * Recognises calls of the other processes: their `ip` becomes that of who asked first, and `passedOn` knows their home. Answers whether
 * this process is there, as long as it takes calls.
 */
export function recogniseOthers(self: Self, isDraining: () => boolean): RequestHandler {
  const secret = Buffer.from(self.secret);
  return (request, response, next) => {
    const shown = Buffer.from(request.get(SECRET) ?? "");
    if (shown.length !== secret.length || !timingSafeEqual(shown, secret)) return next();
    if (request.path === ALIVE) {
      response.status(isDraining() ? 503 : 200).json({ instance: self.instance });
      return;
    }
    const home = request.get(HOME);
    if (home !== undefined) passed.set(request, decodeURIComponent(home));
    const host = request.get(HOST);
    if (host) request.headers.host = host;
    Object.defineProperty(request, "ip", { value: request.get(CLIENT) ?? "" });
    next();
  };
}
