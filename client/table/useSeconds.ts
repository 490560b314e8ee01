// The server's time, read once a second while the page can be seen. It decides nothing.
import { useEffect, useState } from "preact/hooks";

export function useSeconds(now: () => number): number {
  const [at, setAt] = useState(now);
  useEffect(() => {
    const read = () => {
      if (!document.hidden) setAt(now());
    };
    const timer = setInterval(read, 1000);
    document.addEventListener("visibilitychange", read);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", read);
    };
  }, [now]);
  return at;
}
