// decide: whether a command is carried out and what follows from it. It looks moves up by type; their rules stand in moves/.
import { fail, type Result } from "../result.ts";
import type { Scenario } from "../scenario/types.ts";
import type { HostCommand, SeatCommand, TableCommand } from "./commands.ts";
import type { By, TableEvent } from "./events.ts";
import { type Decision, type Moment, type Move, refuse } from "./move.ts";
import { continueAt, restore, reveal, sit, tick } from "./moves/course.ts";
import { declineFavour, favour, grant } from "./moves/favours.ts";
import { suggest, vote } from "./moves/improving.ts";
import { accept, decline, offer, withdraw } from "./moves/offers.ts";
import { plan, predict, ready, reflect } from "./moves/phases.ts";
import { engage, join } from "./moves/stakeholders.ts";
import { acknowledge, answer, ask, claim, heard, say, tell } from "./moves/talk.ts";
import { askTime, grantTime, walk, warn } from "./moves/time.ts";
import type { Refusal } from "./refusal.ts";
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

const HOST: ReadonlySet<string> = new Set<HostCommand["type"]>(["sit", "tick", "restore", "reveal", "continue"]);

/** Whether only the server and its clock may give a command. */
const isHost = (command: TableCommand): command is HostCommand => HOST.has(command.type);

/**
 * The events that follow when `by` asks for `command` at `now` (server ms), or why it is refused (RULES 2).
 * Pure: the state is not changed, and the same arguments give the same answer.
 */
export function decide(
  scenario: Scenario,
  state: TableState,
  by: By,
  command: TableCommand,
  now: number,
): Result<readonly TableEvent[], Refusal> {
  if (isHost(command)) {
    return by === "host" || by === "clock" ? decideHost({ scenario, state, now }, command) : refuse("malformed");
  }
  if (by === "host" || by === "clock" || state.persons[by] === null) return fail({ reason: "not-seated" });
  const move = MOVES[command.type] as Move<SeatCommand>;
  return move({ scenario, state, seat: by, now }, command);
}

function decideHost(moment: Moment, command: HostCommand): Decision {
  switch (command.type) {
    case "sit":
      return sit(moment.state, command);
    case "tick":
      return tick(moment);
    case "restore":
      return restore(moment);
    case "reveal":
      return reveal(moment);
    case "continue":
      return continueAt(moment.state, command);
  }
}
