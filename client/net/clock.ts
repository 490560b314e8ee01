// The server's clock as this browser knows it: of the latest exchanges the one with the least round trip counts.

export interface Exchange {
  /** Own clock at sending and at receiving, and what the server said in between, all ms. */
  readonly sent: number;
  readonly received: number;
  readonly server: number;
}

const REMEMBERED = 8;

/** Server clock minus own clock, by the exchange with the least round trip; 0 without any. */
export function offsetOf(exchanges: readonly Exchange[]): number {
  let best: Exchange | undefined;
  for (const exchange of exchanges) {
    if (!best || exchange.received - exchange.sent < best.received - best.sent) best = exchange;
  }
  return best ? best.server - (best.sent + best.received) / 2 : 0;
}

/** Keeps the latest exchanges; `now()` is the server's time. */
export function serverClock(own: () => number = Date.now) {
  let exchanges: readonly Exchange[] = [];
  let offset = 0;
  return {
    now: (): number => own() + offset,
    learn(exchange: Exchange): void {
      exchanges = [...exchanges, exchange].slice(-REMEMBERED);
      offset = offsetOf(exchanges);
    },
    /** A new line: old exchanges may be from before a sleep. The offset stays until the first new one. */
    restart(): void {
      exchanges = [];
    },
  };
}
