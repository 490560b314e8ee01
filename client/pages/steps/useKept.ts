// Something chosen or typed that lives in this browser by table and seat, so that it survives a reload. Knows nothing of what it is.
import { useEffect, useMemo, useState } from "preact/hooks";

const keyOf = (what: string, table: string, seat: string): string => `two-winners:${what}:${table}:${seat}`;

function stored(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

export interface Kept<T> {
  readonly value: T;
  set(value: T): void;
}

/** `read` makes a value of whatever was stored, also of nothing. */
export function useKept<T>(what: string, table: string, seat: string, read: (stored: unknown) => T): Kept<T> {
  const key = keyOf(what, table, seat);
  const first = useMemo(() => read(stored(key)), [key]);
  const [latest, setLatest] = useState<{ readonly key: string; readonly value: T } | null>(null);
  useEffect(() => {
    const follow = (event: StorageEvent) => {
      if (event.key === key) setLatest({ key, value: read(stored(key)) });
    };
    addEventListener("storage", follow);
    return () => removeEventListener("storage", follow);
  }, [key]);
  return {
    value: latest?.key === key ? latest.value : first,
    set(value) {
      setLatest({ key, value });
      try {
        localStorage.setItem(key, JSON.stringify(value));
      } catch {
        // Storage is full or forbidden: it lasts as long as this page.
      }
    },
  };
}
