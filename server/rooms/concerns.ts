// Whose names a participant may see in a session's room: everybody in the lobby, later those at the same table.
import { peopleIn } from "../../shared/session/move.ts";
import { peopleAt, tablesOf, tableWith } from "../../shared/session/seating.ts";
import type { SessionState } from "../../shared/session/state.ts";

/** Ids of the people whom a participant sees by name, always including the participant. */
export function concerns(state: SessionState, person: string): readonly string[] {
  const standing = state.members.find((member) => member.id === person)?.standing;
  if (standing !== "in") return [person];
  if (state.stage === "lobby") return peopleIn(state);
  const table = tableWith(tablesOf(state), person);
  return table ? [person, ...peopleAt(table)] : [person];
}
