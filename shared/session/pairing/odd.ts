// The odd one out: who takes a place that is free at a table that stays, shares a seat, watches, or plays with a bot.
import { draw } from "../../random.ts";
import { otherSeat, SEATS, type Seat } from "../../scenario/types.ts";
import { MAX_SHARING } from "../../table/limits.ts";
import type { Seating } from "../events.ts";
import { chairOf, withPerson } from "../seating.ts";
import type { SessionSettings } from "../settings.ts";
import { type Circumstances, costOfPair } from "./costs.ts";
import { seatWithBot } from "./seats.ts";

type Rules = Pick<SessionSettings, "threes" | "odd">;

/**
 * Gives an odd pool of people somebody to be paired with, from tables that stay: one of the pool takes a seat that only a bot plays; else
 * the second of a shared seat, or one who watches for want of a partner, joins the pool.
 */
export function makeRoom(
  kept: readonly Seating[],
  pool: readonly string[],
  { threes }: Rules,
  circumstances: Circumstances,
): { readonly tables: readonly Seating[]; readonly pool: readonly string[] } {
  if (pool.length % 2 === 0 || (threes && pool.length > 1)) return { tables: kept, pool };
  const change = (table: Seating, changed: Seating) => kept.map((one) => (one === table ? changed : one));
  for (const table of kept) {
    const seat = SEATS.find((one) => table.bots[one] && table.seats[one].length === 0);
    if (!seat) continue;
    const cost = (person: string) => costAcross(circumstances, table, person, seat);
    const [person = ""] = pool.toSorted((a, b) => cost(a) - cost(b));
    return { tables: change(table, withPerson(table, person, seat)), pool: pool.filter((one) => one !== person) };
  }
  for (const table of kept) {
    const person = SEATS.map((seat) => table.seats[seat][1]).find((one) => one !== undefined);
    const leaves = person ?? (threes ? undefined : table.observers.at(-1));
    if (leaves === undefined) continue;
    return { tables: change(table, drop(table, leaves)), pool: [...pool, leaves] };
  }
  return { tables: kept, pool };
}

function drop(table: Seating, person: string): Seating {
  const rest = (people: readonly string[]) => people.filter((one) => one !== person);
  const { seats, observers } = table;
  return { ...table, seats: { buyer: rest(seats.buyer), seller: rest(seats.seller) }, observers: rest(observers) };
}

/** What speaks against somebody sitting down across from those at a table. */
const costAcross = (circumstances: Circumstances, { seats }: Seating, person: string, seat: Seat): number =>
  seats[otherSeat(seat)].reduce((sum, other) => sum + costOfPair(circumstances, person, other), 0);

/** The tables with one more who has no partner. Alone with nobody to watch or to sit beside only a bot helps, if the rules have one. */
export function seatOdd(
  tables: readonly Seating[],
  person: string,
  { threes, odd }: Rules,
  circumstances: Circumstances,
): readonly Seating[] {
  if (!threes && odd === "bot") return [...tables, seatWithBot(circumstances, person)];
  if (tables.length === 0) return odd === "bot" ? [seatWithBot(circumstances, person)] : [];
  if (threes || odd === "watch") return spread(tables, [person]);
  const chairs = tables.flatMap((table) =>
    SEATS.filter((seat) => table.seats[seat].length > 0 && table.seats[seat].length < MAX_SHARING).map((seat) => ({
      table,
      seat,
      cost: costBeside(circumstances, table, person, seat),
    })),
  );
  const [best] = chairs.toSorted((a, b) => a.cost - b.cost);
  if (!best) return spread(tables, [person]);
  return tables.map((one) => (one === best.table ? withPerson(one, person, best.seat) : one));
}

/** Sharing a seat: no third at a table where two share already while there is another, then who sits across. */
function costBeside(circumstances: Circumstances, table: Seating, person: string, seat: Seat): number {
  const { history, seed } = circumstances;
  const shared = SEATS.some((one) => table.seats[one].length > 1) ? 2 ** 40 : 0;
  const again = history.balance(person) * (seat === "buyer" ? 1 : -1) > 0 ? 1 : 0;
  const lot = draw(seed, "beside", table.seats[seat][0] ?? "");
  return shared + costAcross(circumstances, table, person, seat) + again + lot;
}

/** Puts people one by one to watch where the fewest do. */
export function spread(tables: readonly Seating[], people: readonly string[]): readonly Seating[] {
  return people.reduce<readonly Seating[]>((seated, person) => {
    const [least] = seated.toSorted((a, b) => a.observers.length - b.observers.length);
    if (!least || chairOf(least, person) !== null) return seated;
    return seated.map((table) => (table === least ? withPerson(table, person, "observer") : table));
  }, tables);
}
