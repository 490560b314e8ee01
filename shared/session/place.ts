// What a person of a session may be at one of its tables. It must not decide what is seen from there.
import type { Seat } from "../scenario/types.ts";
import { chairOf } from "./seating.ts";
import { type SessionState, sessionOf } from "./state.ts";

export type Place = Seat | "observer" | "facilitator";

/**
 * The place of a person at a table of this session, by the table's id; `person` null is the facilitator, who sees both seats unless
 * playing too: then only once the round is revealed. Null: no place there. A person keeps the places of earlier rounds.
 */
export function placeOf(state: SessionState, table: string, person: string | null): Place | null {
  const found = sessionOf(table);
  if (found === null || found.session !== state.id) return null;
  const { round, number } = found;
  const seating = state.tables.find((one) => one.round === round && one.number === number);
  if (!seating) return null;
  if (person === null) return state.settings?.plays && !state.revealed.includes(round) ? null : "facilitator";
  const standing = state.members.find((member) => member.id === person)?.standing;
  return standing === "in" ? chairOf(seating, person) : null;
}
