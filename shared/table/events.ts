// What happened at a table: choices and their consequences, so that folding them never consults a rule (DESIGN, journal).
// Names of people are never in events; only what they typed in `said` is, and it is blanked when a person is deleted.
import type { ProcessRelief } from "../outcome/points.ts";
import type { BySeat, Package, Seat, Subject, Topic } from "../scenario/types.ts";

/** Who caused an entry: a seat, the clock, or the server on somebody's behalf. */
export type By = Seat | "clock" | "host";

export type EndReason = "walked-away" | "time" | "turns";

export type TableEvent =
  | {
      readonly type: "opened";
      /** Hash of the scenario text, which is stored apart. */
      readonly scenario: string;
      readonly seed: number;
      /** Version of the rules that decided this table. */
      readonly rules: 1;
      readonly reveal: "itself";
      /** Length of the negotiation in ms. */
      readonly length: number;
      /** Public limit of turns. */
      readonly turns: number;
      /** For each issue, whether it is open from the start. */
      readonly open: readonly boolean[];
    }
  | { readonly type: "seated"; readonly seat: Seat; readonly person: string }
  | { readonly type: "readied"; readonly seat: Seat }
  | { readonly type: "started"; readonly deadline: number }
  | { readonly type: "offered"; readonly seat: Seat; readonly offer: number; readonly package: Package }
  | { readonly type: "turned"; readonly turn: number; readonly seat: Seat; readonly cost: BySeat<number> }
  | {
      readonly type: "declined";
      readonly seat: Seat;
      readonly offer: number;
      readonly objection: string;
      readonly about: Subject | null;
    }
  | { readonly type: "asked"; readonly seat: Seat; readonly topic: Topic }
  | { readonly type: "answered"; readonly seat: Seat; readonly facts: readonly string[] }
  | { readonly type: "told"; readonly seat: Seat; readonly fact: string }
  | { readonly type: "unlocked"; readonly issue: number }
  | { readonly type: "relieved"; readonly seat: Seat; readonly kind: ProcessRelief; readonly points: number }
  | { readonly type: "acknowledged"; readonly seat: Seat; readonly line: number }
  | { readonly type: "said"; readonly seat: Seat; readonly text: string }
  | { readonly type: "leaving"; readonly seat: Seat; readonly deadline: number }
  | { readonly type: "last-called"; readonly reason: "time" | "turns"; readonly deadline: number }
  | { readonly type: "deadline-moved"; readonly deadline: number }
  | {
      readonly type: "signed";
      readonly seat: Seat;
      readonly offer: number;
      readonly surplus: BySeat<number>;
      readonly deadline: number;
    }
  | { readonly type: "ended"; readonly reason: EndReason; readonly surplus: BySeat<number>; readonly deadline: number }
  | { readonly type: "revealed" }
  | { readonly type: "continued"; readonly table: string };

/** One accepted command with its consequences: a row of the journal. `seq` counts from 1; `at` is server ms. */
export interface Entry {
  readonly seq: number;
  readonly at: number;
  readonly by: By;
  readonly events: readonly TableEvent[];
}
