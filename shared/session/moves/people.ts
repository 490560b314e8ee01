// Who takes part: joining, being let in, leaving, teams and raised hands.
import { ok } from "../../result.ts";
import type { SessionEvent } from "../events.ts";
import { seatLate, type Welcome } from "../late.ts";
import { isIn, type Move, memberOf, refuse } from "../move.ts";
import { prune } from "../pairing/keep.ts";
import { tablesOf, tableWith } from "../seating.ts";
import { MAX_PEOPLE } from "../settings.ts";
import type { SessionState } from "../state.ts";
import { reseat } from "./seats.ts";

/** Somebody with a link of this session comes. While a round is played the settings say what a late-comer does. */
export const join: Move<{ type: "join"; person: string; team: string }> = (moment, { person, team }) => {
  const { state, settings } = moment;
  const known = state.members.find((member) => member.id === person);
  if (known) return refuse(known.standing === "gone" ? "not-yours" : "done-already");
  if (state.locked) return refuse("session-locked");
  if (state.members.filter((member) => member.standing !== "gone").length >= MAX_PEOPLE) return refuse("session-full");
  if (team !== "" && !settings.teams.includes(team)) return refuse("unknown-team");
  const waits = state.stage === "round" && settings.late === "ask";
  const joined: SessionEvent = { type: "joined", person, team, waits };
  return ok(settings.late === "ask" ? [joined] : [joined, ...seatLate(moment, person, settings.late)]);
};

/** Lets a late-comer in, and into the running round as said; left out, the person is paired with one who waits, or waits. */
export const admit: Move<{ type: "admit"; person: string; as?: Welcome | undefined }> = (moment, { person, as }) =>
  memberOf(moment.state, person)?.standing === "waits"
    ? ok([{ type: "admitted", person }, ...seatLate(moment, person, as ?? "pair")])
    : refuse("unknown-person");

/** Takes somebody out of the session, and out of the seat and the plan. */
export const remove: Move<{ type: "remove"; person: string }> = ({ state }, { person }) =>
  memberOf(state, person) ? ok(goodbye(state, person)) : refuse("unknown-person");

/** Leaves the session for good. */
export const leave: Move<{ type: "leave" }> = ({ state, person }) => ok(goodbye(state, person));

function goodbye(state: SessionState, person: string): readonly SessionEvent[] {
  const table = state.stage === "round" ? tableWith(tablesOf(state), person) : null;
  const planned = state.plan && tableWith(state.plan, person);
  return [
    { type: "removed", person },
    ...(table ? [reseat(table, person, null)] : []),
    ...(planned ? [{ type: "paired", tables: prune(state.plan ?? [], (one) => one !== person) } as const] : []),
  ];
}

/** Puts somebody into another team; "" is none. */
export const team: Move<{ type: "team"; person: string; team: string }> = ({ state, settings }, { person, team }) => {
  const member = memberOf(state, person);
  if (!member) return refuse("unknown-person");
  if (team !== "" && !settings.teams.includes(team)) return refuse("unknown-team");
  return member.team === team ? refuse("done-already") : ok([{ type: "teamed", person, team }]);
};

/** Chooses a team for oneself. */
export const chooseTeam: Move<{ type: "choose-team"; team: string }> = (moment, command) =>
  team(moment, { type: "team", person: moment.person, team: command.team });

/** Raises a hand or takes it down. */
export const hand: Move<{ type: "hand"; up: boolean }> = ({ state, person }, { up }) => {
  if (!isIn(state, person)) return refuse("not-yours");
  return memberOf(state, person)?.hand === up ? refuse("done-already") : ok([{ type: "hand", person, up }]);
};

/** The facilitator has seen a hand. */
export const lowerHand: Move<{ type: "lower-hand"; person: string }> = ({ state }, { person }) => {
  const member = memberOf(state, person);
  if (!member) return refuse("unknown-person");
  return member.hand ? ok([{ type: "hand", person, up: false }]) : refuse("done-already");
};
