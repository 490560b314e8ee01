// What a bot is shown of a table: what its seat is shown, and nothing else. The only place where a bot's side touches a state or a case.
import { claimOfFact } from "../process/factClaims.ts";
import type { Folder } from "../protocol.ts";
import { otherSeat, type Scenario, type Seat } from "../scenario/types.ts";
import type { SeatClaim } from "../table/claim.ts";
import { folderFor } from "../table/folder.ts";
import type { TableState } from "../table/state.ts";
import { type OwnView, ownView, type TableView, tableView } from "../table/view.ts";

/** A table as one seat sees it at a moment. */
export interface Sight {
  readonly table: TableView;
  readonly own: OwnView;
  /** The seat's papers. What has come to light of the other seat it reads in the lines of the table. */
  readonly folder: Omit<Folder, "known">;
  /** What the told facts of the other seat say, by id: a person reads it in their text. */
  readonly says: Readonly<Record<string, SeatClaim>>;
  /** The surplus in points below which it does not go by itself (floor.ts); null when it plays blind. */
  readonly floor: number | null;
  /** Server ms. */
  readonly now: number;
}

/**
 * The eyes of a seat: called with the state and the time, they answer its sight. The papers are made again only when something in them
 * has changed, so keep the eyes for as long as the table lives.
 */
export function openEyes(
  scenario: Scenario,
  seat: Seat,
): (state: TableState, now: number, floor: number | null) => Sight {
  const other = otherSeat(seat);
  const tables = kept((state) => [state], tableView);
  const folders = kept(
    (state) => [state.engaged, state.own[seat].predictions, state.inherited[seat]],
    (state) => withoutKnown(folderFor(scenario, state, seat)),
  );
  const told = kept(
    (state) => [state.told],
    (state) => sayings(scenario, other, state.told[other]),
  );
  return (state, now, floor) => ({
    table: tables(state),
    own: ownView(state, seat),
    folder: folders(state),
    says: told(state),
    floor,
    now,
  });
}

const withoutKnown = ({ known: _known, ...folder }: Folder): Sight["folder"] => folder;

/** What is made of a state, made again only when one of these parts of it is another object. */
function kept<T>(
  partsOf: (state: TableState) => readonly unknown[],
  make: (state: TableState) => T,
): (state: TableState) => T {
  let last: { readonly parts: readonly unknown[]; readonly made: T } | null = null;
  return (state) => {
    const parts = partsOf(state);
    if (!last || parts.some((part, index) => part !== last?.parts[index])) last = { parts, made: make(state) };
    return last.made;
  };
}

const sayings = (scenario: Scenario, seat: Seat, facts: readonly string[]): Sight["says"] =>
  Object.fromEntries(
    facts.flatMap((id) => {
      const claim = claimOfFact(scenario.seats[seat], id);
      return claim ? [[id, claim]] : [];
    }),
  );
