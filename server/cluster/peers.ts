// The other processes: whether one of them answers. It remembers an answer for a moment, so that a room that comes back asks once.
import { ALIVE, internalHeaders } from "./internal.ts";
import { placeOf, type Self } from "./self.ts";

export interface Peers {
  /** Whether the process that wrote this address beside a home is still the same start of it, answers in time, and takes calls. */
  answers(address: string): Promise<boolean>;
  /** It did not do what it was asked: it is asked anew. */
  doubt(address: string): void;
}

/** A process that does not answer within this time is taken for dead or stalled, ms. */
const PATIENCE = 1_500;
/** How long an answer counts, ms. */
const FRESH = 1_000;

interface Known {
  readonly at: number;
  readonly answer: Promise<boolean>;
}

/** `now` is the clock, server ms. */
export function openPeers(self: Self, now: () => number): Peers {
  const known = new Map<string, Known>();

  /** A question that took far longer than it was given says that this process slept, not that one: it is put once more. */
  async function ask(address: string, again = true): Promise<boolean> {
    const place = placeOf(address);
    if (!place) return false;
    const since = now();
    try {
      const response = await fetch(`${place.url}${ALIVE}`, {
        headers: internalHeaders(self),
        signal: AbortSignal.timeout(PATIENCE),
      });
      const { instance } = (await response.json()) as { readonly instance?: unknown };
      return response.ok && instance === place.instance;
    } catch {
      return again && now() - since > 2 * PATIENCE ? ask(address, false) : false;
    }
  }

  return {
    answers(address) {
      const before = known.get(address);
      if (before && now() - before.at < FRESH) return before.answer;
      for (const [other, { at }] of known) if (now() - at >= PATIENCE + FRESH) known.delete(other);
      const answer = ask(address);
      const one = { at: now(), answer };
      known.set(address, one);
      // The answer counts from when it came, not from when it was asked for.
      answer.then(() => known.get(address) === one && known.set(address, { at: now(), answer }));
      return answer;
    },
    doubt: (address) => known.delete(address),
  };
}
