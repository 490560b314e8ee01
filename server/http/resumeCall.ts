// The one way into a room, first time or hundredth: resume.
import { PROTOCOL, type ResumeResponse } from "../../shared/protocol.ts";
import type { ResumeSessionResponse } from "../../shared/sessionProtocol.ts";
import type { Api } from "./api.ts";
import { ResumeAnswer, ResumeBody } from "./bodies.ts";
import { HttpRefusal } from "./route.ts";
import type { Services } from "./services.ts";
import { enter } from "./sessionCalls.ts";

export function addResumeCall(api: Api, services: Services): void {
  const { tables, access, reserve } = services;

  api.add(
    {
      method: "post",
      path: "/resume",
      says: "Take a place in the room of a table or of a session.",
      bearer: "seat",
      body: ResumeBody,
      answer: ResumeAnswer,
    },
    async (body, request): Promise<ResumeResponse | ResumeSessionResponse> => {
      if (body.protocol !== PROTOCOL) throw new HttpRefusal("reload", `This server speaks protocol ${PROTOCOL}.`);
      if ("session" in body) {
        const { session, person, isFacilitator } = await access.inSession(request, body.session);
        const role = isFacilitator ? "facilitator" : "participant";
        if (!isFacilitator) await enter(services, session, person.id, "");
        return { role, reservation: full(await reserve("session", session.id, { place: role, person: person.id })) };
      }
      const { table, person, place, session } = await access.atTable(request, body.table);
      if (!session) await tables.seat(table, { ...person, role: place as "buyer" | "seller" });
      return { seat: place, reservation: full(await reserve("table", table.id, { place, person: person.id })) };
    },
  );
}

/** A reservation, refused when the person has as many pages open as one may. */
function full(reservation: unknown): unknown {
  if (reservation === null) throw new HttpRefusal("table-full", "This place is open in as many pages as it may be.");
  return reservation;
}
