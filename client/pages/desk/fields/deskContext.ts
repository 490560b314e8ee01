// What every part of the desk needs: the draft, what is known of its case, and the way to a field.
import type { ReadonlySignal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type Plain, valueAt } from "../../../../shared/desk/step.ts";
import type { Path } from "../../../../shared/scenario/locate.ts";
import type { Problem } from "../../../../shared/scenario/problems.ts";
import type { Desk } from "../openDesk.ts";
import type { Report } from "../useReport.ts";

export interface OnDesk {
  readonly desk: Desk;
  readonly report: ReadonlySignal<Report>;
  /** Problems by the address of the field that shows them. */
  readonly problems: ReadonlySignal<ReadonlyMap<string, Problem>>;
  /** Goes to the field of a path, opens what hides it and marks it. */
  readonly goTo: (path: Path) => void;
}

export const DeskContext = createContext<OnDesk | null>(null);

export function useDesk(): OnDesk {
  const found = useContext(DeskContext);
  if (!found) throw new Error("A field of the desk stands outside of it.");
  return found;
}

/** The name of a path among the fields of the page. */
export const addressOf = (path: Path): string => path.join(".");

/** What the file holds at a path, as a text; "" for nothing. */
export function textAt(value: Plain | undefined, path: Path): string {
  const found = valueAt(value, path);
  return typeof found === "string" || typeof found === "number" ? String(found) : "";
}

/** What the file holds at a path, as a number; null for anything else. */
export function numberAt(value: Plain | undefined, path: Path): number | null {
  const found = valueAt(value, path);
  return typeof found === "number" ? found : null;
}
