// The calls to practise with a bot: open such a table, pause it and go on, have the bot answer now. A table of people has none of them.
import { randomInt } from "node:crypto";
import type { OpenTableResponse } from "../../shared/protocol.ts";
import { otherSeat, type Seat } from "../../shared/scenario/types.ts";
import { sessionOf } from "../../shared/session/state.ts";
import type { TableEvent } from "../../shared/table/events.ts";
import { MAX_LINES } from "../../shared/table/move.ts";
import { openTable, PLAIN } from "../../shared/table/open.ts";
import { STEPS } from "../../shared/table/phase.ts";
import type { LiveTable } from "../live/tables.ts";
import { hashText } from "../scenarios.ts";
import type { Api } from "./api.ts";
import { Done, PauseBody, PracticeBody, TableAnswer } from "./bodies.ts";
import { newId } from "./ids.ts";
import { bringsCase, takeOwnCase } from "./ownCases.ts";
import { HttpRefusal } from "./route.ts";
import type { Services } from "./services.ts";

/** Whether a person in this seat of a table practises there: it is a lone table, and nobody but a bot has the other seat. */
export function isPractice({ id, loop }: Pick<LiveTable, "id" | "loop">, seat: Seat): boolean {
  const { bots, persons } = loop.state();
  const other = otherSeat(seat);
  return sessionOf(id) === null && bots[other] && persons[other].length === 0;
}

export function addPracticeCalls(api: Api, services: Services): void {
  const { journal, library, tables, now, access } = services;

  api.add(
    {
      method: "post",
      path: "/practice",
      says: "Open a table whose other seat a bot plays, and sit down.",
      body: PracticeBody,
      answer: TableAnswer,
      guard: bringsCase(services.limitTables),
    },
    async (body): Promise<OpenTableResponse> => {
      const found = body.own === undefined ? library.byId(body.scenario) : takeOwnCase(body.own);
      if (!found) throw new HttpRefusal("unknown-scenario", "GET /api/scenarios lists the cases.");
      const { scenario, hash, text } = found;
      const seat = body.seat === "chance" ? (randomInt(2) === 0 ? "buyer" : "seller") : body.seat;
      const id = newId();
      const at = now();
      const settings = { ...PLAIN, steps: body.course === "whole" ? STEPS : [], partner: body.partner };
      const events: readonly TableEvent[] = [
        openTable(scenario, hash, body.seed, settings),
        { type: "handed", seat: otherSeat(seat), bot: true },
      ];
      const made = { id: newId(), home: id, role: seat, name: body.name, alias: "" };
      const known = await journal.createTable({
        id,
        at,
        scenario: { hash, text },
        entry: { seq: 1, at, by: "host", person: null, events },
        people: [{ ...made, tokenHash: hashText(body.token) }],
        invitation: null,
      });
      // A table that is known already may be open elsewhere: coming back to it is for the resume call.
      if (known) return { table: known.home, seat: known.role as Seat };
      const table = await tables.open(id);
      if (table) await tables.seat(table, made);
      return { table: id, seat };
    },
  );

  api.add(
    {
      method: "post",
      path: "/tables/:id/pause",
      says: "Stop the clocks of a table to practise at, or let them go on.",
      bearer: "seat",
      body: PauseBody,
      answer: Done,
    },
    async ({ on }, request): Promise<Record<string, never>> => {
      const { loop } = await practising(request);
      const { paused, phase, lines } = loop.state();
      if (phase === "revealed") throw new HttpRefusal("wrong-phase", "The round is over.");
      if (on && lines.length >= MAX_LINES) throw new HttpRefusal("history-full", "It was paused too often.");
      if ((paused !== null) === on) return {};
      const done = await loop.submit({
        by: "host",
        person: null,
        id: null,
        command: { type: on ? "pause" : "go-on" },
      });
      if (!done.ok) throw new HttpRefusal("unavailable", "Try again.");
      return {};
    },
  );

  api.add(
    {
      method: "post",
      path: "/tables/:id/hurry",
      says: "At a table to practise at: the bot does now what it is thinking of.",
      bearer: "seat",
      answer: Done,
    },
    async (_body, request): Promise<Record<string, never>> => {
      (await practising(request)).bots.hurry();
      return {};
    },
  );

  async function practising(request: Parameters<typeof access.seated>[0]): Promise<LiveTable> {
    const { table, seat } = await access.seated(request);
    if (!isPractice(table, seat)) throw new HttpRefusal("not-yours", "Somebody sits across from you.");
    return table;
  }
}
