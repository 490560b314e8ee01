// The order of the dashboard's lines. Pure; the same lines always come in the same order, so that nothing jumps without a reason.
import { SEATS } from "../../../../shared/scenario/types.ts";
import { FLAGS } from "../../../../shared/session/view.ts";
import { PHASES } from "../../../../shared/table/phase.ts";
import type { Line } from "./lines.ts";

export const COLUMNS = ["number", "pair", "phase", "turns", "clock", "offer", "feeling", "line", "help"] as const;
export type Column = (typeof COLUMNS)[number];

export interface Order {
  readonly by: Column;
  /** From the largest or last to the smallest or first. */
  readonly down: boolean;
}

/** Those that need help first, the most urgent of them on top; the others by number. */
export const HELP_FIRST: Order = { by: "help", down: false };

export const BY_NUMBER: Order = { by: "number", down: false };

const NEVER = Number.MAX_SAFE_INTEGER;

/** What a line is sorted by. Names are compared as words, everything else as a number, the smallest first. */
function keyOf(line: Line, by: Column): number | string {
  const { row } = line;
  switch (by) {
    case "number":
      return line.number;
    case "pair":
      return line.sitters.buyer[0]?.name ?? line.sitters.seller[0]?.name ?? "";
    case "phase":
      return (PHASES as readonly string[]).indexOf(row?.phase ?? "");
    case "turns":
      return row?.turn ?? 0;
    case "clock":
      return row && row.deadline > 0 && !row.over ? row.deadline : NEVER;
    case "offer":
      return row?.offered ? Math.min(row.surplus.buyer, row.surplus.seller) : NEVER;
    case "feeling":
      return -Math.max(row?.resentment.buyer ?? 0, row?.resentment.seller ?? 0);
    case "line":
      return SEATS.filter((seat) => line.bots[seat] || line.sitters[seat].some(({ here }) => here)).length;
    case "help":
      return line.flag === "" ? NEVER : FLAGS.indexOf(line.flag);
  }
}

const compare = (a: number | string, b: number | string, language: string): number =>
  typeof a === "string" && typeof b === "string" ? a.localeCompare(b, language) : Number(a) - Number(b);

/** The lines in this order; equals by number, the longest-waiting first among those that need the same help. */
export function sortLines(lines: readonly Line[], { by, down }: Order, language = "en"): readonly Line[] {
  const since = (line: Line): number => (by === "help" && line.flag !== "" ? (line.row?.since ?? 0) : 0);
  return [...lines].sort((a, b) => {
    const order = compare(keyOf(a, by), keyOf(b, by), language);
    return (down ? -order : order) || since(a) - since(b) || a.number - b.number;
  });
}

/** A press on a column's title: its own order, and the other way round with the next press. */
export const press = (order: Order, by: Column): Order => ({ by, down: order.by === by && !order.down });
