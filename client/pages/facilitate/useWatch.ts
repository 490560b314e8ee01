// Looks into a table for as long as a part of the page needs it: announced there at the beginning, and taken back at the end.
import { useEffect } from "preact/hooks";
import type { SeatingRow } from "../../../shared/session/view.ts";
import type { Doing } from "./running.ts";

/** Whether the table has been told, and its inside may be asked for. */
export function useWatch({ act }: Doing, { number, watched }: SeatingRow): boolean {
  useEffect(() => {
    if (!watched) void act({ type: "watch", table: number, on: true });
    return () => void act({ type: "watch", table: number, on: false });
  }, [act, number]);
  return watched;
}
