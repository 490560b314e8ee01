// decide: whether a command is carried out and what follows from it. It looks moves up by type; their rules stand in moves/.
import { fail, type Result } from "../result.ts";
import type { Scenario, Seat } from "../scenario/types.ts";
import type { HostCommand, SeatCommand, TableCommand } from "./commands.ts";
import type { Caller, TableEvent } from "./events.ts";
import { type Decision, type Moment, type Move, refuse } from "./move.ts";
import { continueAt, restore, tick } from "./moves/course.ts";
import { extend, note, skip, start, watch } from "./moves/facilitation.ts";
import { declineFavour, favour, grant } from "./moves/favours.ts";
import { finish, record, reveal } from "./moves/finishing.ts";
import { suggest, vote } from "./moves/improving.ts";
import { accept, decline, offer, withdraw } from "./moves/offers.ts";
import { goOn, pause } from "./moves/pause.ts";
import { bot, sit, stand } from "./moves/people.ts";
import { plan, predict, ready, reflect } from "./moves/phases.ts";
import { engage, join } from "./moves/stakeholders.ts";
import { acknowledge, answer, ask, claim, heard, say, tell } from "./moves/talk.ts";
import { askTime, grantTime, walk, warn } from "./moves/time.ts";
import type { Refusal, RefusalReason } from "./refusal.ts";
import type { TableState } from "./state.ts";

const MOVES: { readonly [T in SeatCommand["type"]]: Move<Extract<SeatCommand, { type: T }>> } = {
  ready,
  plan,
  offer,
  accept,
  decline,
  withdraw,
  favour,
  grant,
  "decline-favour": declineFavour,
  ask,
  answer,
  tell,
  claim,
  acknowledge,
  say,
  heard,
  engage,
  join,
  warn,
  "ask-time": askTime,
  "grant-time": grantTime,
  walk,
  predict,
  suggest,
  vote,
  reflect,
};

/** What only the server may ask, for itself, its clock or the facilitator. */
const HOST: {
  readonly [T in HostCommand["type"]]: (moment: Moment, command: Extract<HostCommand, { type: T }>) => Decision;
} = {
  sit,
  stand,
  bot,
  start,
  pause,
  "go-on": goOn,
  extend,
  skip,
  finish,
  note,
  watch,
  record,
  tick,
  restore,
  reveal,
  continue: continueAt,
};

/** Whether only the server and its clock may give a command. */
const isHost = (command: TableCommand): command is HostCommand => command.type in HOST;

/**
 * The events that follow when a caller asks for `command` at `now` (server ms), or why it is refused (RULES 2). A person must sit in
 * the seat, and a bot (no person) plays only a seat that it was given; while the clocks stand still no seat moves.
 * Pure: the state is not changed, and the same arguments give the same answer.
 */
export function decide(
  scenario: Scenario,
  state: TableState,
  { by, person }: Caller,
  command: TableCommand,
  now: number,
): Result<readonly TableEvent[], Refusal> {
  if (isHost(command)) {
    if (by !== "host" && by !== "clock") return refuse("malformed");
    const ask = HOST[command.type] as (moment: Moment, command: HostCommand) => Decision;
    return ask({ scenario, state, now }, command);
  }
  if (by === "host" || by === "clock") return fail({ reason: "not-seated" });
  const refusal = seatRefusal(state, by, person);
  if (refusal) return fail({ reason: refusal });
  const move = MOVES[command.type] as Move<SeatCommand>;
  return move({ scenario, state, seat: by, now }, command);
}

/** Why nobody of this name can move for this seat now, or null. */
function seatRefusal({ persons, bots, paused }: TableState, seat: Seat, person: string | null): RefusalReason | null {
  if (person === null ? !bots[seat] : !persons[seat].includes(person)) return "not-seated";
  if (person !== null && bots[seat]) return "bot-plays";
  return paused === null ? null : "paused";
}
