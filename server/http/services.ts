// What every call may use, put together once: the journal, tables and sessions, and the limits by address.
import type { Request, RequestHandler } from "express";
import { ipKeyGenerator, rateLimit } from "express-rate-limit";
import type { Logger } from "pino";
import { RateLimiterMemory } from "rate-limiter-flexible";
import type { HttpReason } from "../../shared/protocol.ts";
import type { Journal } from "../journal/journal.ts";
import type { Sessions } from "../live/sessions.ts";
import type { Tables } from "../live/tables.ts";
import type { Reserve } from "../rooms/reserve.ts";
import type { Library } from "../scenarios.ts";
import { type Access, buildAccess } from "./access.ts";
import { HttpRefusal, sendRefusal } from "./route.ts";

interface Parts {
  readonly journal: Journal;
  readonly library: Library;
  readonly tables: Tables;
  readonly sessions: Sessions;
  readonly logger: Logger;
  /** The clock, server ms. */
  readonly now: () => number;
  readonly reserve: Reserve;
  /** What hosting a session needs here; "" for nothing. */
  readonly hostPassword: string;
  /** Days after which what nobody opened is deleted; 0 for never. */
  readonly retentionDays: number;
}

export interface Services extends Parts {
  readonly access: Access;
  /** How many tables, and how many sessions, an address may open. */
  readonly limitTables: RequestHandler;
  readonly limitSessions: RequestHandler;
  /**
   * Refuses a secret or a code that opened nothing. Only such calls are counted, by address, so that a class behind one address is never
   * locked out; secrets are too long to guess, and the limit keeps guessing from being work for the server.
   */
  readonly refuseWrong: RefuseWrong;
  /** Waits, once a request, while an address that sent many wrong codes must ask slowly, right ones included. Refuses when too many wait. */
  readonly paceCodes: (request: Request) => Promise<void>;
}
export type RefuseWrong = (request: Request, reason: HttpReason, message: string) => Promise<never>;

/** Ten minutes, ms: the window of all limits. */
const WINDOW = 600_000;
const MAX_TABLES = 300;
const MAX_SESSIONS = 60;
/** Wrong secrets, codes or passwords of an address before it is refused or slowed. */
const MAX_WRONG = 60;
/** How far apart an address that sent many wrong codes may ask, ms, and how many of its calls may wait. */
const CODE_PACE = 200;
const MAX_WAITING = 300;

export function buildServices(parts: Parts): Services {
  const wrong = new RateLimiterMemory({ points: MAX_WRONG, duration: WINDOW / 1000 });
  const paced = new WeakSet<Request>();
  const lines = new Map<string, { turn: Promise<void>; waiting: number }>();
  /** One of IPv6 stands for its network, of which anybody has as many as they like. */
  const addressOf = (request: Request) => ipKeyGenerator(request.ip ?? "");

  const refuseWrong: RefuseWrong = async (request, reason, message) => {
    const allowed = await wrong.consume(addressOf(request)).then(
      () => true,
      () => false,
    );
    if (!allowed) throw new HttpRefusal("too-many-requests", "Wait a few minutes.");
    throw new HttpRefusal(reason, message);
  };

  async function paceCodes(request: Request): Promise<void> {
    if (paced.has(request)) return;
    paced.add(request);
    const address = addressOf(request);
    const counted = await wrong.get(address);
    if (!counted || counted.consumedPoints < MAX_WRONG) return;
    const line = lines.get(address) ?? { turn: Promise.resolve(), waiting: 0 };
    if (line.waiting >= MAX_WAITING) throw new HttpRefusal("too-many-requests", "Wait a few minutes.");
    lines.set(address, line);
    line.waiting++;
    line.turn = line.turn.then(() => new Promise((resolve) => setTimeout(resolve, CODE_PACE)));
    await line.turn;
    if (--line.waiting === 0) lines.delete(address);
  }

  return {
    ...parts,
    refuseWrong,
    paceCodes,
    access: buildAccess(parts, refuseWrong),
    limitTables: limit(MAX_TABLES),
    limitSessions: limit(MAX_SESSIONS),
  };
}

const limit = (most: number): RequestHandler =>
  rateLimit({
    windowMs: WINDOW,
    limit: most,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    handler: (_request, response) => sendRefusal(response, "too-many-requests", "Wait a few minutes."),
  });
