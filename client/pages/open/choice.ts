// What is chosen for a new table, read from this browser's storage part by part. Pure; what makes no sense is as at first.
import type { OpenTableRequest } from "../../../shared/protocol.ts";

export type Choice = Pick<OpenTableRequest, "scenario" | "seat" | "course">;

const SEATS = ["buyer", "seller", "chance"] as const;
const COURSES = ["whole", "short"] as const;

/** `ids` are the cases that there are; with none the case is an empty word. */
export function readChoice(stored: unknown, ids: readonly string[]): Choice {
  const { scenario, seat, course } = (stored ?? {}) as Partial<Record<keyof Choice, unknown>>;
  return {
    scenario: ids.find((id) => id === scenario) ?? ids[0] ?? "",
    seat: SEATS.find((one) => one === seat) ?? "chance",
    course: COURSES.find((one) => one === course) ?? "whole",
  };
}
