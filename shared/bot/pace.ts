// How long a bot thinks before it moves, so that a person can follow: by what the move takes. It must not choose moves.
import { draw } from "../random.ts";
import type { SeatCommand } from "../table/commands.ts";
import type { Sight } from "./sight.ts";

/** Time that a move takes, ms: to make up one's mind, and for each issue that it is about. */
const TIMES: Readonly<Partial<Record<SeatCommand["type"], readonly [base: number, issue: number]>>> = {
  ready: [3_000, 0],
  plan: [8_000, 400],
  predict: [6_000, 300],
  reflect: [6_000, 0],
  suggest: [5_000, 500],
  vote: [4_000, 500],
  offer: [5_000, 700],
  accept: [4_000, 500],
  decline: [3_000, 300],
  answer: [3_500, 0],
  engage: [5_000, 0],
  walk: [6_000, 0],
};
const OTHERWISE = [2_500, 0] as const;
/** The time varies by this share, either way. */
const VARIES = 0.3;
/** However long ago it was prompted, it takes this long, ms. */
const LEAST = 600;

/** Ms from now until the command should be given: the thinking begins with the newest line of the history that is not chat. */
export function pause({ table, folder, now, own }: Sight, command: SeatCommand, seed: number): number {
  const [base, each] = TIMES[command.type] ?? OTHERWISE;
  const prompt = table.lines.findLast((line) => line.kind !== "said" || line.seat === own.seat);
  const varied = 1 + VARIES * (2 * draw(seed, own.seat, "pause", table.seq) - 1);
  const thought = (base + each * folder.issues.length) * varied;
  return Math.round(Math.max(LEAST, (prompt?.at ?? now) + thought - now));
}
