// What the facilitator's pages share: the session as it is now, its cases, and how a command is sent. Holds nothing itself.
import type { ScenarioCard } from "../../../shared/protocol.ts";
import type { Seat } from "../../../shared/scenario/types.ts";
import type { FacilitatorCommand } from "../../../shared/session/commands.ts";
import type { SessionSettings } from "../../../shared/session/settings.ts";
import type { SessionRoomView } from "../../../shared/sessionProtocol.ts";

export type Host = NonNullable<SessionRoomView["host"]>;

/** What lies over the page; one at a time. Tables by number. */
export type Over =
  | { readonly kind: "session" | "end" | "close" }
  | { readonly kind: "person"; readonly person: string }
  | { readonly kind: "link"; readonly person: string }
  | { readonly kind: "table" | "paper"; readonly table: number }
  | { readonly kind: "message"; readonly table: number | null; readonly seat: Seat | null };

/** What parts of the page may do; the same functions for as long as the page lives. */
export interface Doing {
  /** Sends a command; true when it was carried out. A second press while the first is on its way does nothing. */
  act(command: FacilitatorCommand): Promise<boolean>;
  open(over: Over | null): void;
  /** Looks into a table, by number; null goes back to all tables. */
  look(table: number | null): void;
  /** The server's time, ms. */
  now(): number;
}

export interface Running {
  readonly session: string;
  readonly token: string;
  readonly view: SessionRoomView;
  readonly host: Host;
  readonly settings: SessionSettings;
  readonly cases: readonly ScenarioCard[];
  readonly doing: Doing;
  /** Types of commands that are on their way. */
  readonly busy: ReadonlySet<FacilitatorCommand["type"]>;
  /** Why the last command was refused. */
  readonly problem: string | null;
}

/** The name of a person; an empty one when nobody has it. */
export const nameOf = ({ view }: Pick<Running, "view">, person: string): string => view.people[person]?.name ?? "";

/** The title of the case of a round, counted from 0; its id while the cases are on their way. */
export function caseTitle({ settings, cases }: Pick<Running, "settings" | "cases">, round: number): string {
  const id = settings.agenda[round]?.scenario ?? "";
  return cases.find((one) => one.id === id)?.title ?? id;
}
