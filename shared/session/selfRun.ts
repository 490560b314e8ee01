// How a session without a facilitator goes on by itself: rounds begin and end by votes, folders open as soon as they may.
import type { SessionEvent } from "./events.ts";
import { evolve } from "./evolve.ts";
import { type Moment, peopleIn } from "./move.ts";
import { beginRound, endEvents } from "./moves/rounds.ts";
import { revealable } from "./reveals.ts";
import { tablesOf, tableWith } from "./seating.ts";
import type { SessionState } from "./state.ts";

/** Once more than half are ready for a round, the others have this long, ms. */
const PATIENCE = 60_000;

/**
 * The events of a command with what follows from them in a self-run session. Between rounds all must be done, or more than half and a
 * minute has passed; a round ends when all who have a chair are done, or more than half once every table is over.
 */
export function goOnByItself(moment: Moment, events: readonly SessionEvent[]): readonly SessionEvent[] {
  const state = after(moment, events);
  if (!state.settings?.selfRun) return events;
  const next: Moment = { ...moment, state, settings: state.settings };
  const { all, most } = count(state);
  if (state.stage === "round") return all || (most && state.over) ? [...events, ...goOn(next)] : events;
  if (state.stage !== "lobby" && state.stage !== "between") return events;
  const begun = all ? goOn(next) : [];
  if (begun.length > 0) return [...events, ...begun];
  const due = most && !all ? (state.due ?? moment.now + PATIENCE) : null;
  return due === state.due ? events : [...events, { type: "due", at: due }];
}

/** The next round begins, or the running one ends with what that opens; nothing where neither is possible. */
export function goOn(moment: Moment): readonly SessionEvent[] {
  if (moment.state.stage !== "round") {
    const begun = beginRound(moment, { type: "begin-round" });
    return begun.ok ? begun.value : [];
  }
  const ended = endEvents(moment);
  const between = after(moment, ended);
  const last = between.round + 1 >= moment.settings.agenda.length;
  const debrief: readonly SessionEvent[] = last ? [{ type: "debrief-began" }] : [];
  const rounds = revealable(after(moment, [...ended, ...debrief]));
  return [...ended, ...debrief, ...(rounds.length > 0 ? [{ type: "revealed", rounds } as const] : [])];
}

/** Whether all, or more than half, of those who are asked are done: in a round those with a chair, else everybody who takes part. */
function count(state: SessionState): { readonly all: boolean; readonly most: boolean } {
  const tables = tablesOf(state);
  const people = peopleIn(state);
  const asked = state.stage === "round" ? people.filter((person) => tableWith(tables, person)) : people;
  const done = asked.filter((person) => state.votes.includes(person)).length;
  return { all: done > 0 && done === asked.length, most: done * 2 > asked.length };
}

/** The session as these events would leave it. */
const after = ({ state, now }: Moment, events: readonly SessionEvent[]): SessionState =>
  evolve(state, { seq: state.seq + 1, at: now, by: "host", person: null, events });
