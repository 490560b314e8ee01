// decide: whether a command is carried out and what follows from it. It looks moves up by type; their rules stand in moves/.
import { fail, type Result } from "../result.ts";
import type { Scenario } from "../scenario/types.ts";
import type { HostCommand, SeatCommand, TableCommand } from "./commands.ts";
import type { By, TableEvent } from "./events.ts";
import type { Decision, Move } from "./move.ts";
import { continueAt, restore, sit, tick, walk } from "./moves/course.ts";
import { accept, decline, offer } from "./moves/offers.ts";
import { ready } from "./moves/ready.ts";
import { acknowledge, answer, ask, say, tell } from "./moves/talk.ts";
import type { Refusal } from "./refusal.ts";
import type { TableState } from "./state.ts";

const MOVES: { readonly [T in SeatCommand["type"]]: Move<Extract<SeatCommand, { type: T }>> } = {
  ready,
  offer,
  accept,
  decline,
  ask,
  answer,
  tell,
  acknowledge,
  say,
  walk,
};

/** Commands that only the server and its clock may give. */
const isHost = (command: TableCommand): command is HostCommand =>
  command.type === "sit" || command.type === "tick" || command.type === "restore" || command.type === "continue";

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
  if (isHost(command)) return by === "host" || by === "clock" ? decideHost(state, command, now) : refuse("malformed");
  if (by === "host" || by === "clock" || state.persons[by] === null) return refuse("not-seated");
  const move = MOVES[command.type] as Move<SeatCommand>;
  return move({ scenario, state, seat: by, now }, command);
}

function decideHost(state: TableState, command: HostCommand, now: number): Decision {
  switch (command.type) {
    case "sit":
      return sit(state, command);
    case "tick":
      return tick(state, now);
    case "restore":
      return restore(state, now);
    case "continue":
      return continueAt(state, command);
  }
}

const refuse = (reason: Refusal["reason"]): Decision => fail({ reason });
