// What every call may use, put together once: the journal, the tables, limits, and who a request speaks for.
import type { Request, RequestHandler } from "express";
import { rateLimit } from "express-rate-limit";
import type { Logger } from "pino";
import { RateLimiterMemory } from "rate-limiter-flexible";
import type { Seat } from "../../shared/scenario/types.ts";
import type { Journal, Person } from "../journal/journal.ts";
import type { LiveTable, Tables } from "../live/tables.ts";
import type { Reserve } from "../rooms/reserve.ts";
import { hashText, type Library } from "../scenarios.ts";
import { bearer, HttpRefusal, sendRefusal } from "./route.ts";

export interface Services {
  readonly journal: Journal;
  readonly library: Library;
  readonly tables: Tables;
  readonly logger: Logger;
  /** The clock, server ms. */
  readonly now: () => number;
  readonly reserve: Reserve;
  /** The table and person that a request's token names; refused as an unknown link otherwise. */
  readonly seatOf: (
    request: Request,
    id?: string,
  ) => Promise<{ readonly table: LiveTable; readonly person: Person; readonly seat: Seat }>;
  /** How many tables an address may open. */
  readonly limitOpening: RequestHandler;
  /**
   * Refuses a secret that opened nothing. Only such calls are counted, by address, so that a class behind one address is never locked
   * out; secrets are too long to guess, and the limit keeps guessing from being work for the server.
   */
  readonly refuseSecret: (request: Request, message: string) => Promise<never>;
}

/** Ten minutes, ms: the window of both limits. */
const WINDOW = 600_000;
const MAX_OPENED = 300;
const MAX_WRONG = 60;

export function buildServices(
  parts: Pick<Services, "journal" | "library" | "tables" | "logger" | "now" | "reserve">,
): Services {
  const wrong = new RateLimiterMemory({ points: MAX_WRONG, duration: WINDOW / 1000 });

  async function refuseSecret(request: Request, message: string): Promise<never> {
    const allowed = await wrong.consume(request.ip ?? "").then(
      () => true,
      () => false,
    );
    if (!allowed) throw new HttpRefusal("too-many-requests", "Wait a few minutes.");
    throw new HttpRefusal("unknown-link", message);
  }

  return {
    ...parts,
    refuseSecret,
    async seatOf(request, id = String(request.params["id"])) {
      const person = await parts.journal.personByToken(id, hashText(bearer(request)));
      if (!person) return refuseSecret(request, "No seat at this table has this link.");
      const table = await parts.tables.open(id);
      if (!table) throw new HttpRefusal("unknown-table", "No such table.");
      return { table, person, seat: person.seat };
    },
    limitOpening: rateLimit({
      windowMs: WINDOW,
      limit: MAX_OPENED,
      standardHeaders: "draft-8",
      legacyHeaders: false,
      handler: (_request, response) => sendRefusal(response, "too-many-requests", "Wait a few minutes."),
    }),
  };
}
