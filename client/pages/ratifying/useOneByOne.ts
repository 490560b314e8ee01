// Counts up to `count`, one step at a time, so that cards turn one after the other; at once where motion is not wanted.
import { useEffect, useState } from "preact/hooks";

const EACH = 900;

export function useOneByOne(count: number): number {
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const [shown, setShown] = useState(still ? count : 0);
  useEffect(() => {
    if (shown >= count) return;
    const timer = setTimeout(() => setShown(shown + 1), EACH);
    return () => clearTimeout(timer);
  }, [shown, count]);
  return Math.min(shown, count);
}
