// Something fetched over HTTP, tried again with patience until it is there. What it is, is up to the caller.
import { useEffect, useState } from "preact/hooks";
import type { HttpReason } from "../../../shared/protocol.ts";
import type { Answer } from "../../net/api.ts";
import { backoff } from "../../net/backoff.ts";

/** Reasons after which the same question gets the same answer. */
const POINTLESS: ReadonlySet<HttpReason> = new Set<HttpReason>([
  ...(["unknown-link", "unknown-table", "unknown-session", "unknown-scenario", "no-place", "not-yours"] as const),
]);

/** The value for `key`, null while it is on its way or while `key` is null. */
export function useFetched<T>(key: string | null, fetchIt: () => Answer<T>): T | null {
  const [fetched, setFetched] = useState<{ readonly key: string; readonly value: T } | null>(null);
  useEffect(() => {
    if (key === null) return;
    let gone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    async function attempt(count: number): Promise<void> {
      const answer = await fetchIt();
      if (gone) return;
      if (answer.ok) setFetched({ key: key as string, value: answer.value });
      else if (!POINTLESS.has(answer.error))
        timer = setTimeout(() => void attempt(count + 1), backoff(count, Math.random()));
    }
    void attempt(1);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [key]);
  return fetched !== null && fetched.key === key ? fetched.value : null;
}
