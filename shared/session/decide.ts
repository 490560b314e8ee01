// decide: whether a command of a session is carried out and what follows from it. It looks moves up by type; their rules stand in moves/.
import type { Result } from "../result.ts";
import type {
  FacilitatorCommand,
  ParticipantCommand,
  PinnedArrange,
  SessionCommand,
  SessionHostCommand,
} from "./commands.ts";
import type { SessionCaller, SessionEvent } from "./events.ts";
import { type Decision, type Moment, type Move, memberOf, refuse } from "./move.ts";
import { extend, pause, resume, skip } from "./moves/clocks.ts";
import { close, debrief, reveal, show } from "./moves/debrief.ts";
import { arrange, lock } from "./moves/lobby.ts";
import { admit, chooseTeam, hand, join, leave, lowerHand, remove, team } from "./moves/people.ts";
import { beginRound, endRound, pair } from "./moves/rounds.ts";
import { bot, place, standIn, unseat } from "./moves/seats.ts";
import { record, tally, tell, watch } from "./moves/talk.ts";
import { allOver, done, tick } from "./moves/votes.ts";
import type { SessionRefusal } from "./refusal.ts";
import { goOnByItself } from "./selfRun.ts";
import type { SessionState } from "./state.ts";

type Moves<C extends { readonly type: string }> = { readonly [T in C["type"]]: Move<Extract<C, { type: T }>> };

const FACILITATOR: Moves<Exclude<FacilitatorCommand, { type: "arrange" }> | PinnedArrange> = {
  arrange,
  lock,
  admit,
  remove,
  team,
  pair,
  "begin-round": beginRound,
  "end-round": endRound,
  pause,
  resume,
  extend,
  tell,
  skip,
  watch,
  place,
  unseat,
  bot,
  record,
  "lower-hand": lowerHand,
  reveal,
  debrief,
  show,
  close,
};

const PARTICIPANT: Moves<ParticipantCommand> = { hand, leave, "choose-team": chooseTeam, done, tally };

const HOST: Moves<Exclude<SessionHostCommand, { type: "tick" }>> = { join, "stand-in": standIn, "all-over": allOver };

const CLOCK: Moves<Extract<SessionHostCommand, { type: "tick" }>> = { tick };

const RIGHTS: Readonly<Record<SessionCaller["by"], Readonly<Record<string, Move<never>>>>> = {
  facilitator: FACILITATOR,
  participant: PARTICIPANT,
  host: HOST,
  clock: CLOCK,
};

/**
 * The events that follow when `caller` asks for `command` at `now` (server ms), or why it is refused. Everybody has their own commands:
 * another's is refused as `not-yours`, whatever the rest of it. Pure: the state is not changed, and the same arguments give the same answer.
 */
export function decide(
  state: SessionState,
  caller: SessionCaller,
  command: SessionCommand,
  now: number,
): Result<readonly SessionEvent[], SessionRefusal> {
  const { by, person } = caller;
  const move = Object.hasOwn(RIGHTS[by], command.type) ? (RIGHTS[by][command.type] as Move<SessionCommand>) : null;
  if (!move) return refuse("not-yours");
  if (by === "participant" && (person === null || !memberOf(state, person))) return refuse("not-yours");
  if (!state.settings) return refuse("wrong-stage");
  if (state.stage === "closed") return refuse("closed");
  const moment: Moment = { state, settings: state.settings, now, person: by === "participant" ? (person ?? "") : "" };
  const decision: Decision = move(moment, command);
  return decision.ok ? { ok: true, value: goOnByItself(moment, decision.value) } : decision;
}
