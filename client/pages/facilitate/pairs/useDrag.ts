// Drags people about by mouse, pen or finger: a person's chip follows the pointer and lands on the place under it. A press without a
// move stays a press. Where somebody may land is marked by `data-place` and decided elsewhere.
import { useEffect, useRef } from "preact/hooks";

/** Pixels that a pointer may tremble before it is a drag. */
const TREMBLE = 6;

interface Drag {
  readonly person: string;
  readonly chip: HTMLElement;
  readonly x: number;
  readonly y: number;
  moving: boolean;
  over: Element | null;
}

const placeUnder = (event: PointerEvent): HTMLElement | null =>
  document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>("[data-place]") ?? null;

/** `land` is told the person and the `data-place` of where they were dropped. */
export function useDrag(land: (person: string, place: string) => void) {
  const drag = useRef<Drag | null>(null);
  const told = useRef(land);
  told.current = land;

  useEffect(() => {
    const mark = (now: Drag, over: Element | null): void => {
      if (now.over === over) return;
      now.over?.classList.remove("over");
      over?.classList.add("over");
      now.over = over;
    };
    const end = (now: Drag): void => {
      mark(now, null);
      now.chip.style.transform = "";
      now.chip.classList.remove("dragged");
      drag.current = null;
    };
    const onMove = (event: PointerEvent): void => {
      const now = drag.current;
      if (!now) return;
      const [x, y] = [event.clientX - now.x, event.clientY - now.y];
      if (!now.moving && Math.hypot(x, y) < TREMBLE) return;
      now.moving = true;
      now.chip.classList.add("dragged");
      now.chip.style.transform = `translate(${x}px, ${y}px)`;
      mark(now, placeUnder(event));
    };
    const onUp = (event: PointerEvent): void => {
      const now = drag.current;
      if (!now) return;
      const place = now.moving ? placeUnder(event)?.dataset["place"] : undefined;
      end(now);
      if (!now.moving) return;
      addEventListener("click", swallow, { capture: true, once: true });
      setTimeout(() => removeEventListener("click", swallow, true));
      if (place !== undefined) told.current(now.person, place);
    };
    const onCancel = (): void => {
      if (drag.current) end(drag.current);
    };
    addEventListener("pointermove", onMove);
    addEventListener("pointerup", onUp);
    addEventListener("pointercancel", onCancel);
    return () => {
      removeEventListener("pointermove", onMove);
      removeEventListener("pointerup", onUp);
      removeEventListener("pointercancel", onCancel);
    };
  }, []);

  /** For a chip's onPointerDown. */
  return (person: string) => (event: PointerEvent) => {
    if (event.button || !(event.currentTarget instanceof HTMLElement)) return;
    if (event.currentTarget.hasPointerCapture(event.pointerId))
      event.currentTarget.releasePointerCapture(event.pointerId);
    drag.current = { person, chip: event.currentTarget, x: event.clientX, y: event.clientY, moving: false, over: null };
  };
}

/** Stops the click that a browser makes of the end of a drag; one made by a key is another matter. */
function swallow(event: MouseEvent): void {
  if (event.detail === 0) return;
  event.stopPropagation();
  event.preventDefault();
}
