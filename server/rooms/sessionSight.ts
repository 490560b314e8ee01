// What each client of a session's room has in sight: everybody the public part, a participant their own part and the names that concern
// them, the facilitator the facilitator's part. The views say what is in the parts.
import type { MapSchema, StateView } from "@colyseus/schema";
import { hostView, mineView, publicView } from "../../shared/session/view.ts";
import { type LiveSession, shownName } from "../live/liveSession.ts";
import { concerns } from "./concerns.ts";
import type { SessionAuth } from "./reserve.ts";
import {
  MinePart,
  type Names,
  type SessionParts,
  writeHost,
  writeMine,
  writeNames,
  writePublic,
  writeRows,
} from "./sessionParts.ts";

/** A client as far as sight goes. `userData` is kept by Colyseus with the client: the ids whose names it sees, "" its own part. */
export interface Seeing {
  readonly auth?: SessionAuth | undefined;
  readonly view?: StateView | undefined;
  userData?: { shown: Set<string> } | undefined;
}

type Mines = MapSchema<InstanceType<typeof MinePart>>;

/** Copies the state of a session into the parts; `here` are the people with a page open, who alone have a part of their own. */
export function writeSession(parts: SessionParts, live: LiveSession, here: ReadonlySet<string>): void {
  const state = live.loop.state();
  writePublic(parts, publicView(state));
  writeHost(parts, hostView(state));
  writeRows(parts, live.rows());
  const mines = parts.mine as Mines;
  for (const [person, part] of mines) writeMine(part, mineView(state, person));
  const members = state.members.map(({ id }) => id).filter((id) => live.people.get(id)?.name);
  const named = (nameOf: (id: string) => string) =>
    new Map(members.map((id) => [id, { name: nameOf(id), here: here.has(id) }]));
  writeNames(
    parts.people as Names,
    named((id) => shownName(live, id)),
  );
  writeNames(
    parts.host?.names as Names,
    named((id) => live.people.get(id)?.name ?? ""),
  );
}

/** Brings what a client has in sight to what it may see now. */
export function showTo(parts: SessionParts, live: LiveSession, client: Seeing): void {
  const { auth, view } = client;
  if (!auth || !view) return;
  client.userData ??= { shown: new Set() };
  const { shown } = client.userData;
  const state = live.loop.state();
  if (auth.place === "facilitator") {
    if (parts.host && !shown.has("")) view.add(parts.host);
    shown.add("");
    return;
  }
  const mines = parts.mine as Mines;
  if (!mines.has(auth.person)) mines.set(auth.person, writeMine(new MinePart(), mineView(state, auth.person)));
  if (!shown.has("")) view.add(mines.get(auth.person) as InstanceType<typeof MinePart>);
  shown.add("");
  const names = parts.people as Names;
  const wanted = new Set(concerns(state, auth.person).filter((id) => names.has(id)));
  for (const id of shown) {
    const part = names.get(id);
    if (id === "" || wanted.has(id)) continue;
    if (part) view.remove(part);
    shown.delete(id);
  }
  for (const id of wanted) {
    const part = names.get(id);
    if (!part || shown.has(id)) continue;
    view.add(part);
    shown.add(id);
  }
}

/** The last page of a person was closed: nobody needs that person's own part. */
export function removeFromSight(parts: SessionParts, person: string): void {
  (parts.mine as Mines).delete(person);
}
