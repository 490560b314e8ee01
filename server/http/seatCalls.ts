// The papers of somebody who has a place at a table: the folder while it is played, the debrief once it is revealed.

import type { Request } from "express";
import type { Debrief, Folder } from "../../shared/protocol.ts";
import type { Seat } from "../../shared/scenario/types.ts";
import { debriefFor, watchedDebrief } from "../../shared/table/debrief.ts";
import type { Entry } from "../../shared/table/events.ts";
import { folderFor } from "../../shared/table/folder.ts";
import type { LiveTable } from "../live/tables.ts";
import type { Api } from "./api.ts";
import { languagesOf } from "./languages.ts";
import { HttpRefusal } from "./route.ts";
import type { Services } from "./services.ts";

export function addSeatCalls(api: Api, services: Services): void {
  const { journal, library, access } = services;

  api.add(
    {
      method: "get",
      path: "/tables/:id/folder",
      says: "The case, one's own brief, and what has come to light. The facilitator names a seat: ?seat=buyer or seller.",
      bearer: "seat",
      answers: "Folder",
    },
    async (_body, request): Promise<Folder> => {
      const { table, place } = await access.atTable(request);
      const seat = place === "facilitator" ? seatAsked(request) : place;
      if (seat === "observer") throw new HttpRefusal("no-place", "Observers have no folder.");
      return folderFor(library.inLanguage(table.scenario, languagesOf(request)), table.loop.state(), seat);
    },
  );

  api.add(
    {
      method: "get",
      path: "/tables/:id/debrief",
      says: "Everything about a table, once its folders are open.",
      bearer: "seat",
      answers: "Debrief",
    },
    async (_body, request): Promise<Debrief> => {
      const { table, place } = await access.atRevealed(request);
      if (table.loop.state().phase !== "revealed") throw new HttpRefusal("not-revealed", "Both folders are closed.");
      const debrief = await debriefOf(table, request);
      const plays = place === "buyer" || place === "seller";
      return plays ? debrief : watchedDebrief(debrief);
    },
  );

  async function debriefOf(table: LiveTable, request: Request): Promise<Debrief> {
    const scenario = library.inLanguage(table.scenario, languagesOf(request));
    const known = table.debriefs.get(scenario.language);
    if (known) return known;
    const entries = (await journal.read(table.id)).map((row) => row.entry as Entry);
    const debrief = debriefFor(scenario, entries);
    table.debriefs.set(scenario.language, debrief);
    return debrief;
  }
}

const seatAsked = (request: Request): Seat => (request.query["seat"] === "seller" ? "seller" : "buyer");
