// What happened at a table so far, read from its public lines: offers, claims, issues that came open. It must not judge any of it.
import type { Package, Seat } from "../scenario/types.ts";
import { parseClaim, type SeatClaim } from "../table/claim.ts";
import type { Line, LineKind } from "../table/state.ts";
import type { Sight } from "./sight.ts";

/** One package, or several at once, put on the table by a seat. */
export interface Act {
  readonly seat: Seat;
  readonly packages: readonly Package[];
  readonly final: boolean;
  /** Turns passed by then, this one included. */
  readonly turn: number;
  /** Its line of the history. */
  readonly line: number;
  /** How many issues had come open by then. */
  readonly opened: number;
}

/** A typed claim of a seat about itself, made as such or carried by a fact it told. */
export interface Claimed {
  readonly seat: Seat;
  readonly claim: SeatClaim;
}

export interface Story {
  readonly acts: readonly Act[];
  readonly claims: readonly Claimed[];
  /** Issues that came open, with the seat whose word opened them and the line that says so. */
  readonly unlocked: readonly { readonly issue: number; readonly by: Seat; readonly line: number }[];
  /** When the present stretch of the negotiation began, server ms. */
  readonly began: number;
}

/** Claims by the text of their lines: only so many can be made (RULES 2), so each is read once. */
const parsed = new Map<string, SeatClaim | null>();

function claimIn(text: string): SeatClaim | null {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const claim = parseClaim(text);
  parsed.set(text, claim);
  return claim;
}

/** Reads the story of a table. Of facts it knows what those of the other seat say, as any reader does. */
export function readStory({ table, own, says }: Pick<Sight, "table" | "own" | "says">): Story {
  const acts: Act[] = [];
  const claims: Claimed[] = [];
  const unlocked: Story["unlocked"][number][] = [];
  let began = 0;
  let teller = own.seat;
  let offer = 0;
  for (const { seat, kind, ref, text, number: line, at } of table.lines) {
    if (kind === "began" && text === "negotiating") began = at;
    if (kind === "unlocked") unlocked.push({ issue: ref, by: teller, line });
    if (seat === "") continue;
    if (kind === "offered") {
      const packages: Package[] = [];
      const { final = false, turn = 0 } = table.offers[offer] ?? {};
      for (; table.offers[offer]?.group === ref; offer++) packages.push(table.offers[offer]?.package ?? []);
      acts.push({ seat, packages, final, turn, line, opened: unlocked.length });
    } else if (kind === "answered" || kind === "told") {
      teller = seat;
      for (const id of seat === own.seat ? [] : text.split(" ")) {
        const claim = says[id];
        if (claim) claims.push({ seat, claim });
      }
    } else if (kind === "claimed") {
      const claim = claimIn(text);
      if (claim) claims.push({ seat, claim });
    }
  }
  return { acts, claims, unlocked, began };
}

/** The lines of one kind that a seat left, in order. */
export const linesOf = ({ lines }: Sight["table"], kind: LineKind, seat: Seat): readonly Line[] =>
  lines.filter((line) => line.kind === kind && line.seat === seat);
