// What a bot guesses of the other seat, when the phases before and after the talk ask for it. It must not learn anything itself.
import type { Direction, Prediction } from "../table/prediction.ts";
import type { Mind } from "./mind.ts";

/** Wishes have a clear direction to each other from this correlation on, either way. */
const CLEAR = 0.25;
const PRIORITIES = 3;
/** How sure it is of what it was told, of what it was let see, and of what it merely supposes. */
const TOLD = 0.9;
const SEEN = 0.75;
const SUPPOSED = 0.55;

/** The best guess from what was said and offered so far; before the talk, from nothing but the seat's own wishes. */
export function predict({ belief, stakes, story, other }: Mind): Prediction {
  const { weights, tastes, behind, fears } = belief();
  const claims = story().claims.filter(({ seat }) => seat === other);
  const claimed = claims.map(({ claim }) => claim).findLast((claim) => claim.kind === "walk-away");
  const order = [...weights.keys()].sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0));
  return {
    priorities: order.slice(0, PRIORITIES),
    directions: tastes.map((taste, issue) => directionOf(stakes().points[issue] ?? [], taste)),
    walkAway: claimed ? { band: claimed.band, confidence: TOLD } : { band: "middle", confidence: SUPPOSED },
    hardest: { issue: behind[0] ?? -1, confidence: behind.length > 0 ? SEEN : SUPPOSED },
    fears: { value: fears ?? false, confidence: fears === null ? SUPPOSED : TOLD },
  };
}

/** How the believed tastes of the other seat lie to one's own points on an issue. */
function directionOf(own: readonly number[], theirs: readonly number[]): Direction {
  const mean = (row: readonly number[]) => row.reduce((sum, one) => sum + one, 0) / row.length;
  const [mine, other] = [mean(own), mean(theirs)];
  let [together, one, two] = [0, 0, 0];
  for (const [option, points] of own.entries()) {
    const [left, right] = [points - mine, (theirs[option] ?? 0) - other];
    together += left * right;
    one += left * left;
    two += right * right;
  }
  const spread = Math.sqrt(one * two);
  if (spread === 0 || Math.abs(together) < CLEAR * spread) return "indifferent";
  return together > 0 ? "same" : "opposed";
}
