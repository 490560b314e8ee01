// Many short times in little room: kept as counts by size, so that a million of them costs nothing. Percentiles are within 2%.

/** Times a tenth of a millisecond to a minute long, in steps of 2%. */
const STEP = Math.log(1.02);
const LEAST = 0.01;

export interface Times {
  add(ms: number): void;
  count(): number;
  /** The time, ms, that this share (0 to 1) of all stays below; null without any. */
  at(share: number): number | null;
}

export function keepTimes(): Times {
  const counts: number[] = [];
  let all = 0;
  return {
    add(ms) {
      const index = Math.max(0, Math.ceil(Math.log(Math.max(ms, LEAST) / LEAST) / STEP));
      counts[index] = (counts[index] ?? 0) + 1;
      all++;
    },
    count: () => all,
    at(share) {
      let left = Math.ceil(all * share);
      if (left === 0) return null;
      for (const [index, count] of counts.entries()) {
        left -= count ?? 0;
        if (left <= 0) return Number((LEAST * Math.exp(index * STEP)).toPrecision(3));
      }
      return null;
    },
  };
}
