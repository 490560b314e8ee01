// What the scrubber steps through: every move of the talk where its history is at hand, else every offer. Pure, no words.
import type { Debrief, RoomView } from "../../../shared/protocol.ts";
import type { Seat } from "../../../shared/scenario/types.ts";
import type { Line, LineKind } from "../../../shared/table/state.ts";

export interface ReplayStep {
  /** How many offers lie on the map by then. */
  readonly offers: number;
  readonly seat: Seat | "";
  readonly kind: "offer" | "signed" | "move";
  /** The line of the history that says what happened; null without a history. */
  readonly line: Line | null;
}

/** Lines about the room and the clock, and taps that only answer a line. */
const NO_MOVE: ReadonlySet<LineKind> = new Set([
  ...(["sat", "stood", "handed", "began", "heard", "noted", "paused", "resumed", "extended", "watched"] as const),
]);

const kindOf = ({ kind }: Line): ReplayStep["kind"] =>
  kind === "offered" ? "offer" : kind === "accepted" ? "signed" : "move";

/** The steps in their order. The last one is the end. */
export function replaySteps({ offers, signed }: Debrief, view: RoomView | null): readonly ReplayStep[] {
  if (!view) {
    return offers.map(({ seat }, index) => ({
      offers: index + 1,
      seat,
      kind: signed && index === offers.length - 1 ? "signed" : "offer",
      line: null,
    }));
  }
  const { table } = view;
  let latest = 0;
  return table.lines.flatMap((line): ReplayStep[] => {
    if (line.kind === "offered") latest = line.ref;
    if (NO_MOVE.has(line.kind)) return [];
    const shown = table.offers.filter(({ group }) => group <= latest).length;
    return [{ offers: shown, seat: line.seat, kind: kindOf(line), line }];
  });
}
