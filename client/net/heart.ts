// The heartbeat of a line: learns the server's clock and notices a network that swallows everything. It closes nothing itself.

import type { serverClock } from "./clock.ts";
import type { Requester } from "./liveRoom.ts";

const EVERY = 4_000;
const TIMEOUT = 3_000;
const FAILURES = 2;

/** Beats until stopped; calls `onDead` once when two beats in a row stay without an answer. */
export function startHeart(room: Requester, clock: ReturnType<typeof serverClock>, onDead: () => void) {
  let failures = 0;
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function stop(): void {
    stopped = true;
    clearTimeout(timer);
  }

  async function beat(allowed: number): Promise<void> {
    if (stopped) return;
    clearTimeout(timer);
    const sent = Date.now();
    const reply = await room.request("beat", {}, { timeout: TIMEOUT }).catch(() => null);
    if (stopped) return;
    const server = (reply as { now?: unknown } | null)?.now;
    if (typeof server === "number") {
      failures = 0;
      clock.learn({ sent, received: Date.now(), server });
    } else failures += 1;
    if (failures >= allowed) {
      stop();
      onDead();
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(() => void beat(FAILURES), failures ? 0 : EVERY);
  }

  void beat(FAILURES);
  return {
    stop,
    /** Something hints that the line may be dead (back from sleep, network changed): one silent beat is enough. */
    check: (): void => void beat(1),
  };
}
