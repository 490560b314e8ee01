// The papers of a session: the debrief of the whole room, and whole cases for printing.
import { analysisOf } from "../../shared/outcome/memo.ts";
import { caseFor, type FacilitatorCase } from "../../shared/scenario/card.ts";
import { roomDebrief } from "../../shared/session/roomDebrief.ts";
import { roomCase } from "../../shared/session/summary.ts";
import type { RoomDebrief } from "../../shared/sessionProtocol.ts";
import { shownName } from "../live/liveSession.ts";
import { settled } from "./access.ts";
import { type Api, param } from "./api.ts";
import { languagesOf } from "./languages.ts";
import { HttpRefusal } from "./route.ts";
import type { Services } from "./services.ts";

export function addPaperCalls(api: Api, services: Services): void {
  const { library, access } = services;

  api.add(
    {
      method: "get",
      path: "/sessions/:id/debrief",
      says: "The debrief of the room, as far as it is revealed and its reader may know names.",
      bearer: "anybody of the session",
      answers: "RoomDebrief",
    },
    async (_body, request): Promise<RoomDebrief> => {
      const { session, person, isFacilitator } = await access.inSession(request);
      await settled(session);
      const state = session.loop.state();
      const summaries = await session.summaries.all();
      const hashes = [...new Set(state.revealed.flatMap((round) => state.scenarios[round] ?? []))];
      const scenarios = await Promise.all(hashes.map((hash) => library.byHash(hash)));
      const wanted = languagesOf(request);
      const cases = scenarios.map((one) => [one.id, roomCase(one, library.inLanguage(one, wanted).title)] as const);
      const names = [...session.people.keys()].map((id) => [id, shownName(session, id)] as const);
      return roomDebrief(
        { id: session.id, state, summaries, cases: Object.fromEntries(cases), names: Object.fromEntries(names) },
        isFacilitator ? "facilitator" : { person: person.id },
      );
    },
  );

  api.add(
    {
      method: "get",
      path: "/sessions/:id/cases/:round",
      says: "The whole case of a round (from 1), briefs and points of both seats, for a facilitator who does not play.",
      bearer: "facilitator",
      answers: "FacilitatorCase",
    },
    async (_body, request): Promise<FacilitatorCase> => {
      const { session } = await access.facilitator(request);
      const { settings, scenarios, revealed } = session.loop.state();
      const round = Number(param(request, "round")) - 1;
      const hash = scenarios[round];
      if (hash === undefined) throw new HttpRefusal("unknown-scenario", "The agenda has no such round.");
      if (settings?.plays && !revealed.includes(round)) throw new HttpRefusal("not-yours", "You play this case.");
      const scenario = await library.byHash(hash);
      return caseFor(library.inLanguage(scenario, languagesOf(request)), analysisOf(scenario));
    },
  );
}
