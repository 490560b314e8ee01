// Dragging by mouse, pen or finger: what is dragged, how far it is from its place, and over which place it is. Moves nothing itself.
// A finger has to rest for a moment first, so that a swipe still scrolls the page. Places carry `data-place`.
import { useEffect, useRef, useState } from "preact/hooks";

/** Pixels that a mouse moves before it drags, and that a finger may tremble before it scrolls. */
const SLACK = 6;
/** How long a finger rests before it drags, ms. */
const REST = 220;

export interface Drag {
  readonly what: number;
  readonly dx: number;
  readonly dy: number;
  /** The name of the place below the pointer, null for none. */
  readonly over: string | null;
}

interface Grip {
  readonly what: number;
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
  readonly touch: boolean;
}

const placeAt = (x: number, y: number): string | null =>
  document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-place]")?.dataset["place"] ?? null;

/** The click that would follow the release must not press what was dragged. */
function swallowClick(): void {
  const swallow = (event: Event) => {
    event.stopPropagation();
    event.preventDefault();
  };
  addEventListener("click", swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener("click", swallow, { capture: true }));
}

/** `drop` is told what was let go over which place. `grip` gives an element its handler. */
export function useDrag(drop: (what: number, place: string) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const letGo = useRef<(() => void) | null>(null);
  const dropped = useRef(drop);
  dropped.current = drop;
  useEffect(() => () => letGo.current?.(), []);

  function follow({ what, pointer, x, y, touch }: Grip): void {
    let latest: Drag | null = null;
    const show = (next: Drag | null) => {
      latest = next;
      setDrag(next);
    };
    const start = () => show({ what, dx: 0, dy: 0, over: null });
    const rest = touch ? setTimeout(start, REST) : undefined;
    const stopping = new AbortController();
    const { signal } = stopping;
    const stop = () => {
      clearTimeout(rest);
      stopping.abort();
      letGo.current = null;
      show(null);
    };
    const on = <K extends keyof WindowEventMap>(type: K, heard: (event: WindowEventMap[K]) => void) =>
      addEventListener(type, heard, { signal, passive: false });
    letGo.current = stop;
    on("pointermove", (event) => {
      if (event.pointerId !== pointer) return;
      const [dx, dy] = [event.clientX - x, event.clientY - y];
      const far = Math.hypot(dx, dy) > SLACK;
      if (latest || (far && !touch)) show({ what, dx, dy, over: placeAt(event.clientX, event.clientY) });
      else if (far) stop();
    });
    on("pointerup", (event) => {
      if (event.pointerId !== pointer) return;
      const place = latest && placeAt(event.clientX, event.clientY);
      if (latest) swallowClick();
      stop();
      if (place !== null) dropped.current(what, place);
    });
    on("pointercancel", stop);
    on("keydown", (event) => event.key === "Escape" && stop());
    on("touchmove", (event) => latest && event.preventDefault());
    on("contextmenu", (event) => touch && event.preventDefault());
  }

  const grip = (what: number) => ({
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0 || letGo.current || (event.currentTarget as HTMLElement).closest(":disabled")) return;
      const { pointerId, clientX, clientY, pointerType } = event;
      follow({ what, pointer: pointerId, x: clientX, y: clientY, touch: pointerType === "touch" });
    },
  });
  return { drag, grip };
}
