// Catches the focus when what had it is taken away, such as a question that has been answered: it goes to what the bands ask for next, when
// it was in them, else to the table, not to nowhere.
import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";

/** `table` can take the focus, and holds everything that might lose it. */
export function useFocusKept(table: RefObject<HTMLElement | null>): void {
  const last = useRef<{ readonly element: Element; readonly inBands: boolean } | null>(null);
  useEffect(() => {
    const element = table.current;
    const follow = ({ target }: FocusEvent) => {
      last.current = target instanceof Element ? { element: target, inBands: target.closest(".bands") !== null } : null;
    };
    element?.addEventListener("focusin", follow);
    return () => element?.removeEventListener("focusin", follow);
  }, []);
  useLayoutEffect(() => {
    const lost = last.current;
    if (!lost || lost.element.isConnected || document.activeElement !== document.body) return;
    last.current = null;
    const next = lost.inBands ? table.current?.querySelector<HTMLElement>(".bands button") : null;
    (next ?? table.current)?.focus({ preventScroll: true });
  });
}
