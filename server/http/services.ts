// What every call may use, put together once: the journal, the tables, limits, and who a request speaks for.
import type { Request, RequestHandler } from "express";
import { rateLimit } from "express-rate-limit";
import type { Logger } from "pino";
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
  /** How many wrong secrets an address may send; right ones are never counted, a class may share one address. */
  readonly limitSecrets: RequestHandler;
}

/** Ten minutes, ms: the window of both limits. */
const WINDOW = 600_000;
const MAX_OPENED = 300;
const MAX_WRONG = 60;

export function buildServices(
  parts: Pick<Services, "journal" | "library" | "tables" | "logger" | "now" | "reserve">,
): Services {
  const limit = (max: number, onlyFailures: boolean) =>
    rateLimit({
      windowMs: WINDOW,
      limit: max,
      skipSuccessfulRequests: onlyFailures,
      requestWasSuccessful: (_request, response) => response.statusCode !== 403 && response.statusCode !== 404,
      standardHeaders: "draft-8",
      legacyHeaders: false,
      handler: (_request, response) => sendRefusal(response, "too-many-requests", "Wait a few minutes."),
    });
  return {
    ...parts,
    async seatOf(request, id = String(request.params["id"])) {
      const person = await parts.journal.personByToken(id, hashText(bearer(request)));
      if (!person) throw new HttpRefusal("unknown-link", "No seat at this table has this link.");
      const table = await parts.tables.open(id);
      if (!table) throw new HttpRefusal("unknown-table", "No such table.");
      return { table, person, seat: person.seat };
    },
    limitOpening: limit(MAX_OPENED, false),
    limitSecrets: limit(MAX_WRONG, true),
  };
}
