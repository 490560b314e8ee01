// The line that an event leaves in the history that both seats see. It shows choices, never what they reveal of a hidden brief.
import type { Seat } from "../scenario/types.ts";
import { formatClaim } from "./claim.ts";
import type { TableEvent } from "./events.ts";
import type { Line, LineKind } from "./state.ts";
import { formatSubject } from "./subject.ts";

/** A line before it is known who of a shared seat moved. */
type Bare = Omit<Line, "who">;

/** The line of an event that happened at this time (server ms), under this number; null for what both need not see. */
export function lineOf(event: TableEvent, at: number, number: number): Bare | null {
  const line = (seat: Seat | "", kind: LineKind, ref = -1, text = ""): Bare => ({ number, at, seat, kind, ref, text });
  switch (event.type) {
    case "seated":
      return line(event.seat, "sat");
    case "began":
      return line("", "began", -1, event.phase);
    case "offered":
      return line(event.seat, "offered", event.offers[0]?.number ?? -1);
    case "withdrawn":
    case "warned":
    case "time-asked":
    case "leaving":
      return line(event.seat, event.type);
    case "time-granted":
      return line(event.seat === "facilitator" ? "" : event.seat, "time-granted");
    case "declined":
      return line(event.seat, "declined", event.offer, `${event.objection} ${formatSubject(event.about)}`.trim());
    case "favour-asked":
      return line(event.seat, "favour-asked", event.issue, String(event.option));
    case "favour-closed":
      return line(event.seat, "favour-closed", -1, event.how);
    case "asked":
      return line(event.seat, "asked", -1, event.topic);
    case "answered":
      return line(
        event.seat,
        event.facts.length + event.claims > 0 ? "answered" : "withheld",
        -1,
        event.facts.join(" "),
      );
    case "told":
      return line(event.seat, "told", -1, event.fact);
    case "claimed":
      return line(event.seat, "claimed", -1, formatClaim(event.claim));
    case "unlocked":
      return line("", "unlocked", event.issue);
    case "acknowledged":
    case "heard":
      return line(event.seat, event.type, event.line);
    case "said":
      return line(event.seat, "said", -1, event.text);
    case "engaged":
      return line(event.seat, "engaged", -1, event.letIn ? event.stakeholder : "");
    case "joined":
      return line(event.seat, "joined", -1, event.stakeholder);
    case "last-called":
      return line("", "last-call", -1, event.reason);
    case "signed":
      return line(event.seat, "accepted", event.offer);
    case "ratified":
      return line("", "ratified", -1, event.passed ? "passed" : "refused");
    case "returned":
      return line("", "returned");
    case "improved":
      return line("", "improved");
    case "ended":
      return line("", "ended", -1, event.reason);
    case "stood":
      return line(event.seat, "stood");
    case "handed":
      return line(event.seat, "handed", -1, event.bot ? "bot" : "person");
    case "noted":
      return event.seat === null ? line("", "noted", -1, event.text) : null;
    case "paused":
    case "resumed":
      return line("", event.type);
    case "extended":
      return line("", "extended", -1, String(event.ms));
    case "watched":
      return line("", "watched", -1, event.on ? "on" : "off");
    case "recorded":
      return line("", "recorded", -1, event.package ? "deal" : "none");
    default:
      return null;
  }
}

/** Whether an event is one of the numbered lines of the history. */
export const leavesLine = (event: TableEvent): boolean => lineOf(event, 0, 0) !== null;

/** The cards that are said aloud at a spoken table. */
export const HEARABLE: ReadonlySet<LineKind> = new Set([
  "declined",
  "favour-asked",
  "asked",
  "answered",
  "withheld",
  "told",
  "claimed",
  "acknowledged",
  "warned",
]);
