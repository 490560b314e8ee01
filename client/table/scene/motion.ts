// How a value travels from one place to another in time: one curve, no clock of its own. Pure.

/** A mark slides, a paper crosses, a seal stamps: ms (LOOK, motion). */
export const SLIDE = 240;
export const CROSS = 420;
export const STAMP = 180;

/** cubic-bezier(.2, .7, .2, 1) at a share of the time, by halving. */
export function ease(share: number): number {
  if (share <= 0) return 0;
  if (share >= 1) return 1;
  const curve = (a: number, b: number, u: number) => 3 * a * u * (1 - u) ** 2 + 3 * b * u ** 2 * (1 - u) + u ** 3;
  let low = 0;
  let high = 1;
  for (let i = 0; i < 20; i++) {
    const middle = (low + high) / 2;
    if (curve(0.2, 0.2, middle) < share) low = middle;
    else high = middle;
  }
  return curve(0.7, 1, low);
}

export interface Motion {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly length: number;
}

export const resting = (at: number): Motion => ({ from: at, to: at, start: 0, length: 0 });

export const isMoving = (motion: Motion, now: number): boolean => now < motion.start + motion.length;

export const valueAt = ({ from, to, start, length }: Motion, now: number): number =>
  length === 0 ? to : from + (to - from) * ease((now - start) / length);

/** Towards a new place from wherever it is now; the same place changes nothing. */
export function towards(motion: Motion, to: number, now: number, length: number, delay = 0): Motion {
  if (motion.to === to) return motion;
  return length === 0 ? resting(to) : { from: valueAt(motion, now), to, start: now + delay, length };
}
