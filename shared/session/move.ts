// What every move of a session is: a pure function of the session, the time, who asks and the command; and what moves have in common.
import { fail, type Result } from "../result.ts";
import type { SessionEvent } from "./events.ts";
import type { SessionRefusal, SessionRefusalReason } from "./refusal.ts";
import { tablesOf } from "./seating.ts";
import type { SessionSettings } from "./settings.ts";
import type { Member, SessionState, SessionTable, Stage } from "./state.ts";

/** The session at the moment of a command. */
export interface Moment {
  readonly state: SessionState;
  readonly settings: SessionSettings;
  /** Server ms. */
  readonly now: number;
  /** The participant who asks; "" for everybody else. */
  readonly person: string;
}

export type Decision = Result<readonly SessionEvent[], SessionRefusal>;
export type Move<C> = (moment: Moment, command: C) => Decision;

export const refuse = (reason: SessionRefusalReason): { readonly ok: false; readonly error: SessionRefusal } =>
  fail({ reason });

/** Why nothing of this kind is possible at this stage; null when it is. */
export const stageRefusal = ({ state }: Moment, ...stages: readonly Stage[]): Decision | null =>
  stages.includes(state.stage) ? null : refuse("wrong-stage");

/** Somebody who was not removed. */
export const memberOf = (state: SessionState, person: string): Member | null =>
  state.members.find((member) => member.id === person && member.standing !== "gone") ?? null;

/** Whether a person takes part. */
export const isIn = (state: SessionState, person: string): boolean => memberOf(state, person)?.standing === "in";

/** The people who take part, in the order of joining. */
export const peopleIn = (state: SessionState): readonly string[] =>
  state.members.filter((member) => member.standing === "in").map((member) => member.id);

/** A table of the running round by its number. */
export const tableOf = (state: SessionState, number: number): SessionTable | null =>
  tablesOf(state).find((table) => table.number === number) ?? null;

/** Why a command about one table of the running round, or about all (null), cannot be carried out now; null when it can. */
export function tableRefusal(moment: Moment, table: number | null): Decision | null {
  const refusal = stageRefusal(moment, "round");
  if (refusal || table === null) return refusal;
  return tableOf(moment.state, table) ? null : refuse("unknown-member-table");
}
