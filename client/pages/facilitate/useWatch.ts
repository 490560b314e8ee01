// Looks into a table for as long as any part of the page needs it: announced there at the beginning, and taken back at the end.
import { useEffect } from "preact/hooks";
import type { SeatingRow } from "../../../shared/session/view.ts";
import type { Doing } from "./running.ts";

/** How many parts of the page look into each table, by number. */
const looking = new Map<number, number>();

/** Whether the table has been told, and its inside may be asked for. */
export function useWatch({ act }: Doing, { number, watched }: SeatingRow): boolean {
  useEffect(() => {
    looking.set(number, (looking.get(number) ?? 0) + 1);
    if (!watched) void act({ type: "watch", table: number, on: true });
    return () => {
      const others = (looking.get(number) ?? 1) - 1;
      looking.set(number, others);
      if (others === 0) void act({ type: "watch", table: number, on: false });
    };
  }, [act, number]);
  return watched;
}
