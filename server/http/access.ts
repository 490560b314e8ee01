// Who a request speaks for: the person that its token names, and what that person is to a table or a session.
import type { Request } from "express";
import type { HttpReason } from "../../shared/protocol.ts";
import type { Seat } from "../../shared/scenario/types.ts";
import { sessionOf } from "../../shared/session/state.ts";
import type { Journal, Person } from "../journal/journal.ts";
import { type LiveSession, placeAt } from "../live/liveSession.ts";
import type { Sessions } from "../live/sessions.ts";
import { homeOf, type LiveTable, type Place, type Tables } from "../live/tables.ts";
import { hashText } from "../scenarios.ts";
import { param } from "./api.ts";
import { bearer, HttpRefusal } from "./route.ts";
import type { RefuseWrong } from "./services.ts";

/** Somebody at a lone table. */
export interface Seated {
  readonly table: LiveTable;
  readonly person: Person & { readonly role: Seat };
  readonly seat: Seat;
}
/** Somebody who may see a table: a seat, an observer, the facilitator. */
export interface AtTable {
  readonly table: LiveTable;
  readonly person: Person;
  readonly place: Place;
  /** Null at a lone table. */
  readonly session: LiveSession | null;
}
/** Somebody of a session. */
export interface InSession {
  readonly session: LiveSession;
  readonly person: Person;
  readonly isFacilitator: boolean;
}

/** Each refuses: a token that opens nothing as `unknown-link`, one that opens something else as `not-yours` or `no-place`. */
export interface Access {
  /** The seat of a lone table that the request's token names. */
  seated(request: Request, id?: string): Promise<Seated>;
  /** The place at a table, of a session or not. */
  atTable(request: Request, id?: string): Promise<AtTable>;
  /** The same for what is read once folders are open: the table that a room replays is there for everybody of its session. */
  atRevealed(request: Request, id?: string): Promise<AtTable>;
  inSession(request: Request, id?: string): Promise<InSession>;
  facilitator(request: Request, id?: string): Promise<InSession>;
}

interface Parts {
  readonly journal: Journal;
  readonly tables: Tables;
  readonly sessions: Sessions;
}

const isSeat = (person: Person): person is Person & { readonly role: Seat } =>
  person.role === "buyer" || person.role === "seller";

/** How long a call waits for orders of the session that are on their way to tables, ms. */
const PATIENCE = 5_000;

/** Waits until what the session has ordered so far has reached its tables; not for ever, should the journal be out. */
export async function settled(session: LiveSession): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE);
  });
  await Promise.race([session.settled(), enough]);
  clearTimeout(timer);
}

export function buildAccess({ journal, tables, sessions }: Parts, refuseWrong: RefuseWrong): Access {
  async function personAt(home: string, request: Request): Promise<Person> {
    const person = await journal.personByToken(home, hashText(bearer(request)));
    return person ?? refuseWrong(request, "unknown-link", "This link opens nothing here.");
  }

  /** `missing` says what it means that there is none. */
  async function tableOf(id: string, missing: HttpReason = "unknown-table"): Promise<LiveTable> {
    const table = await tables.open(id);
    if (!table) throw new HttpRefusal(missing, "No such table.");
    return table;
  }

  const access: Access = {
    async seated(request, id = param(request, "id")) {
      const person = await personAt(id, request);
      if (!isSeat(person)) throw new HttpRefusal("unknown-table", "No such table.");
      return { table: await tableOf(id), person, seat: person.role };
    },
    async atTable(request, id = param(request, "id")) {
      if (!sessionOf(id)) {
        const { table, person, seat } = await access.seated(request, id);
        return { table, person, place: seat, session: null };
      }
      const { session, person } = await access.inSession(request, homeOf(id));
      await settled(session);
      const place = placeAt(session, id, person.id);
      if (!place) throw new HttpRefusal("no-place", "You have no place at this table now.");
      // Who has a place there was given it by the session: the table is on its way.
      return { table: await tableOf(id, "unavailable"), person, place, session };
    },
    async atRevealed(request, id = param(request, "id")) {
      const place = sessionOf(id);
      if (!place) return access.atTable(request, id);
      const { session, person } = await access.inSession(request, place.session);
      const { stage, debrief, revealed } = session.loop.state();
      const shown = debrief.table === place.number && debrief.round === place.round && revealed.includes(place.round);
      const open = shown && (stage === "debrief" || stage === "closed");
      if (!open || placeAt(session, id, person.id)) return access.atTable(request, id);
      return { table: await tableOf(id, "unavailable"), person, place: "observer", session };
    },
    async inSession(request, id = param(request, "id")) {
      const person = await personAt(id, request);
      const session = isSeat(person) ? null : await sessions.open(id);
      if (!session) throw new HttpRefusal("unknown-session", "No such session.");
      const isFacilitator = person.role === "facilitator";
      const member = session.loop.state().members.find((one) => one.id === person.id);
      if (member?.standing === "gone") throw new HttpRefusal("unknown-link", "You are not in this session any more.");
      if (!isFacilitator && !session.people.has(person.id)) await sessions.reread(session);
      return { session, person, isFacilitator };
    },
    async facilitator(request, id) {
      const found = await access.inSession(request, id);
      if (!found.isFacilitator) throw new HttpRefusal("not-yours", "Only the facilitator may do that.");
      return found;
    },
  };
  return access;
}
