// The calls that open a table, invite to it, sit down at it and go on to the next one. Reading and entering are in seatCalls.ts.
import { randomInt } from "node:crypto";
import type { AgainResponse, ClaimResponse, InvitationResponse, OpenTableResponse } from "../../shared/protocol.ts";
import { cardFor } from "../../shared/scenario/card.ts";
import { scenarioSchema } from "../../shared/scenario/jsonSchema.ts";
import { otherSeat, type Seat } from "../../shared/scenario/types.ts";
import { openTable, PLAIN } from "../../shared/table/open.ts";
import { STEPS, type Step } from "../../shared/table/phase.ts";
import type { NewTable, Person } from "../journal/journal.ts";
import { namesAt } from "../live/tables.ts";
import { hashText, type LibraryCase } from "../scenarios.ts";
import { type Api, param } from "./api.ts";
import {
  ClaimBody,
  Done,
  InvitationAnswer,
  InviteBody,
  OpenTableBody,
  SeatAnswer,
  TableAnswer,
  TokenBody,
} from "./bodies.ts";
import { newId } from "./ids.ts";
import { languagesOf } from "./languages.ts";
import { bringsCase, takeOwnCase } from "./ownCases.ts";
import { isPractice } from "./practiceCall.ts";
import { bearer, HttpRefusal } from "./route.ts";
import type { Services } from "./services.ts";

/** For editors, made once. */
const SCHEMA = scenarioSchema();

export function addTableCalls(api: Api, services: Services): void {
  const { journal, library, tables, now, access, refuseWrong } = services;

  api.add(
    { method: "get", path: "/scenarios", says: "What may be known of the cases.", answers: "A list of ScenarioCard" },
    (_body, request) => library.cases.map((one) => cardOf(one, languagesOf(request))),
  );

  api.add(
    {
      method: "get",
      path: "/scenario.schema.json",
      says: "The JSON schema of a case's file, for editors.",
      answers: "A JSON schema",
    },
    () => SCHEMA,
  );

  api.add(
    {
      method: "post",
      path: "/tables",
      says: "Open a lone table and sit down.",
      body: OpenTableBody,
      answer: TableAnswer,
      guard: bringsCase(services.limitTables),
    },
    async (body): Promise<OpenTableResponse> => {
      const found = body.own === undefined ? library.byId(body.scenario) : takeOwnCase(body.own);
      if (!found) throw new HttpRefusal("unknown-scenario", "GET /api/scenarios lists the cases.");
      const seat = body.seat === "chance" ? (randomInt(2) === 0 ? "buyer" : "seller") : body.seat;
      const id = newId();
      const host = { id: newId(), home: id, role: seat, name: body.name, alias: "", tokenHash: hashText(body.token) };
      const known = await journal.createTable({
        ...newTable(id, found, body.course === "whole" ? STEPS : []),
        people: [host],
        invitation: { hash: hashText(body.invitation), seat: otherSeat(seat) },
      });
      // A table that is known already may be open elsewhere: coming back to it is for the resume call.
      return known ? { table: known.home, seat: known.role as Seat } : { table: id, seat: await sit(host) };
    },
  );

  api.add(
    {
      method: "get",
      path: "/tables/:id/invitation",
      says: "What an invited person sees before claiming the seat.",
      bearer: "invitation",
      answer: InvitationAnswer,
    },
    async (_body, request): Promise<InvitationResponse> => {
      const id = param(request, "id");
      const invitation = await journal.invitation(id, hashText(bearer(request)));
      if (!invitation) return refuseWrong(request, "unknown-link", "No such invitation.");
      if (invitation.spent) throw new HttpRefusal("invitation-spent", "Somebody has taken this seat.");
      const table = await tables.open(id);
      if (!table) throw new HttpRefusal("unknown-table", "No such table.");
      const { seat } = invitation;
      const scenario = library.inLanguage(table.scenario, languagesOf(request));
      const host = namesAt(table)[otherSeat(seat)];
      return { title: scenario.title, seat, seatTitle: scenario.seats[seat].title, host };
    },
  );

  api.add(
    {
      method: "post",
      path: "/tables/:id/claim",
      says: "Spend an invitation on a seat; the same token again is the same person.",
      bearer: "invitation",
      body: ClaimBody,
      answer: SeatAnswer,
    },
    async ({ name, token }, request): Promise<ClaimResponse> => {
      const id = param(request, "id");
      const hash = hashText(bearer(request));
      const person = await journal.claim(hash, { id: newId(), home: id, name, tokenHash: hashText(token) });
      if (!person) {
        const known = await journal.invitation(id, hash);
        if (known) throw new HttpRefusal("invitation-spent", "Somebody has taken this seat.");
        return refuseWrong(request, "unknown-link", "No such invitation.");
      }
      return { seat: await sit(person) };
    },
  );

  api.add(
    {
      method: "post",
      path: "/tables/:id/invite",
      says: "A fresh invitation for the empty seat; earlier unspent ones stop working.",
      bearer: "seat",
      body: InviteBody,
      answer: Done,
    },
    async ({ invitation }, request): Promise<Record<string, never>> => {
      const { table, seat } = await access.seated(request);
      const other = otherSeat(seat);
      if (table.loop.state().persons[other].length > 0 || isPractice(table, seat))
        throw new HttpRefusal("seat-taken", "Nobody is missing.");
      if (!(await journal.invite(table.id, hashText(invitation), other)))
        throw new HttpRefusal("seat-taken", "Nobody is missing.");
      return {};
    },
  );

  api.add(
    {
      method: "post",
      path: "/tables/:id/again",
      says: "The next table of the same two, with seats swapped.",
      bearer: "seat",
      body: TokenBody,
      answer: TableAnswer,
    },
    async ({ token }, request): Promise<AgainResponse> => {
      const { table, person, seat } = await access.seated(request);
      if (isPractice(table, seat)) throw new HttpRefusal("not-yours", "POST /api/practice opens the next one.");
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
      const role: Seat = otherSeat(person.role);
      const seated = await journal.addPerson({
        id: newId(),
        home: next,
        role,
        name: person.name,
        tokenHash: hashText(token),
      });
      if (!seated) throw new HttpRefusal("seat-taken", "You sit there already: open the link that you got first.");
      return { table: next, seat: seated.role as Seat };
    },
  );

  /** Sits a person of a lone table down; answers the seat. */
  async function sit(person: Person): Promise<Seat> {
    const role = person.role as Seat;
    const table = await tables.open(person.home);
    if (table) await tables.seat(table, { ...person, role });
    return role;
  }

  const cardOf = ({ scenario, translations }: LibraryCase, wanted: readonly string[]) =>
    cardFor(library.inLanguage(scenario, wanted), {
      languages: [scenario, ...translations].map(({ language }) => language),
      twins: library.twinsOf(scenario.id).map((twin) => twin.scenario.id),
    });

  const newTable = (
    id: string,
    { scenario, text, hash }: Omit<LibraryCase, "translations">,
    steps: readonly Step[],
  ): Omit<NewTable, "people" | "invitation"> => {
    const at = now();
    const events = [openTable(scenario, hash, randomInt(2 ** 31), { ...PLAIN, steps })];
    return { id, at, scenario: { hash, text }, entry: { seq: 1, at, by: "host", person: null, events } };
  };
}
