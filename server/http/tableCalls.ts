// The calls that open a table, invite to it, sit down at it and go on to the next one. Reading and entering are in seatCalls.ts.
import { randomInt } from "node:crypto";
import type { Router } from "express";
import { customAlphabet } from "nanoid";
import type {
  AgainResponse,
  ClaimResponse,
  InvitationResponse,
  OpenTableResponse,
  ScenarioCard,
} from "../../shared/protocol.ts";
import { bySeat, otherSeat, type Seat } from "../../shared/scenario/types.ts";
import { openTable, PLAIN } from "../../shared/table/open.ts";
import { STEPS, type Step } from "../../shared/table/phase.ts";
import type { NewTable } from "../journal/journal.ts";
import { hashText, type LibraryCase } from "../scenarios.ts";
import { AgainBody, ClaimBody, InviteBody, OpenTableBody } from "./bodies.ts";
import { bearer, HttpRefusal, route } from "./route.ts";
import type { Services } from "./services.ts";

/** Ids of tables and people: easy to read aloud, without look-alikes. */
const newId = customAlphabet("23456789abcdefghjkmnpqrstuvwxyz", 12);

export function addTableCalls(router: Router, services: Services): void {
  const { journal, library, tables, logger, now, seatOf, refuseSecret } = services;

  router.get("/scenarios", (_request, response) => {
    response.json(library.cases.map(cardOf));
  });

  router.post(
    "/tables",
    services.limitOpening,
    route(OpenTableBody, logger, async (body): Promise<OpenTableResponse> => {
      const found = library.byId(body.scenario);
      if (!found) throw new HttpRefusal("unknown-scenario", "GET /api/scenarios lists the cases.");
      const seat = body.seat === "chance" ? (randomInt(2) === 0 ? "buyer" : "seller") : body.seat;
      const id = newId();
      const host = { id: newId(), home: id, seat, name: body.name, tokenHash: hashText(body.token) };
      const known = await journal.createTable({
        ...newTable(id, found, body.course === "whole" ? STEPS : []),
        people: [host],
        invitation: { hash: hashText(body.invitation), seat: otherSeat(seat) },
      });
      const person = known ?? host;
      const table = await tables.open(person.home);
      if (table) await tables.seat(table, person);
      return { table: person.home, seat: person.seat };
    }),
  );

  router.get(
    "/tables/:id/invitation",
    route(null, logger, async (_body, request): Promise<InvitationResponse> => {
      const id = String(request.params["id"]);
      const invitation = await journal.invitation(id, hashText(bearer(request)));
      if (!invitation) return refuseSecret(request, "No such invitation.");
      if (invitation.spent) throw new HttpRefusal("invitation-spent", "Somebody has taken this seat.");
      const table = await tables.open(id);
      if (!table) throw new HttpRefusal("unknown-table", "No such table.");
      const { scenario, names } = table;
      const { seat } = invitation;
      return { title: scenario.title, seat, seatTitle: scenario.seats[seat].title, host: names[otherSeat(seat)] };
    }),
  );

  router.post(
    "/tables/:id/claim",
    route(ClaimBody, logger, async ({ name, token }, request): Promise<ClaimResponse> => {
      const id = String(request.params["id"]);
      const hash = hashText(bearer(request));
      const person = await journal.claim(hash, { id: newId(), home: id, name, tokenHash: hashText(token) });
      if (!person) {
        const known = await journal.invitation(id, hash);
        if (known) throw new HttpRefusal("invitation-spent", "Somebody has taken this seat.");
        return refuseSecret(request, "No such invitation.");
      }
      const table = await tables.open(id);
      if (table) await tables.seat(table, person);
      return { seat: person.seat };
    }),
  );

  router.post(
    "/tables/:id/invite",
    route(InviteBody, logger, async ({ invitation }, request): Promise<Record<string, never>> => {
      const { table, seat } = await seatOf(request);
      const other = otherSeat(seat);
      if (table.loop.state().persons[other] !== null) throw new HttpRefusal("seat-taken", "Nobody is missing.");
      if (!(await journal.invite(table.id, hashText(invitation), other)))
        throw new HttpRefusal("seat-taken", "Nobody is missing.");
      return {};
    }),
  );

  router.post(
    "/tables/:id/again",
    route(AgainBody, logger, async ({ token }, request): Promise<AgainResponse> => {
      const { table, person } = await seatOf(request);
      if (table.loop.state().phase !== "revealed") throw new HttpRefusal("not-revealed", "Finish this table first.");
      await table.loop.submit({
        by: "host",
        person: person.id,
        id: null,
        command: { type: "continue", table: newId() },
      });
      const state = table.loop.state();
      const { next } = state;
      const text = await journal.scenarioText(state.scenario);
      if (!next || text === null) throw new HttpRefusal("unavailable", "Try again.");
      await journal.createTable({
        ...newTable(next, { scenario: table.scenario, text, hash: state.scenario }, state.steps),
        people: [],
        invitation: null,
      });
      const seat: Seat = otherSeat(person.seat);
      const here = { id: newId(), home: next, seat, name: person.name, tokenHash: hashText(token) };
      const seated = await journal.addPerson(here);
      if (!seated) throw new HttpRefusal("seat-taken", "You sit there already: open the link that you got first.");
      const opened = await tables.open(next);
      if (opened) await tables.seat(opened, seated);
      return { table: next, seat: seated.seat };
    }),
  );

  const newTable = (
    id: string,
    { scenario, text, hash }: LibraryCase,
    steps: readonly Step[],
  ): Omit<NewTable, "people" | "invitation"> => {
    const at = now();
    const events = [openTable(scenario, hash, randomInt(2 ** 31), { ...PLAIN, steps })];
    return { id, at, scenario: { hash, text }, entry: { seq: 1, at, by: "host", events } };
  };
}

/** What may be known of a case before sitting down. */
const cardOf = ({ scenario }: LibraryCase): ScenarioCard => ({
  id: scenario.id,
  title: scenario.title,
  summary: scenario.summary,
  teaches: scenario.teaches,
  minutes: scenario.minutes,
  issues: scenario.issues.map((issue) => issue.name),
  seats: bySeat((seat) => scenario.seats[seat].title),
});
