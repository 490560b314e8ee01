// Bots as a seat's pages name them: a seat that nobody but a bot has bears a bot's name, and a bot is always here. It hides nothing.
import type { RoomView } from "../../../shared/protocol.ts";
import { bySeat, otherSeat, type Seat } from "../../../shared/scenario/types.ts";
import { sessionOf } from "../../../shared/session/state.ts";
import { t } from "../../i18n/index.ts";

/** The view with the bots among its people. */
export function withBots(view: RoomView): RoomView {
  const { bots } = view.table;
  if (!bots.buyer && !bots.seller) return view;
  const people = bySeat((seat) => {
    const person = view.people[seat];
    return bots[seat] ? { name: person.name || t("notice.bot.name"), here: true } : person;
  });
  return { ...view, people };
}

/** Whether somebody in this seat practises: a lone table, and a bot across from it. */
export const isPractice = (table: string, { table: { bots } }: Pick<RoomView, "table">, seat: Seat): boolean =>
  sessionOf(table) === null && bots[otherSeat(seat)];
