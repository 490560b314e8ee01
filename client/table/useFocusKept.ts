// Catches the focus when what had it is taken away, such as a question that has been answered: it goes to the table, not to nowhere.
import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";

/** `table` can take the focus, and holds everything that might lose it. */
export function useFocusKept(table: RefObject<HTMLElement | null>): void {
  const last = useRef<EventTarget | null>(null);
  useEffect(() => {
    const element = table.current;
    const follow = (event: FocusEvent) => {
      last.current = event.target;
    };
    element?.addEventListener("focusin", follow);
    return () => element?.removeEventListener("focusin", follow);
  }, []);
  useLayoutEffect(() => {
    const lost = last.current instanceof Element && !last.current.isConnected;
    if (!lost || document.activeElement !== document.body) return;
    last.current = null;
    table.current?.focus({ preventScroll: true });
  });
}
