// The lines of the dashboard and their order, and the one clock above them.
import { describe, expect, test } from "vitest";
import { linesOf, missing, moodOf } from "../../../client/pages/facilitate/dashboard/lines.ts";
import { clockText, leftOf, roomClock } from "../../../client/pages/facilitate/dashboard/roomClock.ts";
import { COLUMNS, HELP_FIRST, press, sortLines } from "../../../client/pages/facilitate/dashboard/sort.ts";
import { EMPTY_SESSION } from "../../../shared/session/state.ts";
import { hostView, type TableRow } from "../../../shared/session/view.ts";

const row = (number: number, change: Partial<TableRow> = {}): TableRow => ({
  number,
  phase: "negotiating",
  ended: "",
  turn: number,
  turns: 24,
  deadline: 600_000,
  paused: false,
  pausedSince: 0,
  offered: true,
  surplus: { buyer: 100 * number, seller: 100 },
  reach: { buyer: 1000, seller: 1000 },
  resentment: { buyer: 0, seller: 0 },
  here: { buyer: true, seller: true },
  flag: "",
  since: 0,
  over: false,
  ...change,
});

/** Tables 1 to n with a buyer b1.. and a seller s1.., of whom `hands` have a hand up and `away` are not here. */
function room(rows: readonly TableRow[], { hands = [], away = [] }: { hands?: string[]; away?: string[] } = {}) {
  const ids = rows.flatMap(({ number }) => [`b${number}`, `s${number}`]);
  return linesOf({
    host: {
      ...hostView(EMPTY_SESSION),
      people: ids.map((id) => ({
        id,
        standing: "in",
        team: "",
        hand: hands.includes(id),
        table: Number(id.slice(1)),
        seat: id.startsWith("b") ? "buyer" : "seller",
      })),
      tables: rows.map(({ number }) => ({
        number,
        id: `x_0_${number}`,
        seats: { buyer: [`b${number}`], seller: [`s${number}`] },
        observers: [],
        bots: { buyer: false, seller: false },
        watched: false,
      })),
      rows,
    },
    people: Object.fromEntries(ids.map((id) => [id, { name: id.toUpperCase(), here: !away.includes(id) }])),
  });
}

describe("lines", () => {
  test("a raised hand is the flag of its table, whatever else is wrong there", () => {
    const [line] = room([row(1, { flag: "stalled" })], { hands: ["s1"] });
    expect(line?.flag).toBe("hand");
    expect(line?.hand?.name).toBe("S1");
  });

  test("who is missing is the one that is not here", () => {
    const [line] = room([row(1, { flag: "dropped" })], { away: ["s1"] });
    expect(line && missing(line)?.name).toBe("S1");
  });

  test("the face follows the resentment", () => {
    expect([0, 15, 30, 80].map(moodOf)).toEqual(["open", "thinking", "worried", "stung"]);
  });
});

describe("order", () => {
  const lines = room(
    [
      row(1),
      row(2, { flag: "wasteful", since: 5 }),
      row(3, { flag: "dropped", since: 9 }),
      row(4, { flag: "dropped", since: 7 }),
      row(5),
    ],
    { hands: ["b5"] },
  );
  const numbers = (order: Parameters<typeof sortLines>[1]) => sortLines(lines, order).map(({ number }) => number);

  test("help comes first: the most urgent, then the longest waiting, then by number", () => {
    expect(numbers(HELP_FIRST)).toEqual([5, 4, 3, 2, 1]);
  });

  test.each(COLUMNS)("by %s everything is there, both ways", (by) => {
    expect(numbers({ by, down: false }).toSorted()).toEqual([1, 2, 3, 4, 5]);
    expect(numbers({ by, down: true }).toSorted()).toEqual([1, 2, 3, 4, 5]);
  });

  test("ten comes after nine, not after one", () => {
    const many = room(Array.from({ length: 12 }, (_, index) => row(index + 1)));
    expect(sortLines(many, { by: "number", down: true }).map(({ number }) => number)[0]).toBe(12);
  });

  test("a second press turns the order round, another column starts anew", () => {
    const once = press(HELP_FIRST, "turns");
    expect(once).toEqual({ by: "turns", down: false });
    expect(press(once, "turns")).toEqual({ by: "turns", down: true });
    expect(press(press(once, "turns"), "clock")).toEqual({ by: "clock", down: false });
  });
});

describe("the clock above the tables", () => {
  const minutes = { planning: 10, negotiating: 15, reflecting: 5 };

  test("shows the phase that most tables are in, and the longest time there", () => {
    const rows = [row(1, { deadline: 100 }), row(2, { deadline: 300 }), row(3, { phase: "planning", deadline: 900 })];
    expect(roomClock(rows, minutes)).toEqual({ phase: "negotiating", deadline: 300, pausedSince: 0, whole: 900_000 });
  });

  test("leaves out tables that are over, and is none when all are", () => {
    expect(roomClock([row(1, { over: true })], minutes)).toBeNull();
  });

  test("stands still while paused", () => {
    const clock = { deadline: 90_000, pausedSince: 30_000 };
    expect(leftOf(clock, 75_000)).toBe(60_000);
    expect(clockText(leftOf(clock, 75_000))).toBe("1:00");
    expect(clockText(leftOf({ deadline: 0, pausedSince: 0 }, 5))).toBe("–:––");
  });
});
