// The room before the first round: its settings, and whether anybody else is let in.
import { ok } from "../../result.ts";
import type { PinnedArrange } from "../commands.ts";
import { conflictIn } from "../conflicts.ts";
import { type Move, refuse, stageRefusal } from "../move.ts";

/** Other settings, in the lobby only. The pairs are made anew; who is in a team that is gone is in none. */
export const arrange: Move<PinnedArrange> = (moment, { settings, pins }) => {
  const refusal = stageRefusal(moment, "lobby");
  if (refusal) return refusal;
  if (conflictIn(settings)) return refuse("contradicting-settings");
  const { members, plan } = moment.state;
  const lost = members.filter(({ team }) => team !== "" && !settings.teams.includes(team));
  return ok([
    { type: "arranged", settings, ...pins },
    ...lost.map(({ id }) => ({ type: "teamed", person: id, team: "" }) as const),
    ...(plan === null ? [] : [{ type: "paired", tables: [] } as const]),
  ]);
};

/** Nobody else is let in, or people are again. */
export const lock: Move<{ type: "lock"; locked: boolean }> = ({ state }, { locked }) =>
  state.locked === locked ? refuse("done-already") : ok([{ type: "locked", locked }]);
