// The server's time as a signal, once a second while the page can be seen: only the figures that show it are written again.
import { type ReadonlySignal, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";

export function useTick(now: () => number): ReadonlySignal<number> {
  const at = useSignal(now());
  useEffect(() => {
    const read = () => {
      if (!document.hidden) at.value = now();
    };
    const timer = setInterval(read, 1000);
    document.addEventListener("visibilitychange", read);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", read);
    };
  }, [at, now]);
  return at;
}
