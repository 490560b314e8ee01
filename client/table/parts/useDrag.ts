// Dragging my mark along a rail by mouse, pen or finger: it chooses the option nearest to the pointer. Draws nothing itself.
import { useEffect, useRef, useState } from "preact/hooks";
import type { Rail } from "../present/rails.ts";

/** Pixels that a pointer travels before its press is a drag and no longer a click on a stop. */
const SLACK = 4;

/** The place under a pointer at `x`, in options from 0 to the last one; beyond an end of the rail it is that end. */
export function placeAt(x: number, rail: { readonly left: number; readonly width: number }, stops: number): number {
  const share = rail.width > 0 ? (x - rail.left) / rail.width : 0;
  return Math.min(1, Math.max(0, share)) * (stops - 1);
}

interface Press {
  readonly pointer: number;
  readonly x: number;
  readonly rail: DOMRect;
  /** The option before the press, for a drag that the browser takes away. */
  readonly from: number;
  dragging: boolean;
}

/** Shows my mark of an issue at a place between its options; null lets it rest on its option again. */
export type Hold = (issue: number, at: number | null) => void;

interface DragInput {
  readonly rail: Rail;
  /** Where nothing can be moved: a locked issue, a round that is over. */
  readonly fixed: boolean;
  readonly choose: (option: number) => void;
  readonly hold: Hold;
}

/** Whether the mark is being dragged, and the handlers of the element whose width is the rail's. */
export function useDrag({ rail, fixed, choose, hold }: DragInput) {
  const press = useRef<Press | null>(null);
  const [held, setHeld] = useState(false);

  const letGo = (): Press | null => {
    const last = press.current;
    press.current = null;
    if (!last?.dragging) return null;
    setHeld(false);
    hold(rail.issue, null);
    return last;
  };
  useEffect(() => {
    if (fixed) letGo();
  }, [fixed]);

  const onPointerDown = (event: PointerEvent): void => {
    if (fixed || !event.isPrimary || event.button !== 0 || !(event.currentTarget instanceof HTMLElement)) return;
    const box = event.currentTarget.getBoundingClientRect();
    press.current = { pointer: event.pointerId, x: event.clientX, rail: box, from: rail.mine, dragging: false };
  };
  const onPointerMove = (event: PointerEvent): void => {
    const now = press.current;
    if (!now || event.pointerId !== now.pointer || !(event.currentTarget instanceof HTMLElement)) return;
    if (!now.dragging) {
      if (event.buttons === 0) press.current = null;
      if (event.buttons === 0 || Math.abs(event.clientX - now.x) < SLACK) return;
      now.dragging = true;
      event.currentTarget.setPointerCapture(event.pointerId);
      setHeld(true);
    }
    const at = placeAt(event.clientX, now.rail, rail.stops.length);
    hold(rail.issue, at);
    if (Math.round(at) !== rail.mine) choose(Math.round(at));
  };
  const onPointerUp = (event: PointerEvent): void => {
    const box = event.currentTarget;
    if (letGo() && box instanceof HTMLElement) {
      box.querySelector<HTMLInputElement>("input:checked")?.focus({ preventScroll: true });
    }
  };
  const onPointerCancel = (): void => {
    const last = letGo();
    if (last && last.from !== rail.mine) choose(last.from);
  };
  return { held, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel } };
}
