// The calls about people of a session: new links, other names, and deleting a person or everything.

import type { Request } from "express";
import { hashText } from "../scenarios.ts";
import { type InSession, settled } from "./access.ts";
import { type Api, param } from "./api.ts";
import { isBadName } from "./badNames.ts";
import { Done, NameAnswer, NameBody, TokenBody } from "./bodies.ts";
import { bearer, HttpRefusal } from "./route.ts";
import type { Services } from "./services.ts";

export function addPeopleCalls(api: Api, services: Services): void {
  const { journal, sessions, tables, access } = services;

  /** The facilitator, or the person whom the path names. */
  async function facilitatorOrThatPerson(request: Request): Promise<InSession> {
    const found = await access.inSession(request);
    if (!found.isFacilitator && found.person.id !== param(request, "person")) {
      throw new HttpRefusal("not-yours", "Only the facilitator or that person may do that.");
    }
    return found;
  }

  api.add(
    {
      method: "post",
      path: "/sessions/:id/renew",
      says: "A new link for the facilitator; the old one stops working.",
      bearer: "facilitator",
      body: TokenBody,
      answer: Done,
    },
    async ({ token }, request) => {
      const id = param(request, "id");
      const [now, next] = [hashText(bearer(request)), hashText(token)];
      // Sent a second time after a lost answer the old link is unknown already, and the new one is the facilitator's.
      const again = await journal.personByToken(id, next);
      if (again?.role === "facilitator" && !(await journal.personByToken(id, now))) return {};
      const { session, person } = await access.facilitator(request);
      if (!(await journal.renew(session.id, person.id, next))) throw new HttpRefusal("malformed", "Make a new token.");
      session.viewer?.moved();
      return {};
    },
  );

  api.add(
    {
      method: "post",
      path: "/sessions/:id/people/:person/name",
      says: "Another name for a person; with a suffix when somebody has it.",
      bearer: "facilitator or that person",
      body: NameBody,
      answer: NameAnswer,
    },
    async ({ name }, request) => {
      const { session } = await facilitatorOrThatPerson(request);
      if (isBadName(name)) throw new HttpRefusal("bad-name", "Choose another name.");
      const person = await participantOf(session.id, param(request, "person"));
      const renamed = await journal.rename(session.id, person, name);
      if (!renamed) throw new HttpRefusal("unknown-person", "No such person.");
      await sessions.reread(session);
      return { name: renamed.name };
    },
  );

  api.add(
    {
      method: "post",
      path: "/sessions/:id/people/:person/link",
      says: "A new link for a person who lost theirs; the old one stops working.",
      bearer: "facilitator",
      body: TokenBody,
      answer: Done,
    },
    async ({ token }, request) => {
      const { session } = await access.facilitator(request);
      const person = await participantOf(session.id, param(request, "person"));
      if (!(await journal.renew(session.id, person, hashText(token)))) {
        throw new HttpRefusal("unknown-person", "No such person, or not a new token.");
      }
      return {};
    },
  );

  api.add(
    {
      method: "delete",
      path: "/sessions/:id/people/:person",
      says: "Delete a person: the name and what was typed; moves stay, without a name.",
      bearer: "facilitator or that person",
      answer: Done,
    },
    async (_body, request) => {
      const { session, isFacilitator } = await facilitatorOrThatPerson(request);
      const person = await participantOf(session.id, param(request, "person"));
      await session.loop.submit(
        isFacilitator
          ? { by: "facilitator", person: null, id: null, command: { type: "remove", person } }
          : { by: "participant", person, id: null, command: { type: "leave" } },
      );
      session.viewer?.deleted(person);
      await settled(session);
      await Promise.all(tables.opened(session.id).map((table) => table.loop.settled()));
      await tables.closeHome(session.id, await journal.deletePerson(session.id, person));
      session.summaries.forget();
      session.openTables();
      await sessions.reread(session);
      return {};
    },
  );

  api.add(
    {
      method: "delete",
      path: "/sessions/:id",
      says: "Delete a session with everything that was recorded in it.",
      bearer: "facilitator",
      answer: Done,
    },
    async (_body, request) => {
      const { session } = await access.facilitator(request);
      session.viewer?.deleted(null);
      await sessions.close(session.id);
      await journal.deleteHome(session.id);
      // Somebody may have opened it in between.
      await sessions.close(session.id);
      return {};
    },
  );

  /** The id of a participant of a session; refused as an unknown person. */
  async function participantOf(session: string, id: string): Promise<string> {
    const person = (await journal.people(session)).find((one) => one.id === id && one.role === "participant");
    if (!person) throw new HttpRefusal("unknown-person", "No such person.");
    return person.id;
  }
}
