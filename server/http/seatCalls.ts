// The calls of somebody who has a seat: the way into the room, the folder, the debrief.
import type { Router } from "express";
import { type Debrief, type Folder, PROTOCOL, type ResumeResponse } from "../../shared/protocol.ts";
import { debriefFor } from "../../shared/table/debrief.ts";
import { folderFor } from "../../shared/table/folder.ts";
import { ResumeBody } from "./bodies.ts";
import { HttpRefusal, route } from "./route.ts";
import type { Services } from "./services.ts";

export function addSeatCalls(router: Router, services: Services): void {
  const { journal, tables, logger, seatOf, reserve } = services;

  router.post(
    "/resume",
    route(ResumeBody, logger, async ({ table: id, protocol }, request): Promise<ResumeResponse> => {
      if (protocol !== PROTOCOL) throw new HttpRefusal("reload", `This server speaks protocol ${PROTOCOL}.`);
      const { table, person } = await seatOf(request, id);
      await tables.seat(table, person);
      const reservation = await reserve(table.id, { seat: person.seat, person: person.id });
      if (reservation === null) throw new HttpRefusal("table-full", "This seat is open in four places already.");
      return { seat: person.seat, reservation };
    }),
  );

  router.get(
    "/tables/:id/folder",
    route(null, logger, async (_body, request): Promise<Folder> => {
      const { table, seat } = await seatOf(request);
      return folderFor(table.scenario, table.loop.state(), seat);
    }),
  );

  router.get(
    "/tables/:id/debrief",
    route(null, logger, async (_body, request): Promise<Debrief> => {
      const { table } = await seatOf(request);
      if (table.loop.state().phase !== "revealed") throw new HttpRefusal("not-revealed", "Both folders are closed.");
      if (!table.debrief) {
        const entries = (await journal.read(table.id)).map((row) => row.entry);
        table.debrief = debriefFor(table.scenario, entries);
      }
      return table.debrief;
    }),
  );
}
