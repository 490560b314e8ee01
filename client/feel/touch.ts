// A short buzz in the hand, on touch devices only and not for those who want less motion.

const wanted = (): boolean =>
  matchMedia("(pointer: coarse)").matches && !matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Browsers refuse, loudly, before the first touch of the page; so does this, quietly. */
export function touch(pattern: readonly number[]): void {
  if (typeof navigator.vibrate !== "function" || navigator.userActivation?.hasBeenActive !== true) return;
  if (wanted()) navigator.vibrate([...pattern]);
}
