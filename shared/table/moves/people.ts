// Who plays a seat: people sit down and stand up, a bot takes over and hands back. The facilitator or the server asks for it.
import { ok } from "../../result.ts";
import { SEATS, type Seat } from "../../scenario/types.ts";
import { MAX_SHARING } from "../limits.ts";
import { type Decision, type Moment, refuse } from "../move.ts";

interface Place {
  readonly seat: Seat;
  readonly person: string;
}

/** A person takes a place in a seat, which two may share; nobody sits twice at a table. */
export function sit({ state }: Moment, { seat, person }: Place): Decision {
  const sits = SEATS.some((one) => state.persons[one].includes(person));
  if (sits || state.persons[seat].length >= MAX_SHARING) return refuse("seat-taken");
  return ok([{ type: "seated", seat, person }]);
}

/** A person leaves a seat; what the seat has done stays. */
export function stand({ state }: Moment, { seat, person }: Place): Decision {
  return state.persons[seat].includes(person) ? ok([{ type: "stood", seat, person }]) : refuse("not-seated");
}

/** Gives a seat to a bot, or back to the people who sit there. */
export function bot({ state }: Moment, { seat, on }: { readonly seat: Seat; readonly on: boolean }): Decision {
  return state.bots[seat] === on ? refuse("done-already") : ok([{ type: "handed", seat, bot: on }]);
}
